import { Workspace } from '../../../local/host';
import { deskWith, WARD_SCOPES } from './desk-with';

const AUTH = 'https://www.googleapis.com/auth/';

describe('a scope left out of the manifest', () => {
  test.each`
    missing                  | call                                                                               | needs
    ${'script.container.ui'} | ${"SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))"}          | ${'Ui.showSidebar'}
    ${'script.container.ui'} | ${"SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput(''), 'x')"} | ${'Ui.showModalDialog'}
    ${'script.scriptapp'}    | ${'ScriptApp.getProjectTriggers()'}                                                | ${'ScriptApp.getProjectTriggers'}
    ${'userinfo.email'}      | ${'Session.getActiveUser()'}                                                       | ${'Session.getActiveUser'}
    ${'spreadsheets'}        | ${"SpreadsheetApp.openById('x')"}                                                  | ${'SpreadsheetApp.openById'}
  `('$missing makes $needs fail with Google’s text', ({ missing, call, needs }) => {
    const all = [
      'spreadsheets',
      'spreadsheets.currentonly',
      'script.container.ui',
      'script.scriptapp',
      'userinfo.email',
    ];
    const scopes = all.filter((scope) => scope !== missing).map((scope) => AUTH + scope);
    const execution = deskWith(`function go() { ${call}; }`, { scopes }).run('go');
    expect(execution.error).toBe(
      `Exception: Specified permissions are not sufficient to call ${needs}. Required permissions: ${AUTH}${missing}`,
    );
  });

  test('openById is not content with the scope for this file only', () => {
    expect(
      deskWith('function go() { SpreadsheetApp.openById("x"); }', { scopes: WARD_SCOPES }).run('go').error,
    ).toBe(
      `Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: ${AUTH}spreadsheets`,
    );
  });
});

describe('how much a script may do', () => {
  const CALLS: Record<string, string> = {
    menu: "SpreadsheetApp.getUi().createMenu('A').addItem('B', 'c').addToUi()",
    sidebar: "SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(''))",
    alert: "SpreadsheetApp.getUi().alert('a')",
    read: "SpreadsheetApp.getActiveSheet().getRange('A1').getValue()",
    write: "SpreadsheetApp.getActiveSheet().getRange('A1').setValue(1)",
    properties: "PropertiesService.getDocumentProperties().getProperty('a')",
    other: "SpreadsheetApp.openById('x')",
    log: "Logger.log(Utilities.formatDate(new Date(), 'GMT+7', 'yyyy'))",
  };
  const tryAll = Object.entries(CALLS)
    .map(
      ([name, call]) =>
        `try { ${call}; } catch (e) { if (!/is missing/.test(e.message)) failed.push('${name}'); }`,
    )
    .join('\n');
  const code = `function tryAll() { var failed = []; ${tryAll} return failed; }
    function onOpen(e) { Logger.log(e.authMode + ': ' + tryAll().join(', ')); }`;
  const scopes = ['spreadsheets', 'script.container.ui'].map((scope) => AUTH + scope);
  const desk = () => {
    const made = deskWith(code, { scopes });
    made.answers.push({ button: 'OK' });
    return made;
  };

  test('onOpen works in NONE, as far as menus go', () => {
    const opened = desk();
    expect(opened.open('NONE')).toMatchObject({
      ok: true,
      log: expect.arrayContaining(['NONE: sidebar, alert, read, write, properties, other']),
    });
    expect(opened.menus.map(({ title }) => title)).toEqual(['A']);
  });

  test('onOpen in LIMITED also reads and writes its file', () => {
    expect(desk().open().log).toContain('LIMITED: sidebar, alert, other');
  });

  test('a menu click may do all', () => {
    expect(desk().run('tryAll').value).toEqual([]);
  });

  test('a custom function reads, and changes nothing', () => {
    const made = desk();
    expect(made.calculate('tryAll').value).toEqual(['menu', 'sidebar', 'alert', 'write', 'other']);
    expect(made.options.book.sheets[0]!.at(1, 1).value).toBeNull();
    const write = deskWith(`function go() { ${CALLS.write}; }`, { scopes });
    expect(write.calculate('go').error).toBe('Exception: You do not have permission to call setValue');
  });

  test('a service called while the script loads kills onOpen in NONE', () => {
    const early = deskWith('var name = SpreadsheetApp.getActive().getName(); function onOpen() {}', {
      scopes,
    });
    expect(early.open().ok).toBe(true);
    expect(early.open('NONE').error).toMatch(
      /^Exception: You do not have permission to call SpreadsheetApp.getActive\./,
    );
  });
});

describe('allowances of a day', () => {
  test('reading properties ends at fifty thousand, for this user alone, until the next day', () => {
    const workspace = new Workspace();
    let day = 1;
    const now = () => new Date(2026, 10, day);
    const code = 'function go() { return PropertiesService.getDocumentProperties().getProperty("a"); }';
    const first = deskWith(code, { workspace, now });
    const second = deskWith(code, { ...first.options, user: 'canbo2@example.com' });
    workspace.quotas.spend('properties', 'canbo@example.com', 49_999, 50_000, now().getTime());
    expect(first.run('go').ok).toBe(true);
    expect(first.run('go').error).toBe('Exception: Service invoked too many times for one day: properties.');
    expect(second.run('go').ok).toBe(true);
    day = 2;
    expect(first.run('go').ok).toBe(true);
  });
});
