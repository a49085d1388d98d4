import type { Book } from '../../sheets/book';
import { districtWords } from '../../words/district';
import { readMaster } from './master';

/** Menu "Danh sách phường": shows the list, or makes an empty one; says what in it needs mending. */
export function showUnitList(book: Book, thisYear: number): void {
  const { tabs, unitList } = districtWords;
  const { list } = readMaster(book);
  if (list === null) {
    const rows = [[unitList.title], [unitList.year(thisYear)], [], unitList.columns];
    book.startTab(tabs.units, rows);
    book.say(unitList.fresh);
    return;
  }
  book.goTo(tabs.units, 'A1');
  const links = list.units.filter((unit) => unit.file !== '').length;
  const problems = list.problems.map(({ row }) => row).join(', ');
  book.say(problems === '' ? unitList.ready(list.units.length, links) : unitList.problems(problems));
}
