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
  const { judged, findings } = examineBook(book);
  const verdicts = judged.map(({ verdict }) => verdict);
  book.replaceOwnTab(wardWords.tabs.findings, findingsPage(findings, sheetIds(book.tabs())), today());
  book.replaceOwnTab(wardWords.tabs.verdicts, verdictsPage(verdicts), today());
  const having = (outcome: string) => verdicts.filter((verdict) => verdict.outcome === outcome).length;
  book.say(wardWords.toasts.recognised(verdicts.length, having('recognised'), having('insufficient')));
  book.showOwnTab(wardWords.tabs.verdicts);
  return { verdicts: verdicts.map(verdictLine), findings: findings.map(findingLine) };
}
