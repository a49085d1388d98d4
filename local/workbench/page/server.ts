import { type Arrival, MOST_ARRIVING_BYTES } from '../arrival';
import type { FormEntry } from '../forms/forms';
import type { SentMail } from '../mail';
import type {
  ActRequest,
  Edition,
  EditionRequest,
  EditRequest,
  Opened,
  OpenRequest,
  Reply,
  RunRequest,
  SaveReport,
  ShelfEntry,
} from '../protocol';
import type { AnswerRequest } from '../question';
import type { Run } from '../runs';

/** The program on this machine did not answer: it was closed, or the address has expired. */
export class ConnectionLost extends Error {}

/** The workbooks of the folder. Like all calls here, throws {@link ConnectionLost}, or an Error the server gave. */
export const listBooks = (): Promise<ShelfEntry[]> => ask('GET', '/api/books');

/** Opens a window on a workbook. */
export const openBook = (id: string, person: OpenRequest['person']): Promise<Opened> =>
  ask('POST', bookPath(id, 'open'), { person } satisfies OpenRequest);

/** Binds an edition of the add-in to a workbook. */
export const chooseEdition = (id: string, edition: Edition): Promise<null> =>
  ask('POST', bookPath(id, 'edition'), { edition } satisfies EditionRequest);

/** What changed since the page was shown revision `known`. */
export const fetchUpdate = (window: string, known: number): Promise<Reply> =>
  ask('POST', windowPath(window, 'update'), { known });

/** Types into cells. */
export const editCells = (window: string, request: EditRequest): Promise<Reply> =>
  ask('POST', windowPath(window, 'edit'), request);

/** Does something else to cells, rows, columns or tabs. */
export const actOnBook = (window: string, request: ActRequest): Promise<Reply> =>
  ask('POST', windowPath(window, 'act'), request);

/** Runs a function of the script. */
export const runFunction = (window: string, request: RunRequest): Promise<Reply> =>
  ask('POST', windowPath(window, 'run'), request);

/** Tells that the user closed a panel or dialog. */
export const closePane = (window: string, place: 'sidebar' | 'dialog'): Promise<null> =>
  ask('POST', windowPath(window, `close/${place}`));

/** Answers a script's question. */
export const answerQuestion = (window: string, answer: AnswerRequest): Promise<null> =>
  ask('POST', windowPath(window, 'answer'), answer);

/** Where the server tells a window what is new. */
export const eventsPath = (window: string): string => windowPath(window, 'events');

/** Where a window says that it closes. */
export const leavePath = (window: string): string => windowPath(window, 'leave');

/** Waits until everything is written; tells how that went for each workbook. */
export const waitForSaves = (): Promise<SaveReport[]> => ask('POST', '/api/saved');

/** What ran, newest first. */
export const listRuns = (): Promise<Run[]> => ask('GET', '/api/runs');

/** What scripts sent, oldest first. */
export const listMails = (): Promise<SentMail[]> => ask('GET', '/api/outbox');

/** The forms of the folder. */
export const listForms = (): Promise<FormEntry[]> => ask('GET', '/api/forms');

/** Takes a file into the folder. */
export async function addFile(file: File): Promise<Arrival> {
  if (file.size > MOST_ARRIVING_BYTES) return { kind: 'tooBig' };
  return ask('POST', `/api/files?name=${encodeURIComponent(file.name)}`, file);
}

/** Where a workbook as it is now can be saved from. */
export const downloadPath = (id: string): string => bookPath(id, 'download');

/** Where a form is filled in. */
export const formPath = (id: string): string => `/form/${encodeURIComponent(id)}`;

/** The page of a mail, and what is attached to it. */
export const mailPagePath = (number: number): string => `/outbox/${number}/page`;
export const attachmentPath = (number: number, attachment: number): string =>
  `/outbox/${number}/attachments/${attachment}`;

/** Address of a script's page; the number makes a new page load anew. */
export const framePath = (window: string, place: 'sidebar' | 'dialog', number: number): string =>
  `/frame/${window}/${place}?${number}`;

const bookPath = (id: string, act: string): string => `/api/books/${encodeURIComponent(id)}/${act}`;

const windowPath = (window: string, act: string): string => `/api/windows/${window}/${act}`;

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    body: body === undefined || body instanceof File ? (body ?? null) : JSON.stringify(body),
  }).catch((failure: unknown) => {
    throw new ConnectionLost(String(failure));
  });
  if (response.status === 403) throw new ConnectionLost('refused');
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { error?: string }).error ?? response.statusText);
  return answer as T;
}
