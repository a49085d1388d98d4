/** A file attached to a mail. */
export interface MailAttachment {
  name: string;
  contentType: string;
  bytes: Uint8Array;
}

/** A mail a script sent. It stays in the outbox of this machine. */
export interface Mail {
  /** When, in milliseconds of the script's clock. */
  sentAt: number;
  /** E-mail of the account the script ran as. */
  from: string;
  /** The sender's name as shown, when the script set one. */
  fromName?: string;
  to: string[];
  cc: string[];
  bcc: string[];
  replyTo?: string;
  subject: string;
  /** Plain text. */
  body: string;
  htmlBody?: string;
  attachments: MailAttachment[];
}
