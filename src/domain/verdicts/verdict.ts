import type { Counted } from '../criteria/criteriaSet';
import type { Place } from '../place';
import type { Subject } from '../scorecards/scorecard';
import type { CalendarDate } from '../text/date';
import type { Title } from '../title';

/** The rating above the one reached. */
export interface NextBand {
  band: string;
  from: number;
}

/** The facts behind a verdict, each a code with the numbers compared; the words live in `src/words`. */
export interface ReasonFacts {
  /** Total reaches the line. */
  thresholdReached: { total: number; threshold: number };
  belowThreshold: { total: number; threshold: number };
  belowFloor: { criterion: string; points: number; floor: number };
  /** `open`: the band ends just below `to`. */
  bandReached: {
    total: number;
    band: string;
    from: number;
    to: number;
    open: boolean;
    next: NextBand | null;
  };
  /** The total lies between two closed bands, e.g. 84,5: the lower band counts. */
  betweenBands: { total: number; lower: string; upper: string; next: NextBand | null };
  belowAllBands: { total: number; lowest: number; band: string };
  zeroCriterion: { criterion: string };
  noEvidence: { criterion: string };
  levelReached: { level: 1 | 2; met: number };
  /** Level 2 is met, but level 1 was decided too short a time ago; `from` is the first day to ask for level 2. */
  tooSoonToRise: { recognised: CalendarDate; from: CalendarDate };
  indicatorNotMet: { indicator: string; level: 1 | 2 };
  shareNotReached: {
    indicator: string;
    level: 1 | 2;
    of: Counted;
    count: number;
    total: number;
    atLeast: number;
  };
  /** Insufficient grounds from here on. */
  setIncomplete: { set: string; missing: string };
  noSetForYear: { year: number };
  yearUnknown: Record<string, never>;
  markBlank: { criterion: string };
  markUnreadable: { criterion: string; shown: string };
  markDoubled: { criterion: string; heading: string };
  markOutOfRange: { criterion: string; points: number; max: number };
  markOffStep: { criterion: string; points: number; step: number };
  /** The criterion cannot apply, and the set does not say what counts then, or leaves it to people. */
  markNotApplicable: { criterion: string; policy: 'manual' | null };
  nothingApplies: Record<string, never>;
  /** A note: criteria that cannot apply, and what counts then; `points` of `of` where the rest is scaled up. */
  leftOut: { criteria: string; policy: 'fullMarks' | 'rescale'; points: number; of: number };
  totalContradicts: { typed: number; sum: number };
  areaUnknown: { total: number; ordinary: number; difficult: number };
  /** Counts that reach the line of a difficult area only, while nobody has said which area it is. */
  shareAreaUnknown: {
    indicator: string;
    level: 1 | 2;
    count: number;
    total: number;
    ordinary: number;
    difficult: number;
  };
  answerBlank: { indicator: string; level: 1 | 2 };
  figuresUnread: { indicator: string; shown: string };
  figuresImpossible: { indicator: string; count: number; total: number };
  /** Two counts of one thing, typed and known from other tabs, that lead to two results or are out of two totals. */
  figuresContradict: {
    indicator: string;
    count: number;
    total: number;
    knownCount: number;
    knownTotal: number;
  };
  /** Whether a count reaches its line depends on cards that wait for their verdict. */
  countOpen: { indicator: string; count: number; total: number; open: number };
  /** Said not to apply, though it concerns every place of that kind. */
  notApplicableClaimed: { indicator: string };
  /** Whether it concerns the place depends on its kind, which nobody said. */
  organisationUnknown: { indicator: string };
  /** The criterion's own mark and the sum of its parts lead to two results. */
  partsContradict: { criterion: string; typed: number; sum: number };
  /** A sure duplicate of the card at `other`, which is the one that counts. */
  repeated: { other: Place };
  /** More than one page claims one title of one subject and year. */
  severalPages: { title: Title; year: number; other: Place };
  notRegistered: Record<string, never>;
}

export type ReasonCode = keyof ReasonFacts;

export type Reason = {
  [C in ReasonCode]: { code: C; clause: string; facts: ReasonFacts[C] };
}[ReasonCode];

export type VerdictOutcome = 'recognised' | 'notRecognised' | 'insufficient';

/** The judgement of one scorecard with its evidence, the decisive reason first. */
export interface Verdict {
  title: Title;
  /** Id of the criteria set; null when none applies. */
  set: string | null;
  /** Names the figures that a locality typed into the set; null where it is as shipped. */
  version: string | null;
  subject: Subject;
  year: number | null;
  place: Place;
  outcome: VerdictOutcome;
  /** Sum of the marks; null for checklists and when a mark is missing. */
  total: number | null;
  band: string | null;
  level: 1 | 2 | null;
  reasons: readonly Reason[];
}

/** One reason, with its clause and the facts its code asks for. */
export const reason = <C extends ReasonCode>(code: C, clause: string, facts: ReasonFacts[C]): Reason =>
  ({ code, clause, facts }) as Reason;
