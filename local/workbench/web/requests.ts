import * as v from 'valibot';
import type {
  ActRequest,
  EditionRequest,
  EditRequest,
  OpenRequest,
  RunRequest,
  UpdateRequest,
} from '../protocol';
import type { AnswerRequest } from '../question';
import { act } from './actShapes';
import { Refusal } from './messages';

const whole = v.pipe(v.number(), v.integer());

const editRequest: v.GenericSchema<unknown, EditRequest> = v.object({
  edits: v.array(v.object({ sheetId: whole, row: whole, column: whole, typed: v.string() })),
  acts: v.exactOptional(v.array(act)),
  known: whole,
});

const runRequest: v.GenericSchema<unknown, RunRequest> = v.object({
  task: v.string(),
  functionName: v.string(),
  args: v.array(v.unknown()),
  selection: v.object({ sheetId: whole, a1: v.string() }),
  known: whole,
});

const openRequest: v.GenericSchema<unknown, OpenRequest> = v.object({
  person: v.picklist(['ward', 'district']),
});

const editionRequest: v.GenericSchema<unknown, EditionRequest> = v.object({
  edition: v.picklist(['ward', 'district']),
});

const updateRequest: v.GenericSchema<unknown, UpdateRequest> = v.object({ known: whole });

/** Checks the body of a request for a window. Throws {@link Refusal} 400. */
export const asOpenRequest = (body: unknown): OpenRequest => checked(openRequest, body);

/** Checks the body of a choice of edition. Throws {@link Refusal} 400. */
export const asEditionRequest = (body: unknown): EditionRequest => checked(editionRequest, body);

/** Checks the body of an update request. Throws {@link Refusal} 400. */
export const asUpdateRequest = (body: unknown): UpdateRequest => checked(updateRequest, body);

const actRequest: v.GenericSchema<unknown, ActRequest> = v.object({ acts: v.array(act), known: whole });

/** Checks the body of an act request. Throws {@link Refusal} 400. */
export const asActRequest = (body: unknown): ActRequest => checked(actRequest, body);

/** Checks the body of an edit request. Throws {@link Refusal} 400. */
export const asEditRequest = (body: unknown): EditRequest => checked(editRequest, body);

/** Checks the body of a run request. Throws {@link Refusal} 400. */
export const asRunRequest = (body: unknown): RunRequest => checked(runRequest, body);

const answerRequest: v.GenericSchema<unknown, AnswerRequest> = v.object({
  id: whole,
  button: v.picklist(['OK', 'CANCEL', 'YES', 'NO', 'CLOSE']),
  text: v.string(),
});

/** Checks the body of an answer to a script's question. Throws {@link Refusal} 400. */
export const asAnswerRequest = (body: unknown): AnswerRequest => checked(answerRequest, body);

function checked<T>(schema: v.GenericSchema<unknown, T>, body: unknown): T {
  const result = v.safeParse(schema, body);
  if (!result.success) throw new Refusal(400, 'the body is not what this address takes');
  return result.output;
}
