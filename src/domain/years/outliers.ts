import type { Title } from '../title';
import { exactly } from '../verdicts/scored';
import type { SubjectChange } from './changes';

/** A change of points far from what is usual among the others, with the figure it was compared with. */
export interface Outlier {
  title: Title;
  subject: SubjectChange['subject'];
  year: number;
  totalChange: number;
  /** The middle one of all changes of that title. */
  median: number;
}

/** Below so many changes nothing can be called usual. */
const fewestSubjects = 8;
/** A distance that is worth a second look, in points, however alike the others are. */
const leastDistance = 10;
/** How many times the usual distance: three standard deviations, were the changes spread as by chance. */
const widest = 3;
/** Turns a median absolute deviation into the standard deviation of a normal spread. */
const deviationScale = 1.4826;

/**
 * The subjects whose points changed widely differently from the others' of that title: more than three scaled median
 * absolute deviations from the median change, and at least 10 points. Needs eight subjects with both totals. It is a
 * hint to look at those cards again and no rule of any text; it decides nothing.
 */
export function outliersOf(changes: readonly SubjectChange[]): Outlier[] {
  const byTitle = new Map<Title, Omit<Outlier, 'median'>[]>();
  for (const { title, subject, year, totalChange } of changes) {
    if (totalChange === null) continue;
    const ofTitle = byTitle.get(title) ?? [];
    ofTitle.push({ title, subject, year, totalChange });
    byTitle.set(title, ofTitle);
  }
  return [...byTitle.values()].flatMap(outliersAmong);
}

function outliersAmong(changed: Omit<Outlier, 'median'>[]): Outlier[] {
  if (changed.length < fewestSubjects) return [];
  const median = medianOf(changed.map(({ totalChange }) => totalChange));
  const distance = (one: { totalChange: number }) => exactly(Math.abs(one.totalChange - median));
  const spread = medianOf(changed.map(distance)) * deviationScale;
  return changed
    .filter((one) => distance(one) >= leastDistance && distance(one) > widest * spread)
    .map((one) => ({ ...one, median }));
}

/** The middle value, or the mean of the two middle ones. */
function medianOf(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const upper = Math.floor(sorted.length / 2);
  const lower = sorted.length % 2 === 1 ? upper : upper - 1;
  return exactly(((sorted[lower] ?? 0) + (sorted[upper] ?? 0)) / 2);
}
