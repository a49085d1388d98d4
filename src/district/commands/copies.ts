import { showDate } from '../../domain/text/date';
import { accountOfUser } from '../../sheets/account';
import { activeBook, withOwnLine } from '../../sheets/book';
import { thisDay, timeInWords } from '../../sheets/clock';
import { auditChanges } from '../../sheets/master/audit';
import { listCopies as keptCopies, readCopy } from '../../sheets/master/copies';
import { readMasterBook, readOwnTabs } from '../../sheets/master/masterBook';
import { ReadingStore } from '../../sheets/master/store';
import { writePages } from '../../sheets/master/writePages';
import { districtWords } from '../../words/district';
import { auditWords, copiesPanelWords, copiesWords, seenTabs } from '../../words/districtSeen';
import type { CopyLine, RestoreAnswer } from '../calls';
import { type MasterPage, pagesToWrite } from '../pages/masterPages';
import { endRun, refusalOf, takeTurn } from '../townRun';

/** The copies that the sidebar "Khôi phục bản trước" offers, the newest first. */
export const listCopies = (): CopyLine[] =>
  keptCopies(readOwnTabs([seenTabs.copies])).map((copy) => ({
    ...copy,
    when: whenOf(copy.at),
    by: copy.by || auditWords.unknown,
  }));

/** Writes that copy's pages into the master, all or none; not while somebody consolidates. */
export function restoreCopy(at: string): RestoreAnswer {
  const turn = takeTurn<RestoreAnswer>(null, null, () => {
    try {
      return restore(at);
    } finally {
      endRun();
    }
  });
  if (turn.outcome === 'done') return turn.value;
  return { state: 'refused', why: refusalOf(turn) };
}

function restore(at: string): RestoreAnswer {
  const book = readMasterBook();
  const copy = readCopy<MasterPage[]>(book, at);
  if (copy === null) return { state: 'refused', why: copiesPanelWords.gone };
  const [when, day] = [whenOf(at), showDate(thisDay(new Date(at)))];
  const note = copiesWords.restored(when, copy.head.by || auditWords.unknown);
  const pages = pagesToWrite(copy.pages, book.own).map(({ tab, page }) => ({
    tab,
    page: withOwnLine({ ...page, lines: [note, ...page.lines] }, day),
  }));
  writePages(book, pages, [
    ...new ReadingStore(book).noteRestored(),
    ...auditChanges(book, [auditWords.restored(when, copy.head.what)], accountOfUser()),
  ]);
  activeBook().showOwnTab(districtWords.tabs.town);
  return { state: 'restored', when };
}

const whenOf = (at: string): string => timeInWords(new Date(at));
