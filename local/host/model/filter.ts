import type { Area } from './a1';
import type { RuleValue } from './validation';

/** What one column of a filter lets through. Never changed in place. */
export interface ColumnFilter {
  /** A name of SpreadsheetApp.BooleanCriteria; null when only values are hidden. */
  readonly criteria: string | null;
  readonly values: readonly RuleValue[];
  /** Shown texts that are hidden. */
  readonly hidden: readonly string[];
}

/** The filter of a tab. The first row of its area holds headings and is never hidden. Never changed in place. */
export interface Filter {
  readonly area: Area;
  /** By the column's number in the tab. */
  readonly columns: ReadonlyMap<number, ColumnFilter>;
}
