import type { Grid, GridCell, GridLayout, GridStyle, PlacedCell } from '../../gridProtocol';

const DEFAULT_COLUMN = 100;
const DEFAULT_POINTS = 11;
const PIXELS_PER_POINT = 96 / 72;
/** Mean width of a letter and height of a line, in parts of the type's size; bold letters are wider. */
const LETTER = { plain: 0.54, bold: 0.59 };
const LINE = 1.4;
const PADDING = { across: 6, down: 3 };
const DEFAULT_ROW = 24;

/**
 * Heights of rows whose text is wrapped or big and whose file sets none, as `[row, pixels]`.
 * Univer fits rows to their text only when asked row by row; an estimate for all at once is quick and near enough.
 */
export function fittedRowHeights(
  { layout, cells }: Grid['sheets'][number],
  styles: GridStyle[],
): [number, number][] {
  const isSet = new Set(layout.rowHeights.map(([row]) => row));
  const widths = new Map(layout.columnWidths);
  const heights = new Map<number, number>();
  for (const placed of cells) {
    const style = placed.cell.style === undefined ? undefined : styles[placed.cell.style];
    if (!style || isSet.has(placed.row) || isMergedDown(layout, placed)) continue;
    const width = style.wrap ? widthAt(layout, widths, placed) : Number.POSITIVE_INFINITY;
    const height = textHeight(textOf(placed.cell), style, width);
    if (height > (heights.get(placed.row) ?? DEFAULT_ROW)) heights.set(placed.row, height);
  }
  return [...heights];
}

const textOf = ({ shown, value }: GridCell): string => shown ?? (value === undefined ? '' : String(value));

function textHeight(text: string, style: GridStyle, width: number): number {
  const size = (style.size ?? DEFAULT_POINTS) * PIXELS_PER_POINT;
  const letter = size * (style.bold ? LETTER.bold : LETTER.plain);
  const perLine = Math.max(1, Math.floor((width - PADDING.across) / letter));
  const lines = text.split('\n').reduce((sum, paragraph) => sum + wrappedLines(paragraph, perLine), 0);
  return Math.ceil(lines * size * LINE + PADDING.down);
}

function wrappedLines(paragraph: string, perLine: number): number {
  let lines = 1;
  let used = 0;
  for (const { length } of paragraph.split(' ')) {
    if (used > 0 && used + length > perLine) {
      lines++;
      used = 0;
    }
    lines += Math.max(0, Math.ceil(length / perLine) - 1);
    used += length + 1;
  }
  return lines;
}

function widthAt(layout: GridLayout, widths: Map<number, number>, { row, column }: PlacedCell): number {
  const merge = layout.merges.find((area) => area.row === row && area.column === column);
  const columns = merge?.columns ?? 1;
  return Array.from({ length: columns }, (_, index) => widths.get(column + index) ?? DEFAULT_COLUMN).reduce(
    (sum, width) => sum + width,
    0,
  );
}

/** Text over several merged rows has their heights together; which of them to stretch nobody can say. */
const isMergedDown = (layout: GridLayout, { row, column }: PlacedCell): boolean =>
  layout.merges.some((area) => area.row === row && area.column === column && area.rows > 1);
