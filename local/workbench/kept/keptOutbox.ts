import * as v from 'valibot';
import type { Mail } from '../../host';
import type { Keepable } from './keepable';

const addresses = v.array(v.string());

const mails = v.array(
  v.object({
    sentAt: v.number(),
    from: v.string(),
    fromName: v.optional(v.string()),
    to: addresses,
    cc: addresses,
    bcc: addresses,
    replyTo: v.optional(v.string()),
    subject: v.string(),
    body: v.string(),
    htmlBody: v.optional(v.string()),
    attachments: v.array(v.object({ name: v.string(), contentType: v.string(), base64: v.string() })),
  }),
);

/** The mails scripts sent. */
export const keptOutbox = (outbox: Mail[]): Keepable => ({
  // Mails are only ever added, or taken back from the end; attachments are too big to compare each time.
  mark: () => `${outbox.length} ${outbox.at(-1)?.sentAt}`,
  toJson: () => outbox.map(mailAsJson),
  fromJson(kept) {
    outbox.unshift(...v.parse(mails, kept).map(mailFromJson));
  },
});

function mailAsJson({ attachments, ...mail }: Mail): v.InferOutput<typeof mails>[number] {
  const packed = attachments.map(({ bytes, ...head }) => ({
    ...head,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return { ...mail, attachments: packed };
}

function mailFromJson({ attachments, ...mail }: v.InferOutput<typeof mails>[number]): Mail {
  const unpacked = attachments.map(({ base64, ...head }) => ({
    ...head,
    bytes: new Uint8Array(Buffer.from(base64, 'base64')),
  }));
  return { ...mail, attachments: unpacked };
}
