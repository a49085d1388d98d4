import { type Shift, shifted } from '../formulas/references';
import type { Area } from './a1';
import type { Book } from './book';
import type { Chart } from './chart';
import type { ConditionalFormat } from './conditional-format';
import type { Filter } from './filter';
import { mapRuleValues } from './map-rules';
import { moveArea, movePositions } from './move-area';
import type { Protection } from './protection';
import { rebased } from './rebase';
import type { SheetModel } from './sheet-model';
import type { RuleValue } from './validation';

/**
 * Lets input rules, conditional formats, protections, the filter and charts follow when rows or columns of a tab come
 * or go. What has no cell left is gone. Formulas within rules follow with those of the cells.
 */
export function moveRules(book: Book, sheet: SheetModel, shift: Shift): void {
  sheet.validations = sheet.validations.flatMap(({ area, rule }) => {
    const moved = moveArea(area, shift);
    return moved ? [{ area: moved, rule: keptOn(rule, area, shift) }] : [];
  });
  sheet.conditionalFormats = sheet.conditionalFormats.flatMap((format): ConditionalFormat[] => {
    const areas = format.areas.flatMap((area) => moveArea(area, shift) ?? []);
    if (areas.length === 0) return [];
    if (format.kind === 'gradient') return [{ ...format, areas }];
    return [{ ...keptOn(format, firstKept(format.areas, shift), shift), areas }];
  });
  sheet.protections = sheet.protections.flatMap((protection) => movedProtection(protection, shift));
  sheet.filter = sheet.filter && movedFilter(sheet.filter, shift);
  if (shift.axis === 'row') sheet.filteredRows = new Set(movePositions(sheet.filteredRows, shift));
  sheet.charts = sheet.charts.map((chart) => anchored(chart, shift));
  for (const home of book.sheets) followSources(home, sheet, shift);
}

/** The first area of which something is left. */
function firstKept(areas: readonly Area[], shift: Shift): Area {
  return areas.find((area) => moveArea(area, shift)) ?? areas[0]!;
}

/** A rule whose formulas are written for a cell that stays, when its first one is among those removed. */
function keptOn<R extends { readonly values: readonly RuleValue[] }>(rule: R, area: Area, shift: Shift): R {
  const axis = shift.axis;
  if (shifted(area[axis], shift) !== null) return rule;
  const values = rebased(rule.values, area, { ...area, [axis]: shift.at - shift.count + 1 });
  return values === rule.values ? rule : { ...rule, values };
}

/** Lists taken from an area, and figures of charts, wherever in the book. */
function followSources(home: SheetModel, sheet: SheetModel, shift: Shift): void {
  mapRuleValues(home, (value) => {
    if (typeof value !== 'object' || !('area' in value) || value.sheetId !== sheet.id) return value;
    return { ...value, area: moveArea(value.area, shift) ?? value.area };
  });
  if (!home.charts.some((chart) => chart.ranges.some((range) => range.sheetId === sheet.id))) return;
  home.charts = home.charts.map((chart) => ({
    ...chart,
    ranges: chart.ranges.flatMap((range) => {
      const area = range.sheetId === sheet.id ? moveArea(range.area, shift) : range.area;
      return area ? [{ ...range, area }] : [];
    }),
  }));
}

function movedProtection(protection: Protection, shift: Shift): Protection[] {
  const area = protection.area && moveArea(protection.area, shift);
  if (area === null) return [];
  const unprotected = protection.unprotected.flatMap((part) => moveArea(part, shift) ?? []);
  return [{ ...protection, ...(area ? { area } : {}), unprotected }];
}

function movedFilter(filter: Filter, shift: Shift): Filter | null {
  const area = moveArea(filter.area, shift);
  if (!area) return null;
  const columns = [...filter.columns].flatMap(([column, criteria]) => {
    const target = shift.axis === 'column' ? shifted(column, shift) : column;
    return target === null ? [] : ([[target, criteria]] as const);
  });
  return { area, columns: new Map(columns) };
}

/** A chart keeps to its cell; when the cell goes, to the one that takes its place. */
function anchored(chart: Chart, shift: Shift): Chart {
  const { row, column } = chart.position;
  const moved = (position: number) => shifted(position, shift) ?? shift.at + 1;
  const position = shift.axis === 'row' ? { row: moved(row) } : { column: moved(column) };
  return { ...chart, position: { ...chart.position, ...position } };
}
