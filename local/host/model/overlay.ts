import { type Area, contains } from './a1';
import { intersection, relocated, without } from './areas';
import type { ConditionalFormat } from './conditional-format';
import type { SheetModel } from './sheet-model';
import type { ValidatedArea } from './validation';

/** What lies over cells and is copied with them: merges, input rules, looks by content. */
export interface Overlay {
  readonly merges: readonly Area[];
  readonly validations: readonly ValidatedArea[];
  readonly conditionalFormats: readonly ConditionalFormat[];
}

/** The parts of an overlay. */
export type OverlayPart = keyof Overlay;

/** All parts. */
export const WHOLE_OVERLAY: readonly OverlayPart[] = ['merges', 'validations', 'conditionalFormats'];

/** What lies over an area; a merge counts only when it lies there wholly. */
export function overlayOf(sheet: SheetModel, source: Area): Overlay {
  const inside = (area: Area) => intersection(area, source) ?? [];
  return {
    merges: sheet.merges.filter((area) => contains(source, area)),
    validations: sheet.validations.flatMap(({ area, rule }) =>
      [inside(area)].flat().map((part) => ({ area: part, rule })),
    ),
    conditionalFormats: withAreas(sheet.conditionalFormats, inside),
  };
}

/** Takes parts of the overlay off an area. */
export function clearOverlay(sheet: SheetModel, target: Area, parts: readonly OverlayPart[]): void {
  const outside = (area: Area) => without(area, target);
  if (parts.includes('merges')) sheet.merges = sheet.merges.filter((area) => !contains(target, area));
  if (parts.includes('validations')) {
    sheet.validations = sheet.validations.flatMap(({ area, rule }) =>
      outside(area).map((part) => ({ area: part, rule })),
    );
  }
  if (parts.includes('conditionalFormats')) {
    sheet.conditionalFormats = withAreas(sheet.conditionalFormats, outside);
  }
  sheet.touched();
}

/** Lays parts of an overlay over another area: what lay at the corner of `from` lies at the corner of `to`. */
export function layOverlay(
  sheet: SheetModel,
  overlay: Overlay,
  from: Area,
  to: Pick<Area, 'row' | 'column'>,
  o: { parts: readonly OverlayPart[]; turned?: boolean },
): void {
  const there = (area: Area) => relocated(area, from, to, o.turned);
  if (o.parts.includes('merges')) sheet.merges = [...sheet.merges, ...overlay.merges.map(there)];
  if (o.parts.includes('validations')) {
    const laid = overlay.validations.map(({ area, rule }) => ({ area: there(area), rule }));
    sheet.validations = [...sheet.validations, ...laid];
  }
  if (o.parts.includes('conditionalFormats')) {
    sheet.conditionalFormats = withAreas(overlay.conditionalFormats, there).reduce(
      grown,
      sheet.conditionalFormats,
    );
  }
  sheet.touched();
}

function withAreas(
  rules: readonly ConditionalFormat[],
  change: (area: Area) => Area | Area[],
): ConditionalFormat[] {
  return rules
    .map((rule) => ({ ...rule, areas: rule.areas.flatMap(change) }))
    .filter((rule) => rule.areas.length > 0);
}

/** The rules with one more: an equal one grows instead, as when Sheets pastes. */
function grown(rules: readonly ConditionalFormat[], added: ConditionalFormat): readonly ConditionalFormat[] {
  const ofRule = ({ areas: _, ...rest }: ConditionalFormat) => JSON.stringify(rest);
  const same = rules.find((rule) => ofRule(rule) === ofRule(added));
  if (!same) return [...rules, added];
  return rules.map((rule) => (rule === same ? { ...rule, areas: [...rule.areas, ...added.areas] } : rule));
}
