import { sendJson } from './messages';
import { acting, bookOf, type Route, type Visit } from './visit';

/** The list of workbooks, and each as a whole. */
export const bookRoutes: Route[] = [
  ['GET', /^\/api\/books$/, listBooks],
  ['POST', /^\/api\/saved$/, waitForSaves],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/open$/, openBook],
];

async function listBooks({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.entries());
}

async function waitForSaves({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.saveAll());
}

async function openBook(visit: Visit): Promise<void> {
  const file = await bookOf(visit);
  await acting(visit, async () => sendJson(visit.response, await visit.bench.shelf.openWindow(file).open()));
}
