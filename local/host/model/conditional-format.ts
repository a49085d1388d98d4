import { type Area, overlaps } from './a1';
import { without } from './areas';
import { rebased } from './rebase';
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

/** The formats without an area; one that has no cell left is gone. */
export function withoutFormats(formats: readonly ConditionalFormat[], area: Area): ConditionalFormat[] {
  return formats.flatMap((format) => {
    if (!format.areas.some((part) => overlaps(part, area))) return [format];
    const areas = format.areas.flatMap((part) => without(part, area));
    return areas.length > 0 ? [onAreas(format, areas)] : [];
  });
}

function onAreas(format: ConditionalFormat, areas: readonly Area[]): ConditionalFormat {
  if (format.kind === 'gradient') return { ...format, areas };
  return { ...format, areas, values: rebased(format.values, format.areas[0]!, areas[0]!) };
}
