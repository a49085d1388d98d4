import type { Title } from '../title';
import type { Grid } from './grid';
import { rowCount } from './grid';
import { columnOf, findHeader, type Header, Merges, readsLikeHeader } from './header';
import { pagesApart } from './pages';
import { RecordWalk, type WalkedRows } from './recordWalk';
import { withoutSubtotals } from './subtotals';
import { criteriaIn, type Table, type TableKind } from './table';
import { inherited, readTitleBlock, type TitleBlock } from './titleBlock';
import type { Meaning } from './vocabulary';

const fewestCriteria = 2;

/** A list of clans or offices may count households too, but it is no summary of the ward's households. */
const ownLists: (Title | null)[] = ['clan', 'organisation', 'community'];

function kindOf(header: Header, { title }: TitleBlock): TableKind {
  const has = (meaning: Meaning) => columnOf(header, meaning) !== null;
  if ((has('level1') || has('level2')) && (has('criterion') || has('content'))) return 'checklistPage';
  if (has('name') && criteriaIn(header).size >= fewestCriteria) return 'roster';
  if (has('max') && (has('selfScore') || has('reviewScore')) && (has('criterion') || has('content'))) {
    return 'pointsPage';
  }
  const counts = ['households', 'householdsRegistered', 'householdsRecognised', 'adults'] as const;
  const isSummary = has('group') && counts.some(has) && !ownLists.includes(title);
  return isSummary ? 'groupSummary' : 'other';
}

/**
 * The tables of a tab, from top to bottom. Reading stops at signatures and goes on at a repeated or a new header;
 * pages of another year or title are tables of their own.
 * `named` maps folded names of criteria to their ids.
 */
export function readTables(grid: Grid, named: ReadonlyMap<string, string>): Table[] {
  const merges = new Merges(grid.merges, rowCount(grid));
  const tables: Table[] = [];
  let from = 0;
  for (;;) {
    const header = findHeader(grid, merges, named, from);
    if (header === null) return tables.map(upToTheNext).flatMap(pagesApart);
    const block = inherited(readTitleBlock(grid, from, header.top), tables[tables.length - 1]?.block);
    const opensAnother = (row: number) => readsLikeHeader(grid, merges, named, row);
    const { next, ...rows } = new RecordWalk(grid, merges, header, block, opensAnother).read();
    tables.push(tableOf(grid, from, header, block, rows));
    from = next;
  }
}

function tableOf(
  grid: Grid,
  top: number,
  header: Header,
  block: TitleBlock,
  { records, remarks }: Omit<WalkedRows, 'next'>,
): Table {
  const end = rowCount(grid);
  const table = { grid, kind: kindOf(header, block), header, block, records, remarks, top, end };
  return table.kind === 'groupSummary' ? withoutSubtotals(table) : table;
}

const upToTheNext = (table: Table, at: number, tables: Table[]): Table => ({
  ...table,
  end: tables[at + 1]?.header.top ?? table.end,
});
