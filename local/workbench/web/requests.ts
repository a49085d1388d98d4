import * as v from 'valibot';
import type { ActRequest, EditRequest, RunRequest } from '../protocol';
import { act } from './actShapes';
import { Refusal } from './messages';

const whole = v.pipe(v.number(), v.integer());

const editRequest: v.GenericSchema<unknown, EditRequest> = v.object({
  edits: v.array(v.object({ sheetId: whole, row: whole, column: whole, typed: v.string() })),
  acts: v.exactOptional(v.array(act)),
  known: whole,
});

const runRequest: v.GenericSchema<unknown, RunRequest> = v.object({
  functionName: v.string(),
  args: v.array(v.unknown()),
  selection: v.object({ sheetId: whole, a1: v.string() }),
  known: whole,
});

const actRequest: v.GenericSchema<unknown, ActRequest> = v.object({ acts: v.array(act), known: whole });

/** Checks the body of an act request. Throws {@link Refusal} 400. */
export const asActRequest = (body: unknown): ActRequest => checked(actRequest, body);

/** Checks the body of an edit request. Throws {@link Refusal} 400. */
export const asEditRequest = (body: unknown): EditRequest => checked(editRequest, body);

/** Checks the body of a run request. Throws {@link Refusal} 400. */
export const asRunRequest = (body: unknown): RunRequest => checked(runRequest, body);

function checked<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new Refusal(400, 'the body is not what this address takes');
  return result.output;
}
