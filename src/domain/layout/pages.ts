import { fold } from '../text/fold';
import type { Grid } from './grid';
import { filledCells, repeatsHeader } from './header';
import type { Table } from './table';
import { inherited, readTitleBlock } from './titleBlock';

/**
 * The pages of a table that is a printed page. Where its header stands again and its first row too, another subject's
 * page begins; a header alone is the same page printed on.
 */
export function pagesApart(table: Table): Table[] {
  if (table.kind !== 'pointsPage' && table.kind !== 'checklistPage') return [table];
  const tops = [table.header.top, ...headersAgain(table)];
  return tops
    .map((top, at) => (at === 0 ? table : pageFrom(table, top)))
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

function pageFrom(table: Table, top: number): Table {
  const { grid, header, block } = table;
  const own = readTitleBlock(grid, textTopOf(grid, header.bottom + 1, top), top);
  return {
    ...table,
    header: { ...header, top, bottom: top + header.bottom - header.top },
    block: inherited(own, block),
  };
}

/** Where the text above a header begins: below a row of more than one filled cell, not above row `from`. */
export function textTopOf(grid: Grid, from: number, headerTop: number): number {
  let top = headerTop;
  while (top > from && filledCells(grid, top - 1) < 2) top--;
  return top;
}
