import { type Question, Threads } from '../../../local/host';
import { deskWith } from './desk-with';

const threads = new Threads('dist/local/script-thread.cjs');
afterAll(() => threads.close());

describe('a run in a thread of its own', () => {
  test('is the same as one in the host’s own thread', async () => {
    const desk = deskWith(
      `function go(rows) {
        var sheet = SpreadsheetApp.getActiveSheet();
        sheet.getRange(1, 1, rows.length, 2).setValues(rows).setFontWeight('bold');
        var wrap = sheet.getRange('A1').setWrapStrategy(SpreadsheetApp.WrapStrategy.WRAP);
        var day = sheet.getRange('C1').setValue('1/2/2026').getValue();
        return [sheet.getRange('A1:B2').getValues(), String(wrap), day instanceof Date, day.getMonth(), typeof sheet.foo];
      }`,
      { threads },
    );
    const rows = [
      [1, 'Nguyễn'],
      [2, true],
    ];
    const apart = await desk.runApart('go', [rows]);
    expect(apart.error).toBe('Error: not supported locally: SpreadsheetApp.Sheet.foo');
    expect(desk.run('go', [rows]).error).toBe(apart.error);
  });

  test('hands over dates, lists and services as the host’s own thread does', async () => {
    const desk = deskWith(
      `function go() {
        var sheet = SpreadsheetApp.getActiveSheet();
        var range = sheet.getRange('A1:B1').setValues([['1/2/2026', 'Ưu']]);
        var values = range.getValues();
        return [values[0][0] instanceof Date, values instanceof Array, values[0][1], range === range.setFontWeight('bold'),
          SpreadsheetApp.WrapStrategy.WRAP === SpreadsheetApp.WrapStrategy.WRAP, Utilities.formatDate(values[0][0], 'Asia/Ho_Chi_Minh', 'dd/MM/yyyy')];
      }`,
      { threads },
    );
    const apart = await desk.runApart('go');
    expect(apart.value).toEqual([true, true, 'Ưu', true, true, '01/02/2026']);
    const { modelledMs, calls } = desk.run('go');
    expect(apart).toMatchObject({ modelledMs, calls });
  });

  test('stands still at a question until the person answers, and the host goes on', async () => {
    const asked: Question[] = [];
    let answer!: () => void;
    const desk = deskWith(
      `function go() {
        var ui = SpreadsheetApp.getUi();
        LockService.getDocumentLock().waitLock(10);
        var said = ui.prompt('Năm', 'Chọn năm nào?', ui.ButtonSet.OK_CANCEL);
        return [said.getSelectedButton() === ui.Button.OK, said.getResponseText(), LockService.getDocumentLock().hasLock()];
      }
      function other() { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('trong lúc chờ'); }`,
      {
        threads,
        realTimeLimitMs: 3000,
        asking: {
          ask: (question) => {
            asked.push(question);
            return new Promise((resolve) => {
              answer = () => resolve({ button: 'OK', text: '2026' });
            });
          },
        },
      },
    );
    const running = desk.runApart('go');
    while (asked.length === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    desk.run('other');
    answer();
    await expect(running).resolves.toMatchObject({ ok: true, value: [true, '2026', false] });
    expect(asked).toEqual([{ kind: 'prompt', title: 'Năm', message: 'Chọn năm nào?', buttons: 'OK_CANCEL' }]);
    expect(desk.options.book.sheets[0]!.at(1, 1).value).toBe('trong lúc chờ');
  });

  test('an endless loop is killed, and cannot catch that', async () => {
    const desk = deskWith('function go() { for (;;) { try { for (;;); } catch (e) {} } }', {
      threads,
      realTimeLimitMs: 100,
    });
    const started = Date.now();
    await expect(desk.runApart('go')).resolves.toMatchObject({
      ok: false,
      error: 'Exceeded maximum execution time',
    });
    expect(Date.now() - started).toBeGreaterThanOrEqual(100);
    await expect(deskWith('function go() { return 1; }', { threads }).runApart('go')).resolves.toMatchObject({
      value: 1,
    });
  });

  test('at six virtual minutes nothing of the script runs any more, not even what would catch it', async () => {
    const desk = deskWith(
      `function go() {
        try { for (var i = 0; i < 7; i++) Utilities.sleep(60000); } catch (e) { Logger.log('bắt được'); }
      }`,
      { threads },
    );
    await expect(desk.runApart('go')).resolves.toMatchObject({
      ok: false,
      error: 'Exceeded maximum execution time',
      log: [],
    });
  });

  test('what one run leaves behind does not end the next', async () => {
    const desk = deskWith(
      `function careless() {
        Promise.reject(new Error('không ai hay'));
        Promise.resolve().then(function () { SpreadsheetApp.getActive().getName(); });
      }
      function odd() { try { SpreadsheetApp.getActive().toast(Symbol('x')); } catch (e) { return e instanceof Error; } }
      function next() { return SpreadsheetApp.getActive().getName(); }`,
      { threads },
    );
    await expect(desk.runApart('careless')).resolves.toMatchObject({ ok: true });
    for (let turn = 0; turn < 3; turn++)
      await expect(desk.runApart('next')).resolves.toMatchObject({ value: 'Phường Mẫu' });
    await expect(desk.runApart('odd')).resolves.toMatchObject({ value: true });
  });

  test('promises without end are killed as well', async () => {
    const code = 'function go() { (function again() { Promise.resolve().then(again); })(); }';
    const desk = deskWith(code, { threads, realTimeLimitMs: 100 });
    await expect(desk.runApart('go')).resolves.toMatchObject({ error: 'Exceeded maximum execution time' });
  });
});
