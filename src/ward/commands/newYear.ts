import { readWardBook } from '../../domain/scorecards/wardBook';
import { planNewYear } from '../../domain/years/newYear';
import type { Book } from '../../sheets/book';
import { underLock } from '../../sheets/lock';
import { carryOver } from '../../sheets/newYearTabs';
import { newYearWords as words } from '../../words/newYear';

/** Menu "Sang năm mới": carries the lists of the year judged last over to the next, without what was marked. */
export function newYear(book: Book): void {
  book.say(underLock(() => carryLists(book)) ?? words.busy);
}

function carryLists(book: Book): string {
  const grids = book.grids();
  const reading = readWardBook(grids);
  const plan = planNewYear(grids, reading);
  if (plan === null) return words.nothing;
  carryOver(plan.carried);
  const first = plan.carried[0];
  if (first !== undefined) book.showTab(first.newName);
  return words.done(plan, reading.settings.year);
}
