import { tidy } from '../text/normalise';
import type { Title } from '../title';
import type { Grid } from './grid';
import { rowCount, shownAt } from './grid';
import { groupNamedIn } from './groups';
import { columnOf, findHeader, type Header, Merges, readsLikeHeader, repeatsHeader } from './header';
import { RowReader } from './rows';
import { readTitleBlock, type TitleBlock } from './titleBlock';
import { type Meaning, markedCriterion } from './vocabulary';

/** What a table is: many subjects by row, one subject down a page, or counts by group. */
export type TableKind = 'roster' | 'pointsPage' | 'checklistPage' | 'groupSummary' | 'other';

/** One judged row with the group it stands under; the row counts from 0. */
export interface TableRow {
  row: number;
  group: string | null;
}

/** One table of a tab, understood: where its columns are and which rows are records. */
export interface Table {
  grid: Grid;
  kind: TableKind;
  header: Header;
  block: TitleBlock;
  records: TableRow[];
  /** Rows with text that are neither records nor known furniture; they are reported, never dropped silently. */
  remarks: number[];
}

const enough = { roster: 2 };

/** A list of clans or offices may count households too, but it is no summary of the ward's households. */
const ownLists: (Title | null)[] = ['clan', 'organisation', 'community'];

function kindOf(header: Header, { title }: TitleBlock): TableKind {
  const has = (meaning: Meaning) => columnOf(header, meaning) !== null;
  if ((has('level1') || has('level2')) && (has('criterion') || has('content'))) return 'checklistPage';
  if (has('name') && criteriaIn(header).size >= enough.roster) return 'roster';
  if (has('max') && (has('selfScore') || has('reviewScore')) && (has('criterion') || has('content'))) {
    return 'pointsPage';
  }
  const counts = ['households', 'householdsRegistered', 'householdsRecognised', 'adults'] as const;
  const isSummary = has('group') && counts.filter(has).length >= 2 && !ownLists.includes(title);
  return isSummary ? 'groupSummary' : 'other';
}

/**
 * The tables of a tab, from top to bottom. Reading stops at signatures and goes on at a repeated or a new header.
 * `named` maps folded names of criteria to their ids.
 */
export function readTables(grid: Grid, named: ReadonlyMap<string, string>): Table[] {
  const merges = new Merges(grid.merges, rowCount(grid));
  const tables: Table[] = [];
  let from = 0;
  for (;;) {
    const header = findHeader(grid, merges, named, from);
    if (header === null) return tables;
    const block = inherited(readTitleBlock(grid, from, header.top), tables[tables.length - 1]?.block);
    const opensAnother = (row: number) => readsLikeHeader(grid, merges, named, row);
    const { table, next } = readTable(grid, merges, header, block, opensAnother);
    tables.push(table);
    from = next;
  }
}

/** What a tab says once at its top holds for the tables further down, but for the group. */
const inherited = (block: TitleBlock, above: TitleBlock | undefined): TitleBlock =>
  above === undefined
    ? block
    : {
        ...block,
        title: block.title ?? above.title,
        year: block.year ?? above.year,
        unit: block.unit ?? above.unit,
      };

function readTable(
  grid: Grid,
  merges: Merges,
  header: Header,
  block: TitleBlock,
  opensAnother: (row: number) => boolean,
): { table: Table; next: number } {
  const reader = new RowReader(grid, header, merges);
  const groupColumn = columnOf(header, 'group')?.index ?? null;
  const records: TableRow[] = [];
  const remarks: number[] = [];
  let banner: string | null = null;
  let typedGroup: string | null = null;
  let row = header.bottom + 1;
  for (; row < rowCount(grid); row++) {
    const kind = reader.kindOf(row);
    if (kind.kind === 'end') {
      const repeated = nextRepeat(grid, header, row, opensAnother);
      if (repeated === null) break;
      row = repeated;
      continue;
    }
    if (kind.kind !== 'header' && opensAnother(row)) {
      // Its title lines stand above it, below the last record here.
      row = records[records.length - 1]?.row ?? header.bottom;
      break;
    }
    // On a group's own tab a banner that names no group is a section ("Hộ đạt"), not another group.
    if (kind.kind === 'banner' && (block.group === null || groupNamedIn(kind.text) !== null))
      banner = kind.text;
    if (kind.kind === 'remark') remarks.push(row);
    if (kind.kind !== 'record') continue;
    typedGroup = groupTyped(grid, merges, groupColumn, row);
    records.push({ row, group: typedGroup ?? banner ?? block.group });
  }
  return { table: { grid, kind: kindOf(header, block), header, block, records, remarks }, next: row + 1 };
}

/** The group typed in the row's own group cell; a merged cell counts for all rows it covers. */
function groupTyped(grid: Grid, merges: Merges, column: number | null, row: number): string | null {
  if (column === null) return null;
  const area = merges.at(row, column);
  const text = tidy(area === null ? shownAt(grid, row, column) : shownAt(grid, area.top, area.left));
  if (text === '') return null;
  return groupNamedIn(text) ?? (/^\d{1,3}$/.test(text) ? `Tổ ${text}` : text);
}

/** The next repetition of the header, or null where there is none before another table. */
function nextRepeat(
  grid: Grid,
  header: Header,
  from: number,
  opensAnother: (row: number) => boolean,
): number | null {
  for (let row = from + 1; row < rowCount(grid); row++) {
    if (repeatsHeader(grid, header, row)) return row;
    if (opensAnother(row)) return null;
  }
  return null;
}

/** The numbers of the criteria that have a column for their marks or for those of their parts. */
export function criteriaIn(header: Header): Set<number> {
  const marked = header.columns.flatMap(({ meaning }) => (meaning && markedCriterion(meaning)) ?? []);
  return new Set(marked.map((id) => Number.parseInt(id, 10)));
}
