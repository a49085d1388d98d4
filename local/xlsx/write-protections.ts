import type { Cell as FileCell, Style } from 'exceljs';
import type { Area, SheetModel } from '../host';
import { holdsCell, intersection, placesIn, withoutAll } from '../host/model/areas';
import type { Protection } from '../host/model/protection';
import type { SheetOrigin } from './carcass';
import type { RawWorksheet } from './raw';

/** Worksheets whose cells are no longer locked as the file had them. */
const relocked = new WeakSet<RawWorksheet>();

/**
 * Puts a tab's protections into the file as locked and unlocked cells (decision 019): locked areas in a tab that is
 * open as a rule, or open parts of a tab that is locked as a rule. Mere warnings have no place in a file.
 */
export function writeProtections(sheet: SheetModel, { worksheet, rules }: SheetOrigin): void {
  const firm = sheet.protections.filter(({ warningOnly }) => !warningOnly);
  const isOpen = !firm.some(({ area }) => area === undefined);
  const isAsRead = sheet.protections === rules.protections && !relocked.has(worksheet);
  // exceljs forgets a blank cell that is locked among open ones, so these are locked anew each time.
  if (isAsRead && !(isOpen && firm.length > 0)) return;
  relocked.add(worksheet);
  if (firm.length === 0) {
    worksheet.sheetProtection = null;
    return;
  }
  worksheet.sheetProtection = { ...worksheet.sheetProtection, sheet: true };
  const exceptions = isOpen ? areasOf(firm) : openParts(firm);
  lockColumns(sheet, worksheet, exceptions, isOpen);
  lockCells(sheet, worksheet, exceptions, isOpen);
}

function areasOf(protections: readonly Protection[]): Area[] {
  return protections.flatMap(({ area }) => area ?? []);
}

/** What a protected tab leaves open, without areas protected for themselves. */
function openParts(protections: readonly Protection[]): Area[] {
  const locked = areasOf(protections);
  return protections.flatMap(({ unprotected }) => unprotected.flatMap((part) => withoutAll(part, locked)));
}

function lockColumns(sheet: SheetModel, worksheet: RawWorksheet, exceptions: Area[], isOpen: boolean): void {
  for (let number = 1; number <= sheet.columnCount; number++) {
    const whole = { row: 1, column: number, rows: sheet.rowCount, columns: 1 };
    const isException = withoutAll(whole, exceptions).length === 0;
    const locked = isException === isOpen;
    const column = worksheet.getColumn(number);
    if (isLocked(column.style) !== locked) column.style = withLock(column.style, locked);
  }
}

function lockCells(sheet: SheetModel, worksheet: RawWorksheet, exceptions: Area[], isOpen: boolean): void {
  const grid = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
  for (const row of worksheet._rows) {
    for (const cell of row?._cells ?? []) {
      if (!cell) continue;
      const [r, c] = [Number(cell.row), Number(cell.col)];
      lockCell(cell, exceptions.some((area) => holdsCell(area, r, c)) === isOpen);
    }
  }
  for (const area of exceptions) {
    const part = intersection(area, grid);
    if (!part || part.rows === grid.rows) continue;
    for (const { row, column } of placesIn(part)) {
      const cell = worksheet.getCell(row, column);
      cell.style = withLock(cell.style, isOpen);
    }
  }
}

function lockCell(cell: FileCell, locked: boolean): void {
  if (isLocked(cell.style) !== locked) cell.style = withLock(cell.style, locked);
}

function isLocked(style: Partial<Style> | undefined): boolean {
  return style?.protection?.locked !== false;
}

function withLock(style: Partial<Style> | undefined, locked: boolean): Partial<Style> {
  return { ...style, protection: { ...style?.protection, locked } };
}
