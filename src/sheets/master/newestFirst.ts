import { ownMark } from '../../words/ownTab';
import { freeName, freeSheetId, type MasterBook } from './masterBook';
import { textCell } from './pageCells';
import { warnOnTyping } from './warnOnTyping';

type Change = GoogleAppsScript.Sheets.Schema.Request;

/** An own tab that only grows, the newest on top, down to so many rows. */
export interface NewestFirstTab {
  name: string;
  /** Its id where it has to be made; far from those of our other tabs. */
  newId: number;
  heading: string;
  own: string;
  columns: readonly { heading: string; width: number }[];
  most: number;
  hidden: boolean;
}

/** Rows down to the headings. */
export const headRows = 3;

/** The changes that put rows of texts on top of that tab and let the oldest go; it is made where there is none. */
export function addNewest(
  book: MasterBook,
  tab: NewestFirstTab,
  rows: readonly (readonly string[])[],
): Change[] {
  if (rows.length === 0) return [];
  const before = book.own.get(tab.name);
  const sheetId = before?.sheetId ?? freeSheetId(book, tab.newId);
  const width = Math.max(tab.columns.length, ...rows.map((texts) => texts.length));
  const total = headRows + rows.length + (before === undefined ? 0 : Math.max(0, before.rows - headRows));
  const rowsOf = (startIndex: number, endIndex: number) => ({
    range: { sheetId, dimension: 'ROWS', startIndex, endIndex },
  });
  return [
    ...(before === undefined
      ? started(book, tab, sheetId, { rowCount: headRows + rows.length, columnCount: width })
      : [
          ...(width > before.columns ? [widened(sheetId, width)] : []),
          { insertDimension: { ...rowsOf(headRows, headRows + rows.length), inheritFromBefore: false } },
        ]),
    {
      updateCells: {
        start: { sheetId, rowIndex: headRows, columnIndex: 0 },
        rows: rows.map((texts) => ({
          values: texts.map((text) => textCell(text, tab.hidden ? {} : wrapped)),
        })),
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...(total > headRows + tab.most ? [{ deleteDimension: rowsOf(headRows + tab.most, total) }] : []),
  ];
}

const wrapped = { wrapStrategy: 'WRAP', verticalAlignment: 'TOP' };
const bold = { textFormat: { bold: true } };

const widened = (sheetId: number, columnCount: number): Change => ({
  updateSheetProperties: {
    properties: { sheetId, gridProperties: { columnCount } },
    fields: 'gridProperties.columnCount',
  },
});

function started(
  book: MasterBook,
  { name, hidden, heading, own, columns }: NewestFirstTab,
  sheetId: number,
  size: { rowCount: number; columnCount: number },
): Change[] {
  const gridProperties = { ...size, frozenRowCount: headRows };
  return [
    { addSheet: { properties: { sheetId, title: freeName(book, name), hidden, gridProperties } } },
    {
      updateCells: {
        start: { sheetId, rowIndex: 0, columnIndex: 0 },
        rows: [
          { values: [textCell(heading, { textFormat: { bold: true, fontSize: 14 } })] },
          { values: [textCell(`${ownMark}. ${own}`, {})] },
          { values: columns.map((column) => textCell(column.heading, { ...wrapped, ...bold })) },
        ],
        fields: 'userEnteredValue,userEnteredFormat',
      },
    },
    ...columns.map(({ width: pixelSize }, at) => ({
      updateDimensionProperties: {
        range: { sheetId, dimension: 'COLUMNS', startIndex: at, endIndex: at + 1 },
        properties: { pixelSize },
        fields: 'pixelSize',
      },
    })),
    warnOnTyping(sheetId),
  ];
}
