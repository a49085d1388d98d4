import type { Book } from '../../sheets/book';
import { timeInWords, today } from '../../sheets/clock';
import { findingLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { CheckReport } from '../calls';
import { findingsPage } from '../pages/findingsPage';
import { sheetIds } from '../pages/links';
import { examineBook } from './examine';

/** Lists what to mend in the tab "Cần sửa" and answers with the same, so that tab and sidebar never differ. */
export function check(book: Book): CheckReport {
  const { reading, findings } = examineBook(book);
  book.replaceOwnTab(wardWords.tabs.findings, findingsPage(findings, sheetIds(book.tabs())), today());
  return {
    unit: reading.unit,
    cards: reading.cards.length,
    checkedAt: timeInWords(),
    findings: findings.map(findingLine),
  };
}
