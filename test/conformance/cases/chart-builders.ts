import { casesOf, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES_CHARTS } from '../spreadsheet-sources';

const builder = casesOf('SpreadsheetApp.EmbeddedChartBuilder');

type Plain = GoogleAppsScript.Spreadsheet.EmbeddedChartBuilder;
const fresh = ({ sheet }: Scratch) => sheet.newChart().addRange(sheet.getRange('A1:B3'));

/** as…Chart() makes the chart one of that type. */
const becomes = (method: string, type: string, change: (plain: Plain) => Plain) =>
  builder(
    method,
    'sets the type',
    (scratch) => String(change(fresh(scratch)).getChartType()),
    gives(type),
    GAS_FAKES_CHARTS,
  );

/** A method of one type's builder, and the option it sets. */
const sets = (
  kind: string,
  method: string,
  change: (plain: Plain) => Plain,
  option: string,
  value: unknown,
) =>
  casesOf(`SpreadsheetApp.Embedded${kind}ChartBuilder`)(
    method,
    'sets an option',
    (scratch) => change(fresh(scratch)).build().getOptions().get(option),
    gives(value),
    // Under which name an option is kept, the reference does not say.
    method === 'setTitle'
      ? reference(`spreadsheet/embedded-${kind.toLowerCase()}-chart-builder`)
      : UNVERIFIED,
  );

/** Builders for one type of chart. */
export const chartBuilders = [
  becomes('asAreaChart', 'AREA', (plain) => plain.asAreaChart()),
  becomes('asBarChart', 'BAR', (plain) => plain.asBarChart()),
  becomes('asColumnChart', 'COLUMN', (plain) => plain.asColumnChart()),
  becomes('asComboChart', 'COMBO', (plain) => plain.asComboChart()),
  becomes('asHistogramChart', 'HISTOGRAM', (plain) => plain.asHistogramChart()),
  becomes('asLineChart', 'LINE', (plain) => plain.asLineChart()),
  becomes('asPieChart', 'PIE', (plain) => plain.asPieChart()),
  becomes('asScatterChart', 'SCATTER', (plain) => plain.asScatterChart()),
  becomes('asTableChart', 'TABLE', (plain) => plain.asTableChart()),
  sets('Bar', 'setTitle', (plain) => plain.asBarChart().setTitle('Tên'), 'title', 'Tên'),
  sets('Bar', 'setXAxisTitle', (plain) => plain.asBarChart().setXAxisTitle('Ngang'), 'hAxis.title', 'Ngang'),
  sets('Bar', 'setYAxisTitle', (plain) => plain.asBarChart().setYAxisTitle('Dọc'), 'vAxis.title', 'Dọc'),
  sets('Bar', 'setStacked', (plain) => plain.asBarChart().setStacked(), 'isStacked', true),
  sets('Column', 'setTitle', (plain) => plain.asColumnChart().setTitle('Tên'), 'title', 'Tên'),
  sets('Column', 'setColors', (plain) => plain.asColumnChart().setColors(['#ff0000']), 'colors', ['#ff0000']),
  sets(
    'Column',
    'setLegendPosition',
    (plain) => plain.asColumnChart().setLegendPosition(Charts.Position.BOTTOM),
    'legend.position',
    'bottom',
  ),
  sets('Column', 'setRange', (plain) => plain.asColumnChart().setRange(0, 100), 'vAxis.viewWindow.max', 100),
  sets(
    'Column',
    'setBackgroundColor',
    (plain) => plain.asColumnChart().setBackgroundColor('#ffffff'),
    'backgroundColor',
    '#ffffff',
  ),
  sets(
    'Column',
    'reverseCategories',
    (plain) => plain.asColumnChart().reverseCategories(),
    'reverseCategories',
    true,
  ),
  sets('Column', 'useLogScale', (plain) => plain.asColumnChart().useLogScale(), 'vAxis.logScale', true),
  sets('Line', 'setTitle', (plain) => plain.asLineChart().setTitle('Tên'), 'title', 'Tên'),
  sets(
    'Line',
    'setCurveStyle',
    (plain) => plain.asLineChart().setCurveStyle(Charts.CurveStyle.SMOOTH),
    'curveType',
    'function',
  ),
  sets('Pie', 'setTitle', (plain) => plain.asPieChart().setTitle('Tên'), 'title', 'Tên'),
  sets('Pie', 'set3D', (plain) => plain.asPieChart().set3D(), 'is3D', true),
  sets(
    'Scatter',
    'setXAxisRange',
    (plain) => plain.asScatterChart().setXAxisRange(1, 5),
    'hAxis.viewWindow.min',
    1,
  ),
  sets(
    'Scatter',
    'setYAxisRange',
    (plain) => plain.asScatterChart().setYAxisRange(1, 5),
    'vAxis.viewWindow.max',
    5,
  ),
];
