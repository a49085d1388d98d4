import { Workspace } from '../../../local/host';
import { deskWith, errorOf, resultOf } from './desk-with';

const AUTH = 'https://www.googleapis.com/auth/';
const FETCH = `${AUTH}script.external_request`;
const scopes = [`${AUTH}spreadsheets`, FETCH];
const SHEETS = 'https://sheets.googleapis.com/v4/spreadsheets';

describe('UrlFetchApp reaches nothing but this machine', () => {
  test.each([
    ['https://example.com/'],
    ['http://localhost:8080/'],
    ['https://sheets.googleapis.com.example.com/v4/spreadsheets/x'],
    ['https://sheets.googleapis.com@example.com/v4/spreadsheets/x'],
    ['https://docs.google.com/spreadsheets/d/x/export?format=xlsx'],
    ['example.com'],
  ])('%s is unknown', (url) => {
    const called = url.startsWith('http') ? url : `http://${url}`;
    const call = `UrlFetchApp.fetch(${JSON.stringify(url)}, { muteHttpExceptions: true })`;
    expect(errorOf(call, { scopes })).toBe(`Exception: DNS error: ${called}`);
  });

  test('an address of ours that only Google answers says so by its name', () => {
    const call = `UrlFetchApp.fetch('${SHEETS}/x/sheets/0:copyTo', { method: 'post' })`;
    expect(errorOf(call, { scopes })).toBe(
      'Error: not supported locally: POST sheets.googleapis.com/v4/spreadsheets/x/sheets/0:copyTo',
    );
  });
});

describe('limits of a request', () => {
  test.each`
    options                                                                                 | error
    ${"{ headers: { a: 'x'.repeat(9000) } }"}                                               | ${'Exception: Limit Exceeded: URLFetch Header Size.'}
    ${"{ headers: Object.fromEntries([...Array(101).keys()].map((n) => ['h' + n, '']) ) }"} | ${'Exception: Limit Exceeded: URLFetch Header Size.'}
    ${"{ method: 'post', payload: 'x'.repeat(50 * 1024 * 1024 + 1) }"}                      | ${'Exception: Limit Exceeded: URLFetch POST Size.'}
    ${"{ method: 'xoa' }"}                                                                  | ${'Exception: Attribute provided with invalid value: method'}
  `('$options', ({ options, error }) => {
    expect(errorOf(`UrlFetchApp.fetch('${SHEETS}/x', ${options})`, { scopes })).toBe(error);
  });
});

describe('permission', () => {
  test('without the scope for requests', () => {
    expect(errorOf(`UrlFetchApp.fetch('${SHEETS}/x')`, { scopes: [`${AUTH}spreadsheets`] })).toBe(
      `Exception: Specified permissions are not sufficient to call UrlFetchApp.fetch. Required permissions: ${FETCH}`,
    );
  });

  test('a token has the scopes of the manifest, no more', () => {
    const call = `(function () {
      var headers = { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() };
      var url = '${SHEETS}/' + book.getId();
      return UrlFetchApp.fetch(url, { headers: headers, muteHttpExceptions: true }).getResponseCode();
    })()`;
    expect(resultOf(call, { scopes })).toBe(200);
    expect(resultOf(call, { scopes: [`${AUTH}spreadsheets.currentonly`, FETCH] })).toBe(403);
  });
});

describe('an advanced service', () => {
  const enabled = [{ userSymbol: 'BangTinh', serviceId: 'sheets', version: 'v4' }];

  test('that the manifest does not enable is no name at all', () => {
    expect(errorOf('Sheets.Spreadsheets.get("x")', { scopes })).toBe('ReferenceError: Sheets is not defined');
    expect(errorOf('Drive.Files.list()', { scopes })).toBe('ReferenceError: Drive is not defined');
  });

  test('bears the name that the manifest gives it', () => {
    expect(resultOf('BangTinh.Spreadsheets.get(book.getId()).properties.title', { scopes, enabled })).toBe(
      'Phường Mẫu',
    );
  });

  test('that is not here says so when it is used', () => {
    const others = [{ userSymbol: 'Gmail', serviceId: 'gmail', version: 'v1' }];
    expect(errorOf('Gmail.Users.Messages', { scopes, enabled: others })).toBe(
      'Error: not supported locally: Gmail.Users',
    );
  });

  test('fails with the API’s own words and name', () => {
    const named = `(function () { try { BangTinh.Spreadsheets.get('khong'); } catch (e) { return e.name; } })()`;
    expect(resultOf(named, { scopes, enabled })).toBe('GoogleJsonResponseException');
    expect(errorOf('BangTinh.Spreadsheets.get("khong")', { scopes, enabled })).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Requested entity was not found.',
    );
    expect(
      errorOf('BangTinh.Spreadsheets.get(book.getId())', {
        scopes: [`${AUTH}spreadsheets.currentonly`],
        enabled,
      }),
    ).toBe(
      'GoogleJsonResponseException: API call to sheets.spreadsheets.get failed with error: Request had insufficient authentication scopes.',
    );
  });

  test('has no token in a simple trigger', () => {
    const code = `function onOpen() { BangTinh.Spreadsheets.get(SpreadsheetApp.getActiveSpreadsheet().getId()); }`;
    expect(deskWith(code, { scopes, enabled }).open().error).toMatch(
      /^GoogleJsonResponseException: .*Request is missing required authentication credential/,
    );
  });

  test('makes empty parts of a request', () => {
    const call = `(function () {
      var range = BangTinh.newValueRange();
      range.values = [['Hộ 1']];
      BangTinh.Spreadsheets.Values.update(range, book.getId(), 'A1', { valueInputOption: 'RAW' });
      return sheet.getRange('A1').getValue();
    })()`;
    expect(resultOf(call, { scopes, enabled })).toBe('Hộ 1');
  });

  test('gives lists of the script’s own world', () => {
    const call = `(function () {
      sheet.getRange('A1').setValue('x');
      return BangTinh.Spreadsheets.Values.get(book.getId(), 'A1').values instanceof Array;
    })()`;
    expect(resultOf(call, { scopes, enabled })).toBe(true);
  });
});

test('a date among the values goes over the wire as JSON writes it', () => {
  const enabled = [{ userSymbol: 'Sheets', serviceId: 'sheets', version: 'v4' }];
  const call = `(function () {
    var body = { values: [[new Date(Date.UTC(2026, 1, 1))]] };
    Sheets.Spreadsheets.Values.update(body, book.getId(), 'A1', { valueInputOption: 'RAW' });
    return sheet.getRange('A1').getValue();
  })()`;
  expect(resultOf(call, { scopes, enabled, workspace: new Workspace() })).toBe('2026-02-01T00:00:00.000Z');
});
