import type { Area } from './a1';

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
