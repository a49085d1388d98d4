import { inForce } from '../../domain/criteria/catalogue';
import { titles } from '../../domain/title';
import type { Book } from '../../sheets/book';
import { putSets, showSetsTab } from '../../sheets/setsTab';
import { districtWords } from '../../words/district';
import { readMaster } from '../master';

/** Menu "Bộ tiêu chí": the sets of every title in the master's year, to fill in once for all wards and to print. */
export function showSets(book: Book): void {
  const { sets, settings, year } = readMaster(book);
  const { toasts } = districtWords;
  if (year === null) {
    book.say(toasts.noYear);
    return;
  }
  const inYear = titles.flatMap((title) => inForce(sets, title, year) ?? []);
  const added = putSets(book, inYear, { ...settings, year: settings.year ?? year });
  book.say(added ? toasts.setsAdded(year) : toasts.setsShown(year));
  showSetsTab(book);
}
