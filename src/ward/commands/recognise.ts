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
import { examineBook } from './examine';

/** Menu "Xét công nhận": judges every scorecard and rewrites "Kết quả xét" and "Cần sửa". */
export function recognise(book: Book): RecogniseReport {
  const examination = examineBook(book);
  const { judged, findings } = examination;
  const verdicts = judged.map(({ verdict }) => verdict);
  book.replaceOwnTab(wardWords.tabs.findings, findingsPage(findings, sheetIds(book.tabs())), today());
  book.replaceOwnTab(wardWords.tabs.verdicts, verdictsPage(verdicts), today());
  const having = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  book.say(wardWords.toasts.recognised(verdicts.length, having('recognised'), having('insufficient')));
  offerSetsTab(book, examination);
  book.showOwnTab(wardWords.tabs.verdicts);
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
