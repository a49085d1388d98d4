import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Grid } from './grid';
import { filledCells, repeatsHeader } from './header';
import { firstColumn, type Table } from './table';
import { inherited, readTitleBlock } from './titleBlock';

/**
 * The pages of a table that is a printed page. Where its header stands again and its first row too, another subject's
 * page begins; a header alone is the same page printed on.
 */
export function pagesApart(table: Table): Table[] {
  if (table.kind !== 'pointsPage' && table.kind !== 'checklistPage') return [table];
  const tops = [table.header.top, ...headersAgain(table)];
  return tops
    .map((top, at) => (at === 0 ? table : pageFrom(table, tops[at - 1] ?? 0, top)))
    .map((page, at) => ({
      ...page,
      end: tops[at + 1] ?? table.end,
    }));
}

function headersAgain({ grid, header, end }: Table): number[] {
  const opening = firstTextFrom(grid, header.bottom + 1, end);
  const height = header.bottom - header.top + 1;
  const tops: number[] = [];
  for (let row = header.bottom + 1; row < end; row++) {
    const again = repeatsHeader(grid, { top: header.top, bottom: header.top }, row);
    if (again && opening !== '' && firstTextFrom(grid, row + height, end) === opening) tops.push(row);
  }
  return tops;
}

/** The first filled cell of the first filled row. */
function firstTextFrom(grid: Grid, from: number, to: number): string {
  for (let row = from; row < to; row++) {
    const text = (grid.shown[row] ?? []).map(fold).find((folded) => folded !== '');
    if (text !== undefined) return text;
  }
  return '';
}

/** The page whose header stands in row `top`, below the one whose header stands in row `above`. */
function pageFrom(table: Table, above: number, top: number): Table {
  const { grid, header, block } = table;
  const height = header.bottom - header.top;
  const ownTop = belowRows(table, above + height + 1, top);
  return {
    ...table,
    header: { ...header, top, bottom: top + height },
    block: inherited(readTitleBlock(grid, ownTop, top), block),
    top: ownTop,
  };
}

/** Below the last row of a page that is numbered "1", "1a" or "1.1". */
function belowRows({ grid, header }: Table, from: number, to: number): number {
  let row = to;
  while (row > from && !isNumbered((grid.shown[row - 1] ?? []).slice(firstColumn(header)).map(tidy))) row--;
  return row;
}

const isNumbered = (texts: string[]): boolean =>
  texts.filter((text) => text !== '').length >= 3 &&
  texts
    .slice(0, 4)
    .some((text) => /^(?:(?:TC|CT|Tiêu chí|Chỉ tiêu) *)?\d{1,2}(?:[.,]\d{1,2})?[a-e]?\.?(?: |$)/i.test(text));

/** Where the text above a header begins: below a row of more than one filled cell, not above row `from`. */
export function textTopOf(grid: Grid, from: number, headerTop: number): number {
  let top = headerTop;
  while (top > from && filledCells(grid, top - 1) < 2) top--;
  return top;
}
