import type { Mail, MailAttachment } from '../../model/mail';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { emailAddress, recipientsIn } from '../../values/email-address';
import { mismatch } from '../arguments';
import { type BlobService, blobBehind } from '../utilities/blob';

/** Recipients of one account within a day (developers.google.com/apps-script/guides/services/quotas). */
const DAILY_RECIPIENTS = 100;
const DAY_MS = 86_400_000;
/** guides/services/quotas: body 200 KB, 25 MB of attachments. */
const BODY_LIMIT_BYTES = 200 * 1024;
const ATTACHMENTS_LIMIT_BYTES = 25 * 1024 * 1024;

/** Sends mails into the outbox of this machine; MailApp and GmailApp share it. */
abstract class Mailer extends Service {
  protected readonly deliver = (message: Message): void => {
    const mail = this.#mailOf(message);
    const recipients = recipientsOf(mail);
    if (recipients === 0) throw new ServiceError('Failed to send email: no recipient');
    if (recipients > this.remaining()) {
      throw new ServiceError('Service invoked too many times for one day: email.');
    }
    checkSizes(mail);
    this.context.workspace.outbox.push(mail);
  };

  protected readonly remaining = (): number => {
    const { workspace, user } = this.context;
    const since = this.context.now().getTime() - DAY_MS;
    const sent = workspace.outbox.filter((mail) => mail.from === user && mail.sentAt > since);
    return Math.max(0, DAILY_RECIPIENTS - sent.reduce((sum, mail) => sum + recipientsOf(mail), 0));
  };

  protected readonly isTextual = (parts: readonly unknown[]): boolean =>
    parts.every((part) => part === null || ['string', 'number', 'boolean'].includes(typeof part));

  readonly #mailOf = (message: Message): Mail => ({
    sentAt: this.context.now().getTime(),
    from: this.context.user,
    ...(message.name === undefined ? {} : { fromName: String(message.name) }),
    to: addresses(message.to),
    cc: addresses(message.cc),
    bcc: addresses(message.bcc),
    ...(message.replyTo === undefined ? {} : { replyTo: addresses(message.replyTo).join(', ') }),
    subject: String(message.subject ?? ''),
    body: String(message.body ?? ''),
    ...(message.htmlBody === undefined ? {} : { htmlBody: withImages(message, this.serviceName) }),
    attachments: attachmentsOf(message.attachments, this.serviceName),
  });
}

export class MailApp
  extends Mailer
  implements Official<GoogleAppsScript.Mail.MailApp, 'getRemainingDailyQuota' | 'sendEmail'>
{
  readonly serviceName = 'MailApp';

  getRemainingDailyQuota(): number {
    return this.remaining();
  }

  /** `(message)`, `(recipient, subject, body)`, `(recipient, subject, body, options)` or `(to, replyTo, subject, body)`. */
  sendEmail(...args: unknown[]): void {
    const message = this.#messageIn(args);
    if (!message) throw mismatch(this.serviceName, 'sendEmail', args);
    this.deliver(message);
  }

  readonly #messageIn = (args: readonly unknown[]): Message | undefined => {
    const [first, second, third, fourth] = args;
    if (args.length === 1 && isOptions(first)) return first;
    if (args.length < 3 || args.length > 4 || !this.isTextual(args.slice(0, 3))) return undefined;
    if (args.length === 3) return { to: first, subject: second, body: third };
    if (isOptions(fourth)) return { body: third, ...fourth, to: first, subject: second };
    return this.isTextual([fourth])
      ? { to: first, replyTo: second, subject: third, body: fourth }
      : undefined;
  };
}

/** GmailApp, as far as it sends. */
export class GmailApp extends Mailer implements Official<GoogleAppsScript.Gmail.GmailApp, 'sendEmail'> {
  readonly serviceName = 'GmailApp';

  sendEmail(...args: unknown[]): this {
    const [to, subject, body, options = {}] = args;
    if (args.length < 3 || args.length > 4 || !this.isTextual(args.slice(0, 3)) || !isOptions(options)) {
      throw mismatch(this.serviceName, 'sendEmail', args);
    }
    this.deliver({ body, ...options, to, subject });
    return this;
  }
}

/** What a script says of a mail, unchecked. */
type Message = Partial<Record<keyof GoogleAppsScript.Mail.MailAdvancedParameters, unknown>>;

function isOptions(value: unknown): value is Message {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Service);
}

function addresses(list: unknown): string[] {
  if (list === undefined || list === null) return [];
  return recipientsIn(String(list)).map((recipient) => {
    if (emailAddress(recipient) === undefined) throw new ServiceError(`Invalid email: ${recipient}`);
    return recipient;
  });
}

function recipientsOf(mail: Mail): number {
  return mail.to.length + mail.cc.length + mail.bcc.length;
}

function attachmentsOf(list: unknown, service: string): MailAttachment[] {
  if (list === undefined || list === null) return [];
  return (Array.isArray(list) ? list : [list]).map((entry) => {
    const { content } = attached(entry, service);
    return {
      name: content.name ?? 'untitled',
      contentType: content.contentType ?? 'application/octet-stream',
      bytes: content.bytes,
    };
  });
}

/** The page with its inline images (`cid:…`) put in, so that it shows by itself. */
function withImages(message: Message, service: string): string {
  const images = Object.entries(message.inlineImages ?? {}).map(([key, image]): [string, string] => {
    const { content } = attached(image, service);
    return [key, `data:${content.contentType};base64,${content.bytes.toString('base64')}`];
  });
  return images.reduce(
    (html, [key, address]) => html.replaceAll(`cid:${key}`, address),
    String(message.htmlBody),
  );
}

function attached(value: unknown, service: string): BlobService {
  const blob = blobBehind(value);
  if (!blob) throw mismatch(service, 'sendEmail', [value]);
  return blob;
}

function checkSizes({ body, htmlBody = '', attachments }: Mail): void {
  if (Math.max(Buffer.byteLength(body), Buffer.byteLength(htmlBody)) > BODY_LIMIT_BYTES) {
    throw new ServiceError('Limit Exceeded: Email Body Size.');
  }
  const bytes = attachments.reduce((sum, { bytes: content }) => sum + content.length, 0);
  if (bytes > ATTACHMENTS_LIMIT_BYTES)
    throw new ServiceError('Limit Exceeded: Email Total Attachments Size.');
}
