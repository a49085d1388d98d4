import { cellMarks } from '../../domain/checks/cellMarks';
import type { Book } from '../../sheets/book';
import { timeInWords } from '../../sheets/clock';
import { documentMemory } from '../../sheets/memory';
import type { CheckReport } from '../calls';
import { rememberScores } from '../scoresWatched';
import { examineBook } from './examine';
import { layoutsToConfirm } from './layouts';
import { tellFindings } from './tellFindings';

/** Lists what to mend in the tab "Cần sửa", marks the cells, and answers with the same list. */
export function check(book: Book, memory = documentMemory()): CheckReport {
  const examination = examineBook(book);
  const { reading, judged } = examination;
  const { open, lines, kept } = tellFindings(book, examination, memory);
  const tabs = book.tabs();
  const marks = cellMarks(
    tabs.map(({ grid }) => grid),
    judged,
    open,
  );
  const unmarked = book.markTabs(marks);
  rememberScores(memory, tabs, marks);
  return {
    unit: reading.unit,
    cards: reading.cards.length,
    checkedAt: timeInWords(),
    findings: lines,
    kept,
    marked: marks.some(({ sheet }) => !unmarked.includes(sheet)),
    unmarked,
    layout: layoutsToConfirm(book, reading, memory),
  };
}
