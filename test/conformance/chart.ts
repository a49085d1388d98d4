import type { Scratch } from './case';

/** A chart with everything set, not yet built. */
export const building = ({ sheet }: Scratch) => {
  sheet.getRange('A1:B3').setValues([
    ['Tổ', 'Điểm'],
    ['Tổ 1', 85],
    ['Tổ 2', 60],
  ]);
  return sheet
    .newChart()
    .setChartType(Charts.ChartType.COLUMN)
    .addRange(sheet.getRange('A1:B3'))
    .setPosition(2, 3, 10, 20)
    .setOption('title', 'Điểm theo tổ');
};
/** The chart as it is found on the tab. */
export const found = (scratch: Scratch) => {
  scratch.sheet.insertChart(building(scratch).build());
  return scratch.sheet.getCharts()[0]!;
};
export const addresses = (ranges: GoogleAppsScript.Spreadsheet.Range[]) =>
  ranges.map((range) => range.getA1Notation());
