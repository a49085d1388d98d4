/** A letter in plain text. */
export interface Letter {
  /** One address, or several with commas between. */
  to: string;
  /** Whose letter it is, beside the address. */
  from: string;
  subject: string;
  text: string;
}

/** To how many people this account may still write today. */
export const lettersLeft = (): number => MailApp.getRemainingDailyQuota();

/** How many of those a letter to these addresses takes. */
export const lettersTo = (to: string): number => to.split(',').length;

/** `refused`: it surely did not go; `unsure`: the connection broke, and nobody knows. */
export type Posting = 'sent' | 'refused' | 'unsure';

/** Sends one letter; nothing throws. */
export function post({ to, from, subject, text }: Letter): Posting {
  try {
    MailApp.sendEmail({ to, subject, body: text, name: from });
    return 'sent';
  } catch (error) {
    return /invalid|no recipient|too many times|permission|limit exceeded|too large|không hợp lệ|quá nhiều lần/i.test(
      String(error),
    )
      ? 'refused'
      : 'unsure';
  }
}
