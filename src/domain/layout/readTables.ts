import { tablesAbreast } from './abreast';
import type { Grid } from './grid';
import { rowCount } from './grid';
import { findHeader, type Header, Merges, readsLikeHeader } from './header';
import { pagesApart } from './pages';
import { RecordWalk, type WalkedRows } from './recordWalk';
import { withoutSubtotals } from './subtotals';
import type { Table } from './table';
import { kindOf } from './tableKind';
import { inherited, readTitleBlock, type TitleBlock } from './titleBlock';

/**
 * The tables of a tab, from top to bottom. Reading stops at signatures and goes on at a repeated or a new header;
 * pages of another year or title are tables of their own.
 * `named` maps folded names of criteria to their ids.
 */
export function readTables(grid: Grid, named: ReadonlyMap<string, string>): Table[] {
  return tablesIn(grid, named, 0, undefined);
}

/** The tables from row `from` on; `above` is what the tab says once, at its top. */
function tablesIn(
  grid: Grid,
  named: ReadonlyMap<string, string>,
  start: number,
  above: TitleBlock | undefined,
): Table[] {
  const merges = new Merges(grid.merges, rowCount(grid));
  const opensAnother = (row: number) => readsLikeHeader(grid, merges, named, row);
  const read: Table[] = [];
  let below: Table[] = [];
  let from = start;
  let said = above;
  for (;;) {
    const header = findHeader(grid, merges, named, from);
    if (header === null) return [...read, ...finished(below, rowCount(grid))];
    const block = inherited(readTitleBlock(grid, from, header.top), said);
    const abreast = tablesAbreast(grid, merges, header, named, from);
    if (abreast === null) {
      const { next, ...rows } = new RecordWalk(grid, merges, header, block, opensAnother).read();
      below.push(tableOf(grid, from, header, block, rows));
      from = next;
    } else {
      read.push(...finished(below, header.top));
      const ofAll = abreast.sharesTitle ? block : { ...block, title: said?.title ?? null };
      read.push(...abreast.views.flatMap((view) => tablesIn(view, named, from, ofAll)));
      below = [];
      from = abreast.next;
    }
    said = block;
  }
}

/** Tables one below the other, each up to the next one's header, page by page. */
const finished = (tables: Table[], end: number): Table[] =>
  tables.map((table, at) => ({ ...table, end: tables[at + 1]?.header.top ?? end })).flatMap(pagesApart);

function tableOf(
  grid: Grid,
  top: number,
  header: Header,
  block: TitleBlock,
  { records, remarks }: Omit<WalkedRows, 'next'>,
): Table {
  const end = rowCount(grid);
  const table = { grid, kind: kindOf(header, block.title), header, block, records, remarks, top, end };
  return table.kind === 'groupSummary' ? withoutSubtotals(table) : table;
}
