import { randomBytes } from 'node:crypto';
import { strFromU8, unzipSync } from 'fflate';
import { type DeskOptions, SheetModel, type WebFault, Workspace } from '../../../local/host';
import { readBook } from '../../../local/xlsx';
import { deskWith, errorOf, resultOf } from './desk-with';

const AUTH = 'https://www.googleapis.com/auth/';
const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const scopes = [`${AUTH}drive.readonly`, `${AUTH}script.external_request`];
const FILES = 'https://www.googleapis.com/drive/v3/files';
const exportOf = (id: string) => `${FILES}/${id}/export?mimeType=${encodeURIComponent(XLSX)}`;

const HELPERS = `
  function asked(url) {
    return { url: url, muteHttpExceptions: true, headers: { Authorization: 'Bearer ' + ScriptApp.getOAuthToken() } };
  }
  function shown(response) {
    var text = response.getContentText();
    try { text = JSON.parse(text).error.errors[0].reason + ': ' + JSON.parse(text).error.message; } catch (e) {}
    return [response.getResponseCode(), text.slice(0, 90)];
  }
`;

/** What a fetchAll of these addresses brings in. */
function fetched(urls: string[], take: string, o: Partial<DeskOptions> & { scopes?: string[] } = {}) {
  const code = `${HELPERS} function go() { return UrlFetchApp.fetchAll(${JSON.stringify(urls)}.map(asked)).map(${take}); }`;
  return deskWith(code, { scopes, ...o }).run('go');
}

const BYTES = 'function (response) { return response.getContent(); }';
const SHOWN = 'shown';
const KIND =
  'function (response) { return [response.getResponseCode(), response.getBlob().getContentType()]; }';

function ward(workspace: Workspace) {
  const book = workspace.drive.create('Phường Mẫu 1');
  const [sheet] = book.sheets as [SheetModel];
  sheet.name = 'Hộ & "gia đình"';
  sheet.put(1, 1, { value: ' Họ tên <b> ', style: { font: { bold: true, size: 13 } } });
  sheet.put(1, 2, { value: 94.5 });
  sheet.put(2, 2, { value: 12345678 });
  sheet.put(1, 3, { value: true });
  sheet.put(1, 4, { value: 46054, numberFormat: 'dd/mm/yyyy' });
  sheet.put(2, 1, { value: 5, formula: '=SUM(B1;0,5)' });
  sheet.put(3, 1, { value: { error: '#DIV/0!' }, formula: '=1/0' });
  sheet.put(4, 1, { value: 'Hộ 1', formula: '=QUERY(A1:B2;"select A")' });
  sheet.put(5, 2, { value: null, style: { font: { italic: true } } });
  sheet.put(6, 1, { value: null });
  sheet.put(7, 1, { value: 'một hai', runs: [{ text: 'một', font: { bold: true } }, { text: ' hai' }] });
  sheet.merges = [{ row: 8, column: 1, rows: 1, columns: 3 }];
  const hidden = new SheetModel({ id: 7, name: 'Ẩn' });
  hidden.hidden = true;
  book.insert(hidden);
  return book;
}

function exportedFrom(workspace: Workspace, id: string): Uint8Array {
  const { value, error } = fetched([exportOf(id)], BYTES, { workspace });
  if (error) throw new Error(error);
  return Uint8Array.from((value as number[][])[0]!);
}

describe('a spreadsheet exported as .xlsx', () => {
  test('keeps names, values, formulas with their results, formats, merges and hidden tabs', async () => {
    const workspace = new Workspace();
    const bytes = exportedFrom(workspace, ward(workspace).id);
    const read = await readBook(Buffer.from(bytes), { id: 'x', name: 'x' });
    const [first, second] = read.sheets as [SheetModel, SheetModel];
    expect([first.name, first.hidden, second.name, second.hidden]).toEqual([
      'Hộ & "gia đình"',
      false,
      'Ẩn',
      true,
    ]);
    expect(first.at(1, 1)).toMatchObject({
      value: ' Họ tên <b> ',
      style: { font: { bold: true, size: 13 } },
    });
    expect(first.at(1, 2).value).toBe(94.5);
    expect(first.at(2, 2).value).toBe(12345678);
    expect(first.at(1, 3).value).toBe(true);
    expect(first.at(1, 4)).toMatchObject({ value: 46054, numberFormat: 'dd/mm/yyyy' });
    expect(first.at(2, 1)).toMatchObject({ value: 95, formula: '=SUM(B1,0.5)' });
    expect(first.at(3, 1).value).toEqual({ error: '#DIV/0!' });
    expect(first.at(7, 1).value).toBe('một hai');
    expect(first.merges).toEqual([{ row: 8, column: 1, rows: 1, columns: 3 }]);
  });

  test('is worded as Google words it', () => {
    const workspace = new Workspace();
    const parts = unzipSync(exportedFrom(workspace, ward(workspace).id));
    const part = (path: string) => strFromU8(parts[path]!);
    const sheet = part('xl/worksheets/sheet1.xml');
    expect(part('xl/workbook.xml')).toContain('<sheet state="hidden" name="Ẩn" sheetId="2" r:id="rId5"/>');
    expect(sheet).toContain('<v>94.5</v>');
    expect(sheet).toContain('<v>1.2345678E7</v>');
    expect(sheet).toContain('t="b"><v>1</v>');
    expect(sheet).toContain('<f>SUM(B1,0.5)</f><v>95.0</v>');
    expect(sheet).toContain('t="e"><f>1/0</f><v>#DIV/0!</v>');
    expect(sheet).toContain(
      't="str"><f>IFERROR(__xludf.DUMMYFUNCTION(&quot;QUERY(A1:B2,&quot;&quot;select A&quot;&quot;)&quot;),&quot;Hộ 1&quot;)</f><v>Hộ 1</v>',
    );
    expect(sheet).toMatch(/<row r="5"><c r="B5" s="\d+"\/><\/row><row r="7">/);
    expect(part('xl/sharedStrings.xml')).toContain('<t xml:space="preserve"> Họ tên &lt;b&gt; </t>');
    expect(part('xl/styles.xml')).toContain('<numFmt numFmtId="164" formatCode="dd/mm/yyyy"/>');
  });

  test('comes as it is now: a change shows in the next export, and no export counts as a change', () => {
    const workspace = new Workspace();
    const book = ward(workspace);
    const before = exportedFrom(workspace, book.id);
    const time = book.modifiedAt;
    expect(exportedFrom(workspace, book.id)).toEqual(before);
    expect(book.modifiedAt).toBe(time);
    book.sheets[0]!.put(1, 2, { value: 1 });
    expect(exportedFrom(workspace, book.id)).not.toEqual(before);
  });
});

describe('bytes of a file', () => {
  test('come back as they were put, sound or not', () => {
    const workspace = new Workspace();
    const item = workspace.drive.uploadWorkbook('phuong.xlsx', Uint8Array.of(80, 75, 200, 0), {
      modifiedAt: 1000,
    });
    expect(item.modifiedAt).toBe(1000);
    const url = `${FILES}/${item.id}?alt=media`;
    expect(fetched([url], BYTES, { workspace }).value).toEqual([[80, 75, -56, 0]]);
    expect(fetched([url], KIND, { workspace }).value).toEqual([[200, XLSX]]);
  });

  test('a workbook of bytes is no spreadsheet', () => {
    const workspace = new Workspace();
    const { id } = workspace.drive.uploadWorkbook('phuong.xlsx', Uint8Array.of(1));
    const all = { workspace, scopes: [`${AUTH}spreadsheets`, `${AUTH}drive.readonly`] };
    expect(errorOf(`SpreadsheetApp.openById('${id}')`, all)).toBe(
      `Exception: Service Spreadsheets failed while accessing document with id ${id}.`,
    );
  });
});

test('what cannot be had is refused in the words of Drive', () => {
  const workspace = new Workspace();
  const book = workspace.drive.create('Phường Mẫu');
  const bytes = workspace.drive.uploadWorkbook('phuong.xlsx', Uint8Array.of(1));
  const others = workspace.drive.create('Của người khác', { owner: 'khac@example.com' });
  const big = workspace.drive.create('Lớn');
  for (let row = 1; row <= 450; row++) {
    big.sheets[0]!.put(row, 1, { value: randomBytes(24_000).toString('base64') });
  }
  const urls = [
    exportOf('khong-co'),
    exportOf(others.id),
    exportOf(bytes.id),
    `${FILES}/${book.id}?alt=media`,
    `${FILES}/${book.id}/export`,
    exportOf(big.id),
  ];
  expect(fetched(urls, SHOWN, { workspace }).value).toEqual([
    [404, 'notFound: File not found: khong-co.'],
    [404, `notFound: File not found: ${others.id}.`],
    [403, 'fileNotExportable: Export only supports Docs Editors files.'],
    [403, 'fileNotDownloadable: Only files with binary content can be downloaded. Use Export with Doc'],
    [400, 'required: Required parameter: mimeType'],
    [403, 'exportSizeLimitExceeded: This file is too large to be exported.'],
  ]);
});

test('the scope of metadata does not open what is in files', () => {
  const workspace = new Workspace();
  const { id } = workspace.drive.uploadWorkbook('phuong.xlsx', Uint8Array.of(1));
  const metadata = [`${AUTH}drive.metadata.readonly`, `${AUTH}script.external_request`];
  const urls = [`${FILES}/${id}`, `${FILES}/${id}?alt=media`, exportOf(id)];
  const codes = 'function (response) { return response.getResponseCode(); }';
  expect(fetched(urls, codes, { workspace, scopes: metadata }).value).toEqual([200, 403, 403]);
});

describe('the list of files', () => {
  const enabled = [{ userSymbol: 'Drive', serviceId: 'drive', version: 'v3' }];
  const listed = (workspace: Workspace, fields: string, q = "name contains 'Phường'") =>
    resultOf(`Drive.Files.list({ q: ${JSON.stringify(q)}, fields: 'files(${fields})' }).files`, {
      workspace,
      scopes: [...scopes, `${AUTH}spreadsheets`],
      enabled,
      book: workspace.drive.create('Bảng tổng'),
    }) as Record<string, string>[];

  test('tells what may be edited, and leaves out what is not shared', () => {
    const workspace = new Workspace();
    workspace.drive.create('Phường A');
    workspace.drive.create('Phường B', { owner: 'khac@example.com' });
    const shared = workspace.drive.create('Phường C', { owner: 'khac@example.com' });
    workspace.drive.item(shared.id)!.viewers.add('canbo@example.com');
    const files = listed(workspace, 'name,capabilities(canEdit)');
    expect(files).toHaveLength(2);
    expect(files).toContainEqual({ name: 'Phường A', capabilities: { canEdit: true } });
    expect(files).toContainEqual({ name: 'Phường C', capabilities: { canEdit: false } });
  });

  test('a change by hand raises the time of a spreadsheet, though the clock stands still', () => {
    const workspace = new Workspace();
    workspace.drive.clock = () => Date.UTC(2026, 10, 26);
    const book = workspace.drive.create('Phường A');
    const times = () => listed(workspace, 'modifiedTime').map(({ modifiedTime }) => modifiedTime!);
    const [before] = times();
    const now = () => new Date(Date.UTC(2026, 10, 26, 2));
    deskWith('', { workspace, book, now }).edit(book.sheets[0]!.id, 1, 1, 'Hộ 1');
    const [edited] = times();
    deskWith('', { workspace, book, now }).edit(book.sheets[0]!.id, 1, 1, 'Hộ 2');
    const [again] = times();
    expect(edited! > before!).toBe(true);
    expect(again! > edited!).toBe(true);
    expect(times()).toEqual([again]);
  });
});

describe('the price of a fetchAll', () => {
  test.each`
    requests | ms
    ${1}     | ${400}
    ${10}    | ${400}
    ${11}    | ${800}
    ${24}    | ${1200}
  `('$requests requests take $ms ms', ({ requests, ms }) => {
    const { modelledMs } = fetched(Array(requests).fill(`${FILES}/x`), 'function () { return 1; }');
    expect(modelledMs - (modelledMs % 100)).toBe(ms);
  });

  test('each request counts for the day', () => {
    const workspace = new Workspace();
    const { error } = fetched(Array(24).fill(`${FILES}/x`), 'function () { return 1; }', { workspace });
    expect(error).toBeUndefined();
    expect(workspace.quotas.used('urlfetch', 'canbo@example.com', Date.now())).toBe(24);
    workspace.quotas.spend('urlfetch', 'canbo@example.com', 20_000 - 24 - 3, 20_000, Date.now());
    expect(fetched(Array(4).fill(`${FILES}/x`), SHOWN, { workspace }).error).toBe(
      'Exception: Service invoked too many times for one day: urlfetch.',
    );
  });
});

describe('a request made to go wrong', () => {
  const withFault = (fault: Omit<WebFault, 'to'>) => {
    const workspace = new Workspace();
    const book = workspace.drive.create('Phường A');
    const other = workspace.drive.create('Phường B');
    workspace.webFaults.lay({ to: book.id, ...fault });
    const again = () =>
      fetched(
        [exportOf(book.id), exportOf(other.id)],
        'function (r) { return [r.getResponseCode(), r.getContentText().slice(0, 2)]; }',
        {
          workspace,
        },
      );
    return { workspace, book, again };
  };

  test.each`
    fault                             | first
    ${{ answer: { status: 429 } }}    | ${[429, '{\n']}
    ${{ answer: { status: 500 } }}    | ${[500, '{\n']}
    ${{ answer: { status: 403 } }}    | ${[403, '{\n']}
    ${{ answer: { html: '<html>' } }} | ${[200, '<h']}
    ${{ answer: 'cut off' }}          | ${[200, 'PK']}
  `('$fault strikes once, and only this file', ({ fault, first }) => {
    const { again } = withFault(fault);
    expect(again().value).toEqual([first, [200, 'PK']]);
    expect(again().value).toEqual([
      [200, 'PK'],
      [200, 'PK'],
    ]);
  });

  test('a cut-off workbook is no archive', () => {
    const { workspace, book } = withFault({ answer: 'cut off' });
    expect(() => unzipSync(exportedFrom(workspace, book.id))).toThrow();
  });

  test('the second time, or each time', () => {
    const second = withFault({ nth: 2, answer: { status: 500 } });
    const codes = (value: unknown) => (value as [number][]).map(([code]) => code);
    expect([1, 2, 3].map(() => codes(second.again().value)[0])).toEqual([200, 500, 200]);
    const each = withFault({ nth: 'every', answer: { status: 500 } });
    expect([1, 2].map(() => codes(each.again().value)[0])).toEqual([500, 500]);
  });

  test('nothing comes: the whole call throws', () => {
    const { again, book } = withFault({ answer: 'unreachable' });
    expect(again().error).toBe(`Exception: Address unavailable: ${exportOf(book.id)}`);
  });

  test('meanwhile the file changes, or is gone', () => {
    const changed = withFault({
      meanwhile: ({ drive }) => drive.get(changed.book.id)!.sheets[0]!.put(1, 1, { value: 'muộn' }),
    });
    const strings = unzipSync(exportedFrom(changed.workspace, changed.book.id))['xl/sharedStrings.xml']!;
    expect(strFromU8(strings)).toContain('muộn');
    const gone = withFault({ meanwhile: ({ drive }) => drive.remove(gone.book.id) });
    expect((gone.again().value as [number][]).map(([code]) => code)).toEqual([404, 200]);
  });
});
