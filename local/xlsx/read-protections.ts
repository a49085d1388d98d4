import type { Area, SheetModel } from '../host';
import { withoutAll } from '../host/model/areas';
import { newProtection, type Protection } from '../host/model/protection';
import type { RawWorksheet } from './raw';

/**
 * What of a tab is protected. A file knows only locked and unlocked cells under the protection of a tab (decision 019):
 * where cells are unlocked as a rule, the locked ones are read as protected areas; otherwise the unlocked ones are open
 * parts of a protected tab.
 */
export function readProtections(sheet: SheetModel, worksheet: RawWorksheet): Protection[] {
  if (!worksheet.sheetProtection?.sheet) return [];
  const openColumns = new Set(
    (worksheet._columns ?? []).flatMap((column) =>
      column?.style?.protection?.locked === false ? [column.number] : [],
    ),
  );
  // Nobody formats the last column for itself: it shows what holds where nothing was said.
  const isOpenByDefault = openColumns.has(sheet.columnCount);
  const areas = exceptions(sheet, worksheet, openColumns, isOpenByDefault);
  if (!isOpenByDefault) return [{ ...newProtection([]), unprotected: areas }];
  return areas.map((area, index) => ({ ...newProtection([], area), id: index + 1 }));
}

/** Rectangles of the cells that are locked otherwise than the tab as a rule. */
function exceptions(
  sheet: SheetModel,
  worksheet: RawWorksheet,
  openColumns: ReadonlySet<number>,
  isOpenByDefault: boolean,
): Area[] {
  const columns = Array.from({ length: sheet.columnCount }, (_, index) => index + 1);
  const whole = columns.filter((column) => openColumns.has(column) !== isOpenByDefault);
  const runs: Area[] = [];
  const rows = worksheet._rows.slice(0, sheet.rowCount);
  const returned = new Map<number, Area[]>();
  rows.forEach((row, index) => {
    const different = (row?._cells ?? []).slice(0, sheet.columnCount).flatMap((cell, at) => {
      const isOpen = cell ? cell.style?.protection?.locked === false : openColumns.has(at + 1);
      if (cell && isOpen === isOpenByDefault && openColumns.has(at + 1) !== isOpenByDefault) {
        const area = { row: index + 1, column: at + 1, rows: 1, columns: 1 };
        returned.set(at + 1, [...(returned.get(at + 1) ?? []), area]);
      }
      return cell && isOpen !== isOpenByDefault && !whole.includes(at + 1) ? [at + 1] : [];
    });
    runs.push(...runsOf(different, index + 1));
  });
  const wholeAreas = runsOf(whole, 1).flatMap((run) =>
    withoutAll({ ...run, rows: sheet.rowCount }, [...returned.values()].flat()),
  );
  return [...stacked(runs), ...wholeAreas];
}

/** Neighbouring columns of one row as areas. */
function runsOf(columns: readonly number[], row: number): Area[] {
  const runs: Area[] = [];
  for (const column of columns) {
    const last = runs[runs.length - 1];
    if (last && last.column + last.columns === column) last.columns++;
    else runs.push({ row, column, rows: 1, columns: 1 });
  }
  return runs;
}

/** Areas of the same columns in rows that follow each other, as one. */
function stacked(runs: readonly Area[]): Area[] {
  const done: Area[] = [];
  for (const run of runs) {
    const above = done.find(
      (area) =>
        area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
    );
    if (above) above.rows += run.rows;
    else done.push({ ...run });
  }
  return done;
}
