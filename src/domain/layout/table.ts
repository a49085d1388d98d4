import { tidy } from '../text/normalise';
import type { Grid } from './grid';
import { rowCount, shownAt } from './grid';
import { groupNamedIn } from './groups';
import { columnOf, findHeader, type Header, Merges, repeatsHeader } from './header';
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

function kindOf(header: Header): TableKind {
  const has = (meaning: Meaning) => columnOf(header, meaning) !== null;
  if ((has('level1') || has('level2')) && (has('criterion') || has('content'))) return 'checklistPage';
  if (has('name') && criteriaIn(header).size >= enough.roster) return 'roster';
  if (has('max') && (has('selfScore') || has('reviewScore')) && (has('criterion') || has('content'))) {
    return 'pointsPage';
  }
  if (has('group') && (has('households') || has('householdsRegistered') || has('householdsRecognised'))) {
    return 'groupSummary';
  }
  return 'other';
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
    const { table, next } = readTable(grid, merges, header, from);
    tables.push(table);
    from = next;
  }
}

function readTable(grid: Grid, merges: Merges, header: Header, from: number): { table: Table; next: number } {
  const block = readTitleBlock(grid, from, header.top);
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
      const repeated = nextRepeat(grid, header, row);
      if (repeated === null) break;
      row = repeated;
    }
    // On a group's own tab a banner that names no group is a section ("Hộ đạt"), not another group.
    if (kind.kind === 'banner' && (block.group === null || groupNamedIn(kind.text) !== null))
      banner = kind.text;
    if (kind.kind === 'remark') remarks.push(row);
    if (kind.kind !== 'record') continue;
    typedGroup = groupTyped(grid, merges, groupColumn, row);
    records.push({ row, group: typedGroup ?? banner ?? block.group });
  }
  return { table: { grid, kind: kindOf(header), header, block, records, remarks }, next: row + 1 };
}

/** The group typed in the row's own group cell; a merged cell counts for all rows it covers. */
function groupTyped(grid: Grid, merges: Merges, column: number | null, row: number): string | null {
  if (column === null) return null;
  const area = merges.at(row, column);
  const text = tidy(area === null ? shownAt(grid, row, column) : shownAt(grid, area.top, area.left));
  if (text === '') return null;
  return groupNamedIn(text) ?? (/^\d{1,3}$/.test(text) ? `Tổ ${text}` : text);
}

/** The row before a later repetition of the header, or null. */
function nextRepeat(grid: Grid, header: Header, from: number): number | null {
  for (let row = from + 1; row < rowCount(grid); row++) if (repeatsHeader(grid, header, row)) return row;
  return null;
}

/** The numbers of the criteria that have a column for their marks or for those of their parts. */
export function criteriaIn(header: Header): Set<number> {
  const marked = header.columns.flatMap(({ meaning }) => (meaning && markedCriterion(meaning)) ?? []);
  return new Set(marked.map((id) => Number.parseInt(id, 10)));
}
