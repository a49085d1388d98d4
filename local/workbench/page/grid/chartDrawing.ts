import {
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Chart,
  type ChartConfiguration,
  type ChartDataset,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
} from 'chart.js';
import type { ChartKind, ChartSeries, GridChart } from '../../gridProtocol';
import { directLabels } from './chartLabels';

Chart.register(
  ArcElement,
  BarController,
  BarElement,
  CategoryScale,
  Filler,
  Legend,
  LinearScale,
  LineController,
  LineElement,
  PieController,
  PointElement,
  ScatterController,
  Title,
  Tooltip,
);
Chart.defaults.font = { ...Chart.defaults.font, family: 'Arial, Helvetica, sans-serif', size: 14 };
Chart.defaults.color = '#202124';
Chart.defaults.animation = false;
Chart.defaults.locale = 'vi-VN';

/** Colours of the UX guide, 8.3: two groups, and up to four; more are drawn in turn. */
const TWO = ['#12436d', '#f46a25'];
const FOUR = ['#12436d', '#28a197', '#801650', '#f46a25'];
const TARGET = '#202124';

const BASE: Readonly<Record<ChartKind, 'bar' | 'line' | 'pie' | 'scatter'>> = {
  bar: 'bar',
  column: 'bar',
  combo: 'bar',
  line: 'line',
  area: 'line',
  pie: 'pie',
  scatter: 'scatter',
};

/** Draws a chart's figures; `sharpness` is how many screen pixels one of its pixels has. */
export function drawnChart(
  canvas: HTMLCanvasElement,
  chart: GridChart & { kind: ChartKind },
  sharpness: number,
): Chart {
  return new Chart(canvas, {
    type: BASE[chart.kind],
    data: {
      labels: labelsOf(chart),
      datasets: chart.series.map((series, index) => dataset(chart, series, index)),
    },
    options: { ...optionsOf(chart), devicePixelRatio: sharpness },
    plugins: [directLabels(chart)],
  } as ChartConfiguration);
}

function labelsOf({ kind, categories, series }: GridChart): string[] {
  if (kind !== 'pie') return categories;
  return categories.map((category, index) => `${category}: ${series[0]?.shown[index] ?? ''}`);
}

function dataset(chart: GridChart, series: ChartSeries, index: number): ChartDataset {
  const color = series.isTarget
    ? TARGET
    : (series.color ?? paletteOf(chart)[index % paletteOf(chart).length]!);
  const shared = { label: series.name, borderColor: color, backgroundColor: color };
  const values = chart.stacking === 'shares' ? sharesOf(chart, series) : series.values;
  if (chart.kind === 'pie')
    return {
      ...shared,
      data: values,
      backgroundColor: chart.categories.map((_, i) => FOUR[i % 4]!),
      borderColor: '#ffffff',
      borderWidth: 2,
    } as ChartDataset;
  if (chart.kind === 'scatter')
    return {
      ...shared,
      data: values.map((y, i) => ({ x: numberOf(chart.categories[i]), y })),
      pointRadius: 5,
    } as ChartDataset;
  if (series.draw === 'bars') return { ...shared, type: 'bar', data: values, order: 2 } as ChartDataset;
  return {
    ...shared,
    type: 'line',
    data: values,
    order: 1,
    borderWidth: series.isTarget ? 2 : 3,
    pointRadius: series.isTarget ? 0 : 4,
    fill: series.draw === 'area' ? 'origin' : false,
    ...(series.draw === 'area' && { backgroundColor: `${color}55` }),
    spanGaps: false,
  } as ChartDataset;
}

const paletteOf = ({ series }: GridChart): string[] =>
  series.filter(({ isTarget }) => !isTarget).length <= 2 ? TWO : FOUR;

/** Each figure as a part of all at its place. */
function sharesOf({ series }: GridChart, { values }: ChartSeries): (number | null)[] {
  return values.map((value, index) => {
    const sum = series.reduce((total, other) => total + (other.values[index] ?? 0), 0);
    return value === null || sum === 0 ? null : value / sum;
  });
}

const numberOf = (text: string | undefined): number =>
  Number((text ?? '').replaceAll('.', '').replace(',', '.'));

function optionsOf(chart: GridChart): object {
  const { kind, series, title, stacking, axisTitles, percentDigits: digits, range } = chart;
  const stacked = stacking !== 'none';
  const isBar = kind === 'bar';
  const values = {
    beginAtZero: kind !== 'scatter' && kind !== 'line',
    stacked,
    ...(range.least !== null && { min: range.least }),
    ...(range.most !== null && { max: range.most }),
    ...(digits !== null && {
      ticks: { format: { style: 'percent', minimumFractionDigits: digits, maximumFractionDigits: digits } },
    }),
    ...(stacking === 'shares' && { max: 1, ticks: { format: { style: 'percent' } } }),
  };
  const named = (text: string) => ({ title: { display: text !== '', text } });
  const axes = isBar ? { x: values, y: { stacked } } : { x: { stacked }, y: values };
  return {
    responsive: false,
    indexAxis: isBar ? 'y' : 'x',
    layout: { padding: { right: isBar ? 48 : 12, top: 12, left: 8, bottom: 8 } },
    ...(kind !== 'pie' && {
      scales: {
        x: { ...axes.x, ...named(axisTitles.horizontal) },
        y: { ...axes.y, ...named(axisTitles.vertical) },
      },
    }),
    plugins: {
      title: { display: title !== '', text: title, align: 'start', font: { size: 16, weight: 'bold' } },
      legend: {
        display: chart.legend && (kind === 'pie' || series.length > 1),
        position: 'bottom',
        labels: {
          boxWidth: 14,
          filter: (item: { datasetIndex?: number }) => !series[item.datasetIndex ?? -1]?.isTarget,
        },
      },
      tooltip: {
        callbacks: { label: (item: { datasetIndex: number; dataIndex: number }) => tip(chart, item) },
      },
    },
  };
}

function tip(
  { series, kind, categories }: GridChart,
  item: { datasetIndex: number; dataIndex: number },
): string {
  const one = series[item.datasetIndex];
  const name = kind === 'pie' ? categories[item.dataIndex] : one?.name;
  return `${name}: ${one?.shown[item.dataIndex] ?? ''}`;
}
