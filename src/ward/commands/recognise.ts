import type { WardExamination } from '../../domain/returns/examineWard';
import { wardHistories } from '../../domain/returns/wardYears';
import type { Book } from '../../sheets/book';
import { thisDay, today } from '../../sheets/clock';
import { documentMemory } from '../../sheets/memory';
import { hasSetsTab, putSets } from '../../sheets/setsTab';
import { verdictLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { RecogniseReport } from '../calls';
import { verdictsPage } from '../pages/verdictsPage';
import { tallyOf } from '../tally';
import { examineBook } from './examine';
import { tellFindings } from './tellFindings';

/** Menu "Xét công nhận": judges every scorecard and rewrites "Kết quả xét" and "Cần sửa". */
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
    const histories = wardHistories(reading, judged);
    book.replaceOwnTab(tabs.verdicts, verdictsPage(verdicts, histories, thisDay()), today());
    const tally = tallyOf(verdicts);
    book.say(started ? toasts.setsTabStarted(tally.insufficient) : toasts.recognised(tally));
    book.showOwnTab(tabs.verdicts);
  }
  return { verdicts: verdicts.map(verdictLine), findings: lines };
}

/** A set that waits for its figures needs a place to type them: where there is none, the tab is started. */
function startSetsTab(book: Book, { reading, judged }: WardExamination): boolean {
  const waiting = judged.flatMap(({ set, verdict }) =>
    set?.kind === 'points' && verdict.reasons.some(({ code }) => code === 'setIncomplete') ? [set] : [],
  );
  if (waiting.length === 0 || hasSetsTab(book)) return false;
  return putSets(book, waiting, { ...reading.settings, unit: reading.unit });
}
