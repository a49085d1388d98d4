import type { ServerResponse } from 'node:http';
import { emailOf } from '../people';
import { Refusal, readBody, send, sendJson } from './messages';
import { acting, type Route, type Visit } from './visit';

const MOST_BYTES = 1024 * 1024;

/** A form's page loads nothing, runs nothing, and posts to this place alone. */
const FORM_POLICY = [
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
].join('; ');

/** Forms, to be filled in without the workbench around them. */
export const formRoutes: Route[] = [
  ['GET', /^\/api\/forms$/, listForms],
  ['GET', /^\/form\/(?<form>[^/]+)$/, showForm],
  ['POST', /^\/form\/(?<form>[^/]+)$/, submitForm],
];

function listForms({ bench, response }: Visit): void {
  sendJson(response, bench.forms.list());
}

function showForm({ bench, response, part }: Visit): void {
  const html = bench.forms.page(part.form ?? '');
  if (html === null) throw new Refusal(404, 'no such form');
  sendPage(response, html);
}

async function submitForm(visit: Visit): Promise<void> {
  const { bench, request, response, part } = visit;
  const body = (await readBody(request, MOST_BYTES)).toString('utf8');
  await acting(visit, async () => {
    const outcome = await bench.forms.submit(part.form ?? '', body, emailOf.respondent);
    if (outcome === null) throw new Refusal(404, 'no such form');
    sendPage(response, outcome.html, outcome.isAccepted ? 200 : 422);
  });
}

function sendPage(response: ServerResponse, body: string, status = 200): void {
  send(response, {
    status,
    type: 'text/html; charset=utf-8',
    body,
    // Without a referrer a browser would name no origin when the form is sent, and the guard would refuse it.
    headers: { 'Content-Security-Policy': FORM_POLICY, 'Referrer-Policy': 'same-origin' },
  });
}
