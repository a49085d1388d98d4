import { headLines } from '../../sheets/headLines';
import type { Page, PageCell, PageChart } from '../../sheets/page';
import { chartWords } from '../../words/districtCharts';
import { chartsPageWords as words } from '../../words/districtSeen';
import type { Chart, ChartBar } from '../calls';
import { shownBars } from '../charts';

/** A chart's numbers as a table, and which of its columns, counting from 0, are drawn. */
interface ChartTable {
  head: string[];
  rows: PageCell[][];
  series: PageChart['series'];
  subtitle: string;
  isStacked: boolean;
}

/** The chart comes first, for a laptop shows little more; its numbers stand at its right. */
const chartColumnWidth = 640;
const nameWidth = 200;
const numberWidth = 90;
/** Where the table's own columns begin. */
const left = 1;

/** What a row of a new tab is high, and what a bar needs for its name to be read. */
const rowHeight = 21;
const barHeight = 24;
const aroundBars = 150;
const leastHeight = 360;

/** The tab "Biểu đồ": one below the other, each chart under its sentences, with its numbers at its right. */
export function chartsPage(charts: readonly Chart[], year: number): Page {
  const tables = charts.map(tableOf);
  const numbers = Math.max(2, ...tables.map(({ head }) => head.length - 1));
  const widths = [chartColumnWidth, nameWidth, ...Array<number>(numbers).fill(numberWidth)];
  const page: Page & { charts: PageChart[] } = {
    heading: words.heading,
    lines: [words.counts(year)],
    columns: widths.map((width) => ({ heading: '', width })),
    rows: [],
    emphasised: [],
    charts: [],
  };
  const width = widths.reduce((sum, one) => sum + one, 0);
  charts.forEach((chart, at) => {
    addBlock(page, chart, tables[at]!, headLines([chart.text], width));
  });
  return { ...page, rows: page.rows.map((row) => widths.map((_, column) => row[column] ?? null)) };
}

function addBlock(
  page: Page & { charts: PageChart[] },
  { kind, title, text }: Chart,
  { head, rows, series, subtitle, isStacked }: ChartTable,
  sentences: string[],
): void {
  const first = page.rows.length;
  const headRow = first + 1 + sentences.length;
  const height = Math.max(leastHeight, kind === 'bar' ? aroundBars + barHeight * rows.length : 0);
  page.emphasised.push(first, headRow);
  page.rows.push(
    [title],
    ...sentences.map((line) => [line]),
    ...[head, ...rows].map((row) => [null, ...row]),
  );
  const end = Math.max(page.rows.length, headRow + Math.ceil(height / rowHeight)) + 2;
  while (page.rows.length < end) page.rows.push([]);
  page.charts.push({
    ...{ kind, title, subtitle, text, headRow, isStacked, height, count: rows.length },
    names: left,
    series: series.map(({ column, look }) => ({ column: left + column, look })),
    at: { row: headRow, column: 0 },
  });
}

function tableOf(chart: Chart): ChartTable {
  if (chart.kind === 'bar') return rankingTable(chart);
  return chart.unit === chartWords.percent ? sharesTable(chart) : countsTable(chart);
}

/** Lines of several programmes are told apart by their colours; more than four series cannot be. */
const lineLooks = ['line', 'secondLine', 'thirdLine'] as const;

function sharesTable({ series, bars }: Chart): ChartTable {
  const [, ...targets] = series;
  return {
    head: [
      chartWords.title,
      chartWords.recognised,
      words.total,
      words.share,
      ...targets.map(({ name }) => name),
    ],
    rows: bars.map((bar, at) => [
      ...countCells(bar),
      shareOf(bar),
      ...targets.map(({ values }) => ofHundred(values[at] ?? null)),
    ]),
    series: [
      { column: 3, look: 'first' },
      ...targets.slice(0, lineLooks.length).map((_, at) => ({ column: 4 + at, look: lineLooks[at]! })),
    ],
    subtitle: '',
    isStacked: false,
  };
}

/** Who reached the target and who did not are two series, each ward in one of them. */
function rankingTable({ series: [, target], bars }: Chart): ChartTable {
  const shown = shownBars(bars);
  const head = [chartWords.ward, chartWords.recognised, words.total];
  const atLeast = target?.values[0] ?? null;
  if (target === undefined || atLeast === null) {
    return {
      head: [...head, words.share],
      rows: shown.map((bar) => [...countCells(bar), shareOf(bar)]),
      series: [{ column: 3, look: 'first' }],
      subtitle: '',
      isStacked: false,
    };
  }
  return {
    head: [...head, words.reached, words.below],
    rows: shown.map((bar) => [
      ...countCells(bar),
      bar.isBelow ? null : shareOf(bar),
      bar.isBelow ? shareOf(bar) : null,
    ]),
    series: [
      { column: 3, look: 'first' },
      { column: 4, look: 'second' },
    ],
    subtitle: words.target(target.name, atLeast),
    isStacked: true,
  };
}

function countsTable({ kind, labels, series }: Chart): ChartTable {
  return {
    head: [kind === 'line' ? chartWords.day : chartWords.year, ...series.map(({ name }) => name)],
    rows: labels.map((label, at) => [label, ...series.map(({ values }) => values[at] ?? null)]),
    series: series.map((_, at) => ({
      column: 1 + at,
      look: at === 0 ? 'first' : kind === 'line' ? 'line' : 'second',
    })),
    subtitle: '',
    isStacked: false,
  };
}

const countCells = ({ label, count, of }: ChartBar): PageCell[] => [label, count, of];

const shareOf = ({ count, of }: ChartBar): PageCell => (count === null || of === null ? null : { count, of });

const ofHundred = (percent: number | null): PageCell =>
  percent === null ? null : { count: percent, of: 100 };
