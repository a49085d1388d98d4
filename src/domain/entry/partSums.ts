import { showNumber } from '../text/show';
import { type Countable, exact, pointsIn, rightPoints } from './typedPoints';

/** A field that may be the sum of others. */
export interface Summed extends Countable {
  text: string;
  /** The ids of the parts that it is the sum of; none where a part has no column of its own. */
  sumOf: string[];
}

/** What the parts of a criterion add up to; null where one of them says no points, or nobody may write the sum. */
export function sumOfParts(
  field: Summed,
  fields: readonly Summed[],
  texts: Record<string, string>,
): number | null {
  if (field.locked !== null || field.sumOf.length === 0) return null;
  let sum = 0;
  for (const id of field.sumOf) {
    const part = fields.find((one) => one.id === id);
    const points = part === undefined ? null : rightPoints(texts[id] ?? '', part.max);
    if (points === null) return null;
    sum += points;
  }
  return exact(sum);
}

/**
 * What was typed, with the sum of each criterion of which a part was typed. A sum goes with its parts: it is blank while
 * one of them is. What was typed in place of a sum is kept.
 */
export function withPartSums(
  fields: readonly Summed[],
  values: Record<string, string>,
  before: Record<string, string>,
): Record<string, string> {
  const now = Object.fromEntries(fields.map(({ id, text }) => [id, text]));
  const seen = { ...now, ...before };
  const later = { ...now, ...values };
  const sums = fields.flatMap((field): [string, string][] => {
    const { id, sumOf, max } = field;
    if (values[id] !== undefined || !sumOf.some((part) => values[part] !== undefined)) return [];
    const sum = sumOfParts(field, fields, later);
    if (sum !== null) return [[id, showNumber(sum)]];
    const was = sumOfParts(field, fields, seen);
    return was !== null && pointsIn(seen[id] ?? '', max) === was ? [[id, '']] : [];
  });
  return { ...values, ...Object.fromEntries(sums) };
}

/** True where a criterion's points come from its parts, so that nobody types them. */
export function isSummed(field: Summed, fields: readonly Summed[], texts: Record<string, string>): boolean {
  const sum = sumOfParts(field, fields, texts);
  return sum !== null && pointsIn(texts[field.id] ?? '', field.max) === sum;
}
