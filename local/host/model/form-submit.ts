import type { Area } from './a1';
import { displayText } from './display-text';
import {
  type Answer,
  type Answers,
  type FormModel,
  type FormResponseModel,
  isQuestion,
  nextNumber,
} from './form';
import { errorsIn, type FieldError, isBlank } from './form-check';
import { appendResponse } from './form-sheet';
import type { Workspace } from './workspace';

/** What an onFormSubmit event of the spreadsheet tells, and where its range lies; null without a linked tab. */
export interface FormSubmitEvent {
  /** Texts by heading; a list each, for headings may repeat. */
  namedValues: Record<string, string[]>;
  /** Texts in the order of the columns. */
  values: string[];
  place: { bookId: string; sheetId: number; area: Area };
}

/** What became of a submission. */
export type Submission =
  | { ok: true; response: FormResponseModel; event: FormSubmitEvent | null }
  /** `refused`: the form takes no answers, or none more of this person. */
  | { ok: false; refused?: 'closed' | 'answered'; errors: FieldError[] };

/** Takes the answers of one person: checks them, keeps them, and writes them into the linked tab. */
export function submit(
  workspace: Workspace,
  form: FormModel,
  answers: Answers,
  when: Date,
  email: string,
): Submission {
  if (!form.published || !form.acceptingResponses) return { ok: false, refused: 'closed', errors: [] };
  if (form.oneResponsePerUser && form.responses.some((response) => response.email === email)) {
    return { ok: false, refused: 'answered', errors: [] };
  }
  const errors = errorsIn(form, answers, email);
  return errors.length > 0 ? { ok: false, errors } : record(workspace, form, answers, when, email);
}

/** Keeps answers without asking whether they do, as FormResponse.submit of a script. */
export function record(
  workspace: Workspace,
  form: FormModel,
  answers: Answers,
  when: Date,
  email: string,
): Extract<Submission, { ok: true }> {
  const response: FormResponseModel = {
    id: `2_local${String(nextNumber(form)).padStart(32, '0')}`,
    submittedAt: when.getTime(),
    email: form.collectsEmail || form.oneResponsePerUser ? email : '',
    answers: given(form, answers),
  };
  form.responses.push(response);
  return { ok: true, response, event: eventOf(workspace, form, response) };
}

function given(form: FormModel, answers: Answers): Record<number, Answer> {
  const questions = form.items.filter((item) => isQuestion(item) && !isBlank(answers[item.id]));
  return Object.fromEntries(questions.map((item) => [item.id, answers[item.id]!]));
}

function eventOf(workspace: Workspace, form: FormModel, response: FormResponseModel): FormSubmitEvent | null {
  const book = form.destination ? workspace.drive.get(form.destination.bookId) : undefined;
  const place = appendResponse(form, response, book);
  const sheet = place && book?.sheetWithId(place.sheetId);
  if (!book || !place || !sheet) return null;
  const columns = Array.from({ length: place.columns }, (_, index) => index + 1);
  const values = columns.map((column) => displayText(sheet.at(place.row, column)));
  const namedValues: Record<string, string[]> = {};
  columns.forEach((column, index) => {
    const heading = displayText(sheet.at(1, column));
    namedValues[heading] = [...(namedValues[heading] ?? []), values[index]!];
  });
  const area = { row: place.row, column: 1, rows: 1, columns: place.columns };
  return { namedValues, values, place: { bookId: book.id, sheetId: place.sheetId, area } };
}
