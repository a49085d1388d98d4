import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileId } from '../../../local/files/fileId';
import type { Opened, Reply } from '../../../local/workbench/protocol';
import type { Run } from '../../../local/workbench/runs';
import { serve, type Workbench } from '../../../local/workbench/server';
import { type Fixture, makeFixture, WARD_FILE } from './fixture';
import { enter } from './visitor';

const CODE = `
function makeForm() {
  var form = FormApp.create('Đăng ký danh hiệu').setConfirmationMessage('Hội đã nhận phiếu đăng ký.');
  form.addTextItem().setTitle('Họ tên chủ hộ').setRequired(true);
  form.addMultipleChoiceItem().setTitle('Danh hiệu').setChoiceValues(['Gia đình học tập', 'Công dân học tập']);
  form.setDestination(FormApp.DestinationType.SPREADSHEET, SpreadsheetApp.getActive().getId());
  form.setPublished(true).setAcceptingResponses(true);
  ScriptApp.newTrigger('answered').forSpreadsheet(SpreadsheetApp.getActive()).onFormSubmit().create();
  ScriptApp.newTrigger('answeredInForm').forForm(form).onFormSubmit().create();
  return [form.getId(), form.getItems().map(function (item) { return item.getId(); })];
}
function answered(e) {
  SpreadsheetApp.getActive().getSheetByName('Ghi chú').getRange('A5').setValue('đã nhận: ' + e.namedValues['Họ tên chủ hộ'][0]);
}
function answeredInForm(e) { Logger.log(e.response.getItemResponses()[0].getResponse()); }
function askName() {
  var ui = SpreadsheetApp.getUi();
  return ui.prompt('Ký báo cáo', 'Tên người ký?', ui.ButtonSet.OK_CANCEL).getResponseText();
}
function spin() { for (;;) {} }
`;

const scope = (name: string) => `https://www.googleapis.com/auth/${name}`;

describe('scripts at the workbench', () => {
  let fixture: Fixture;
  let workbench: Workbench;
  let browser: Awaited<ReturnType<typeof enter>>;
  let opened: Opened;

  beforeAll(async () => {
    fixture = await makeFixture();
    writeFileSync(path.join(fixture.scripts.ward, 'Code.js'), CODE);
    const oauthScopes = ['spreadsheets', 'script.container.ui', 'forms', 'script.scriptapp'].map(scope);
    writeFileSync(path.join(fixture.scripts.ward, 'appsscript.json'), JSON.stringify({ oauthScopes }));
    await start();
  });
  afterAll(async () => {
    await workbench.close();
    fixture.remove();
  });

  const start = async () => {
    workbench = await serve({ ...fixture, port: 0 });
    browser = await enter(workbench.address);
    opened = await browser.post(`/api/books/${encodeURIComponent(fileId(WARD_FILE))}/open`, {
      person: 'ward',
    });
  };
  const run = (functionName: string) =>
    browser.post<Reply>(`/api/windows/${opened.window}/run`, {
      ...{ task: functionName, functionName, args: [], known: -1 },
      selection: { sheetId: 1, a1: 'A1' },
    });
  const cellsOf = async (tab: string) => {
    const { update } = await browser.post<Reply>(`/api/windows/${opened.window}/update`, { known: -1 });
    if (update.kind !== 'whole') throw new Error(update.kind);
    const sheet = update.grid.sheets.find(({ layout }) => layout.name === tab);
    return sheet?.cells.map(({ row, column, cell }) => [row, column, cell.value]) ?? [];
  };
  const runs = async () => JSON.parse((await browser.get('/api/runs')).text) as Run[];

  let form = '';
  let questions: number[] = [];

  test('a script makes a form, and its page opens without the workbench around it', async () => {
    const { execution } = await run('makeForm');
    expect(execution?.error).toBeUndefined();
    const listed = JSON.parse((await browser.get('/api/forms')).text) as { id: string; title: string }[];
    expect(listed.map(({ title }) => title)).toEqual(['Đăng ký danh hiệu']);
    form = `/form/${listed[0]!.id}`;
    const page = await browser.get(form);
    expect(page.status).toBe(200);
    questions = [...page.text.matchAll(/name="entry\.(\d+)"/g)].map(([, id]) => Number(id));
    expect(page.text).toContain('Họ tên chủ hộ');
  });

  test('what is missing is told, and nothing is lost', async () => {
    const body = Buffer.from(
      new URLSearchParams({ [`entry.${questions[1]}`]: 'Gia đình học tập' }).toString(),
    );
    const answer = await browser.send(form, body);
    expect(answer.status).toBe(422);
    expect(answer.text).toMatch(/value="Gia đình học tập"[^>]*checked|checked[^>]*value="Gia đình học tập"/);
  });

  test('an answer lands in the linked tab and fires the triggers of the file and of the form', async () => {
    const fields = {
      [`entry.${questions[0]}`]: 'Nguyễn Văn Ước',
      [`entry.${questions[1]}`]: 'Gia đình học tập',
    };
    const answer = await browser.send(form, Buffer.from(new URLSearchParams(fields).toString()));
    expect(answer.status).toBe(200);
    expect(answer.text).toContain('Hội đã nhận phiếu đăng ký.');
    const values = (await cellsOf('Câu trả lời biểu mẫu 1')).map(([, , value]) => value);
    expect(values).toEqual(
      expect.arrayContaining(['Dấu thời gian', 'Họ tên chủ hộ', 'Nguyễn Văn Ước', 'Gia đình học tập']),
    );
    expect(await cellsOf('Ghi chú')).toContainEqual([5, 1, 'đã nhận: Nguyễn Văn Ước']);
    const fired = (await runs()).filter(({ trigger }) => trigger?.startsWith('answered'));
    expect(fired.map(({ task, user, execution }) => [task, user, execution.ok, execution.log])).toEqual(
      expect.arrayContaining([
        ['answered', 'canbo.phuong@example.com', true, []],
        ['answeredInForm', 'canbo.phuong@example.com', true, ['Nguyễn Văn Ước']],
      ]),
    );
  });

  test('form, answers and triggers are there after the program has ended', async () => {
    await workbench.close();
    await start();
    const fields = { [`entry.${questions[0]}`]: 'Trần Thị Ưu' };
    expect((await browser.send(form, Buffer.from(new URLSearchParams(fields).toString()))).status).toBe(200);
    expect(await cellsOf('Ghi chú')).toContainEqual([5, 1, 'đã nhận: Trần Thị Ưu']);
    const names = (await cellsOf('Câu trả lời biểu mẫu 1')).filter(([, column]) => column === 2);
    expect(names.map(([, , value]) => value)).toEqual(['Họ tên chủ hộ', 'Nguyễn Văn Ước', 'Trần Thị Ưu']);
  });

  test('a question of a script waits for its window, and others go on meanwhile', async () => {
    const heard = await browser.listen(`/api/windows/${opened.window}/events`);
    const asking = run('askName');
    const isAsked = () => heard.events.some(({ kind }) => kind === 'question');
    while (!isAsked()) await new Promise((resolve) => setTimeout(resolve, 10));
    const { question } = heard.events.find(({ kind }) => kind === 'question') as unknown as {
      question: { id: number; message: string };
    };
    expect(question.message).toBe('Tên người ký?');
    expect((await runs()).length).toBeGreaterThan(0);
    await browser.send(`/api/windows/${opened.window}/answer`, {
      ...{ id: question.id, button: 'OK', text: 'Lê Văn Ấm' },
    });
    expect((await asking).execution?.value).toBe('Lê Văn Ấm');
    heard.close();
  });
});
