import { cellMarks, type TabMarks } from '../../domain/checks/cellMarks';
import { type Finding, severityOf } from '../../domain/finding';
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
  const marks = cellMarks(book.grids(), judged, open);
  const unmarked = book.markTabs(marks);
  rememberScores(memory, book.tabs(), marks);
  return {
    unit: reading.unit,
    cards: reading.cards.length,
    checkedAt: timeInWords(),
    findings: lines,
    kept,
    marked: isMarked(open, marks, unmarked),
    unmarked,
    layout: layoutsToConfirm(book, reading, memory),
  };
}

/** Whether a cell is marked now; scores are watched also where none is wrong yet. */
const isMarked = (open: Finding[], marks: TabMarks[], unmarked: string[]): boolean => {
  const sheets = new Set(marks.map(({ sheet }) => sheet).filter((sheet) => !unmarked.includes(sheet)));
  return open.some((finding) => severityOf(finding) !== 'info' && sheets.has(finding.place.sheet));
};
