import { severityOf } from '../../domain/finding';
import type { Book } from '../../sheets/book';
import { timeInWords, today } from '../../sheets/clock';
import { findingLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { CheckReport } from '../calls';
import { findingsPage } from '../pages/findingsPage';
import { sheetIds } from '../pages/links';
import { examineBook } from './examine';

/** Checks without writing: what the sidebar shows. */
export function checkOnly(book: Book): CheckReport {
  const { reading, findings } = examineBook(book);
  return {
    unit: reading.unit,
    cards: reading.cards.length,
    checkedAt: timeInWords(),
    findings: findings.map(findingLine),
  };
}

/** Menu "Kiểm tra phiếu": lists what to mend in the tab "Cần sửa". */
export function check(book: Book): CheckReport {
  const { reading, findings } = examineBook(book);
  book.replaceOwnTab(wardWords.tabs.findings, findingsPage(findings, sheetIds(book.tabs())), today());
  const errors = findings.filter((finding) => severityOf(finding) === 'error').length;
  const warnings = findings.filter((finding) => severityOf(finding) === 'warning').length;
  book.say(wardWords.toasts.checked(errors, warnings));
  return {
    unit: reading.unit,
    cards: reading.cards.length,
    checkedAt: timeInWords(),
    findings: findings.map(findingLine),
  };
}
