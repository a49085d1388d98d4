import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Forms } from '../forms/forms';
import type { Arrivals } from '../shelf/arrivals';
import type { MakeDesk } from '../shelf/desks';
import type { OpenBook } from '../shelf/openBook';
import type { RunLog } from '../shelf/runLog';
import type { Shelf } from '../shelf/shelf';
import type { BookWindow } from '../shelf/window';
import type { Windows } from '../shelf/windows';
import type { Assets } from './assets';
import { Refusal } from './messages';

/** What the routes work with. */
export interface Bench {
  shelf: Shelf;
  windows: Windows;
  makeDesk: MakeDesk;
  runLog: RunLog;
  arrivals: Arrivals;
  forms: Forms;
  assets: Assets;
}

/** A request that was let in and found its route. */
export interface Visit {
  bench: Bench;
  request: IncomingMessage;
  response: ServerResponse;
  /** Named parts of the path, decoded. */
  part: Record<string, string>;
  query: URLSearchParams;
}

/** Answers a visit. Throws {@link Refusal}. */
export type Handler = (visit: Visit) => Promise<void> | void;

/** Method, path and what answers there. */
export type Route = [method: 'GET' | 'POST', path: RegExp, handler: Handler];

/** The workbook the path names. Throws {@link Refusal} 404. */
export async function bookOf({ bench, part }: Visit): Promise<OpenBook> {
  const book = await bench.shelf.open(part.id ?? '');
  if (!book) throw new Refusal(404, 'no readable workbook of that name');
  return book;
}

/** The window the path names. Throws {@link Refusal} 410: the page may open its workbook anew. */
export function windowOf({ bench, part }: Visit): BookWindow {
  const window = bench.windows.get(part.window ?? '');
  if (!window) throw new Refusal(410, 'that window was closed');
  return window;
}

/** Does what may change workbooks. What was changed is written and told even when the act breaks off in the middle. */
export async function acting(
  { bench: { shelf, windows } }: Visit,
  act: () => Promise<void> | void,
): Promise<void> {
  const mails = shelf.workspace.outbox.length;
  try {
    await act();
  } finally {
    // The page waits for this in a request of its own, so the answer need not.
    void shelf.saveAll();
    windows.tellChanges();
    if (shelf.workspace.outbox.length !== mails) windows.tell({ kind: 'mails' });
  }
}
