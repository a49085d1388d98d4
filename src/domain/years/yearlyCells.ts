import { type Area, type Grid, isFormula, valueAt } from '../layout/grid';
import { isNumbering } from '../layout/numbering';
import { isMaxima } from '../layout/rowLabels';
import type { Table, TableKind } from '../layout/table';
import { type Meaning, markedCriterion } from '../layout/vocabulary';
import { tidy } from '../text/normalise';

/** What belongs to one year only; who is listed, and what is said of them, stays. */
const yearly: Partial<Record<TableKind, ReadonlySet<Meaning>>> = {
  roster: new Set<Meaning>(['registered', 'total', 'result', 'evidence', 'selfScore', 'reviewScore']),
  groupSummary: new Set<Meaning>(['householdsRegistered', 'householdsRecognised', 'percent']),
};

/** What of a tab is emptied for another year, in few areas: all that was typed of those listed, and figures about them. */
export const yearlyAreas = (grid: Grid, tables: Table[]): Area[] =>
  tables.flatMap((table) => areasOf(grid, table));

function areasOf(grid: Grid, table: Table): Area[] {
  const listed = new Set([...table.records.map(({ row }) => row), ...table.remarks]);
  const typedAbout = (row: number, column: number): boolean =>
    !isFormula(grid, row, column) &&
    (listed.has(row) || (typeof valueAt(grid, row, column) === 'number' && !printsForm(grid, row)));
  const areas: Area[] = [];
  for (const { index, meaning } of table.header.columns) {
    if (meaning === null || !isYearly(table.kind, meaning)) continue;
    for (const { top, bottom } of runs(table.header.bottom + 1, table.end, (row) => typedAbout(row, index))) {
      const beside = areas.find(
        (area) => area.right === index - 1 && area.top === top && area.bottom === bottom,
      );
      if (beside === undefined) areas.push({ top, left: index, bottom, right: index });
      else beside.right = index;
    }
  }
  return areas;
}

const isYearly = (kind: TableKind, meaning: Meaning): boolean =>
  yearly[kind]?.has(meaning) === true || (kind === 'roster' && markedCriterion(meaning) !== null);

/** Numbers of columns and maxima are the form's own. */
function printsForm(grid: Grid, row: number): boolean {
  const filled = (grid.shown[row] ?? []).map(tidy).filter((text) => text !== '');
  return isNumbering(filled) || filled.some(isMaxima);
}

/** The rows from `from` up to `end` that belong, as runs. */
function runs(
  from: number,
  end: number,
  belongs: (row: number) => boolean,
): { top: number; bottom: number }[] {
  const found: { top: number; bottom: number }[] = [];
  for (let row = from; row < end; row++) {
    const last = found[found.length - 1];
    if (!belongs(row)) continue;
    if (last?.bottom === row - 1) last.bottom = row;
    else found.push({ top: row, bottom: row });
  }
  return found;
}
