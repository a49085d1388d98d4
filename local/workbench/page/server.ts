import type { ActRequest, EditRequest, Opened, Reply, RunRequest, SaveReport, ShelfEntry } from '../protocol';

/** The program on this machine did not answer: it was closed, or the address has expired. */
export class ConnectionLost extends Error {}

/** The workbooks of the folder. Like all calls here, throws {@link ConnectionLost}, or an Error the server gave. */
export const listBooks = (): Promise<ShelfEntry[]> => ask('GET', '/api/books');

/** Opens a workbook. */
export const openBook = (id: string): Promise<Opened> => ask('POST', bookPath(id, 'open'));

/** Types into cells. */
export const editCells = (id: string, request: EditRequest): Promise<Reply> =>
  ask('POST', bookPath(id, 'edit'), request);

/** Does something else to cells, rows, columns or tabs. */
export const actOnBook = (id: string, request: ActRequest): Promise<Reply> =>
  ask('POST', bookPath(id, 'act'), request);

/** Runs a function of the script. */
export const runFunction = (id: string, request: RunRequest): Promise<Reply> =>
  ask('POST', bookPath(id, 'run'), request);

/** Tells that the user closed a panel or window. */
export const closePane = (id: string, place: 'sidebar' | 'dialog'): Promise<null> =>
  ask('POST', bookPath(id, `close/${place}`));

/** Waits until everything is written; tells how that went for each workbook. */
export const waitForSaves = (): Promise<SaveReport[]> => ask('POST', '/api/saved');

/** Address of a script's page; the number makes a new page load anew. */
export const framePath = (id: string, place: 'sidebar' | 'dialog', number: number): string =>
  `/frame/${encodeURIComponent(id)}/${place}?${number}`;

const bookPath = (id: string, act: string): string => `/api/books/${encodeURIComponent(id)}/${act}`;

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
