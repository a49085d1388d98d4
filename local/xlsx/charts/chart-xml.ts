import { type Area, type Book, displayText, isCellError, type SheetModel } from '../../host';
import { a1Of, withTab } from '../../host/model/a1';
import { type Chart, chartOption } from '../../host/model/chart';
import { type Plot, plotOf, type Series, type Strip } from '../../host/model/chart-series';
import { DECLARATION, escaped } from './xml';

/** What a chart is drawn from: the book, and its tabs' names in the file. */
export interface Source {
  book: Book;
  tabs: ReadonlyMap<SheetModel, string>;
}

const COLORS = ['#4285f4', '#ea4335', '#fbbc04', '#34a853', '#ff6d01', '#46bdc6', '#7baaf7', '#f07b72'];
const POSITIONS: Readonly<Record<string, string>> = { top: 't', bottom: 'b', left: 'l', right: 'r' };
const LABEL_AXIS = 1001;
const VALUE_AXIS = 1002;

/** Types that a file can hold as they are. */
const WRITTEN = new Set(['BAR', 'COLUMN', 'LINE', 'AREA', 'PIE', 'SCATTER', 'COMBO']);
/** What a combination is made of, from the back to the front; and how its options name that. */
const COMBINED = ['AREA', 'COLUMN', 'LINE'];
const DRAWN: Readonly<Record<string, string>> = { area: 'AREA', bars: 'COLUMN', line: 'LINE' };

/** Whether a chart can be written into a file. */
export const isWritable = (chart: Chart): boolean => WRITTEN.has(chart.type) && chart.ranges.length > 0;

/** The chart as a part of an .xlsx; `own` stands at its end for our own reading. */
export function chartXml(chart: Chart, source: Source, own: string): string {
  const title = textOption(chart, 'title');
  const legend = legendXml(chart);
  const titleXml = title === null ? '' : titled(title);
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ` +
    'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    `<c:roundedCorners val="0"/><c:chart>${titleXml}<c:autoTitleDeleted val="${title === null ? 1 : 0}"/>` +
    `<c:plotArea><c:layout/>${plotXml(chart, source)}</c:plotArea>${legend}<c:plotVisOnly val="1"/>` +
    `<c:dispBlanksAs val="gap"/></c:chart>${own}</c:chartSpace>`
  );
}

function plotXml(chart: Chart, source: Source): string {
  const plot = plotOf(chart);
  if (chart.type === 'PIE')
    return `<c:pieChart><c:varyColors val="1"/>${seriesXml(chart, plot, source, (index) => index === 0)}<c:firstSliceAng val="0"/></c:pieChart>`;
  const groups = chart.type === 'COMBO' ? COMBINED : [chart.type];
  const drawn = groups.map((type) => {
    const series = seriesXml({ ...chart, type }, plot, source, (index) => typeOf(chart, index) === type);
    return series && groupXml(type, series, Boolean(chartOption(chart, 'isStacked')));
  });
  return drawn.join('') + axesXml(chart);
}

/** The type under which a series is drawn; those of a combination have one each. */
function typeOf(chart: Chart, index: number): string {
  if (chart.type !== 'COMBO') return chart.type;
  const told = chartOption(chart, `series.${index}.type`) ?? chartOption(chart, 'seriesType');
  return DRAWN[String(told)] ?? 'COLUMN';
}

function groupXml(type: string, series: string, stacked: boolean): string {
  const grouping = `<c:grouping val="${stacked ? 'stacked' : 'standard'}"/>`;
  const axes = `<c:axId val="${LABEL_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;
  switch (type) {
    case 'SCATTER':
      return `<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>${series}${axes}</c:scatterChart>`;
    case 'LINE':
      return `<c:lineChart>${grouping}<c:varyColors val="0"/>${series}<c:marker val="1"/>${axes}</c:lineChart>`;
    case 'AREA':
      return `<c:areaChart>${grouping}<c:varyColors val="0"/>${series}${axes}</c:areaChart>`;
    default: {
      const direction = type === 'BAR' ? 'bar' : 'col';
      const bars = `<c:barDir val="${direction}"/><c:grouping val="${stacked ? 'stacked' : 'clustered'}"/>`;
      const overlap = stacked ? '<c:overlap val="100"/>' : '';
      return `<c:barChart>${bars}<c:varyColors val="0"/>${series}<c:gapWidth val="60"/>${overlap}${axes}</c:barChart>`;
    }
  }
}

function seriesXml(
  chart: Chart,
  { labels, series }: Plot,
  source: Source,
  wanted: (index: number) => boolean,
): string {
  const chosen = chartOption(chart, 'colors');
  const colors = Array.isArray(chosen) && chosen.length > 0 ? chosen.map(String) : COLORS;
  return series
    .map((one, index) =>
      wanted(index)
        ? oneSeriesXml(chart.type, one, labels, index, colors[index % colors.length]!, source)
        : '',
    )
    .join('');
}

function oneSeriesXml(
  type: string,
  { name, values }: Series,
  labels: Strip | null,
  index: number,
  color: string,
  source: Source,
): string {
  const tx = name ? `<c:tx>${textsXml(name, source)}</c:tx>` : '';
  const cat = labels && type !== 'SCATTER' ? `<c:cat>${textsXml(labels, source)}</c:cat>` : '';
  const x = labels && type === 'SCATTER' ? `<c:xVal>${numbersXml(labels, source)}</c:xVal>` : '';
  const y = type === 'SCATTER' ? 'yVal' : 'val';
  const smooth = type === 'LINE' ? '<c:smooth val="0"/>' : '';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${tx}${looksXml(type, color)}${cat}${x}` +
    `<c:${y}>${numbersXml(values, source)}</c:${y}>${smooth}</c:ser>`
  );
}

function looksXml(type: string, color: string): string {
  const css = /^#[0-9a-f]{6}$/i.test(color) ? color.slice(1).toUpperCase() : null;
  if (type === 'PIE' || css === null) return '';
  const fill = `<a:solidFill><a:srgbClr val="${css}"/></a:solidFill>`;
  if (type === 'LINE')
    return `<c:spPr><a:ln w="28575">${fill}</a:ln></c:spPr><c:marker><c:symbol val="none"/></c:marker>`;
  if (type === 'SCATTER') return `<c:spPr><a:ln w="19050"><a:noFill/></a:ln></c:spPr>`;
  return `<c:spPr>${fill}</c:spPr>`;
}

/** A label axis and a value axis; the bars of a BAR chart lie, and so do its axes. */
function axesXml(chart: Chart): string {
  const lying = chart.type === 'BAR';
  const labelTitle = textOption(chart, lying ? 'vAxis.title' : 'hAxis.title');
  const valueTitle = textOption(chart, lying ? 'hAxis.title' : 'vAxis.title');
  const scatter = chart.type === 'SCATTER';
  const orientation = lying ? 'maxMin' : 'minMax';
  const first = axisXml(scatter ? 'valAx' : 'catAx', LABEL_AXIS, VALUE_AXIS, {
    title: labelTitle,
    side: lying ? 'l' : 'b',
    crosses: 'autoZero',
    scaling: `<c:orientation val="${orientation}"/>`,
  });
  const second = axisXml('valAx', VALUE_AXIS, LABEL_AXIS, {
    title: valueTitle,
    side: lying ? 'b' : 'l',
    // Labels that run downwards would push the figures to the top.
    crosses: lying ? 'max' : 'autoZero',
    scaling: `<c:orientation val="minMax"/>${limitXml(chart, 'max')}${limitXml(chart, 'min')}`,
  });
  return first + second;
}

function axisXml(
  tag: string,
  id: number,
  other: number,
  { title, side, crosses, scaling }: { title: string | null; side: string; crosses: string; scaling: string },
): string {
  const grid = tag === 'valAx' ? '<c:majorGridlines/>' : '';
  const numbers = tag === 'valAx' ? '<c:numFmt formatCode="General" sourceLinked="1"/>' : '';
  return (
    `<c:${tag}><c:axId val="${id}"/><c:scaling>${scaling}</c:scaling><c:delete val="0"/>` +
    `<c:axPos val="${side}"/>${grid}${title === null ? '' : titled(title)}${numbers}` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>` +
    `<c:crossAx val="${other}"/><c:crosses val="${crosses}"/></c:${tag}>`
  );
}

function limitXml(chart: Chart, end: 'min' | 'max'): string {
  const axis = chart.type === 'BAR' ? 'hAxis' : 'vAxis';
  const limit = chartOption(chart, `${axis}.viewWindow.${end}`);
  return typeof limit === 'number' ? `<c:${end} val="${limit}"/>` : '';
}

function legendXml(chart: Chart): string {
  const wanted = chartOption(chart, 'legend.position') ?? chartOption(chart, 'legend');
  if (wanted === 'none') return '';
  const side = POSITIONS[String(wanted)] ?? 'r';
  return `<c:legend><c:legendPos val="${side}"/><c:overlay val="0"/></c:legend>`;
}

function textOption(chart: Chart, path: string): string | null {
  const text = chartOption(chart, path);
  return typeof text === 'string' && text !== '' ? text : null;
}

function titled(text: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:r><a:rPr lang="vi-VN"/><a:t>${escaped(text)}</a:t></a:r></a:p></c:rich></c:tx>` +
    '<c:overlay val="0"/></c:title>'
  );
}

function textsXml(strip: Strip, source: Source): string {
  const points = cellsOf(strip, source).map((cell) => displayText(cell));
  return `<c:strRef><c:f>${escaped(address(strip, source))}</c:f><c:strCache>${pointsXml(points)}</c:strCache></c:strRef>`;
}

function numbersXml(strip: Strip, source: Source): string {
  const cells = cellsOf(strip, source);
  const points = cells.map(({ value }) =>
    typeof value === 'number' && !isCellError(value) ? String(value) : '',
  );
  const format = cells.find((_, at) => points[at] !== '')?.numberFormat ?? 'General';
  return `<c:numRef><c:f>${escaped(address(strip, source))}</c:f><c:numCache><c:formatCode>${escaped(format)}</c:formatCode>${pointsXml(points)}</c:numCache></c:numRef>`;
}

function pointsXml(points: readonly string[]): string {
  const filled = points.flatMap((text, index) =>
    text === '' ? [] : [`<c:pt idx="${index}"><c:v>${escaped(text)}</c:v></c:pt>`],
  );
  return `<c:ptCount val="${points.length}"/>${filled.join('')}`;
}

function cellsOf({ sheetId, area }: Strip, { book }: Source) {
  const sheet = book.sheetWithId(sheetId);
  if (!sheet) return [];
  return Array.from({ length: area.rows * area.columns }, (_, index) =>
    area.columns === 1 ? sheet.at(area.row + index, area.column) : sheet.at(area.row, area.column + index),
  );
}

function address({ sheetId, area }: Strip, { book, tabs }: Source): string {
  const sheet = book.sheetWithId(sheetId);
  return sheet ? withTab(tabs.get(sheet) ?? sheet.name, fixed(area)) : '#REF!';
}

function fixed(area: Area): string {
  return a1Of(area).replace(/([A-Z]+)(\d+)/g, '$$$1$$$2');
}
