import type { Book, Cell, SheetModel } from '../../host';
import { frozenLines, hiddenLines, lineCount, lineLength, lineSizes } from '../../host/model/lines';
import { shiftCells } from '../../host/model/move-cells';
import type { Act, Lines } from '../actProtocol';
import { words } from '../page/words';
import { ActRefused, refuseTooMany, tabOf } from './refused';

type On<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

/** Sheets lets no row or column be larger, in pixels. */
const LARGEST = 2000;

/** Inserts blank rows or columns that look like their neighbours. */
export function insertLines(book: Book, act: On<'insertLines'>): void {
  const sheet = tabOf(book, act.sheetId);
  const { axis, first, count, like } = act;
  if (count < 1 || first < 1 || first > lineCount(sheet, axis) + 1) throw new RangeError('no such place');
  refuseTooMany(book, count * lineLength(sheet, axis));
  shiftCells(book, sheet, { axis, at: first - 1, count });
  const model = like === 'before' ? first - 1 : first + count;
  if (axis === 'row') dressRows(sheet, model, first, count);
  else dressColumns(sheet, model, first, count);
}

/** Removes rows or columns with everything on them. */
export function removeLines(book: Book, { sheetId, axis, first, count }: On<'removeLines'>): void {
  const sheet = tabOf(book, sheetId);
  checkLines(sheet, { sheetId, axis, first, count });
  const isLast = first + count - 1 === lineCount(sheet, axis);
  if (isLast && first <= frozenLines(sheet, axis) + 1)
    throw new ActRefused(axis === 'row' ? words.lastRowsStay : words.lastColumnsStay);
  shiftCells(book, sheet, { axis, at: first - 1, count: -count });
}

/** Hides rows or columns, or shows them again. */
export function hideLines(book: Book, act: On<'hideLines'>): void {
  const sheet = tabOf(book, act.sheetId);
  checkLines(sheet, act);
  const hidden = hiddenLines(sheet, act.axis);
  for (const line of linesOf(act)) act.hidden ? hidden.add(line) : hidden.delete(line);
  sheet.touched();
}

/** Sets heights of rows or widths of columns. */
export function sizeLines(book: Book, act: On<'sizeLines'>): void {
  const sheet = tabOf(book, act.sheetId);
  checkLines(sheet, act);
  const sizes = lineSizes(sheet, act.axis);
  for (const line of linesOf(act)) sizes.set(line, Math.min(LARGEST, Math.max(2, Math.round(act.pixels))));
  sheet.touched();
}

/** Keeps the first rows and columns in view; 0 for none. */
export function freeze(book: Book, { sheetId, rows, columns }: On<'freeze'>): void {
  const sheet = tabOf(book, sheetId);
  if (rows >= sheet.rowCount || columns >= sheet.columnCount) throw new ActRefused(words.notAllFrozen);
  sheet.frozenRows = Math.max(0, rows);
  sheet.frozenColumns = Math.max(0, columns);
  sheet.touched();
}

const linesOf = ({ first, count }: Lines): number[] =>
  Array.from({ length: count }, (_, index) => first + index);

function checkLines(sheet: SheetModel, { axis, first, count }: Lines): void {
  if (count < 1 || first < 1 || first + count - 1 > lineCount(sheet, axis))
    throw new RangeError('no such lines');
}

function dressRows(sheet: SheetModel, model: number, first: number, count: number): void {
  const line = sheet.rows[model - 1] ?? [];
  line.forEach((cell, index) => {
    const dress = dressOf(cell);
    if (dress) for (let row = first; row < first + count; row++) sheet.put(row, index + 1, dress);
  });
}

function dressColumns(sheet: SheetModel, model: number, first: number, count: number): void {
  sheet.rows.forEach((line, index) => {
    const dress = dressOf(line[model - 1]);
    if (dress) for (let column = first; column < first + count; column++) sheet.put(index + 1, column, dress);
  });
}

/** The blank cell that looks like another; undefined when that is plain. */
function dressOf(cell: Cell | undefined): Cell | undefined {
  if (!cell?.style && !cell?.numberFormat) return undefined;
  const { style, numberFormat } = cell;
  return { value: null, ...(style && { style }), ...(numberFormat && { numberFormat }) };
}
