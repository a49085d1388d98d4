import { Workspace } from '../../../local/host';
import { deskWith, errorOf, resultOf } from './desk-with';

const AUTH = 'https://www.googleapis.com/auth/';
const scopes = [`${AUTH}drive`, `${AUTH}spreadsheets`, `${AUTH}userinfo.email`];
const START = Date.UTC(2026, 10, 26, 1, 0, 0);

describe('the time of the last change', () => {
  test('moves with every write, by the script’s clock', () => {
    const desk = deskWith(
      `function times() {
        var book = SpreadsheetApp.getActiveSpreadsheet();
        var file = DriveApp.getFileById(book.getId());
        var seen = [file.getLastUpdated().getTime()];
        Utilities.sleep(60000);
        seen.push(file.getLastUpdated().getTime());
        book.getActiveSheet().getRange('A1').setValue('x');
        seen.push(file.getLastUpdated().getTime());
        return seen;
      }`,
      { scopes, now: () => new Date(START) },
    );
    desk.options.workspace.drive.add(desk.options.book, { modifiedAt: START - 1000 });
    const [before, slept, written] = desk.run('times').value as number[];
    expect([before, slept]).toEqual([START - 1000, START - 1000]);
    expect(written).toBeGreaterThanOrEqual(START + 60_000);
  });

  test('is that of the file for a book just loaded', () => {
    const workspace = new Workspace();
    const book = workspace.drive.create('Phường');
    workspace.drive.add(book, { modifiedAt: 1000 });
    expect(workspace.drive.item(book.id)?.modifiedAt).toBe(1000);
  });

  test('moves when a person types', () => {
    let now = START;
    const desk = deskWith('function go() {}', { now: () => new Date(now) });
    const { book } = desk.options;
    desk.run('go');
    now += 5000;
    desk.edit(0, 1, 1, 'x');
    expect(book.modifiedAt).toBeGreaterThanOrEqual(now);
  });
});

describe('whose file it is', () => {
  const make = `function make() { return DriveApp.createFile('Riêng.txt', 'x').getId(); }
    function share(id, user) { DriveApp.getFileById(id).addViewer(user); }
    function read(id) { return DriveApp.getFileById(id).getBlob().getDataAsString(); }
    function rename(id) { DriveApp.getFileById(id).setName('Khác.txt'); }`;
  const [an, binh] = ['an@example.com', 'binh@example.com'];

  test('others see it only when it is shared, and cannot change it then', () => {
    const workspace = new Workspace();
    const hers = deskWith(make, { workspace, scopes, user: an });
    const his = deskWith(make, { workspace, scopes, user: binh });
    const id = hers.run('make').value;
    expect(his.run('read', [id]).error).toMatch(/^Exception: No item with the given ID could be found/);
    hers.run('share', [id, binh]);
    expect(his.run('read', [id]).value).toBe('x');
    expect(his.run('rename', [id]).error).toBe('Exception: Access denied: DriveApp.');
  });
});

describe('what Google would convert', () => {
  test.each`
    call                                                                       | what
    ${'DriveApp.getFileById(book.getId()).getAs("application/pdf")'}           | ${'DriveApp.File.getAs from application/vnd.google-apps.spreadsheet to application/pdf'}
    ${'DriveApp.getFileById(book.getId()).getBlob()'}                          | ${'DriveApp.File.getBlob of application/vnd.google-apps.spreadsheet'}
    ${'DriveApp.createFile("a", "b", "application/vnd.google-apps.document")'} | ${'DriveApp.createFile as application/vnd.google-apps.document'}
    ${'DriveApp.searchFiles("fullText contains \'x\'")'}                       | ${'a search by fullText'}
    ${'DriveApp.getStorageUsed()'}                                             | ${'DriveApp.getStorageUsed'}
  `('$call says so by its name', ({ call, what }) => {
    expect(errorOf(call, { scopes })).toBe(`Error: not supported locally: ${what}`);
  });
});

describe('scopes', () => {
  test.each`
    call                            | needs
    ${'DriveApp.getFileById("x")'}  | ${`(${AUTH}drive.readonly || ${AUTH}drive)`}
    ${'DriveApp.createFolder("x")'} | ${`${AUTH}drive`}
  `('$call needs $needs', ({ call, needs }) => {
    const [name] = call.split('(');
    expect(errorOf(call)).toBe(
      `Exception: Specified permissions are not sufficient to call ${name}. Required permissions: ${needs}`,
    );
  });
});

test('a copy of a spreadsheet is a file of its own with the same formulas', () => {
  const call = `(function () {
    sheet.getRange('A1:B1').setValues([[2, '=A1*2']]);
    var copy = SpreadsheetApp.openById(DriveApp.getFileById(book.getId()).makeCopy('Bản hai').getId());
    copy.getSheets()[0].getRange('A1').setValue(5);
    return [copy.getName(), copy.getSheets()[0].getRange('B1').getValue(), sheet.getRange('B1').getValue()];
  })()`;
  expect(resultOf(call, { scopes })).toEqual(['Bản hai', 10, 4]);
});

test('a spreadsheet that cannot be read is listed as the Excel file it is', () => {
  const workspace = new Workspace();
  workspace.drive.addUnreadable('hong', 'Hỏng.xlsx', 'corrupt');
  expect(
    resultOf('DriveApp.getFileById("hong").getMimeType() === MimeType.MICROSOFT_EXCEL', {
      scopes,
      workspace,
    }),
  ).toBe(true);
});
