import { pointsOutOf, readNumber } from '../text/number';

/** Why a form does not write into a cell: a formula's, claimed by two columns, or under merged cells. */
export type Lock = 'formula' | 'doubled' | 'merged';

/** What adding up needs to know of a field. */
export interface Countable {
  id: string;
  kind: 'points' | 'evidence';
  max: number | null;
  locked: Lock | null;
}

const smallestPart = 1e6;

/** Points without the noise of binary decimals: 27.1 + 27.2 is 54.3. */
export const exact = (points: number): number => Math.round(points * smallestPart) / smallestPart;

/** The points that a typed text says, without the noise of binary decimals; null where it says none. */
export function pointsIn(text: string, max: number | null): number | null {
  const reading = readNumber(text);
  const points = reading.kind === 'number' ? pointsOutOf(reading, max) : null;
  return points === null ? null : exact(points);
}

/** The points that a typed text says, where the criterion may get as many; null where not. */
export function rightPoints(text: string, max: number | null): number | null {
  const points = pointsIn(text, max);
  return points === null || points < 0 || (max !== null && points > max) ? null : points;
}

/** A number that will not be saved. */
export const isWrong = (text: string, max: number | null): boolean =>
  readNumber(text).kind === 'number' && rightPoints(text, max) === null;

const criterionOf = (id: string): string => String(Number.parseInt(id, 10));

/**
 * The marks that make up the sum: each criterion by its own cell or, where that is a formula or missing, by its parts.
 */
export function countedMarks<F extends Countable>(fields: readonly F[]): F[] {
  const marks = fields.filter(({ kind }) => kind === 'points');
  return marks.filter(({ id, locked }) => {
    const own = marks.find((other) => other.id === criterionOf(id));
    if (criterionOf(id) !== id) return own === undefined || own.locked === 'formula';
    return locked !== 'formula' || !marks.some((other) => other.id !== id && criterionOf(other.id) === id);
  });
}

/** The marks added up; null where none is points. */
export function sumTyped(fields: readonly Countable[], texts: Record<string, string>): number | null {
  const points = countedMarks(fields).flatMap(({ id, max }) => pointsIn(texts[id] ?? '', max) ?? []);
  return points.length === 0 ? null : exact(points.reduce((sum, one) => sum + one, 0));
}
