import { decisionTab } from '../../domain/registers/readRegisters';
import type { WardReading } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';
import { draftTabName } from '../../words/ownTab';

/** The name of the tab where the ward keeps its decisions; null where it has none. A draft of a stopped run is none. */
export function decisionTabOf(book: Book, { cards }: Pick<WardReading, 'cards'>): string | null {
  const ofCards = new Set(cards.map(({ place }) => place.sheet));
  const others = book.grids().filter(({ sheet }) => !ofCards.has(sheet) && !sheet.startsWith(draftTabName));
  return decisionTab(others)?.sheet ?? null;
}
