import { casesOf, gives } from '../case';
import { addresses, building, found } from '../chart';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES_CHARTS } from '../spreadsheet-sources';

const builder = casesOf('SpreadsheetApp.EmbeddedChartBuilder');

const BUILDER = reference('spreadsheet/embedded-chart-builder');

/** Building a chart. */
export const chartBuilding = [
  builder(
    'setChartType',
    'and read it',
    (scratch) => String(building(scratch).setChartType(Charts.ChartType.PIE).getChartType()),
    gives('PIE'),
    GAS_FAKES_CHARTS,
  ),
  builder(
    'getChartType',
    'of a chart found on the tab',
    (scratch) => String(found(scratch).modify().getChartType()),
    gives('COLUMN'),
    GAS_FAKES_CHARTS,
  ),
  builder(
    'addRange',
    'one after the other',
    (scratch) => addresses(building(scratch).addRange(scratch.sheet.getRange('D1:D3')).getRanges()),
    gives(['A1:B3', 'D1:D3']),
    GAS_FAKES_CHARTS,
  ),
  builder(
    'removeRange',
    'that one only',
    (scratch) =>
      addresses(
        building(scratch)
          .addRange(scratch.sheet.getRange('D1:D3'))
          .removeRange(scratch.sheet.getRange('A1:B3'))
          .getRanges(),
      ),
    gives(['D1:D3']),
    BUILDER,
  ),
  builder(
    'clearRanges',
    'all',
    (scratch) => addresses(building(scratch).clearRanges().getRanges()),
    gives([]),
    BUILDER,
  ),
  builder('getRanges', 'of a fresh builder', ({ sheet }) => sheet.newChart().getRanges(), gives([]), BUILDER),
  builder(
    'setPosition',
    'is where it lies',
    (scratch) => building(scratch).setPosition(5, 6, 0, 0).build().getContainerInfo().getAnchorRow(),
    gives(5),
    GAS_FAKES_CHARTS,
  ),
  builder(
    'getContainer',
    'where it will lie',
    (scratch) => building(scratch).getContainer().getAnchorColumn(),
    gives(3),
    BUILDER,
  ),
  builder(
    'setOption',
    'of several words',
    (scratch) => building(scratch).setOption('hAxis.title', 'Tổ').build().getOptions().get('hAxis.title'),
    gives('Tổ'),
    UNVERIFIED,
  ),
  builder(
    'setNumHeaders',
    'two',
    (scratch) => building(scratch).setNumHeaders(2).build().getNumHeaders(),
    gives(2),
    BUILDER,
  ),
  builder(
    'setTransposeRowsAndColumns',
    'rows are series',
    (scratch) => building(scratch).setTransposeRowsAndColumns(true).build().getTransposeRowsAndColumns(),
    gives(true),
    BUILDER,
  ),
  builder(
    'setMergeStrategy',
    'below each other',
    (scratch) =>
      String(
        building(scratch).setMergeStrategy(Charts.ChartMergeStrategy.MERGE_ROWS).build().getMergeStrategy(),
      ),
    gives('MERGE_ROWS'),
    BUILDER,
  ),
  builder(
    'setHiddenDimensionStrategy',
    'all is drawn',
    (scratch) =>
      String(
        building(scratch)
          .setHiddenDimensionStrategy(Charts.ChartHiddenDimensionStrategy.SHOW_BOTH)
          .build()
          .getHiddenDimensionStrategy(),
      ),
    gives('SHOW_BOTH'),
    BUILDER,
  ),
  builder(
    'build',
    'is a chart',
    (scratch) => typeof building(scratch).build().modify,
    gives('function'),
    BUILDER,
  ),
];
