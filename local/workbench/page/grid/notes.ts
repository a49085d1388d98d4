import type { Univer } from '@univerjs/core';
import { SheetsNoteModel } from '@univerjs/sheets-note';
import type { GridLayout } from '../../gridProtocol';

/** Pixels of an open note. */
const NOTE_SIZE = { width: 280, height: 140 };

/** Shows the notes of a tab in place of those it had. */
export function showNotes(univer: Univer, unitId: string, { id, notes }: GridLayout): void {
  const model = univer.__getInjector().get(SheetsNoteModel);
  const sheetId = String(id);
  const wanted = new Map(notes.map((note) => [`${note.row - 1}:${note.column - 1}`, note.text]));
  for (const { row, col, note } of [...(model.getSheetNotes(unitId, sheetId)?.values() ?? [])])
    if (wanted.get(`${row}:${col}`) !== note) model.removeNote(unitId, sheetId, { row, col, silent: true });
  for (const { row, column, text } of notes) {
    const place = { row: row - 1, col: column - 1 };
    if (model.getNote(unitId, sheetId, place)) continue;
    model.updateNote(unitId, sheetId, place.row, place.col, { note: text, ...NOTE_SIZE }, true);
  }
}
