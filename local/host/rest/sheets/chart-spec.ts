import type { Book } from '../../model/book';
import type { Chart } from '../../model/chart';
import { guessedHeaders } from '../../model/chart-series';
import { NotSupportedLocally } from '../../run/failures';
import { badRequest } from '../api-error';
import { type ColorJson, cssOfJson } from './color-json';
import { placeOfGrid } from './grid-range';
import type { GridRange } from './spreadsheet-json';

interface ChartData {
  sourceRange?: { sources?: GridRange[] };
}

interface SeriesJson {
  series?: ChartData;
  targetAxis?: string;
  type?: string;
  color?: ColorJson;
  colorStyle?: { rgbColor?: ColorJson };
}

interface AxisJson {
  position?: string;
  title?: string;
  viewWindowOptions?: { viewWindowMin?: number; viewWindowMax?: number };
}

interface BasicChartJson {
  chartType?: string;
  legendPosition?: string;
  axis?: AxisJson[];
  domains?: { domain?: ChartData }[];
  series?: SeriesJson[];
  headerCount?: number;
  stackedType?: string;
}

/** What a chart shows, as a request gives it. */
export interface ChartSpecJson {
  title?: string;
  subtitle?: string;
  hiddenDimensionStrategy?: string;
  basicChart?: BasicChartJson;
}

/** Parts that only change a chart's looks a little; this machine does not draw them. */
const LOOKS_ONLY = [
  'altText',
  'fontName',
  'maximized',
  'titleTextFormat',
  'titleTextPosition',
  'subtitleTextFormat',
  'subtitleTextPosition',
];
const SPEC_PARTS = ['title', 'subtitle', 'hiddenDimensionStrategy', 'basicChart', ...LOOKS_ONLY];
const BASIC_PARTS = [
  'chartType',
  'legendPosition',
  'axis',
  'domains',
  'series',
  'headerCount',
  'stackedType',
  'lineSmoothing',
  'interpolateNulls',
];
const SERIES_PARTS = ['series', 'targetAxis', 'type', 'color', 'colorStyle', 'dataLabel', 'lineStyle'];

const TYPES = ['COLUMN', 'BAR', 'LINE', 'AREA', 'COMBO', 'SCATTER'];
const SERIES_TYPES: Readonly<Record<string, string>> = { COLUMN: 'bars', LINE: 'line', AREA: 'area' };
const AXES: Readonly<Record<string, string>> = { BOTTOM_AXIS: 'hAxis', LEFT_AXIS: 'vAxis' };
const HIDDEN: Readonly<Record<string, string>> = {
  SKIP_HIDDEN_ROWS_AND_COLUMNS: 'IGNORE_BOTH',
  SKIP_HIDDEN_ROWS: 'IGNORE_ROWS',
  SKIP_HIDDEN_COLUMNS: 'IGNORE_COLUMNS',
  SHOW_ALL: 'SHOW_BOTH',
};
/** The first colours of Sheets' own theme, for series that say none beside others that do. */
const USUAL_COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6'];

/** A chart as it lies on a tab but for its id and place. Throws Google's answer for what is no chart. */
export function chartOfSpec(
  book: Book,
  spec: ChartSpecJson = {},
): Omit<Chart, 'id' | 'position' | 'width' | 'height'> {
  const { basicChart: basic } = spec;
  onlyKnown('spec', spec, SPEC_PARTS);
  if (!basic) throw badRequest('Chart spec must be set.');
  onlyKnown('spec.basicChart', basic, BASIC_PARTS);
  const type = basic.chartType ?? '';
  if (!TYPES.includes(type)) throw new NotSupportedLocally(`a chart of the type ${type || 'unspecified'}`);
  const ranges = rangesOf(book, basic, type);
  const transposed = ranges.some(({ area }) => area.columns > 1);
  return {
    type,
    ranges,
    headers: basic.headerCount ?? guessedHeaders(book, { ranges, transposed }),
    transposed,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: HIDDEN[spec.hiddenDimensionStrategy ?? 'SKIP_HIDDEN_ROWS_AND_COLUMNS'] ?? 'IGNORE_BOTH',
    options: optionsOf(spec, basic),
  };
}

function rangesOf(book: Book, { domains = [], series = [] }: BasicChartJson, type: string): Chart['ranges'] {
  if (domains.length !== 1) throw new NotSupportedLocally(`a chart with ${domains.length} domains`);
  for (const one of series) {
    onlyKnown('series', one, SERIES_PARTS);
    const axis = one.targetAxis ?? 'BASIC_CHART_AXIS_POSITION_UNSPECIFIED';
    const wrong = type === 'BAR' ? ['LEFT_AXIS', 'RIGHT_AXIS'] : ['BOTTOM_AXIS'];
    // That bars lie along the bottom axis is from Google's samples; the words are not checked against Google.
    if (wrong.includes(axis)) throw badRequest(`Invalid target axis ${axis} for chart type ${type}`);
  }
  return [domains[0]?.domain, ...series.map((one) => one.series)].map((data) => stripOf(book, data));
}

function stripOf(book: Book, data: ChartData | undefined): Chart['ranges'][number] {
  const sources = data?.sourceRange?.sources ?? [];
  if (sources.length > 1) throw new NotSupportedLocally('a series of a chart from several ranges');
  if (sources.length === 0) throw badRequest('Chart data must have a source range.');
  const { sheet, area } = placeOfGrid(book, sources[0]);
  // The rule is from the reference of ChartSourceRange; the words are not checked against Google.
  if (area.rows > 1 && area.columns > 1) {
    throw badRequest('Chart source ranges must have either a height or a width of 1.');
  }
  return { sheetId: sheet.id, area };
}

function optionsOf({ title, subtitle }: ChartSpecJson, basic: BasicChartJson): Record<string, unknown> {
  const { axis = [], series = [], legendPosition, stackedType } = basic;
  const told: [name: string, value: unknown][] = [
    ['title', title],
    ['subtitle', subtitle],
    ['legend.position', legendPosition && legendOf(legendPosition)],
    ['isStacked', stackedType === 'STACKED' || undefined],
    ['colors', colorsOf(series)],
    ...axis.flatMap(axisOptions),
    ...series.map(({ type = '' }, index): [string, unknown] => [`series.${index}.type`, SERIES_TYPES[type]]),
  ];
  return Object.fromEntries(told.filter(([, value]) => value !== undefined));
}

function axisOptions({
  position = '',
  title,
  viewWindowOptions: window = {},
}: AxisJson): [string, unknown][] {
  const axis = AXES[position];
  return [
    [`${axis}.title`, title],
    [`${axis}.viewWindow.min`, window.viewWindowMin],
    [`${axis}.viewWindow.max`, window.viewWindowMax],
  ];
}

/** `BOTTOM_LEGEND` → `bottom`, `NO_LEGEND` → `none`. */
function legendOf(position: string): string {
  return position === 'NO_LEGEND' ? 'none' : position.replace(/_LEGEND$/, '').toLowerCase();
}

function colorsOf(series: readonly SeriesJson[]): string[] | undefined {
  const colors = series.map(({ color, colorStyle }) => colorStyle?.rgbColor ?? color);
  if (!colors.some(Boolean)) return undefined;
  return colors.map((color, index) =>
    color ? cssOfJson(color) : USUAL_COLORS[index % USUAL_COLORS.length]!,
  );
}

function onlyKnown(where: string, given: object, known: readonly string[]): void {
  const strange = Object.keys(given).find((part) => !known.includes(part));
  if (strange) throw new NotSupportedLocally(`a chart with ${where}.${strange}`);
}
