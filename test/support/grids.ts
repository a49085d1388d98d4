import type { Area, CellValue, Grid } from '../../src/domain/layout/grid';
import { calendarDate, showDate } from '../../src/domain/text/date';

/** A formula cell: its text and what it shows. */
export interface Formula {
  formula: string;
  result: CellValue;
}

/** A cell as a test types it; '^' belongs to the cell above, '<' to the cell on the left (merged). */
export type Cell = CellValue | Formula;

const isFormula = (cell: Cell): cell is Formula => typeof cell === 'object' && 'formula' in cell;

/** The text that a Vietnamese sheet shows for a value: 94,5 and 05/02/2024. */
const shownText = (value: CellValue): string => {
  if (typeof value === 'number') return String(value).replace('.', ',');
  return typeof value === 'object' ? showDate(value) : String(value);
};

/** A tab of those cells, padded to a rectangle; merges come from the marks '^' and '<'. */
export function grid(sheet: string, rows: Cell[][]): Grid {
  const width = Math.max(0, ...rows.map((row) => row.length));
  const cells = rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]);
  const values = cells.map((row) => row.map(typedValue));
  return {
    sheet,
    values,
    shown: values.map((row) => row.map(shownText)),
    formulas: cells.map((row) => row.map((cell) => (isFormula(cell) ? cell.formula : ''))),
    merges: mergesOf(cells),
  };
}

function typedValue(cell: Cell): CellValue {
  if (cell === '^' || cell === '<') return '';
  return isFormula(cell) ? cell.result : cell;
}

function mergesOf(cells: Cell[][]): Area[] {
  const areas = new Map<string, Area>();
  const owners: Area[][] = [];
  for (const [row, line] of cells.entries()) {
    owners.push([]);
    for (const [column, cell] of line.entries()) {
      const owner =
        cell === '^' ? owners[row - 1]?.[column] : cell === '<' ? owners[row]?.[column - 1] : null;
      const area = owner ?? { top: row, left: column, bottom: row, right: column };
      area.bottom = Math.max(area.bottom, row);
      area.right = Math.max(area.right, column);
      owners[row]?.push(area);
      if (owner) areas.set(`${area.top},${area.left}`, area);
    }
  }
  return [...areas.values()];
}

/**
 * Rows drawn as lines of cells between bars. 12 and 9.5 are numbers, 05/02/2024 a day, =A1→7 a formula that shows 7,
 * "…" a text exactly as quoted (ghost spaces, text numbers); everything else is text without its outer spaces.
 */
export function drawn(picture: string): Cell[][] {
  const lines = picture.split('\n').filter((line) => line.trim() !== '');
  return lines.map((line) => line.split('|').map((cell) => typed(cell.trim())));
}

function typed(text: string): Cell {
  const quoted = /^"(.*)"$/.exec(text);
  if (quoted) return quoted[1] ?? '';
  const formula = /^(=.*)→(.*)$/.exec(text);
  if (formula) return { formula: formula[1] ?? '', result: typedValue(typed(formula[2] ?? '')) };
  if (/^-?\d+(\.\d+)?$/.test(text)) return Number(text);
  const day = /^(\d\d)\/(\d\d)\/(\d{4})$/.exec(text);
  return day ? calendarDate(Number(day[3]), Number(day[2]), Number(day[1])) : text;
}

/** A tab from a picture of it. */
export const drawnGrid = (sheet: string, picture: string): Grid => grid(sheet, drawn(picture));
