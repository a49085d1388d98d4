import type { Page, PageChart, SeriesLook } from '../page';

type Change = GoogleAppsScript.Sheets.Schema.Request;

/** A laptop shows no more beside the numbers, nor does a sheet of A4. */
const chartWidth = 620;

/** Apart in a grey print and for the colour-blind; what is to be reached is black. */
const colours: Record<SeriesLook, [red: number, green: number, blue: number]> = {
  first: [0x12, 0x43, 0x6d],
  second: [0xf4, 0x6a, 0x25],
  line: [0x20, 0x21, 0x24],
  secondLine: [0x80, 0x16, 0x50],
  thirdLine: [0x28, 0xa1, 0x97],
};

const isLine = (look: SeriesLook): boolean => look !== 'first' && look !== 'second';

/** The requests that draw a page's charts; its numbers are in the tab, below so many rows. */
export const chartChanges = (sheetId: number, { charts = [] }: Page, headRows: number): Change[] =>
  charts.map((chart) => ({
    addChart: {
      chart: {
        spec: specOf(sheetId, chart, headRows),
        position: {
          overlayPosition: {
            anchorCell: { sheetId, rowIndex: headRows + chart.at.row, columnIndex: chart.at.column },
            widthPixels: chartWidth,
            heightPixels: chart.height,
          },
        },
      },
    },
  }));

function specOf(sheetId: number, chart: PageChart, headRows: number) {
  const { kind, title, subtitle, text: altText, count, series, isStacked } = chart;
  const startRowIndex = headRows + chart.headRow;
  const strip = (column: number) => ({
    sourceRange: {
      sources: [
        {
          sheetId,
          startRowIndex,
          endRowIndex: startRowIndex + 1 + count,
          startColumnIndex: column,
          endColumnIndex: column + 1,
        },
      ],
    },
  });
  const isMixed = kind === 'column' && series.some(({ look }) => isLine(look));
  const targetAxis = kind === 'bar' ? 'BOTTOM_AXIS' : 'LEFT_AXIS';
  // Bars and columns mislead unless they begin at nought. The API gives an axis no number format: it takes that of the
  // first series' cells, percent for shares, and so do the labels.
  const axis = [{ position: targetAxis, viewWindowOptions: { viewWindowMin: 0 } }];
  return {
    title,
    ...(subtitle !== '' && { subtitle }),
    altText,
    basicChart: {
      chartType: isMixed ? 'COMBO' : kind.toUpperCase(),
      legendPosition: series.length > 1 ? 'BOTTOM_LEGEND' : 'NO_LEGEND',
      ...(isStacked && { stackedType: 'STACKED' }),
      axis,
      domains: [{ domain: strip(chart.names) }],
      series: series.map(({ column, look }) => ({
        series: strip(column),
        targetAxis,
        ...(isMixed && { type: isLine(look) ? 'LINE' : 'COLUMN' }),
        color: colourOf(look),
        ...(isLine(look) ? { lineStyle: { width: 3 } } : { dataLabel: { type: 'DATA' } }),
      })),
      headerCount: 1,
    },
  };
}

function colourOf(look: SeriesLook) {
  const [red, green, blue] = colours[look].map((part) => part / 255);
  return { red: red!, green: green!, blue: blue! };
}
