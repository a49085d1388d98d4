import type { Procedure } from '../criteria/procedure';
import type { CalendarDate } from '../text/date';
import { type Title, titles } from '../title';
import { gatherPapers, type SubjectPapers } from './gatherPapers';
import { afterYear, isValidThrough, type Lasting, lastingOf, longer } from './lasting';
import type { Recognition } from './recognition';
import { type OwnYear, ownYear, type SubjectYear, type YearVerdict } from './subjectYear';

/** Finds the procedure of the set in force for a title in an assessment year; null where there is none. */
export type ProcedureOf = (title: Title, year: number) => Procedure | null;

/** All that is known of one subject and title over the years. */
export interface SubjectHistory {
  title: Title;
  /** Name and group as the newest year spells them. */
  subject: { name: string; key: string; group: string | null };
  /** Oldest first; only years of which there is a card or a decision. */
  years: SubjectYear[];
  /** Last day of the recognition that lasts longest; null for titles of one year, or where the newest has no day. */
  validUntil: CalendarDate | null;
}

/**
 * The histories of all subjects, in the order of titles and keys. What has no assessment year cannot be placed and is
 * left out. The order of verdicts and recognitions does not matter; each is looked at once.
 */
export const historiesOf = (
  verdicts: readonly YearVerdict[],
  recognitions: readonly Recognition[],
  procedureOf: ProcedureOf,
): SubjectHistory[] =>
  gatherPapers(verdicts, recognitions)
    .map((papers) => historyOf(papers, procedureOf))
    .sort(byTitleAndKey);

const byTitleAndKey = (a: SubjectHistory, b: SubjectHistory): number =>
  titles.indexOf(a.title) - titles.indexOf(b.title) || (a.subject.key < b.subject.key ? -1 : 1);

function historyOf(papers: SubjectPapers, procedureOf: ProcedureOf): SubjectHistory {
  const { title, key, name, group, byYear } = papers;
  const lastsOneYear = (year: number) => (procedureOf(title, year)?.validity ?? null) === null;
  const years: SubjectYear[] = [];
  let lasting: Lasting | null = null;
  for (const [year, { cards, decision }] of [...byYear].sort(([a], [b]) => a - b)) {
    const own = ownYear(cards);
    const dated = decision && lastingOf(decision, procedureOf(title, year));
    lasting = dated === null ? afterYear(lasting, year, own, decision) : longer(lasting, dated);
    const before = years[years.length - 1];
    const mayLose = before?.state === 'recognised' && before.year === year - 1 && lastsOneYear(before.year);
    years.push({ year, ...standing(year, own, decision, lasting, mayLose), hasCard: cards.length > 0 });
  }
  const subject = { name: name?.text ?? '', key, group: group?.text ?? null };
  const validUntil = lasting === null || lasting.open ? null : lasting.until;
  return { title, subject, years, validUntil };
}

/** A decision of the year goes before its cards, these before an older decision that is still valid. */
function standing(
  year: number,
  own: OwnYear,
  decision: Recognition | null,
  lasting: Lasting | null,
  mayLose: boolean,
): Omit<SubjectYear, 'year' | 'hasCard'> {
  const { total, band, level } = own;
  if (decision !== null)
    return { state: 'recognised', total, band: decision.band ?? band, level: decision.level ?? level };
  if (own.state === 'recognised') return { state: 'recognised', total, band, level };
  if (lasting !== null && isValidThrough(lasting, year)) {
    const { recognition } = lasting;
    return { state: 'recognised', total, band: recognition.band, level: recognition.level };
  }
  if (lasting !== null && !lasting.open) return { state: 'expired', total, band, level };
  if (own.state === 'notRegistered') return { state: 'notRecognised', total, band, level };
  return { state: own.state === 'notRecognised' && mayLose ? 'lost' : own.state, total, band, level };
}

/**
 * For how many years in a row, up to the latest known one, a subject was recognised. 0 where the latest known year is
 * anything else, one under way included; a year in between of which nothing is known ends the row.
 */
export function streak({ years }: Pick<SubjectHistory, 'years'>): number {
  let length = 0;
  for (let at = years.length - 1; at >= 0 && years[at]?.state === 'recognised'; at -= 1) {
    if (length > 0 && years[at]?.year !== years[at + 1]!.year - 1) break;
    length += 1;
  }
  return length;
}

/** The entry of a year; null where the subject has none. */
export const yearOf = ({ years }: Pick<SubjectHistory, 'years'>, year: number): SubjectYear | null =>
  years.find((one) => one.year === year) ?? null;
