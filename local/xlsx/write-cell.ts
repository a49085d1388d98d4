import { type Cell as FileCell, type CellValue as FileValue, ValueType } from 'exceljs';
import { type Cell, type CellValue, isCellError } from '../host';
import { formulaForFile } from './formula-for-file';
import { numberForFile } from './serials-in-files';

/** Puts a changed cell into the file. A cell covered by a merge keeps only its looks. */
export function writeCell(
  file: FileCell,
  cell: Cell | undefined,
  before: Cell | undefined,
  counts1904: boolean,
): void {
  if (cell?.style !== before?.style || cell?.numberFormat !== before?.numberFormat) {
    file.style = {
      ...cell?.style,
      ...(cell?.numberFormat === undefined ? {} : { numFmt: cell.numberFormat }),
    };
  }
  if (cell?.note !== before?.note) setNote(file, cell?.note);
  if (file.type === ValueType.Merge) return;
  if (cell?.formula !== undefined && cell.formula === before?.formula) {
    // The file's own wording of the formula, an array range for example, stays.
    file.value = { ...(file.value as object), result: resultFor(cell, counts1904) } as FileValue;
  } else {
    file.value = valueFor(cell, counts1904);
  }
}

function setNote(file: FileCell, note: string | undefined): void {
  if (note !== undefined) file.note = note;
  // exceljs has no way to take a note away: an empty one would be written as a note.
  else delete (file as { _comment?: unknown })._comment;
}

function valueFor(cell: Cell | undefined, counts1904: boolean): FileValue {
  if (!cell) return null;
  if (cell.formula !== undefined) {
    return { formula: formulaForFile(cell.formula), result: resultFor(cell, counts1904) } as FileValue;
  }
  if (cell.runs) return { richText: cell.runs.map((run) => ({ ...run })) };
  return plain(cell.value, cell.numberFormat, counts1904) as FileValue;
}

function resultFor(cell: Cell, counts1904: boolean): unknown {
  return plain(cell.value, cell.numberFormat, counts1904) ?? undefined;
}

function plain(value: CellValue, format: string | undefined, counts1904: boolean): unknown {
  if (typeof value === 'number') return numberForFile(value, format, counts1904);
  return isCellError(value) ? { error: value.error } : value;
}
