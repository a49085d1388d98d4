import type { HandedUp } from '../domain/returns/handedUp';
import { type ReturnStamp, stampItems } from '../domain/returns/returnState';
import { countedTitles } from '../domain/returns/wardReturn';
import { submitWords } from '../words/submit';
import { titleNames } from '../words/titles';
import type { Book } from './book';
import { today } from './clock';
import type { Page, PageCell } from './page';
import { piecesOf } from './pieces';
import { stampTexts } from './returnTab';

/** Writes the tab "Số liệu nộp" over what bears the stamp `earlier`; figures of another year stay to be read. */
export function writeReturn(
  book: Book,
  stamp: ReturnStamp,
  handedUp: HandedUp,
  earlier: ReturnStamp | null,
): void {
  const page = returnPage(stamp, handedUp);
  if (earlier === null || earlier.year === stamp.year) book.replaceOwnTab(submitWords.tab, page, today());
  else book.replaceResults(submitWords.tab, page, today());
}

/** The stamp, the counts in words, and the same for the consolidating edition to read. */
function returnPage(stamp: ReturnStamp, handedUp: HandedUp): Page {
  const { heading, counts, columns, items, data } = submitWords.page;
  const texts = stampTexts(stamp);
  const head: PageCell[][] = stampItems.map((item) => [items[item], texts[item]]);
  const known = countedTitles.filter((title) => handedUp.titles[title].registered !== null);
  return {
    heading,
    lines: [counts],
    columns: [
      { heading: columns.item, width: 240 },
      { heading: columns.content, width: 600 },
    ],
    rows: [
      ...head,
      ...known.map((title) => [titleNames[title], submitWords.figures(handedUp.titles[title])]),
      ...piecesOf(JSON.stringify(handedUp)).map((piece) => [data, piece]),
    ],
    emphasised: [0],
    unwrappedFrom: head.length + known.length,
  };
}
