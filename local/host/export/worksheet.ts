import { a1Of, columnLetters } from '../model/a1';
import { type Cell, isCellError } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { escaped } from '../values/xml';
import { figure } from './figure';
import { formulaForExport } from './formula';
import type { SharedStrings } from './shared-strings';
import type { Styles } from './styles';

/** One tab's part of the file. */
export function worksheetXml(sheet: SheetModel, strings: SharedStrings, styles: Styles): string {
  return (
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" ' +
    'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
    '<sheetPr><outlinePr summaryBelow="0" summaryRight="0"/></sheetPr>' +
    `<sheetViews>${viewXml(sheet)}</sheetViews>` +
    '<sheetFormatPr customHeight="1" defaultColWidth="12.63" defaultRowHeight="15.75"/>' +
    columnsXml(sheet) +
    `<sheetData>${rowsXml(sheet, strings, styles)}</sheetData>` +
    (sheet.filter ? `<autoFilter ref="${a1Of(sheet.filter.area)}"/>` : '') +
    mergesXml(sheet) +
    '</worksheet>'
  );
}

function viewXml({ frozenRows, frozenColumns, gridlinesHidden }: SheetModel): string {
  const grid = gridlinesHidden ? ' showGridLines="0"' : '';
  if (frozenRows === 0 && frozenColumns === 0) return `<sheetView${grid} workbookViewId="0"/>`;
  const across = frozenColumns > 0 ? ` xSplit="${figure(frozenColumns)}"` : '';
  const down = frozenRows > 0 ? ` ySplit="${figure(frozenRows)}"` : '';
  const corner = `${columnLetters(frozenColumns + 1)}${frozenRows + 1}`;
  const active = frozenColumns === 0 ? 'bottomLeft' : frozenRows === 0 ? 'topRight' : 'bottomRight';
  return (
    `<sheetView${grid} workbookViewId="0"><pane${across}${down} topLeftCell="${corner}" ` +
    `activePane="${active}" state="frozen"/></sheetView>`
  );
}

function columnsXml({ columnWidths, hiddenColumns }: SheetModel): string {
  const told = [...new Set([...columnWidths.keys(), ...hiddenColumns])].sort((a, b) => a - b);
  if (told.length === 0) return '';
  const lines = told.map((column) => {
    const width = columnWidths.get(column);
    const hidden = hiddenColumns.has(column) ? ' hidden="1"' : '';
    // 100 pixels are 12.63 in real exports.
    const size = width === undefined ? '12.63' : ((width + 1) / 8).toFixed(2);
    return `<col${hidden} customWidth="1" min="${column}" max="${column}" width="${size}"/>`;
  });
  return `<cols>${lines.join('')}</cols>`;
}

function rowsXml(sheet: SheetModel, strings: SharedStrings, styles: Styles): string {
  const { rowHeights, hiddenRows, filteredRows } = sheet;
  const last = Math.max(sheet.rows.length, 0, ...rowHeights.keys(), ...hiddenRows);
  let xml = '';
  for (let row = 1; row <= last; row++) {
    const height = rowHeights.get(row);
    const looks =
      (height === undefined ? '' : ` ht="${figure((height * 72) / 96)}" customHeight="1"`) +
      (hiddenRows.has(row) || filteredRows.has(row) ? ' hidden="1"' : '');
    const cells = cellsXml(sheet.rows[row - 1] ?? [], row, strings, styles);
    if (cells !== '') xml += `<row r="${row}"${looks}>${cells}</row>`;
    else if (looks !== '') xml += `<row r="${row}"${looks}/>`;
  }
  return xml;
}

function cellsXml(
  line: readonly (Cell | undefined)[],
  row: number,
  strings: SharedStrings,
  styles: Styles,
): string {
  let xml = '';
  for (const [index, cell] of line.entries()) {
    if (!cell) continue;
    const number = styles.numberOf(cell);
    const isBlank = cell.formula === undefined && (cell.value === null || cell.value === '');
    // A blank cell is in the file only for its looks.
    if (isBlank && number === 0) continue;
    const place = `<c r="${columnLetters(index + 1)}${row}" s="${number}"`;
    xml += isBlank ? `${place}/>` : `${place}${contentXml(cell, strings)}</c>`;
  }
  return xml;
}

/** The kind of a cell's value, and what stands within the cell. */
function contentXml(cell: Cell, strings: SharedStrings): string {
  const { value, formula } = cell;
  if (formula === undefined && typeof value === 'string') return ` t="s"><v>${strings.numberOf(cell)}</v>`;
  const written = formula === undefined ? '' : `<f>${escaped(formulaForExport(formula, value))}</f>`;
  if (typeof value === 'number') return `>${written}<v>${figure(value)}</v>`;
  if (typeof value === 'boolean') return ` t="b">${written}<v>${value ? 1 : 0}</v>`;
  if (value !== null && isCellError(value)) return ` t="e">${written}<v>${escaped(value.error)}</v>`;
  return ` t="str">${written}<v>${escaped(String(value ?? ''))}</v>`;
}

function mergesXml({ merges }: SheetModel): string {
  if (merges.length === 0) return '';
  const cells = merges.map((area) => `<mergeCell ref="${a1Of(area)}"/>`);
  return `<mergeCells count="${merges.length}">${cells.join('')}</mergeCells>`;
}
