import type { Mail } from '../../host';
import type { SentMail } from '../mail';
import { attachment } from './attachment';
import { Refusal, send, sendJson } from './messages';
import type { Route, Visit } from './visit';

/** A mail's page runs nothing, loads nothing and leads nowhere. */
const MAIL_POLICY = [
  'sandbox',
  "default-src 'none'",
  "style-src 'unsafe-inline'",
  'img-src data:',
  "frame-ancestors 'self'",
].join('; ');

/** The mails that scripts sent. */
export const outboxRoutes: Route[] = [
  ['GET', /^\/api\/outbox$/, listMails],
  ['GET', /^\/outbox\/(?<number>\d+)\/page$/, showPage],
  ['GET', /^\/outbox\/(?<number>\d+)\/attachments\/(?<attachment>\d+)$/, handOut],
];

function listMails({ bench, response }: Visit): void {
  sendJson(response, bench.shelf.workspace.outbox.map(sentMail));
}

function showPage(visit: Visit): void {
  const { htmlBody } = mailOf(visit);
  if (htmlBody === undefined) throw new Refusal(404, 'the mail has no page');
  send(visit.response, {
    type: 'text/html; charset=utf-8',
    body: `<!doctype html><meta charset="utf-8"><title>mail</title>${htmlBody}`,
    headers: { 'Content-Security-Policy': MAIL_POLICY },
  });
}

/** Whatever its type, it is saved and never shown: it would be a page of this place. */
function handOut(visit: Visit): void {
  const found = mailOf(visit).attachments[Number(visit.part.attachment)];
  if (!found) throw new Refusal(404, 'no such attachment');
  const headers = { 'Content-Disposition': attachment(found.name) };
  send(visit.response, { type: 'application/octet-stream', body: found.bytes, headers });
}

function mailOf({ bench, part }: Visit): Mail {
  const mail = bench.shelf.workspace.outbox[Number(part.number)];
  if (!mail) throw new Refusal(404, 'no such mail');
  return mail;
}

function sentMail({ htmlBody, attachments, ...mail }: Mail, number: number): SentMail {
  const { sentAt, from, to, cc, bcc, subject, body } = mail;
  return {
    ...{ number, sentAt, from, to, cc, bcc, subject, body },
    hasPage: htmlBody !== undefined,
    attachments: attachments.map(({ name, bytes }, place) => ({ place, name, bytes: bytes.length })),
  };
}
