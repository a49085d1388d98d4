import type { CellEdit, EditRequest, RunRequest } from '../protocol';
import { Refusal } from './messages';

/** Checks the body of an edit request. Throws {@link Refusal} 400. */
export function asEditRequest(body: unknown): EditRequest {
  const { edits, known } = asRecord(body);
  if (!Array.isArray(edits) || !isNumber(known)) throw malformed();
  return { edits: edits.map(asCellEdit), known };
}

/** Checks the body of a run request. Throws {@link Refusal} 400. */
export function asRunRequest(body: unknown): RunRequest {
  const { functionName, args, selection, known } = asRecord(body);
  const { sheetId, a1 } = asRecord(selection);
  if (!isString(functionName) || !Array.isArray(args) || !isNumber(known)) throw malformed();
  if (!isNumber(sheetId) || !isString(a1)) throw malformed();
  return { functionName, args, selection: { sheetId, a1 }, known };
}

function asCellEdit(body: unknown): CellEdit {
  const { sheetId, row, column, typed } = asRecord(body);
  if (!isNumber(sheetId) || !isNumber(row) || !isNumber(column) || !isString(typed)) throw malformed();
  return { sheetId, row, column, typed };
}

function asRecord(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null) throw malformed();
  return value as Record<string, unknown>;
}

const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isInteger(value);

const isString = (value: unknown): value is string => typeof value === 'string';

const malformed = (): Refusal => new Refusal(400, 'the body is not what this address takes');
