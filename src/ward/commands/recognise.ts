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
import { tallyOf } from '../tally';
import { decisionTabOf } from './decisionTabOf';
import { examineBook } from './examine';
import { tellFindings } from './tellFindings';

/**
 * Menu "Xét công nhận": judges every scorecard and rewrites "Kết quả xét" and "Cần sửa", and for the ward's year "Danh
 * sách công nhận" and "Gần đạt".
 */
export function recognise(book: Book): RecogniseReport {
  const first = examineBook(book);
  const started = startSetsTab(book, first);
  // What is missing in a set is told at its place in the tab just started, as any later run tells it.
  const last = started ? examineBook(book) : first;
  const { reading, judged } = last;
  const verdicts = judged.map(({ verdict }) => verdict);
  const { tabs, toasts } = wardWords;
  const { lines } = tellFindings(book, last, documentMemory());
  if (verdicts.length === 0) {
    book.say(toasts.nothingToJudge);
  } else {
    const official = officialFor(reading);
    const histories = wardHistories(reading, judged);
    book.replaceResults(tabs.verdicts, verdictsPage(verdicts, histories, official, thisDay()), today());
    writeLists(book, last, official);
    const tally = tallyOf(verdicts);
    book.say(started ? toasts.setsTabStarted(tally.insufficient) : toasts.recognised(tally));
    book.showOwnTab(tabs.verdicts);
  }
  return { verdicts: verdicts.map(verdictLine), findings: lines };
}

/** The two lists of the ward's year; they say so where no year is known. */
function writeLists(book: Book, examination: WardExamination, official: OfficialFor): void {
  const { reading, judged } = examination;
  const { tabs } = wardWords;
  const year = yearOf(examination);
  const verdicts = judged.map(({ verdict }) => verdict);
  const recognised = year === null ? [] : decisionList(verdicts, year, official);
  const near = year === null ? [] : nearList(judged, year, reading.settings);
  const register = decisionTabOf(book, reading);
  book.replaceResults(tabs.decisionList, decisionListPage(recognised, year, register), today());
  book.replaceResults(tabs.near, nearPage(near, year), today());
}

/** A set that waits for its figures needs a place to type them: where there is none, the tab is started. */
function startSetsTab(book: Book, { reading, judged }: WardExamination): boolean {
  const waiting = judged.flatMap(({ set, verdict }) =>
    set?.kind === 'points' && verdict.reasons.some(({ code }) => code === 'setIncomplete') ? [set] : [],
  );
  if (waiting.length === 0 || hasSetsTab(book)) return false;
  return putSets(book, waiting, { ...reading.settings, unit: reading.unit });
}
