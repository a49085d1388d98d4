import { Workspace } from '../../../local/host';
import { deskWith } from './desk-with';

const scopes = ['https://www.googleapis.com/auth/script.send_mail'];
const NOW = new Date(2026, 10, 26, 8, 0, 0);

/** Runs `code` as somebody at a moment; all runs share one outbox. */
function mailer() {
  const workspace = new Workspace();
  const run = (code: string, user = 'a@example.com', now = NOW) =>
    deskWith(`function go() { return ${code}; }`, { scopes, workspace, user, now: () => now }).run('go');
  return { run, outbox: workspace.outbox };
}

test.each`
  code                                                                            | mail                                                       | because
  ${'MailApp.sendEmail("b@x.vn", "Chủ đề", "Nội dung")'}                          | ${{ to: ['b@x.vn'], subject: 'Chủ đề', body: 'Nội dung' }} | ${'three texts'}
  ${'MailApp.sendEmail("b@x.vn, c@x.vn", "s", "b")'}                              | ${{ to: ['b@x.vn', 'c@x.vn'] }}                            | ${'several recipients'}
  ${'MailApp.sendEmail("b@x.vn", "r@x.vn", "s", "b")'}                            | ${{ to: ['b@x.vn'], replyTo: 'r@x.vn', subject: 's' }}     | ${'four texts'}
  ${'MailApp.sendEmail("b@x.vn", "s", "b", {cc: "c@x.vn", name: "Hội"})'}         | ${{ cc: ['c@x.vn'], fromName: 'Hội' }}                     | ${'options'}
  ${'MailApp.sendEmail({to: "An <b@x.vn>", subject: "s", htmlBody: "<b>a</b>"})'} | ${{ to: ['An <b@x.vn>'], htmlBody: '<b>a</b>', body: '' }} | ${'a message'}
  ${'MailApp.sendEmail({bcc: "d@x.vn", subject: "s", body: "b"})'}                | ${{ to: [], bcc: ['d@x.vn'] }}                             | ${'only a hidden copy'}
  ${'GmailApp.sendEmail("b@x.vn", "s", "b", {replyTo: "r@x.vn"})'}                | ${{ to: ['b@x.vn'], replyTo: 'r@x.vn' }}                   | ${'GmailApp'}
`('$because end up in the outbox', ({ code, mail }) => {
  const { run, outbox } = mailer();
  expect(run(code)).toMatchObject({ ok: true });
  expect(outbox).toMatchObject([{ from: 'a@example.com', ...mail }]);
});

test('attachments and inline images come along', () => {
  const { run, outbox } = mailer();
  run(`MailApp.sendEmail({ to: 'b@x.vn', subject: 's', htmlBody: '<img src="cid:dau">',
    attachments: [Utilities.newBlob('Hộ', 'text/csv', 'ho.csv')],
    inlineImages: { dau: Utilities.newBlob([1], 'image/png', 'd.png') } })`);
  expect(outbox[0]).toMatchObject({ htmlBody: '<img src="data:image/png;base64,AQ==">' });
  expect(outbox[0]!.attachments).toMatchObject([{ name: 'ho.csv', contentType: 'text/csv' }]);
  expect(Buffer.from(outbox[0]!.attachments[0]!.bytes).toString()).toBe('Hộ');
});

describe('a hundred recipients a day', () => {
  const twenty = `MailApp.sendEmail('${Array.from({ length: 20 }, (_, index) => `u${index}@x.vn`).join(',')}', 's', 'b')`;

  function afterHundred() {
    const made = mailer();
    for (let mail = 0; mail < 5; mail++) made.run(twenty);
    return made;
  }

  test('the next one fails and nothing is sent', () => {
    const { run, outbox } = afterHundred();
    expect(run('MailApp.getRemainingDailyQuota()').value).toBe(0);
    expect(run('MailApp.sendEmail("b@x.vn", "s", "b")').error).toBe(
      'Exception: Service invoked too many times for one day: email.',
    );
    expect(outbox).toHaveLength(5);
  });

  test.each`
    user               | hours | left   | because
    ${'b@example.com'} | ${0}  | ${100} | ${'another account has its own'}
    ${'a@example.com'} | ${23} | ${0}   | ${'a day is not over'}
    ${'a@example.com'} | ${25} | ${100} | ${'a day is over'}
  `('$because', ({ user, hours, left }) => {
    const later = new Date(NOW.getTime() + hours * 3_600_000);
    expect(afterHundred().run('MailApp.getRemainingDailyQuota()', user, later).value).toBe(left);
  });
});
