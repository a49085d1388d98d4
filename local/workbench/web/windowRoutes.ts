import type { PanePlace } from '../shelf/window';
import { openStream } from './eventStream';
import { sendFramePage } from './framePage';
import { Refusal, readJson, sendJson } from './messages';
import { asActRequest, asAnswerRequest, asEditRequest, asRunRequest, asUpdateRequest } from './requests';
import { acting, type Route, type Visit, windowOf } from './visit';

/** What one window on a workbook asks for. */
export const windowRoutes: Route[] = [
  ['GET', /^\/api\/windows\/(?<window>[^/]+)\/events$/, listen],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/update$/, update],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/edit$/, edit],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/act$/, act],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/run$/, run],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/close\/(?<place>sidebar|dialog)$/, closePane],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/leave$/, leave],
  ['POST', /^\/api\/windows\/(?<window>[^/]+)\/answer$/, answerQuestion],
  ['GET', /^\/frame\/(?<window>[^/]+)\/(?<place>sidebar|dialog)$/, showPane],
];

function listen(visit: Visit): void {
  const window = windowOf(visit);
  const send = openStream(visit.response);
  visit.response.on('close', window.listen(send));
}

async function update(visit: Visit): Promise<void> {
  const window = windowOf(visit);
  const { known } = asUpdateRequest(await readJson(visit.request));
  sendJson(visit.response, window.update(known));
}

async function edit(visit: Visit): Promise<void> {
  const window = windowOf(visit);
  const request = asEditRequest(await readJson(visit.request));
  await acting(visit, async () => sendJson(visit.response, await window.edit(request)));
}

async function act(visit: Visit): Promise<void> {
  const window = windowOf(visit);
  const request = asActRequest(await readJson(visit.request));
  await acting(visit, () => sendJson(visit.response, window.act(request)));
}

async function run(visit: Visit): Promise<void> {
  const window = windowOf(visit);
  const request = asRunRequest(await readJson(visit.request));
  await acting(visit, async () => sendJson(visit.response, await window.run(request)));
}

function closePane(visit: Visit): void {
  windowOf(visit).closePane(visit.part.place as PanePlace);
  sendJson(visit.response, null);
}

async function answerQuestion(visit: Visit): Promise<void> {
  const answer = asAnswerRequest(await readJson(visit.request));
  if (!windowOf(visit).questions.answer(answer)) throw new Refusal(409, 'that is not asked now');
  sendJson(visit.response, null);
}

function leave(visit: Visit): void {
  visit.bench.windows.forget(windowOf(visit));
  sendJson(visit.response, null);
}

function showPane(visit: Visit): void {
  const pane = windowOf(visit).pane(visit.part.place as PanePlace);
  if (!pane) throw new Refusal(404, 'no page is open there');
  sendFramePage(visit.response, pane, visit.bench.assets.frameScript());
}
