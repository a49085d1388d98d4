import { problemsOf } from './completeness';
import {
  type AppliesTo,
  type Band,
  type ChecklistSet,
  type Counted,
  type CriteriaSet,
  type Criterion,
  type Indicator,
  type IndicatorGroup,
  type PointsSet,
  type Share,
  type Verification,
  type VerifiedFields,
  verifications,
} from './criteriaSet';

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

/** A rating from `from` to just below `below`. */
export const bandBelow = (name: string, from: number, below: number): Band => ({
  name,
  from,
  to: below,
  open: true,
});

/** A share in whole per cent; in a difficult area the same unless said otherwise. */
export const share = (
  of: Counted,
  atLeast: number,
  { difficult = atLeast, appliesTo = null }: { difficult?: number; appliesTo?: AppliesTo } = {},
): Share => ({ of, atLeast, atLeastDifficult: difficult, appliesTo });

/** What is asked of an indicator beyond a plain đạt; what is left out for level 2 is as for level 1. */
interface Asked {
  level1?: Share[];
  level2?: Share[];
  appliesTo?: AppliesTo;
  appliesToLevel2?: AppliesTo;
}

/** An indicator answered by đạt / không đạt; with shares where a level asks for counts. */
export function indicator(id: string, name: string, asked: Asked = {}): Indicator {
  const { level1 = [], level2 = level1, appliesTo = null, appliesToLevel2 = appliesTo } = asked;
  return {
    id,
    name,
    level1: { shares: level1, appliesTo },
    level2: { shares: level2, appliesTo: appliesToLevel2 },
  };
}

/** A criterion of a checklist with its indicators. */
export const group = (id: string, name: string, indicators: Indicator[]): IndicatorGroup => ({
  id,
  name,
  indicators,
});

/** Every field alike, but for those named. */
export const allVerified = (as: Verification, but: Partial<VerifiedFields> = {}): VerifiedFields => ({
  basis: as,
  years: as,
  criteria: as,
  figures: as,
  outcome: as,
  procedure: as,
  ...but,
});

type Made = 'kind' | 'origin' | 'verified' | 'version';
type PointsRules = 'floor' | 'zeroBars' | 'evidenceRequired' | 'step' | 'notApplicable';

/**
 * A shipped points set; a rule that is not given is not part of the set.
 * Throws RangeError where the figures contradict each other.
 */
export const pointsSet = (
  text: Omit<PointsSet, Made | PointsRules> & Partial<Pick<PointsSet, PointsRules>>,
): PointsSet =>
  sound({
    floor: null,
    zeroBars: null,
    evidenceRequired: null,
    step: null,
    notApplicable: null,
    ...text,
    ...asShipped(text.verifiedFields),
    kind: 'points',
  });

/** A shipped checklist. Throws RangeError where ids repeat or a share is no whole per cent. */
export const checklistSet = (text: Omit<ChecklistSet, Made>): ChecklistSet =>
  sound({ ...text, ...asShipped(text.verifiedFields), kind: 'checklist' });

const asShipped = (fields: VerifiedFields): Pick<CriteriaSet, 'origin' | 'verified' | 'version'> => ({
  origin: 'shipped',
  verified: weakest([fields.criteria, fields.figures, fields.outcome]),
  version: null,
});

const weakest = (marks: Verification[]): Verification =>
  marks.reduce((weak, mark) => (verifications.indexOf(mark) > verifications.indexOf(weak) ? mark : weak));

function sound<S extends CriteriaSet>(set: S): S {
  const problems = problemsOf(set);
  if (problems.length > 0) throw new RangeError(`${set.id}: ${JSON.stringify(problems)}`);
  return set;
}
