import type { Finding } from '../finding';
import { shownAt } from '../layout/grid';
import { groupKey } from '../layout/groups';
import { type Column, columnOf } from '../layout/header';
import type { Table, TableRow } from '../layout/table';
import type { Meaning } from '../layout/vocabulary';
import type { Place } from '../place';
import { tidy } from '../text/normalise';
import { type ReadNumber, readNumber } from '../text/number';
import { numberAt, placeOf, textAt } from './cells';

/** A count that somebody typed. null = chưa nhập, unreadable, or no such column (then the place is null too). */
export interface TypedCount {
  count: number | null;
  place: Place | null;
  /** The heading of its column; '' where there is none. */
  heading: string;
  /** Two summaries disagree, so that no other source may stand in for the figure. */
  differs?: true;
}

/** The figures of a group's line. */
export const typedFigures = ['households', 'registered', 'recognised', 'adults'] as const;

/** What a ward typed about one residential group. */
export interface GroupCounts {
  group: string;
  key: string;
  /** null: neither the tab nor the workbook says it. */
  year: number | null;
  households: TypedCount;
  registered: TypedCount;
  recognised: TypedCount;
  adults: TypedCount;
}

/** Reads a summary by residential group; its total rows are not groups. */
export function readGroupCounts(
  table: Table,
  year: number | null,
): { counts: GroupCounts[]; findings: Finding[] } {
  const counts: GroupCounts[] = [];
  const findings: Finding[] = [];
  for (const record of table.records) {
    const group = textAt(table, record.row, 'group');
    if (group === '') continue;
    const count = (meaning: Meaning) => countAt(table, record, meaning, group, findings);
    counts.push({
      group,
      key: groupKey(record.group ?? group),
      year,
      households: count('households'),
      registered: count('householdsRegistered'),
      recognised: count('householdsRecognised'),
      adults: count('adults'),
    });
  }
  return { counts, findings: [...findings, ...percentFindings(table)] };
}

function countAt(
  table: Table,
  record: TableRow,
  meaning: Meaning,
  group: string,
  findings: Finding[],
): TypedCount {
  const column = columnOf(table.header, meaning);
  if (column === null) return { count: null, place: null, heading: '' };
  const place = placeOf(table, record.row, column.index);
  const heading = headingOf(column);
  const reading = numberAt(table, record.row, column.index);
  if (reading.kind === 'number' && isCount(reading)) {
    return { count: reading.value, place, heading };
  }
  const shown = tidy(shownAt(table.grid, record.row, column.index));
  if (reading.kind === 'blank') findings.push({ code: 'count.blank', place, facts: { group, heading } });
  else findings.push({ code: 'count.unreadable', place, facts: { group, heading, shown } });
  return { count: null, place, heading };
}

/** All that is written above a column, from the top. */
const headingOf = ({ path }: Column): string => path.join(' / ');

/** "80%" and "30/40" hold more than one figure, and which one was meant nobody can tell. */
const isCount = ({ value, percent, outOf }: ReadNumber): boolean =>
  Number.isInteger(value) && value >= 0 && !percent && outOf === undefined;

/** Shares above 100 %, or typed on another scale (0,85 beside 85) than most of their column. */
function percentFindings(table: Table): Finding[] {
  return table.header.columns
    .filter((column) => column.meaning === 'percent')
    .flatMap((column) => percentFindingsOf(table, column));
}

function percentFindingsOf(table: Table, column: Column): Finding[] {
  const cells = table.records.flatMap(({ row }) => {
    const shown = tidy(shownAt(table.grid, row, column.index));
    const reading = readNumber(shown);
    return reading.kind === 'number' ? [{ row, shown, value: reading.value }] : [];
  });
  const small = cells.filter(({ value }) => value > 0 && value <= 1).length;
  const onSmallScale = small > cells.length / 2;
  return cells
    .filter(({ value }) => value > 100 || (value > 0 && value <= 1 !== onSmallScale))
    .map(({ row, shown }) => ({
      code: 'count.percentScale',
      place: placeOf(table, row, column.index),
      facts: { group: textAt(table, row, 'group'), heading: headingOf(column), shown },
    }));
}
