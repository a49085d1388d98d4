import { Workspace } from '../../../local/host';
import { DISTRICT_SCOPES, deskWith, errorOf, resultOf } from './desk-with';

const setting = { scopes: DISTRICT_SCOPES };

describe('files a script makes', () => {
  test.each`
    expression                                                                                                                    | value
    ${'SpreadsheetApp.create("Mới").getSheets().map(function (tab) { return tab.getMaxRows() + "x" + tab.getMaxColumns(); })'}    | ${['1000x26']}
    ${'(function (tab) { return [tab.getMaxRows(), tab.getMaxColumns()]; })(SpreadsheetApp.create("Mới", 20, 5).getSheets()[0])'} | ${[20, 5]}
    ${'SpreadsheetApp.openById(SpreadsheetApp.create("Mới").getId()).getName()'}                                                  | ${'Mới'}
    ${'(sheet.getRange("A1").setValue("x"), book.copy("Bản sao").getSheets()[0].getRange("A1").getValue())'}                      | ${'x'}
    ${'(book.copy("Bản sao").getSheets()[0].getRange("A1").setValue("x"), sheet.getRange("A1").getValue())'}                      | ${''}
    ${'book.copy("Bản sao").getSheets()[0].getSheetId() === sheet.getSheetId()'}                                                  | ${true}
    ${'(book.setNamedRange("VUNG", sheet.getRange("B2")), book.copy("Bản sao").getRangeByName("VUNG").getA1Notation())'}          | ${'B2'}
    ${'sheet.setName("Hộ").copyTo(SpreadsheetApp.create("Khác")).getName()'}                                                      | ${'Bản sao của Hộ'}
  `('$expression', ({ expression, value }) => {
    expect(resultOf(expression, setting)).toEqual(value);
  });

  test('cells cannot be copied into another file', () => {
    const across = 'sheet.getRange("A1").copyTo(SpreadsheetApp.create("Khác").getSheets()[0].getRange("A1"))';
    expect(errorOf(across, setting)).toBe(
      'Exception: Target range and source range must be on the same spreadsheet.',
    );
  });
});

describe('who a file is shared with', () => {
  const emails = 'function (one) { return one.getEmail(); }';

  test.each`
    expression                                                                                                         | value
    ${'book.getOwner().getEmail()'}                                                                                    | ${'canbo@example.com'}
    ${`book.addEditor("a@example.com").getEditors().map(${emails})`}                                                   | ${['canbo@example.com', 'a@example.com']}
    ${`book.addEditors(["a@example.com", "a@example.com"]).getEditors().length`}                                       | ${2}
    ${`book.addEditor("a@example.com").removeEditor("a@example.com").getEditors().map(${emails})`}                     | ${['canbo@example.com']}
    ${`book.addViewer("b@example.com").getViewers().map(${emails})`}                                                   | ${['b@example.com']}
    ${`book.addViewers(["b@example.com", "c@example.com"]).removeViewer("b@example.com").getViewers().map(${emails})`} | ${['c@example.com']}
    ${`(book.addEditor("a@example.com"), book.removeEditor(book.getEditors()[1]).getEditors().length)`}                | ${1}
  `('$expression', ({ expression, value }) => {
    expect(resultOf(expression, setting)).toEqual(value);
  });

  test('a file belongs to somebody else when it says so', () => {
    const workspace = new Workspace();
    const book = workspace.drive.create('Của người khác');
    book.owner = 'chu@example.com';
    const code = 'function go() { return SpreadsheetApp.getActive().getOwner().getEmail(); }';
    expect(deskWith(code, { ...setting, workspace, book }).run('go').value).toBe('chu@example.com');
  });
});

describe('what this machine says it cannot do', () => {
  test.each`
    expression                                                                  | what
    ${'book.setSpreadsheetLocale("en_US")'}                                     | ${'the spreadsheet locale en_US'}
    ${'book.setSpreadsheetTimeZone("America/New_York")'}                        | ${'the spreadsheet time zone America/New_York'}
    ${'sheet.getRange("A1").setWrapStrategy(SpreadsheetApp.WrapStrategy.CLIP)'} | ${'SpreadsheetApp.WrapStrategy.CLIP'}
    ${'sheet.getRange("A1").setValue({ a: 1 })'}                                | ${'an object or a list as the value of a cell'}
    ${'(sheet.getRange("A1:B1").merge(), sheet.getRange("A1:B3").sort(1))'}     | ${'SpreadsheetApp.Range.sort with merged cells'}
  `('$expression', ({ expression, what }) => {
    expect(errorOf(expression, setting)).toBe(`Error: not supported locally: ${what}`);
  });
});

describe('calls on a tab that is deleted', () => {
  test.each`
    call
    ${'gone.getName()'}
    ${'gone.getRange("A1")'}
    ${'gone.appendRow(["x"])'}
    ${'cell.getValue()'}
    ${'cell.setValue(5)'}
    ${'book.deleteSheet(gone)'}
  `('$call', ({ call }) => {
    const code = `(function (gone) {
      var cell = gone.getRange('A1');
      book.deleteSheet(gone);
      return ${call};
    })(book.insertSheet())`;
    expect(errorOf(code, setting)).toBe('Exception: Sheet 1 not found');
  });
});
