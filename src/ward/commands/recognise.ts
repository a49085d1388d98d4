import { writeSets } from '../../domain/criteria/writeSets';
import type { WardExamination } from '../../domain/returns/examineWard';
import { isSetsTab } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { findingLine, verdictLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { RecogniseReport } from '../calls';
import { findingsPage } from '../pages/findingsPage';
import { sheetIds } from '../pages/links';
import { verdictsPage } from '../pages/verdictsPage';
import { tallyOf } from '../tally';
import { examineBook } from './examine';

/** Menu "Xét công nhận": judges every scorecard and rewrites "Kết quả xét" and "Cần sửa". */
export function recognise(book: Book): RecogniseReport {
  const examination = examineBook(book);
  const { judged, findings } = examination;
  const verdicts = judged.map(({ verdict }) => verdict);
  const { tabs, toasts } = wardWords;
  book.replaceOwnTab(tabs.findings, findingsPage(findings, sheetIds(book.tabs())), today());
  if (verdicts.length === 0) {
    book.say(toasts.nothingToJudge);
  } else {
    book.replaceOwnTab(tabs.verdicts, verdictsPage(verdicts), today());
    offerSetsTab(book, examination);
    book.say(toasts.recognised(tallyOf(verdicts)));
    book.showOwnTab(tabs.verdicts);
  }
  return { verdicts: verdicts.map(verdictLine), findings: findings.map(findingLine) };
}

/** A set that waits for its figures needs a place to type them: where there is none, the tab is started. */
function offerSetsTab(book: Book, { reading, judged }: WardExamination): void {
  const waiting = judged.flatMap(({ set, verdict }) =>
    set?.kind === 'points' && verdict.reasons.some(({ code }) => code === 'setIncomplete') ? [set] : [],
  );
  if (waiting.length === 0 || book.tabs().some(({ grid }) => isSetsTab(grid.sheet))) return;
  book.startTab(wardWords.tabs.sets, writeSets([...new Set(waiting)], reading.settings));
}
