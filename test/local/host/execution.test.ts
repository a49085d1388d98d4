import { deskWith, errorOf, resultOf, WARD_SCOPES } from './desk-with';

describe('an execution', () => {
  test('starts in a fresh world: globals of one run are gone in the next, properties stay', () => {
    const desk = deskWith(`
      var count = 0;
      function step() {
        count++;
        globalThis.left = (globalThis.left || 0) + 1;
        var store = PropertiesService.getDocumentProperties();
        store.setProperty('n', Number(store.getProperty('n') || 0) + 1);
        return [count, globalThis.left, store.getProperty('n')];
      }`);
    expect(desk.run('step').value).toEqual([1, 1, '1']);
    expect(desk.run('step').value).toEqual([1, 1, '2']);
  });

  test.each`
    name         | error
    ${'khongCo'} | ${'Script function not found: khongCo'}
    ${'rieng_'}  | ${'Script function not found: rieng_'}
    ${'so'}      | ${'Script function not found: so'}
    ${'hong'}    | ${"TypeError: Cannot read properties of null (reading 'x')"}
    ${'rieng'}   | ${'WardError: thiếu tab'}
  `('running $name: $error', ({ name, error }) => {
    const desk = deskWith(`
      var so = 1;
      function rieng_() {}
      function hong() { return null.x; }
      function rieng() { var e = new Error('thiếu tab'); e.name = 'WardError'; throw e; }`);
    expect(desk.run(name)).toMatchObject({ ok: false, error });
  });

  test('a script that does not parse fails, and opening it too', () => {
    const desk = deskWith('function (');
    expect(desk.run('go').error).toMatch(/^SyntaxError: /);
    expect(desk.open().error).toMatch(/^SyntaxError: /);
  });

  test('counts its service calls, adds up their time, keeps its log', () => {
    const execution = deskWith(`function go() {
      var sheet = SpreadsheetApp.getActiveSheet();
      for (var i = 0; i < 3; i++) sheet.getRange('A1:J100').getValues();
      Logger.log('%s hộ', 3);
      console.log({ a: [1] });
      Utilities.sleep(1000);
    }`).run('go');
    expect(execution.calls['SpreadsheetApp.Range.getValues']).toBe(3);
    expect(execution.log).toEqual(['3 hộ', '{ a: [ 1 ] }']);
    expect(execution.modelledMs).toBe(Math.round(1000 + 3 * 108.5 + 1 + 3 + 1 + 1 + 1));
  });

  test('sees virtual time pass on its own clock', () => {
    const now = () => new Date(2026, 9, 1, 8, 0, 0);
    const setting = { now };
    expect(resultOf('(Utilities.sleep(60000), new Date().getMinutes())', setting)).toBe(1);
    expect(resultOf('new Date(2020, 1, 3) instanceof Date && Date.now() > 0', setting)).toBe(true);
  });

  test.each([
    ['the global object', 'globalThis'],
    ['a service', 'Object.getPrototypeOf(SpreadsheetApp)'],
    ['a method', 'SpreadsheetApp.getActive'],
    ['a constant', 'SpreadsheetApp.WrapStrategy.WRAP.toString'],
    ['the clock', 'Date.now'],
    ['the console', 'console.log'],
    ['a list', 'book.getSheets()'],
    ['an error', '(function () { try { sheet.getRange(0, 0); } catch (e) { return e; } })()'],
  ])('cannot climb out by %s', (_what, thing) => {
    const climbed = `(${thing}).constructor.constructor('return typeof process')()`;
    expect(resultOf(climbed)).toBe('undefined');
  });

  test.each([
    ['Array.isArray', 'Array.isArray = function (value) { look(value); return true; };'],
    ['Object.keys', 'Object.keys = function (value) { look(value); return ["constructor"]; };'],
    ['forEach', 'Array.prototype.forEach = function (each) { look(each("constructor")); };'],
    ['toString', 'Object.prototype.toString = function () { look(this); return ""; };'],
    ['instanceof', 'Object.defineProperty(Object, Symbol.hasInstance, { value: look });'],
    ['Proxy', 'Proxy = function (of, traps) { look(traps.get); return of; };'],
    ['a setter', 'Object.defineProperty(globalThis, "__slot", { set: look, configurable: true });'],
  ])('cannot climb out by its own %s in the place of the language’s', (_, tampered) => {
    const desk = deskWith(`
      var seen = 'undefined';
      function look(value) {
        try { seen = value.constructor.constructor('return typeof process')(); } catch (fault) { }
      }
      ${tampered}
      function go() {
        try { SpreadsheetApp.getActiveSheet().getRange(0, 0); } catch (fault) { look(fault); }
        look(SpreadsheetApp.getActiveSheet().getRange('A1:B2').getValues());
        return seen;
      }`);
    expect(desk.run('go', [{ a: [{ b: 1 }] }])).toMatchObject({ ok: true, value: 'undefined' });
  });

  test('cannot climb out of the code of a page', () => {
    const page = '<?= arguments[0].constructor.constructor("return typeof process")() ?>';
    expect(resultOf(`HtmlService.createTemplate('${page}').evaluate().getContent()`)).toBe('undefined');
  });

  test.each([
    [
      'a promise gives what comes of it',
      'async function go() { await null; return 7; }',
      { ok: true, value: 7 },
    ],
    [
      'its failure is the function’s',
      'async function go() { await null; throw new TypeError("hỏng"); }',
      { ok: false, error: 'TypeError: hỏng' },
    ],
    [
      'none waits for one that never ends',
      'function go() { return new Promise(function () {}); }',
      { ok: true },
    ],
    ['what a page cannot take is null', 'function go() { return Symbol("x"); }', { ok: true, value: null }],
    ['neither can it take large integers', 'function go() { return { a: 1n }; }', { ok: true, value: null }],
    [
      'whatever is thrown, it only ends the run',
      'function go() { throw { get message() { throw 1; } }; }',
      { ok: false, error: 'Error' },
    ],
  ])('%s', (_what, code, end) => {
    expect(deskWith(code).run('go')).toMatchObject(end);
  });

  test('promises go on before the run ends, never after it', () => {
    const desk = deskWith(
      "function go() { Promise.resolve().then(function () { SpreadsheetApp.getActiveSheet().appendRow(['sau']); }); }",
    );
    desk.run('go');
    expect(desk.options.book.sheets[0]!.at(1, 1).value).toBe('sau');
  });

  test('has nothing of Node or the browser', () => {
    expect(resultOf('[typeof require, typeof process, typeof setTimeout, typeof fetch, typeof URL]')).toEqual(
      Array(5).fill('undefined'),
    );
  });
});

describe('running out of time', () => {
  test('six virtual minutes end the execution, even when the script catches it and goes on', () => {
    const desk = deskWith(`function go() {
      try { for (var i = 0; i < 100; i++) Utilities.sleep(10000); } catch (e) {}
      try { SpreadsheetApp.getActiveSheet().getRange('A1').setValue('muộn'); } catch (e) {}
      return 'xong';
    }`);
    expect(desk.run('go')).toMatchObject({ ok: false, error: 'Exceeded maximum execution time' });
    expect(desk.options.book.sheets[0]!.at(1, 1).value).toBeNull();
  });

  test('a simple trigger has thirty seconds', () => {
    const desk = deskWith('function onOpen() { Utilities.sleep(31000); }');
    expect(desk.open().error).toBe('Exceeded maximum execution time');
  });

  test('a custom function has thirty seconds; its cell shows Google’s text', () => {
    const desk = deskWith('function go(seconds) { Utilities.sleep(seconds * 1000); return seconds; }');
    expect(desk.calculate('go', [29]).value).toBe(29);
    expect(desk.calculate('go', [31]).error).toBe('Internal error executing the custom function.');
  });

  test('a loop without end is cut off', () => {
    const desk = deskWith('function go() { for (;;) { try { for (;;); } catch (e) {} } }', {
      realTimeLimitMs: 50,
    });
    expect(desk.run('go').error).toBe('Exceeded maximum execution time');
  });

  test('what was written before stays written', () => {
    const desk = deskWith(`function go() {
      SpreadsheetApp.getActiveSheet().getRange('A1').setValue('kịp');
      Utilities.sleep(300000);
      Utilities.sleep(300000);
    }`);
    desk.run('go');
    expect(desk.options.book.sheets[0]!.at(1, 1).value).toBe('kịp');
  });
});

describe('values between page and script', () => {
  const echo =
    'function echo(x) { return x; } function keys(x) { return [Array.isArray(x.a), x.a instanceof Array]; }';

  test.each`
    value                              | what
    ${null}                            | ${'null'}
    ${'chữ'}                           | ${'text'}
    ${{ a: [1, { b: true }], c: 'é' }} | ${'objects and lists'}
  `('$what comes back as it went', ({ value }) => {
    expect(deskWith(echo).run('echo', [value])).toMatchObject({ ok: true, value });
  });

  test.each`
    args                      | error
    ${[new Date()]}           | ${'Failed due to illegal value in property: 0'}
    ${[1, () => 1]}           | ${'Failed due to illegal value in property: 1'}
    ${[{ ngay: new Date() }]} | ${'Failed due to illegal value in property: ngay'}
  `('$error', ({ args, error }) => {
    expect(deskWith(echo).run('echo', args)).toMatchObject({ ok: false, error, calls: {} });
  });

  test('a circle cannot be sent', () => {
    const circle: Record<string, unknown> = {};
    circle.self = circle;
    expect(deskWith(echo).run('echo', [circle]).error).toBe('Failed due to circular reference.');
  });

  test.each`
    expression                        | value
    ${'undefined'}                    | ${null}
    ${'new Date()'}                   | ${null}
    ${'({ a: 1, ngay: new Date() })'} | ${null}
    ${'[1, undefined]'}               | ${[1, null]}
  `('$expression arrives as $value', ({ expression, value }) => {
    expect(resultOf(expression)).toEqual(value);
  });

  test("lists handed in are the script's own", () => {
    expect(deskWith(echo).run('keys', [{ a: [1] }]).value).toEqual([true, true]);
  });
});

describe('what the user sees', () => {
  const code = `
    function onOpen() {
      var ui = SpreadsheetApp.getUi();
      ui.createMenu('Sổ Khuyến học').addItem('Kiểm tra', 'kiemTra').addSeparator()
        .addSubMenu(ui.createMenu('Khác').addItem('Mở bảng bên', 'mo')).addToUi();
    }
    function mo() {
      SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('Bang').setTitle('Bảng bên'));
      SpreadsheetApp.getActive().toast('Đã mở', 'Xong');
    }
    function hoi() {
      var ui = SpreadsheetApp.getUi();
      var answer = ui.prompt('Năm nào?', ui.ButtonSet.OK_CANCEL);
      return [answer.getSelectedButton() === ui.Button.OK, answer.getResponseText(), ui.alert('Chắc?') === ui.Button.NO];
    }
    function hop() {
      SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<p>a</p>').setWidth(300), 'Hộp');
    }`;

  test('menus after opening', () => {
    const desk = deskWith(code);
    expect(desk.open().ok).toBe(true);
    desk.open();
    expect(desk.menus).toEqual([
      {
        title: 'Sổ Khuyến học',
        addon: false,
        items: [
          { kind: 'item', label: 'Kiểm tra', functionName: 'kiemTra' },
          { kind: 'separator' },
          {
            kind: 'menu',
            menu: {
              title: 'Khác',
              addon: false,
              items: [{ kind: 'item', label: 'Mở bảng bên', functionName: 'mo' }],
            },
          },
        ],
      },
    ]);
  });

  test('a sidebar, a toast, a dialog', () => {
    const desk = deskWith(code, { pages: { 'Bang.html': '<p>Chào</p>' } });
    desk.run('mo');
    desk.run('hop');
    expect(desk.sidebar).toEqual({ title: 'Bảng bên', html: '<p>Chào</p>' });
    expect(desk.toasts).toEqual([{ message: 'Đã mở', title: 'Xong' }]);
    expect(desk.dialog).toEqual({ title: 'Hộp', html: '<p>a</p>', width: 300, modal: true });
  });

  test('questions take the answers waiting at the desk', () => {
    const desk = deskWith(code);
    desk.answers.push({ button: 'OK', text: '2026' }, { button: 'NO' });
    expect(desk.run('hoi').value).toEqual([true, '2026', true]);
  });

  test('no sidebar from onOpen', () => {
    const desk = deskWith(
      'function onOpen(e) { console.log(e.authMode); SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput("")); }',
    );
    expect(desk.open()).toMatchObject({
      ok: false,
      log: ['LIMITED'],
      error:
        'Exception: You do not have permission to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    });
    expect(desk.sidebar).toBeNull();
  });

  test('no other file from onOpen, whatever the scopes', () => {
    const scopes = [...WARD_SCOPES, 'https://www.googleapis.com/auth/spreadsheets'];
    const desk = deskWith('function onOpen() { SpreadsheetApp.openById("x"); }', { scopes });
    expect(desk.open().error).toMatch(
      /^Exception: You do not have permission to call SpreadsheetApp.openById\./,
    );
    expect(errorOf('SpreadsheetApp.openById("x")', { scopes })).toMatch(/is missing/);
  });
});

describe('a person typing', () => {
  test('is read as Sheets reads it, and fires onEdit', () => {
    const desk = deskWith(`function onEdit(e) {
      console.log(e.range.getA1Notation(), e.value, e.oldValue, e.range.getValue(), e.source.getName());
    }`);
    expect(desk.edit(0, 2, 3, '94,5')?.log).toEqual(['C2 94.5 undefined 94.5 Phường Mẫu']);
    expect(desk.edit(0, 2, 3, '')?.log).toEqual(['C2 undefined 94.5  Phường Mẫu']);
    expect(desk.selection).toEqual({ sheetId: 0, a1: 'C2' });
    expect(desk.options.book.revision).toBeGreaterThan(1);
  });

  test('without onEdit nothing runs; outside the grid there is no cell', () => {
    const desk = deskWith('function go() {}');
    expect(desk.edit(0, 1, 1, 'x')).toBeUndefined();
    expect(() => desk.edit(0, 1001, 1, 'x')).toThrow(RangeError);
  });
});
