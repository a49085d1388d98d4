import {
  type Band,
  type ChecklistSet,
  type CriteriaSet,
  type Criterion,
  criteriaWithParts,
  indicatorsOf,
  type PointsSet,
  type Requirement,
} from './criteriaSet';

/** What keeps a set from judging anybody besides unknown figures: the figures contradict each other. */
export type SetProblem =
  | { code: 'sumDiffers'; sum: number; expected: number }
  | { code: 'partsDiffer'; criterion: string; sum: number; max: number }
  | { code: 'duplicateId'; id: string }
  | { code: 'negativeMax'; criterion: string; max: number }
  | { code: 'thresholdAboveSum'; threshold: number; sum: number }
  /** A line of at most one point: somebody typed a share (0,8) where points belong. */
  | { code: 'thresholdIsShare'; threshold: number }
  /** The line of a difficult area is the easier one. */
  | { code: 'difficultAboveOrdinary'; ordinary: number; difficultArea: number }
  | { code: 'floorAboveMax'; criterion: string; floor: number; max: number }
  | { code: 'bandReversed'; band: string }
  | { code: 'bandsOverlap'; lower: string; upper: string }
  | { code: 'bandAboveSum'; band: string; sum: number }
  | { code: 'bandIsShare'; band: string }
  /** A whole total lies between two bands and has neither. */
  | { code: 'bandsGap'; lower: string; upper: string; from: number; to: number }
  | { code: 'stepNotPositive'; step: number }
  | { code: 'shareOutOfRange'; indicator: string; atLeast: number };

/** What can be missing besides maxima of criteria; "agreement" = the figures contradict each other. */
export type MissingLine =
  | 'criteria'
  | 'threshold'
  | 'thresholdDifficult'
  | 'bands'
  | 'floor'
  | 'years'
  | 'total'
  | 'once'
  | 'rules'
  | 'text'
  | 'agreement';

/**
 * What a set does not say yet: ids of criteria without a maximum, then `MissingLine`s. Where the subject's area
 * is known (`difficult`), only the threshold of that area counts as missing.
 */
export function missingFrom(set: CriteriaSet, difficult: boolean | null = null): string[] {
  if (set.kind === 'checklist') return indicatorsOf(set).length > 0 ? [] : ['criteria'];
  const missing = set.criteria.filter((criterion) => criterion.max === null).map((criterion) => criterion.id);
  if (set.criteria.length === 0) missing.push('criteria' satisfies MissingLine);
  return [...new Set([...missing, ...missingLines(set, difficult), ...(set.unclear ?? [])])];
}

function missingLines(set: PointsSet, difficult: boolean | null): MissingLine[] {
  if (set.outcome.kind === 'bands') return set.outcome.bands.length === 0 ? ['bands'] : [];
  const { ordinary, difficultArea } = set.outcome.threshold;
  const lines: MissingLine[] = [];
  if (ordinary === null && difficult !== true) lines.push('threshold');
  if (difficultArea === null && difficult !== false) lines.push('thresholdDifficult');
  return lines;
}

/** Contradictions among the figures that are known; empty for a sound set, even an incomplete one. */
export function problemsOf(set: CriteriaSet): SetProblem[] {
  return set.kind === 'points' ? pointsProblems(set) : checklistProblems(set);
}

function pointsProblems(set: PointsSet): SetProblem[] {
  const all = criteriaWithParts(set);
  return [
    ...duplicates(all.map((criterion) => criterion.id)),
    ...all.flatMap(negativeMax),
    ...set.criteria.flatMap(partsDiffer),
    ...sumDiffers(set),
    ...set.criteria.flatMap((criterion) => floorAboveMax(criterion, set.floor?.points ?? null)),
    ...outcomeProblems(set),
    ...(set.step !== null && set.step <= 0 ? [{ code: 'stepNotPositive', step: set.step } as const] : []),
  ];
}

const duplicates = (ids: string[]): SetProblem[] =>
  ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ code: 'duplicateId', id }));

const negativeMax = ({ id, max }: Criterion): SetProblem[] =>
  max !== null && max < 0 ? [{ code: 'negativeMax', criterion: id, max }] : [];

/** Sum of the known maxima, and whether that is all of them. */
function sumOfMaxima(criteria: Criterion[]): { sum: number; complete: boolean } {
  const known = criteria.filter((criterion) => criterion.max !== null);
  const sum = known.reduce((total, criterion) => total + (criterion.max ?? 0), 0);
  return { sum, complete: known.length === criteria.length && criteria.length > 0 };
}

const fits = ({ sum, complete }: { sum: number; complete: boolean }, expected: number): boolean =>
  complete ? Math.abs(sum - expected) < 1e-9 : sum <= expected;

function partsDiffer({ id, max, parts }: Criterion): SetProblem[] {
  if (max === null || parts.length === 0) return [];
  const maxima = sumOfMaxima(parts);
  return fits(maxima, max) ? [] : [{ code: 'partsDiffer', criterion: id, sum: maxima.sum, max }];
}

function sumDiffers({ criteria, totalMax }: PointsSet): SetProblem[] {
  if (totalMax === null) return [];
  const maxima = sumOfMaxima(criteria);
  return fits(maxima, totalMax) ? [] : [{ code: 'sumDiffers', sum: maxima.sum, expected: totalMax }];
}

const floorAboveMax = ({ id, max }: Criterion, floor: number | null): SetProblem[] =>
  max !== null && floor !== null && floor > max ? [{ code: 'floorAboveMax', criterion: id, floor, max }] : [];

function outcomeProblems(set: PointsSet): SetProblem[] {
  const { sum: known, complete } = sumOfMaxima(set.criteria);
  const sum = set.totalMax ?? (complete ? known : Number.POSITIVE_INFINITY);
  if (set.outcome.kind === 'bands') return bandProblems(set.outcome.bands, sum);
  const { ordinary, difficultArea } = set.outcome.threshold;
  const swapped: SetProblem[] =
    ordinary !== null && difficultArea !== null && difficultArea > ordinary
      ? [{ code: 'difficultAboveOrdinary', ordinary, difficultArea }]
      : [];
  const outside = [ordinary, difficultArea].flatMap((threshold): SetProblem[] => {
    if (threshold === null) return [];
    if (threshold > sum) return [{ code: 'thresholdAboveSum', threshold, sum }];
    return threshold <= 1 && sum > 1 ? [{ code: 'thresholdIsShare', threshold }] : [];
  });
  // A line that is none at all says nothing about which is the easier.
  return outside.length > 0 ? outside : swapped;
}

function bandProblems(bands: Band[], sum: number): SetProblem[] {
  const rising = [...bands].sort((a, b) => a.from - b.from);
  return rising.flatMap((band, index): SetProblem[] => {
    const upper = rising[index + 1];
    const gap = upper === undefined ? null : gapBetween(band, upper);
    return [
      ...(band.from > band.to ? [{ code: 'bandReversed', band: band.name } as const] : []),
      ...(band.from > sum ? [{ code: 'bandAboveSum', band: band.name, sum } as const] : []),
      ...(band.to <= 1 && sum > 1 ? [{ code: 'bandIsShare', band: band.name } as const] : []),
      ...(upper && overlap(band, upper)
        ? [{ code: 'bandsOverlap', lower: band.name, upper: upper.name } as const]
        : []),
      ...(upper && gap ? [{ code: 'bandsGap', lower: band.name, upper: upper.name, ...gap } as const] : []),
    ];
  });
}

const overlap = (lower: Band, upper: Band): boolean =>
  lower.open ? lower.to > upper.from : lower.to >= upper.from;

/** The whole totals between two bands; 84 and 85 leave none, only decimals fall between them. */
function gapBetween(lower: Band, upper: Band): { from: number; to: number } | null {
  const from = lower.open ? Math.ceil(lower.to) : Math.floor(lower.to) + 1;
  const to = Math.ceil(upper.from) - 1;
  return from <= to ? { from, to } : null;
}

function checklistProblems(set: ChecklistSet): SetProblem[] {
  const indicators = indicatorsOf(set);
  return [
    ...duplicates(indicators.map((indicator) => indicator.id)),
    ...indicators.flatMap(({ id, level1, level2 }) => [
      ...shareProblems(id, level1),
      ...shareProblems(id, level2),
    ]),
  ];
}

const shareProblems = (indicator: string, { shares }: Requirement): SetProblem[] =>
  shares
    .flatMap((share) => [share.atLeast, share.atLeastDifficult])
    .filter((atLeast) => !Number.isInteger(atLeast) || atLeast < 0 || atLeast > 100)
    .map((atLeast) => ({ code: 'shareOutOfRange', indicator, atLeast }));
