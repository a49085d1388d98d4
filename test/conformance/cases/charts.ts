import { casesOf, fails, gives } from '../case';
import { addresses, building, found } from '../chart';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES_CHARTS, SHEET } from '../spreadsheet-sources';

const sheetCase = casesOf('SpreadsheetApp.Sheet');
const chart = casesOf('SpreadsheetApp.EmbeddedChart');
const place = casesOf('SpreadsheetApp.ContainerInfo');
const options = casesOf('Charts.ChartOptions');

const CHART = reference('spreadsheet/embedded-chart');

/** Charts on a tab. */
export const charts = [
  sheetCase(
    'newChart',
    'gives a builder',
    ({ sheet }) => typeof sheet.newChart().addRange,
    gives('function'),
    SHEET,
  ),
  sheetCase('getCharts', 'of a fresh tab', ({ sheet }) => sheet.getCharts(), gives([]), SHEET),
  sheetCase(
    'insertChart',
    'is on the tab',
    (scratch) => {
      scratch.sheet.insertChart(building(scratch).build());
      return scratch.sheet.getCharts().length;
    },
    gives(1),
    GAS_FAKES_CHARTS,
  ),
  sheetCase(
    'insertChart',
    'a builder is no chart',
    (scratch) =>
      scratch.sheet.insertChart(building(scratch) as unknown as GoogleAppsScript.Spreadsheet.EmbeddedChart),
    fails(
      "The parameters (SpreadsheetApp.EmbeddedChartBuilder) don't match the method signature for SpreadsheetApp.Sheet.insertChart.",
    ),
    UNVERIFIED,
  ),
  sheetCase(
    'updateChart',
    'what was changed',
    (scratch) => {
      scratch.sheet.updateChart(found(scratch).modify().setOption('title', 'Mới').build());
      return scratch.sheet.getCharts().map((one) => one.getOptions().get('title'));
    },
    gives(['Mới']),
    SHEET,
  ),
  sheetCase(
    'removeChart',
    'is gone',
    (scratch) => {
      scratch.sheet.removeChart(found(scratch));
      return scratch.sheet.getCharts().length;
    },
    gives(0),
    GAS_FAKES_CHARTS,
  ),
  chart(
    'getChartId',
    'not on a tab yet',
    (scratch) => building(scratch).build().getChartId(),
    gives(null),
    CHART,
  ),
  chart(
    'getChartId',
    'stays after a change',
    (scratch) => {
      const before = found(scratch);
      scratch.sheet.updateChart(before.modify().setPosition(9, 1, 0, 0).build());
      return scratch.sheet.getCharts()[0]!.getChartId() === before.getChartId();
    },
    gives(true),
    CHART,
  ),
  chart(
    'getRanges',
    'as they were added',
    (scratch) => addresses(found(scratch).getRanges()),
    gives(['A1:B3']),
    GAS_FAKES_CHARTS,
  ),
  chart(
    'getRanges',
    'follow when a row comes in above',
    (scratch) => {
      found(scratch);
      scratch.sheet.insertRowBefore(1);
      return addresses(scratch.sheet.getCharts()[0]!.getRanges());
    },
    gives(['A2:B4']),
    UNVERIFIED,
  ),
  chart(
    'getOptions',
    'a title',
    (scratch) => found(scratch).getOptions().get('title'),
    gives('Điểm theo tổ'),
    GAS_FAKES_CHARTS,
  ),
  chart(
    'getContainerInfo',
    'where it lies',
    (scratch) => {
      const info = found(scratch).getContainerInfo();
      return [info.getAnchorRow(), info.getAnchorColumn(), info.getOffsetX(), info.getOffsetY()];
    },
    gives([2, 3, 10, 20]),
    GAS_FAKES_CHARTS,
  ),
  chart(
    'getNumHeaders',
    'as it was set',
    (scratch) => building(scratch).setNumHeaders(1).build().getNumHeaders(),
    gives(1),
    CHART,
  ),
  chart(
    'getTransposeRowsAndColumns',
    'when nothing is said',
    (scratch) => building(scratch).build().getTransposeRowsAndColumns(),
    gives(false),
    CHART,
  ),
  chart(
    'getMergeStrategy',
    'when nothing is said',
    (scratch) => String(building(scratch).build().getMergeStrategy()),
    gives('MERGE_COLUMNS'),
    CHART,
  ),
  chart(
    'getHiddenDimensionStrategy',
    'when nothing is said',
    (scratch) => String(building(scratch).build().getHiddenDimensionStrategy()),
    gives('IGNORE_BOTH'),
    CHART,
  ),
  chart(
    'modify',
    'the chart itself stays as it was',
    (scratch) => {
      const before = found(scratch);
      before.modify().setOption('title', 'Mới').build();
      return before.getOptions().get('title');
    },
    gives('Điểm theo tổ'),
    CHART,
  ),
  place(
    'getAnchorRow',
    'from one',
    (scratch) => found(scratch).getContainerInfo().getAnchorRow(),
    gives(2),
    GAS_FAKES_CHARTS,
  ),
  place(
    'getAnchorColumn',
    'from one',
    (scratch) => found(scratch).getContainerInfo().getAnchorColumn(),
    gives(3),
    GAS_FAKES_CHARTS,
  ),
  place(
    'getOffsetX',
    'in pixels',
    (scratch) => found(scratch).getContainerInfo().getOffsetX(),
    gives(10),
    GAS_FAKES_CHARTS,
  ),
  place(
    'getOffsetY',
    'in pixels',
    (scratch) => found(scratch).getContainerInfo().getOffsetY(),
    gives(20),
    GAS_FAKES_CHARTS,
  ),
  options(
    'get',
    'what nobody set',
    (scratch) => found(scratch).getOptions().get('subtitle'),
    gives(null),
    UNVERIFIED,
  ),
];
