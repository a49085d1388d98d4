import { cellName } from '../../domain/place';
import type { OfficialFor } from '../../domain/returns/official';
import type { CalendarDate } from '../../domain/text/date';
import type { Title } from '../../domain/title';
import type { Verdict, VerdictOutcome } from '../../domain/verdicts/verdict';
import type { SubjectHistory } from '../../domain/years/history';
import type { Page } from '../../sheets/page';
import { sayLacks } from '../../words/lacks';
import { titleNames } from '../../words/titles';
import { explain, sayDecision, sayOutcome } from '../../words/verdicts';
import { wardWords } from '../../words/ward';
import { sayHistory } from '../../words/years';
import { tallyOf } from '../tally';
import { shownTotal } from './shownTotal';

/** In each year, the newest first: who still waits for something, then those not recognised, then the recognised. */
const rank: Record<VerdictOutcome, number> = { insufficient: 0, notRecognised: 1, recognised: 2 };

/** More than the nearest three nobody reads in a cell. */
const mostLacks = 3;

/** The tab "Kết quả xét": one verdict a row, the answer and its reason beside the name. */
export function verdictsPage(
  verdicts: Verdict[],
  histories: SubjectHistory[],
  find: OfficialFor,
  today: CalendarDate,
): Page {
  const told = historyTeller(verdicts, histories, find, today);
  const { heading, counts, next, columns } = wardWords.verdicts;
  return {
    heading,
    lines: [...linesOfYears(verdicts), counts, next],
    columns: [
      { heading: columns.subject, width: 180 },
      { heading: columns.year, width: 60 },
      { heading: columns.title, width: 160 },
      { heading: columns.outcome, width: 160 },
      { heading: columns.reason, width: 400 },
      { heading: columns.lacks, width: 240 },
      ...(told !== null ? [{ heading: columns.history, width: 240 }] : []),
      { heading: columns.total, width: 80 },
      { heading: columns.group, width: 150 },
      { heading: columns.cell, width: 150 },
      { heading: columns.set, width: 240 },
    ],
    rows: [...verdicts]
      .sort((a, b) => (b.year ?? 0) - (a.year ?? 0) || rank[a.outcome] - rank[b.outcome])
      .map((verdict) => ({ verdict, explanation: explain(verdict) }))
      .map(({ verdict, explanation }) => [
        verdict.subject.name,
        verdict.year === null ? null : String(verdict.year),
        titleNames[verdict.title],
        sayOutcome(verdict),
        explanation.text,
        sayLacks(verdict).slice(0, mostLacks).join(' '),
        ...(told !== null ? [told(verdict)] : []),
        shownTotal(verdict.total),
        verdict.subject.group,
        `${verdict.place.sheet}, ${cellName(verdict.place)}`,
        explanation.basis,
      ]),
    emphasised: [],
    frozenColumns: 1,
  };
}

/** One line where all cards are of one year, else one more for the others together. */
function linesOfYears(verdicts: Verdict[]): string[] {
  const { outcomes, ofYear, ofOtherYears } = wardWords.verdicts;
  const newest = verdicts.reduce<number | null>(
    (last, { year }) => ((year ?? 0) > (last ?? 0) ? year : last),
    null,
  );
  const others = verdicts.filter(({ year }) => year !== newest);
  if (others.length === 0) return [outcomes(tallyOf(verdicts))];
  const ofNewest = verdicts.filter(({ year }) => year === newest);
  return [ofYear(newest, tallyOf(ofNewest)), ofOtherYears(tallyOf(others))];
}

/** Tells a verdict's years and decision; null where nobody has either, so that there is no column for them. */
function historyTeller(
  verdicts: Verdict[],
  histories: SubjectHistory[],
  find: OfficialFor,
  today: CalendarDate,
): ((verdict: Verdict) => string | null) | null {
  const ofYears = sentencesOf(histories, today);
  // Of a year without any decision nobody expects one here; the list for the decision says who waits.
  const decidedYears = new Set(verdicts.flatMap((one) => (find(one) === null ? [] : one.year)));
  if (ofYears.size === 0 && decidedYears.size === 0) return null;
  const sayOfficial = (verdict: Verdict): string | null => {
    const official = find(verdict);
    if (official !== null) return sayDecision(official.decision);
    return decidedYears.has(verdict.year) && verdict.outcome === 'recognised'
      ? wardWords.decisionList.waiting
      : null;
  };
  return (verdict) => {
    const sentence = ofYears.get(historyKey(verdict.title, verdict.subject.key, verdict.year)) ?? null;
    return [sentence, sayOfficial(verdict)].filter((one) => one !== null).join('. ') || null;
  };
}

const historyKey = (title: Title, key: string, year: number | null): string =>
  `${title}|${key}|${year ?? ''}`;

/** What the years say of those who have more than one, at the newest of which there is a card. */
const sentencesOf = (histories: SubjectHistory[], today: CalendarDate): Map<string, string> =>
  new Map(
    histories
      .filter(({ years }) => years.length > 1)
      .map((history) => {
        const newest = [...history.years].reverse().find(({ hasCard }) => hasCard);
        const key = historyKey(history.title, history.subject.key, newest?.year ?? null);
        return [key, sayHistory(history, today)];
      }),
  );
