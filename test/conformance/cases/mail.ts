import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const mail = casesOf('MailApp');
const PAGE = reference('mail/mail-app');

/** Only what sends nothing: a mail cannot be taken back. */
export const mailCases = [
  mail(
    'getRemainingDailyQuota',
    'a whole number of recipients',
    () => Number.isInteger(MailApp.getRemainingDailyQuota()),
    gives(true),
    PAGE,
  ),
  mail(
    'sendEmail',
    'nobody to send to',
    () => MailApp.sendEmail('', 'Thử', 'Thử'),
    fails('Failed to send email: no recipient'),
    UNVERIFIED,
  ),
  mail(
    'sendEmail',
    'a message without recipient',
    () => MailApp.sendEmail({ subject: 'Thử', body: 'Thử' }),
    fails('Failed to send email: no recipient'),
    UNVERIFIED,
  ),
  mail(
    'sendEmail',
    'no address',
    () => MailApp.sendEmail('không phải email', 'Thử', 'Thử'),
    fails('Invalid email: không phải email'),
    UNVERIFIED,
  ),
  mail(
    'sendEmail',
    'one of two is no address',
    () => MailApp.sendEmail('a@example.com, b', 'Thử', 'Thử'),
    fails('Invalid email: b'),
    UNVERIFIED,
  ),
  mail(
    'sendEmail',
    'a copy to no address',
    () => MailApp.sendEmail({ to: 'a@example.com', cc: 'b@', subject: 'Thử', body: 'Thử' }),
    fails('Invalid email: b@'),
    UNVERIFIED,
  ),
  mail(
    'sendEmail',
    'two texts are too few',
    () => (MailApp.sendEmail as (...args: unknown[]) => void)('a@example.com', 'Thử'),
    fails("The parameters (String,String) don't match the method signature for MailApp.sendEmail."),
    UNVERIFIED,
  ),
];
