import { type Book, type Cell, displayText } from '../../host';
import type { Chart } from '../../host/model/chart';
import type { ChartKind, ChartSeries, GridChart } from '../gridProtocol';
import { optionsOf } from './chartOptions';

const KINDS: Readonly<Record<string, ChartKind>> = {
  BAR: 'bar',
  COLUMN: 'column',
  LINE: 'line',
  AREA: 'area',
  PIE: 'pie',
  SCATTER: 'scatter',
  COMBO: 'combo',
};

const DRAWN_AS: Readonly<Record<ChartKind, ChartSeries['draw']>> = {
  bar: 'bars',
  column: 'bars',
  line: 'line',
  area: 'area',
  pie: 'slices',
  scatter: 'points',
  combo: 'bars',
};

/** A chart with its figures read from the cells: the first column is the categories, each further one a series. */
export function gridChart(book: Book, chart: Chart): GridChart {
  const options = optionsOf(chart);
  const kind = KINDS[chart.type] ?? null;
  const [categories = [], ...figures] = columnsOf(book, chart);
  const { headers } = chart;
  return {
    id: chart.id,
    ...chart.position,
    width: chart.width,
    height: chart.height,
    kind,
    title: options.title,
    categoryName: headingOf(categories, headers),
    categories: categories.slice(headers).map(displayText),
    series: figures.map((cells, index): ChartSeries => {
      const values = cells.slice(headers).map(figureOf);
      const draw = options.drawOf(index) ?? DRAWN_AS[kind ?? 'column'];
      return {
        name: options.nameOf(index) ?? headingOf(cells, headers),
        values,
        shown: cells.slice(headers).map(displayText),
        color: options.colorOf(index),
        draw,
        isTarget: kind === 'combo' && draw === 'line' && isSameEverywhere(values),
      };
    }),
    stacking: options.stacking,
    axisTitles: options.axisTitles,
    legend: options.legend,
    percentDigits: percentDigitsOf(figures[0]?.slice(headers) ?? []),
    range: options.range,
  };
}

/** Columns of cells over all ranges, side by side; rows instead when the chart is transposed. */
function columnsOf(book: Book, chart: Chart): Cell[][] {
  return chart.ranges.flatMap(({ sheetId, area }) => {
    const sheet = book.sheetWithId(sheetId);
    if (!sheet) return [];
    const [lines, length] = chart.transposed ? [area.rows, area.columns] : [area.columns, area.rows];
    return Array.from({ length: lines }, (_, line) =>
      Array.from({ length }, (_, place) => {
        const [row, column] = chart.transposed ? [line, place] : [place, line];
        return sheet.at(area.row + row, area.column + column);
      }),
    );
  });
}

const headingOf = (cells: Cell[], headers: number): string =>
  cells.slice(0, headers).map(displayText).filter(Boolean).join(' ');

const figureOf = ({ value }: Cell): number | null => (typeof value === 'number' ? value : null);

/** In Sheets an axis shows its figures as the first series' cells do, unless the chart says otherwise. */
function percentDigitsOf(cells: Cell[]): number | null {
  const pattern = cells.find((cell) => figureOf(cell) !== null)?.numberFormat ?? '';
  const percent = /^[#,]*0(?:\.(0+))?\s*%$/.exec(pattern);
  return percent && (percent[1]?.length ?? 0);
}

const isSameEverywhere = (values: (number | null)[]): boolean =>
  values.length > 0 && values.every((value) => value !== null && value === values[0]);
