import type {
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

/** Runs a function of the script. */
export const runFunction = (window: string, request: RunRequest): Promise<Reply> =>
  ask('POST', windowPath(window, 'run'), request);

/** Tells that the user closed a panel or dialog. */
export const closePane = (window: string, place: 'sidebar' | 'dialog'): Promise<null> =>
  ask('POST', windowPath(window, `close/${place}`));

/** Where the server tells a window what is new. */
export const eventsPath = (window: string): string => windowPath(window, 'events');

/** Where a window says that it closes. */
export const leavePath = (window: string): string => windowPath(window, 'leave');

/** Waits until everything is written; tells how that went for each workbook. */
export const waitForSaves = (): Promise<SaveReport[]> => ask('POST', '/api/saved');

/** Address of a script's page; the number makes a new page load anew. */
export const framePath = (window: string, place: 'sidebar' | 'dialog', number: number): string =>
  `/frame/${window}/${place}?${number}`;

const bookPath = (id: string, act: string): string => `/api/books/${encodeURIComponent(id)}/${act}`;

const windowPath = (window: string, act: string): string => `/api/windows/${window}/${act}`;

async function ask<T>(method: 'GET' | 'POST', path: string, body?: unknown): Promise<T> {
  const response = await fetch(path, {
    method,
    body: body === undefined ? null : JSON.stringify(body),
  }).catch((failure: unknown) => {
    throw new ConnectionLost(String(failure));
  });
  if (response.status === 403) throw new ConnectionLost('refused');
  const answer: unknown = await response.json();
  if (!response.ok) throw new Error((answer as { error?: string }).error ?? response.statusText);
  return answer as T;
}
