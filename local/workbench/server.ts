import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import path from 'node:path';
import { Threads } from '../host';
import type { Forms } from './forms/forms';
import { hostForms } from './forms/hostForms';
import { words } from './page/words';
import { Arrivals } from './shelf/arrivals';
import { Background } from './shelf/background';
import { hostDesks, type MakeDesk, type ScriptFolders } from './shelf/desks';
import { RunLog } from './shelf/runLog';
import { Shelf } from './shelf/shelf';
import { Windows } from './shelf/windows';
import { Assets } from './web/assets';
import { Guard } from './web/guard';
import { Refusal, send, sendJson } from './web/messages';
import { answer } from './web/routes';
import type { Bench } from './web/visit';

const FIRST_PORT = 8080;
const PORTS_TRIED = 200;

/** What {@link serve} needs. */
export interface ServeOptions {
  /** Folder with the .xlsx files; edits and results are saved back into them. */
  folder: string;
  /** The two built editions, for example dist/ward and dist/district. */
  scripts: ScriptFolders;
  /** The built page; beside the ward edition when absent. */
  page?: string;
  /** First port to try; 0 takes any free one. */
  port?: number;
  host?: '127.0.0.1';
  /** The built program in whose threads scripts run; beside the editions when absent. */
  threadProgram?: string;
  /** The forms of the folder; those that scripts made when absent. */
  forms?: (shelf: Shelf) => Forms;
  /** Sets up the desks; the host's when absent. */
  makeDesk?: MakeDesk;
}

/** A running workbench. */
export interface Workbench {
  /** What to open in the browser, token included. */
  address: string;
  /** Waits for what is still being written, then stops. */
  close(): Promise<void>;
}

/**
 * Serves the workbooks of a folder as Sheets would show them, to the browser of this machine only.
 * A taken port is no error: the next one is used. Throws when the folder or a manifest cannot be read, or when no
 * port is free.
 */
export async function serve(options: ServeOptions): Promise<Workbench> {
  const windows = new Windows();
  const shelf = await Shelf.of(options.folder, () => windows.tell({ kind: 'books' }));
  const dist = path.dirname(options.scripts.ward);
  const threads = new Threads(options.threadProgram ?? path.join(dist, 'local', 'script-thread.cjs'));
  const makeDesk = options.makeDesk ?? hostDesks(shelf.workspace, options.scripts, threads);
  const runLog = new RunLog(() => windows.tell({ kind: 'runs' }));
  const background = new Background(shelf, windows, runLog, makeDesk);
  const bench: Bench = {
    shelf,
    windows,
    runLog,
    arrivals: new Arrivals(options.folder),
    forms:
      options.forms?.(shelf) ?? hostForms(shelf, (form, accepted) => background.submitted(form, accepted)),
    makeDesk,
    assets: new Assets(options.page ?? path.join(dist, 'workbench')),
  };
  const server = createServer();
  const port = await listen(server, options.port ?? FIRST_PORT, options.host ?? '127.0.0.1');
  const guard = new Guard(port);
  server.on('request', (request, response) => void receive(bench, guard, request, response));
  // Whoever opens a book or lists them is told when the folder cannot be read.
  shelf.readAll().catch(() => {});
  const stop = async () => {
    background.stop();
    await threads.close();
    await close(server, shelf);
  };
  return { address: guard.address(), close: stop };
}

async function listen(server: Server, first: number, host: string): Promise<number> {
  for (let port = first; port < first + PORTS_TRIED; port++) {
    const taken = await tryPort(server, port, host);
    if (taken !== null) return taken;
  }
  throw new Error(`no free port from ${first} to ${first + PORTS_TRIED - 1}`);
}

/** The port in use now, null when another program has it. */
function tryPort(server: Server, port: number, host: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const fail = (failure: NodeJS.ErrnoException) =>
      failure.code === 'EADDRINUSE' ? resolve(null) : reject(failure);
    server.once('error', fail);
    server.listen(port, host, () => {
      server.off('error', fail);
      const address = server.address();
      resolve(typeof address === 'object' && address ? address.port : port);
    });
  });
}

async function receive(
  bench: Bench,
  guard: Guard,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  try {
    const admission = guard.admit(request);
    if (admission.kind === 'refuse') return sendRefused(response);
    if (admission.kind === 'handOut') return sendOn(response, admission);
    await answer(bench, request, response);
  } catch (failure) {
    if (response.headersSent) return;
    const status = failure instanceof Refusal ? failure.status : 500;
    sendJson(response, { error: failure instanceof Error ? failure.message : String(failure) }, status);
  }
}

function sendRefused(response: ServerResponse): void {
  const body = `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${words.appName}</title>
<body style="font:18px/1.5 Arial,Helvetica,sans-serif;max-width:40em;margin:15vh auto;padding:0 1em;color:#202124">
<h1 style="font-size:24px">${words.refusedTitle}</h1><p>${words.refusedStep}</p></body></html>`;
  send(response, { status: 403, type: 'text/html; charset=utf-8', body });
}

/** Takes the token out of the address bar, where it could be read over a shoulder or copied along. */
function sendOn(response: ServerResponse, { cookie, to }: { cookie: string; to: string }): void {
  response.writeHead(303, { Location: to, 'Set-Cookie': cookie, 'Cache-Control': 'no-store' });
  response.end();
}

async function close(server: Server, shelf: Shelf): Promise<void> {
  await shelf.saveAll();
  await new Promise<void>((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
