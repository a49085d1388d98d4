import type { Area } from './a1';
import type { RuleValue } from './validation';

/** Looks a rule lays over a cell; colours as `#rrggbb`. */
export interface ConditionalLooks {
  readonly background?: string;
  readonly color?: string;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  readonly strike?: boolean;
}

/** One point of a colour scale. `type` is a name of SpreadsheetApp.InterpolationType. */
export interface GradientPoint {
  readonly color: string;
  readonly type: string;
  readonly value: string;
}

/** Looks that depend on what a cell holds. The first rule that fits wins. Never changed in place. */
export type ConditionalFormat =
  | {
      readonly kind: 'boolean';
      readonly areas: readonly Area[];
      /** A name of SpreadsheetApp.BooleanCriteria, for example `NUMBER_LESS_THAN`. */
      readonly criteria: string;
      readonly values: readonly RuleValue[];
      readonly looks: ConditionalLooks;
    }
  | {
      readonly kind: 'gradient';
      readonly areas: readonly Area[];
      readonly min: GradientPoint;
      readonly mid: GradientPoint | null;
      readonly max: GradientPoint;
    };
