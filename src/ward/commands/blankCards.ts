import { blankCard } from '../../domain/criteria/blankCard';
import { inForce } from '../../domain/criteria/catalogue';
import { yearOf } from '../../domain/returns/examineWard';
import { titles } from '../../domain/title';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { blankCardsWords as words } from '../../words/blankCards';
import { wardWords } from '../../words/ward';
import { blankCardsPage } from '../pages/blankCardsPage';
import { readBook } from './examine';

/** Menu "Phiếu trống để in": rewrites "Phiếu trống" with a card for each title in use, by the set in force. */
export function blankCards(book: Book): void {
  const reading = readBook(book);
  const year = yearOf({ reading });
  const inUse = new Set(reading.cards.map(({ title }) => title));
  const sets =
    year === null
      ? []
      : titles.flatMap((title) => (inUse.has(title) ? (inForce(reading.sets, title, year) ?? []) : []));
  if (year === null || sets.length === 0) {
    book.say(wardWords.toasts.noSets);
    return;
  }
  book.replaceOwnTab(words.tab, blankCardsPage(sets.map(blankCard), year), today());
  book.say(words.made(sets.length));
  book.showOwnTab(words.tab);
}
