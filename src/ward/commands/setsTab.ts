import { inForce } from '../../domain/criteria/catalogue';
import type { Book } from '../../sheets/book';
import { putSets, showSetsTab } from '../../sheets/setsTab';
import { wardWords } from '../../words/ward';
import type { SetsReport } from '../calls';
import { examineBook } from './examine';

/** Menu "Bộ tiêu chí": the tab with the sets by which the workbook's cards are judged, to read, fill in and print. */
export function showSets(book: Book): SetsReport {
  const { reading } = examineBook(book);
  const inUse = reading.cards.flatMap(({ title, year }) =>
    year === null ? [] : (inForce(reading.sets, title, year) ?? []),
  );
  const sets = [...new Set(inUse)];
  const added = putSets(book, sets, { ...reading.settings, unit: reading.unit });
  const { toasts } = wardWords;
  book.say(sets.length === 0 ? toasts.noSets : toasts.setsShown(sets.length, added));
  showSetsTab(book);
  return { sets: sets.map(({ id }) => id), added };
}
