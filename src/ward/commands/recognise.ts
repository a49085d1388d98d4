import { decisionList } from '../../domain/returns/decisionList';
import { type WardExamination, yearOf } from '../../domain/returns/examineWard';
import { nearList } from '../../domain/returns/nearList';
import { type OfficialFor, officialFor } from '../../domain/returns/official';
import { wardHistories } from '../../domain/returns/wardYears';
import type { Book } from '../../sheets/book';
import { thisDay, today } from '../../sheets/clock';
import { documentMemory } from '../../sheets/memory';
import { hasSetsTab, putSets } from '../../sheets/setsTab';
import { verdictLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { RecogniseReport } from '../calls';
import { decisionListPage } from '../pages/decisionListPage';
import { nearPage } from '../pages/nearPage';
import { verdictsPage } from '../pages/verdictsPage';
import { decisionTabOf } from './decisionTabOf';
import { examineBook } from './examine';
import { tellFindings } from './tellFindings';

/**
 * Menu "Xét công nhận": judges every scorecard and rewrites "Kết quả xét" and "Cần sửa", and for the ward's year "Danh
 * sách công nhận" and "Gần đạt".
 */
export function recognise(book: Book): RecogniseReport {
  const first = examineBook(book);
  const setsStarted = startSetsTab(book, first);
  // What is missing in a set is told at its place in the tab just started, as any later run tells it.
  const last = setsStarted ? examineBook(book) : first;
  const { reading, judged } = last;
  const verdicts = judged.map(({ verdict }) => verdict);
  const { lines } = tellFindings(book, last, documentMemory());
  const near = verdicts.length === 0 ? 0 : writeResults(book, last);
  return {
    unit: reading.unit,
    year: yearOf(last),
    verdicts: verdicts.map(verdictLine),
    findings: lines,
    near,
    setsStarted,
  };
}

/** Writes the verdicts and their lists, and shows the verdicts; returns how many are near the line. */
function writeResults(book: Book, examination: WardExamination): number {
  const { reading, judged } = examination;
  const verdicts = judged.map(({ verdict }) => verdict);
  const { tabs } = wardWords;
  const official = officialFor(reading);
  const histories = wardHistories(reading, judged);
  book.replaceResults(tabs.verdicts, verdictsPage(verdicts, histories, official, thisDay()), today());
  const near = writeLists(book, examination, official);
  book.showOwnTab(tabs.verdicts);
  return near;
}

/** The two lists of the ward's year; they say so where no year is known. Returns how many are near the line. */
function writeLists(book: Book, examination: WardExamination, official: OfficialFor): number {
  const { reading, judged } = examination;
  const { tabs } = wardWords;
  const year = yearOf(examination);
  const verdicts = judged.map(({ verdict }) => verdict);
  const recognised = year === null ? [] : decisionList(verdicts, year, official);
  const near = year === null ? [] : nearList(judged, year, reading.settings);
  const register = decisionTabOf(book, reading);
  book.replaceResults(tabs.decisionList, decisionListPage(recognised, year, register), today());
  book.replaceResults(tabs.near, nearPage(near, year), today());
  return near.reduce((sum, { verdicts }) => sum + verdicts.length, 0);
}

/** A set that waits for its figures needs a place to type them: where there is none, the tab is started. */
function startSetsTab(book: Book, { reading, judged }: WardExamination): boolean {
  const waiting = judged.flatMap(({ set, verdict }) =>
    set?.kind === 'points' && verdict.reasons.some(({ code }) => code === 'setIncomplete') ? [set] : [],
  );
  if (waiting.length === 0 || hasSetsTab(book)) return false;
  return putSets(book, waiting, { ...reading.settings, unit: reading.unit });
}
