import { groupsByRow, namesByRow } from '../../domain/checks/groupOf';
import type { Finding } from '../../domain/finding';
import type { WardExamination } from '../../domain/returns/examineWard';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import type { Memory } from '../../sheets/memory';
import { findingLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { FindingLine, KeptLine } from '../calls';
import { reasonsKept } from '../kept';
import { findingsPage } from '../pages/findingsPage';
import { sheetIds } from '../pages/links';

/** The findings as they were told: those to see to, and those that somebody left as they are. */
export interface Told {
  open: Finding[];
  lines: FindingLine[];
  kept: KeptLine[];
}

/** Writes the tab "Cần sửa" and returns the same, so that tab and sidebar never differ. */
export function tellFindings(book: Book, { reading, findings }: WardExamination, memory: Memory): Told {
  const groupOf = groupsByRow(reading);
  const nameOf = namesByRow(reading);
  const reasonOf = reasonsKept(memory);
  const told: Told = { open: [], lines: [], kept: [] };
  for (const finding of findings) {
    const line = findingLine(finding, groupOf(finding.place), nameOf(finding.place));
    const reason = reasonOf(line);
    if (reason !== null) told.kept.push({ ...line, reason });
    else {
      told.open.push(finding);
      told.lines.push(line);
    }
  }
  const page = findingsPage(told.lines, told.kept.length, sheetIds(book.tabs()));
  book.replaceOwnTab(wardWords.tabs.findings, page, today());
  return told;
}
