import type { Finding } from '../finding';
import { mayBeSameWords } from '../text/accents';
import { type CalendarDate, calendarDate, compareDates } from '../text/date';
import { fold } from '../text/fold';
import { mayRiseOn, standsOn, validUntil } from '../years/recognition';
import type { DecisionLine } from './lines';
import { procedureOf } from './procedureOf';

/** Decisions that contradict the day of the assessment, their term, or one another. `year`: of the assessment. */
export function checkDecisions(lines: DecisionLine[], year: number | null): Finding[] {
  const firstLevels = decisionsOnLevel1(lines);
  return lines.flatMap((line) => [
    ...beforeAssessment(line),
    ...(year === null ? [] : expired(line, year)),
    ...upgradeTooSoon(line, firstLevels),
  ]);
}

/** Who is not yet assessed cannot be recognised (Điều 10 Thông tư 24/2023, Điều 9 Thông tư 25/2023); the same day will do. */
function beforeAssessment({ date, assessed, places }: DecisionLine): Finding[] {
  if (date === null || assessed === null || places.date === null) return [];
  if (compareDates(date, assessed) >= 0) return [];
  return [{ code: 'decision.beforeAssessment', place: places.date, facts: { date, assessed } }];
}

/** The domain reads no clock: what the register claims is held against the last day of the assessment year. */
function expired({ title, date, claimsValid, places }: DecisionLine, year: number): Finding[] {
  const { validity } = title === null ? { validity: null } : procedureOf(title, year);
  const until = validUntil({ date }, { validity });
  if (claimsValid !== true || validity === null || until === null || places.date === null) return [];
  if (compareDates(until, calendarDate(year, 12, 31)) >= 0) return [];
  return [{ code: 'decision.expired', place: places.date, facts: { until, months: validity.months } }];
}

/** A decision on level 1, by whose day others are measured. */
interface FirstLevel {
  subject: string;
  date: CalendarDate;
}

const keyOf = ({ title, subject }: Pick<DecisionLine, 'title' | 'subject'>): string =>
  `${title}|${fold(subject)}`;

/** Decisions on level 1 by title, and by title and subject. */
function decisionsOnLevel1(lines: DecisionLine[]): Map<string, FirstLevel[]> {
  const found = new Map<string, FirstLevel[]>();
  const add = (key: string, one: FirstLevel) => {
    const known = found.get(key);
    if (known === undefined) found.set(key, [one]);
    else known.push(one);
  };
  for (const { title, subject, level, date } of lines) {
    if (title === null || level !== 1 || date === null) continue;
    add(title, { subject, date });
    add(keyOf({ title, subject }), { subject, date });
  }
  return found;
}

/** Those of the same subject, or of one that cannot be compared because a line names none. */
function comparableTo(
  { title, subject }: DecisionLine,
  firstLevels: Map<string, FirstLevel[]>,
): FirstLevel[] {
  if (title === null) return [];
  const of = (key: string) => firstLevels.get(key) ?? [];
  if (subject === '') return of(title);
  const named = of(keyOf({ title, subject })).filter((one) => mayBeSameWords(one.subject, subject));
  return [...named, ...of(keyOf({ title, subject: '' }))];
}

/**
 * Level 2 may be asked for only some months after the decision on level 1 (khoản 3 Điều 5 Thông tư 24/2023, Điều 5
 * Thông tư 25/2023). Of several decisions on level 1 the first that still held then counts.
 */
function upgradeTooSoon(line: DecisionLine, firstLevels: Map<string, FirstLevel[]>): Finding[] {
  const { title, level, date: second, places } = line;
  if (title === null || level !== 2 || second === null || places.date === null) return [];
  const procedure = procedureOf(title, second.year);
  const first = comparableTo(line, firstLevels)
    .map(({ date }) => date)
    .filter((date) => ['valid', 'unknown'].includes(standsOn({ date }, second, procedure)))
    .sort(compareDates)[0];
  const { upgrade } = procedure;
  const from = first === undefined ? null : mayRiseOn({ level: 1, date: first }, procedure);
  if (upgrade === null || first === undefined || from === null || compareDates(second, from) >= 0) return [];
  const facts = { first, second, months: upgrade.months };
  return [{ code: 'decision.upgradeTooSoon', place: places.date, facts }];
}
