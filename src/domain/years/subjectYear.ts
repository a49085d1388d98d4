import type { PointsCard } from '../scorecards/scorecard';
import type { ReasonCode, Verdict } from '../verdicts/verdict';

/** What became of a subject in one assessment year. */
export type YearState =
  /** Registered for the title, with no marks typed yet: a year that is still under way. */
  | 'registered'
  /** The total is known, but the verdict waits for grounds, e.g. for the kind of area. */
  | 'scored'
  /** By a decision of that year, by the verdict, or by an earlier decision that is valid at the end of the year. */
  | 'recognised'
  /** Recognised the year before with a title of one year, and judged on its marks to fall short now. */
  | 'lost'
  /** A recognition of several years ran out before the year's end, and there is no newer one. */
  | 'expired'
  /** Judged to fall short, or not registered at all, without having lost anything. */
  | 'notRecognised'
  /** A card without grounds, or several cards of one name that say different things. */
  | 'unknown';

/** One year of a subject; a year of which nothing was handed in has no entry at all. */
export interface SubjectYear {
  year: number;
  state: YearState;
  /** Sum of that year's marks; null for checklists and where a mark is missing. */
  total: number | null;
  band: string | null;
  level: 1 | 2 | null;
  /** Whether a card of that year was handed in; false where only a decision tells of it. */
  hasCard: boolean;
}

/** A verdict with what its card says of registration. */
export interface YearVerdict {
  verdict: Verdict;
  /** As on the card: null where the sheet does not say, 'unclear' where it says no plain yes or no. */
  registered: PointsCard['registered'];
}

/** What the cards of one year say by themselves, before the years around it are looked at. */
export interface OwnYear extends Pick<SubjectYear, 'total' | 'band' | 'level'> {
  state: Exclude<YearState, 'lost' | 'expired'> | 'notRegistered';
}

const unknownYear: OwnYear = { state: 'unknown', total: null, band: null, level: null };

/**
 * What one subject's cards of one year say. Copies of a card (`repeated`) do not count beside the card itself; cards
 * that disagree may belong to two people of one name, so they say nothing.
 */
export function ownYear(cards: readonly YearVerdict[]): OwnYear {
  const counting = cards.filter(({ verdict }) => verdict.reasons[0]?.code !== 'repeated');
  const [first, ...others] = counting.map(ofCard);
  return first !== undefined && others.every((other) => agree(first, other)) ? first : unknownYear;
}

const agree = (a: OwnYear, b: OwnYear): boolean =>
  a.state === b.state && a.total === b.total && a.band === b.band && a.level === b.level;

const ofCard = ({ verdict, registered }: YearVerdict): OwnYear => {
  const { total, band, level } = verdict;
  return { state: stateOf(verdict, registered), total, band, level };
};

function stateOf(
  { outcome, total, reasons }: Verdict,
  registered: YearVerdict['registered'],
): OwnYear['state'] {
  if (outcome === 'recognised') return 'recognised';
  if (outcome === 'notRecognised')
    return reasons[0]?.code === 'notRegistered' ? 'notRegistered' : 'notRecognised';
  if (total !== null) return 'scored';
  const onlyBlank = reasons.every(({ code }) => blanks.has(code));
  return registered === true && onlyBlank ? 'registered' : 'unknown';
}

const blanks = new Set<ReasonCode>(['markBlank', 'answerBlank']);

/** Whether a subject was recognised in a year; null while that is not decided. */
export function isRecognised({ state }: SubjectYear): boolean | null {
  if (state === 'recognised') return true;
  return state === 'registered' || state === 'scored' || state === 'unknown' ? null : false;
}
