import { type Area, overlaps } from './a1';
import { holdsCell, without } from './areas';
import { rebased } from './rebase';

/** A value a rule compares with: as it is, a day (serial number), a formula, or an area to take the list from. */
export type RuleValue =
  | number
  | string
  | boolean
  | { readonly serial: number }
  | { readonly formula: string }
  | { readonly sheetId: number; readonly area: Area };

/** What may be typed into cells. Never changed in place. */
export interface ValidationRule {
  /** A name of SpreadsheetApp.DataValidationCriteria, for example `VALUE_IN_LIST`. */
  readonly criteria: string;
  readonly values: readonly RuleValue[];
  /** True: other input is refused, from people and from scripts. False: it is only marked. */
  readonly rejects: boolean;
  /** Whether a list drops down in the cell. */
  readonly showsList: boolean;
  readonly helpText: string | null;
}

/** A rule and where it holds. Areas of one tab never overlap. */
export interface ValidatedArea {
  readonly area: Area;
  readonly rule: ValidationRule;
}

/** The rules after one is set on an area in place of those there; null takes them away. */
export function withRule(
  validations: readonly ValidatedArea[],
  area: Area,
  rule: ValidationRule | null,
): readonly ValidatedArea[] {
  const others = validations.flatMap((entry) =>
    overlaps(entry.area, area) ? without(entry.area, area).map((left) => narrowed(entry, left)) : [entry],
  );
  return rule ? [...others, { area, rule }] : others;
}

/** The same rule on a part of its area. */
function narrowed({ area, rule }: ValidatedArea, part: Area): ValidatedArea {
  const values = rebased(rule.values, area, part);
  return { area: part, rule: values === rule.values ? rule : { ...rule, values } };
}

/** The rule that a cell has, written for this cell. */
export function ruleFor(
  validations: readonly ValidatedArea[],
  row: number,
  column: number,
): ValidationRule | undefined {
  const entry = validations.find(({ area }) => holdsCell(area, row, column));
  return entry && narrowed(entry, { row, column, rows: 1, columns: 1 }).rule;
}
