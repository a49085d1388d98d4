import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import { shownAt } from './grid';
import { groupKey, groupNamedIn } from './groups';
import { columnOf } from './header';
import type { Table, TableRow } from './table';
import { unitNamedIn } from './titleBlock';

const counts = ['households', 'householdsRegistered', 'householdsRecognised', 'adults'] as const;

const fewestParts = 2;

/** A row of a summary with its label, serial number and counts (null where a cell is no number). */
interface Line {
  record: TableRow;
  label: string;
  serial: string;
  figures: (number | null)[];
}

/**
 * A summary without the rows that count other rows again: the ward's own, sections above their groups, totals under
 * any name. A section whose figures differ from those of its groups is told among the remarks.
 */
export function withoutSubtotals(table: Table): Table {
  const lines = table.records
    .map((record) => lineOf(table, record))
    .filter(({ label }) => unitNamedIn(label) !== label);
  const remarks = [...table.remarks];
  const groups = lines.filter((line, at) => {
    const section = sectionBelow(lines, at);
    if (section.length > 0) {
      if (!sumsUp(line, section)) remarks.push(line.record.row);
      return false;
    }
    const parts = otherKindBelow(lines, at);
    return !(parts.length >= fewestParts && sumsUp(line, parts)) && !isGrandTotal(line, lines);
  });
  return { ...table, records: groups.map(({ record }) => record), remarks };
}

function lineOf(table: Table, record: TableRow): Line {
  const textOf = (index: number | undefined) =>
    index === undefined ? '' : tidy(shownAt(table.grid, record.row, index));
  return {
    record,
    label: textOf(columnOf(table.header, 'group')?.index),
    serial: textOf(columnOf(table.header, 'serial')?.index),
    figures: counts.flatMap((meaning) => {
      const column = columnOf(table.header, meaning);
      if (column === null) return [];
      const reading = readNumber(textOf(column.index));
      return [reading.kind === 'number' ? reading.value : null];
    }),
  };
}

/** The groups numbered 1, 2, 3 that stand directly below a row numbered I or A. */
function sectionBelow(lines: Line[], at: number): Line[] {
  if (!/^(?:[IVX]+|[A-Z])[.)]?$/.test(lines[at]?.serial ?? '')) return [];
  return runBelow(lines, at, ({ serial }) => /^\d/.test(serial));
}

/** The groups of another kind that stand directly below a named group: Tổ 1 and Tổ 2 below Khu phố 1. */
function otherKindBelow(lines: Line[], at: number): Line[] {
  const own = kindOf(lines[at]?.label ?? '');
  return own === null ? [] : runBelow(lines, at, ({ label }) => ![own, null].includes(kindOf(label)));
}

function runBelow(lines: Line[], at: number, belongs: (line: Line) => boolean): Line[] {
  const below = lines.slice(at + 1);
  const end = below.findIndex((line) => !belongs(line));
  return end < 0 ? below : below.slice(0, end);
}

const kindOf = (label: string): string | null =>
  groupNamedIn(label) === null ? null : (groupKey(label).split(' ')[0] ?? null);

const isGrandTotal = (line: Line, lines: Line[]): boolean =>
  lines.length > fewestParts &&
  kindOf(line.label) === null &&
  sumsUp(
    line,
    lines.filter((other) => other !== line),
  );

/** Every count is the sum of the others' counts; at least two are typed, so that chance does not do it. */
function sumsUp({ figures }: Line, parts: Line[]): boolean {
  const sums = figures.map((_, at) => parts.reduce((sum, part) => sum + (part.figures[at] ?? 0), 0));
  const typed = figures.filter((figure) => figure !== null);
  return (
    typed.length >= 2 &&
    typed.some((figure) => figure > 0) &&
    figures.every((figure, at) => figure === null || figure === sums[at])
  );
}
