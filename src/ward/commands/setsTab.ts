import { inForce } from '../../domain/criteria/catalogue';
import { cellName, type Place } from '../../domain/place';
import type { WardExamination } from '../../domain/returns/examineWard';
import { isSetsTab } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';
import { putSets, showSetsTab } from '../../sheets/setsTab';
import { wardWords } from '../../words/ward';
import type { SetsReport } from '../calls';
import { examineBook } from './examine';

/**
 * Menu "Bộ tiêu chí": the tab with the sets by which the workbook's cards are judged, to read, fill in and print; it
 * opens at the first figure that the cards wait for.
 */
export function showSets(book: Book): SetsReport {
  const examination = examineBook(book);
  const { reading } = examination;
  const inUse = reading.cards.flatMap(({ title, year }) =>
    year === null ? [] : (inForce(reading.sets, title, year) ?? []),
  );
  const sets = [...new Set(inUse)];
  const added = putSets(book, sets, { ...reading.settings, unit: reading.unit });
  const { toasts } = wardWords;
  book.say(sets.length === 0 ? toasts.noSets : toasts.setsShown(sets.length, added));
  const waiting = placeToFill(added ? examineBook(book) : examination);
  if (waiting === null) showSetsTab(book);
  else book.goTo(waiting.sheet, cellName(waiting));
  return { sets: sets.map(({ id }) => id), added };
}

/** The first cell of the tab that waits for a figure; null where no card waits. */
const placeToFill = ({ findings }: WardExamination): Place | null =>
  findings.find(({ code, place }) => code === 'set.incomplete' && isSetsTab(place.sheet))?.place ?? null;
