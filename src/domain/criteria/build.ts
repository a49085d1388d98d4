import { problemsOf } from './completeness';
import type {
  Band,
  ChecklistSet,
  CriteriaSet,
  Criterion,
  Indicator,
  IndicatorGroup,
  PointsSet,
  Share,
} from './criteriaSet';

type PointsRules = 'floor' | 'zeroBars' | 'evidenceRequired';

/** A criterion with its greatest points (`null` = not known) and the sub-criteria that add up to it. */
export const criterion = (
  id: string,
  name: string,
  max: number | null,
  parts: Criterion[] = [],
): Criterion => ({
  id,
  name,
  max,
  parts,
});

/** A rating with closed bounds, in points. */
export const band = (name: string, from: number, to: number): Band => ({ name, from, to });

/** A share in whole per cent; in a difficult area the same unless said otherwise. */
export const share = (of: string, atLeast: number, atLeastDifficult = atLeast): Share => ({
  of,
  atLeast,
  atLeastDifficult,
});

/** An indicator answered by đạt / không đạt; with shares where a level asks for counts. */
export const indicator = (
  id: string,
  name: string,
  level1: Share[] = [],
  level2: Share[] = [],
): Indicator => ({
  id,
  name,
  level1: { shares: level1 },
  level2: { shares: level2 },
});

/** A criterion of a checklist with its indicators. */
export const group = (id: string, name: string, indicators: Indicator[]): IndicatorGroup => ({
  id,
  name,
  indicators,
});

/**
 * A shipped points set; a rule that is not given is not part of the set.
 * Throws RangeError where the figures contradict each other.
 */
export const pointsSet = (
  text: Omit<PointsSet, 'kind' | 'origin' | PointsRules> & Partial<Pick<PointsSet, PointsRules>>,
): PointsSet =>
  sound({ floor: null, zeroBars: null, evidenceRequired: null, ...text, kind: 'points', origin: 'shipped' });

/** A shipped checklist. Throws RangeError where ids repeat or a share is no whole per cent. */
export const checklistSet = (text: Omit<ChecklistSet, 'kind' | 'origin'>): ChecklistSet =>
  sound({ ...text, kind: 'checklist', origin: 'shipped' });

function sound<S extends CriteriaSet>(set: S): S {
  const problems = problemsOf(set);
  if (problems.length > 0) throw new RangeError(`${set.id}: ${JSON.stringify(problems)}`);
  return set;
}
