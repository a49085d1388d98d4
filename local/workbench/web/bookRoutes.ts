import { emailOf } from '../people';
import type { Opened } from '../protocol';
import { BookWindow } from '../shelf/window';
import { readJson, sendJson } from './messages';
import { asEditionRequest, asOpenRequest } from './requests';
import { acting, bookOf, type Route, type Visit } from './visit';

/** The list of workbooks, and each as a whole. */
export const bookRoutes: Route[] = [
  ['GET', /^\/api\/books$/, listBooks],
  ['POST', /^\/api\/saved$/, waitForSaves],
  ['GET', /^\/api\/runs$/, listRuns],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/open$/, openBook],
  ['POST', /^\/api\/books\/(?<id>[^/]+)\/edition$/, chooseEdition],
];

async function listBooks({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.entries());
}

async function waitForSaves({ bench, response }: Visit): Promise<void> {
  sendJson(response, await bench.shelf.saveAll());
}

function listRuns({ bench, response }: Visit): void {
  sendJson(response, bench.runLog.runs);
}

async function openBook(visit: Visit): Promise<void> {
  const file = await bookOf(visit);
  const { person } = asOpenRequest(await readJson(visit.request));
  const { makeDesk, runLog, shelf, windows } = visit.bench;
  const window = new BookWindow(file, {
    user: emailOf[person],
    makeDesk: (asking) => makeDesk(file, person, asking),
    ran: (run) => runLog.add(run),
  });
  windows.add(window);
  await acting(visit, async () => {
    const opened = await window.open();
    sendJson(visit.response, { ...opened, damaged: shelf.takeDamages() } satisfies Opened);
  });
}

async function chooseEdition(visit: Visit): Promise<void> {
  const file = await bookOf(visit);
  const { edition } = asEditionRequest(await readJson(visit.request));
  await acting(visit, () => {
    file.chooseEdition(edition);
    visit.bench.windows.tell({ kind: 'reopen' }, (window) => window.file === file);
    sendJson(visit.response, null);
  });
}
