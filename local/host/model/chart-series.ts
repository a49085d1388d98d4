import type { Area } from './a1';
import type { Book } from './book';
import type { Chart } from './chart';

/** A row or column of figures or labels. */
export interface Strip {
  readonly sheetId: number;
  readonly area: Area;
}

/** One series: its figures, and the cell that names it. */
export interface Series {
  readonly name: Strip | null;
  readonly values: Strip;
}

/** What a chart draws: the first strip labels the others, when there are others. */
export interface Plot {
  readonly labels: Strip | null;
  readonly series: readonly Series[];
}

/** Takes a chart's ranges apart. */
export function plotOf(chart: Pick<Chart, 'ranges' | 'headers' | 'transposed'>): Plot {
  const strips = chart.ranges.flatMap(({ sheetId, area }) =>
    linesOf(area, chart.transposed).map((line) => parted({ sheetId, area: line }, chart)),
  );
  const [first, ...rest] = strips;
  if (!first) return { labels: null, series: [] };
  if (rest.length === 0) return { labels: null, series: [first] };
  return { labels: first.values, series: rest };
}

/** How many first cells of each strip are headings: one when nothing but text stands there above figures. */
export function guessedHeaders(book: Book, chart: Pick<Chart, 'ranges' | 'transposed'>): number {
  const { series } = plotOf({ ...chart, headers: 0 });
  const isText =
    series.length > 0 && series.every(({ values }) => typeof firstValue(book, values) === 'string');
  return isText ? 1 : 0;
}

function linesOf(area: Area, transposed: boolean): Area[] {
  const count = transposed ? area.rows : area.columns;
  return Array.from({ length: count }, (_, index) =>
    transposed
      ? { ...area, row: area.row + index, rows: 1 }
      : { ...area, column: area.column + index, columns: 1 },
  );
}

function parted(
  { sheetId, area }: Strip,
  { headers, transposed }: Pick<Chart, 'headers' | 'transposed'>,
): Series {
  const length = transposed ? area.columns : area.rows;
  const head = Math.min(Math.max(0, headers), length - 1);
  if (head === 0) return { name: null, values: { sheetId, area } };
  // Of several headings the last one names the series.
  return transposed
    ? {
        name: { sheetId, area: { ...area, column: area.column + head - 1, columns: 1 } },
        values: { sheetId, area: { ...area, column: area.column + head, columns: length - head } },
      }
    : {
        name: { sheetId, area: { ...area, row: area.row + head - 1, rows: 1 } },
        values: { sheetId, area: { ...area, row: area.row + head, rows: length - head } },
      };
}

function firstValue(book: Book, { sheetId, area }: Strip): unknown {
  return book.sheetWithId(sheetId)?.at(area.row, area.column).value;
}
