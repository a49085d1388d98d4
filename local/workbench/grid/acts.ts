import type { Book } from '../../host';
import type { Act } from '../actProtocol';
import { clearLooks, look, merge, unmerge } from './actsOnCells';
import { freeze, hideLines, insertLines, removeLines, sizeLines } from './actsOnLines';
import { addTab, colorTab, hideTab, moveTab, removeTab, renameTabTo } from './actsOnTabs';
import { copyCells } from './copyCells';

/** A step of the history is no act on a book by itself. */
export type BookAct = Exclude<Act, { kind: 'undo' | 'redo' }>;

const PERFORM: { [Kind in BookAct['kind']]: (book: Book, act: Extract<BookAct, { kind: Kind }>) => void } = {
  insertLines,
  removeLines,
  hideLines,
  sizeLines,
  freeze,
  look,
  clearLooks,
  merge,
  unmerge,
  copy: copyCells,
  addTab,
  renameTab: renameTabTo,
  removeTab,
  moveTab,
  hideTab,
  colorTab,
};

/**
 * Does to a book what a person did in the grid. Throws {@link ActRefused} and leaves the book as it was when Sheets
 * would refuse as well; RangeError for a tab or place that does not exist.
 */
export function perform(book: Book, act: BookAct): void {
  (PERFORM[act.kind] as (book: Book, act: BookAct) => void)(book, act);
}
