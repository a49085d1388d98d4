/** A mail of the outbox, as JSON. */
export interface SentMail {
  /** Its place in the outbox, from 0. */
  number: number;
  /** Milliseconds of the script's clock. */
  sentAt: number;
  from: string;
  to: string[];
  cc: string[];
  bcc: string[];
  subject: string;
  body: string;
  /** Whether it also has a page of its own, served apart. */
  hasPage: boolean;
  /** `place` counts from 0. */
  attachments: { place: number; name: string; bytes: number }[];
}
