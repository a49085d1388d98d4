import { serve, type Workbench } from '../../../local/workbench/server';
import { type Fixture, makeFixture } from './fixture';
import { layMail, oneForm, type Submitted } from './mailsAndForms';
import { enter } from './visitor';

describe('mails and forms', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;
  const submitted: Submitted[] = [];

  beforeAll(async () => {
    fixture = await makeFixture();
    layMail(fixture.folder);
    const forms = () => oneForm(submitted);
    workbench = await serve({ ...fixture, port: 0, forms });
    browser = await enter(workbench.address);
  });
  afterAll(async () => {
    await workbench.close();
    fixture.remove();
  });

  test('mails of an earlier day are there; a mail’s page runs nothing and loads nothing', async () => {
    const [mail] = JSON.parse((await browser.get('/api/outbox')).text);
    expect(mail).toMatchObject({
      number: 0,
      to: ['a@example.com'],
      subject: 'Nộp số liệu',
      hasPage: true,
      attachments: [{ place: 0, name: 'báo cáo.html', bytes: 25 }],
    });
    const page = await browser.get('/outbox/0/page');
    expect(page.headers['content-security-policy']).toMatch(/^sandbox; default-src 'none'/);
    expect((await browser.get('/outbox/1/page')).status).toBe(404);
  });

  test('an attachment is only ever saved, never shown as a page of this place', async () => {
    const { headers, text } = await browser.get('/outbox/0/attachments/0');
    expect(headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': expect.stringMatching(/^attachment;/),
      'x-content-type-options': 'nosniff',
    });
    expect(text).toBe('<script>alert(1)</script>');
    expect((await browser.get('/outbox/0/attachments/7')).status).toBe(404);
  });

  test('a form has a page of its own that may post to this place alone', async () => {
    const { headers } = await browser.get('/form/f1');
    expect(headers['content-security-policy']).toContain("form-action 'self'");
    expect(headers['content-security-policy']).toContain("default-src 'none'");
    expect((await browser.get('/form/none')).status).toBe(404);
  });

  test('answers reach the form, tick boxes with every choice', async () => {
    const body = Buffer.from('ten=Nguy%E1%BB%85n+An&chon=a&chon=b');
    expect((await browser.send('/form/f1', body)).status).toBe(200);
    const answers = { ten: ['Nguyễn An'], chon: ['a', 'b'] };
    expect(submitted).toEqual([['f1', answers, 'nguoidien@example.com']]);
    expect((await browser.send('/form/none', body)).status).toBe(404);
    expect((await browser.send('/form/f1', new Uint8Array(0))).status).toBe(422);
  });
});
