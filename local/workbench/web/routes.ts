import type { IncomingMessage, ServerResponse } from 'node:http';
import type { OpenBook, PanePlace } from '../shelf/openBook';
import type { Shelf } from '../shelf/shelf';
import type { Assets } from './assets';
import { sendFramePage } from './framePage';
import { Refusal, readJson, sendJson } from './messages';
import { asActRequest, asEditRequest, asRunRequest } from './requests';

/** What the routes work with. */
export interface Bench {
  shelf: Shelf;
  assets: Assets;
}

interface Visit {
  bench: Bench;
  request: IncomingMessage;
  response: ServerResponse;
  /** Named parts of the path. */
  part: Record<string, string>;
}

type Handler = (visit: Visit) => Promise<void>;

const ROUTES: [method: string, path: RegExp, handler: Handler][] = [
  ['GET', /^\/api\/books$/, listBooks],
  ['POST', /^\/api\/saved$/, waitForSaves],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/open$/, openBook],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/edit$/, editBook],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/act$/, actOnBook],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/run$/, runScript],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/close\/(?<place>sidebar|dialog)$/, closePane],
  ['GET', /^\/frame\/(?<id>[^/]+)\/(?<place>sidebar|dialog)$/, showPane],
];

/** Answers a request that was let in. Throws {@link Refusal} for what does not exist or makes no sense. */
export async function answer(
  bench: Bench,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://127.0.0.1');
  if (request.method === 'GET' && bench.assets.serve(pathname, response)) return;
  for (const [method, pattern, handler] of ROUTES) {
    const match = method === request.method ? pattern.exec(pathname) : null;
    if (match) return handler({ bench, request, response, part: { ...match.groups } });
  }
  throw new Refusal(404, 'nothing at this address');
}

async function listBooks({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.entries());
}

async function waitForSaves({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.saveAll());
}

async function openBook(visit: Visit): Promise<void> {
  const { entry, book } = await found(visit);
  savingAfter(visit, () => sendJson(visit.response, book.open(entry)));
}

async function editBook(visit: Visit): Promise<void> {
  const { book } = await found(visit);
  const request = asEditRequest(await readJson(visit.request));
  savingAfter(visit, () => sendJson(visit.response, book.edit(request)));
}

async function actOnBook(visit: Visit): Promise<void> {
  const { book } = await found(visit);
  const request = asActRequest(await readJson(visit.request));
  savingAfter(visit, () => sendJson(visit.response, book.act(request)));
}

async function runScript(visit: Visit): Promise<void> {
  const { book } = await found(visit);
  const request = asRunRequest(await readJson(visit.request));
  savingAfter(visit, () => sendJson(visit.response, book.run(request)));
}

/** What was changed is written even when the act breaks off in the middle. */
function savingAfter({ bench }: Visit, act: () => void): void {
  try {
    act();
  } finally {
    // The page waits for this in a request of its own, so the answer need not.
    void bench.shelf.saveAll();
  }
}

async function closePane(visit: Visit): Promise<void> {
  const { book } = await found(visit);
  book.closePane(visit.part.place as PanePlace);
  sendJson(visit.response, null);
}

async function showPane(visit: Visit): Promise<void> {
  const { book } = await found(visit);
  const pane = book.pane(visit.part.place as PanePlace);
  if (!pane) throw new Refusal(404, 'no page is open there');
  sendFramePage(visit.response, pane, visit.bench.assets.frameScript());
}

async function found({
  bench,
  part,
}: Visit): Promise<{ entry: Parameters<OpenBook['open']>[0]; book: OpenBook }> {
  const book = await bench.shelf.open(decoded(part.id ?? ''));
  if (!book) throw new Refusal(404, 'no readable workbook of that name');
  return book;
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    throw new Refusal(400, 'the address is malformed');
  }
}
