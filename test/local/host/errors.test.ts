import { Workspace } from '../../../local/host';
import { DISTRICT_SCOPES, errorOf, resultOf } from './desk-with';

const SIZE = 'does not match the number of';
const OUTSIDE = 'Exception: The coordinates of the range are outside the dimensions of the sheet.';

describe('calls Google refuses', () => {
  test.each`
    call                                                                              | error
    ${'sheet.getRange(0, 1)'}                                                         | ${'Exception: The starting row of the range is too small.'}
    ${'sheet.getRange(1, 0)'}                                                         | ${'Exception: The starting column of the range is too small.'}
    ${'sheet.getRange(1, 1, 0, 1)'}                                                   | ${'Exception: The number of rows in the range must be at least 1.'}
    ${'sheet.getRange(1, 1, 1, 0)'}                                                   | ${'Exception: The number of columns in the range must be at least 1.'}
    ${'sheet.getRange(1001, 1)'}                                                      | ${OUTSIDE}
    ${'sheet.getRange(1, 26, 1, 2)'}                                                  | ${OUTSIDE}
    ${'sheet.getRange("A1").offset(-1, 0)'}                                           | ${'Exception: The starting row of the range is too small.'}
    ${'sheet.getRange("không phải ô")'}                                               | ${'Exception: Range not found'}
    ${'sheet.getRange("Tab lạ!A1")'}                                                  | ${'Exception: Range not found'}
    ${'sheet.getRange(1, null)'}                                                      | ${"Exception: The parameters (number,null) don't match the method signature for SpreadsheetApp.Sheet.getRange."}
    ${'sheet.getRange("A1:B2").setValues([[1, 2]])'}                                  | ${`Exception: The number of rows in the data ${SIZE} rows in the range. The data has 1 but the range has 2.`}
    ${'sheet.getRange("A1:B1").setValues([[1, 2, 3]])'}                               | ${`Exception: The number of columns in the data ${SIZE} columns in the range. The data has 3 but the range has 2.`}
    ${'sheet.getRange("A1:B1").setValues([1, 2])'}                                    | ${"Exception: The parameters (number[]) don't match the method signature for SpreadsheetApp.Range.setValues."}
    ${'sheet.getRange("A1").setValue(sheet.getRange("B1"))'}                          | ${"Exception: The parameters (SpreadsheetApp.Range) don't match the method signature for SpreadsheetApp.Range.setValue."}
    ${'sheet.deleteRows(1000, 2)'}                                                    | ${'Exception: Those rows are out of bounds.'}
    ${'sheet.insertColumnsAfter(27, 1)'}                                              | ${'Exception: Those columns are out of bounds.'}
    ${'sheet.deleteRows(1, 1000)'}                                                    | ${'Exception: Sorry, it is not possible to delete all non-frozen rows.'}
    ${'sheet.insertRowsAfter(1, 400000)'}                                             | ${'Exception: This action would increase the number of cells in the workbook above the limit of 10000000 cells.'}
    ${'book.deleteSheet(sheet)'}                                                      | ${"Exception: You can't remove all the sheets in a document."}
    ${'book.insertSheet("TRANG TÍNH1")'}                                              | ${'Exception: A sheet with the name "TRANG TÍNH1" already exists. Please enter another name.'}
    ${'SpreadsheetApp.openById("x")'}                                                 | ${'Exception: Specified permissions are not sufficient to call SpreadsheetApp.openById. Required permissions: https://www.googleapis.com/auth/spreadsheets'}
    ${'Session.getActiveUser().getEmail()'}                                           | ${'Exception: Specified permissions are not sufficient to call Session.getActiveUser. Required permissions: https://www.googleapis.com/auth/userinfo.email'}
    ${'HtmlService.createHtmlOutputFromFile("Khong")'}                                | ${'Exception: No HTML file named Khong was found.'}
    ${'PropertiesService.getDocumentProperties().setProperty("a", "x".repeat(9217))'} | ${'Exception: Argument too large: value'}
    ${'CacheService.getScriptCache().put("k".repeat(251), "")'}                       | ${'Exception: Argument too large: key'}
  `('$call', ({ call, error }) => {
    expect(errorOf(call)).toBe(error);
  });

  test('without the panes scope a sidebar fails by name', () => {
    const error = errorOf('SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutput(""))', {
      scopes: ['https://www.googleapis.com/auth/spreadsheets'],
    });
    expect(error).toBe(
      'Exception: Specified permissions are not sufficient to call Ui.showSidebar. Required permissions: https://www.googleapis.com/auth/script.container.ui',
    );
  });

  test('a full property store takes no more', () => {
    const fill = `(function () {
      var store = PropertiesService.getScriptProperties();
      for (var i = 0; i < 60; i++) store.setProperty('k' + i, 'x'.repeat(9000));
    })()`;
    expect(errorOf(fill)).toBe(
      'Exception: You have exceeded the property storage quota. Please remove some properties and try again.',
    );
  });
});

describe('what this machine has not', () => {
  test.each`
    call                                                             | error
    ${'sheet.foo()'}                                                 | ${'Error: not supported locally: SpreadsheetApp.Sheet.foo'}
    ${'sheet.getRange("A1").createPivotTable(sheet.getRange("A1"))'} | ${'Error: not supported locally: SpreadsheetApp.Range.createPivotTable'}
    ${'CalendarApp.getAllCalendars()'}                               | ${'Error: not supported locally: CalendarApp.getAllCalendars'}
    ${'SpreadsheetApp.BorderStyle.NOPE'}                             | ${'Error: not supported locally: SpreadsheetApp.BorderStyle.NOPE'}
    ${'(sheet.extra = 1)'}                                           | ${'Error: not supported locally: setting SpreadsheetApp.Sheet.extra'}
    ${'SpreadsheetApp.getUi().alert("Hỏi?")'}                        | ${'Error: not supported locally: Ui.alert without an answer waiting at the desk: "Hỏi?"'}
  `('$call fails by its name', ({ call, error }) => {
    expect(errorOf(call)).toBe(error);
  });

  test('services behave as plain objects where the language itself looks at them', () => {
    expect(
      resultOf('[String(sheet), sheet.getRange("A1") + "", sheet.then, typeof sheet, "foo" in sheet]'),
    ).toEqual(['Sheet', 'Range', null, 'object', false]);
  });
});

describe('other files', () => {
  const workspace = new Workspace();
  const other = workspace.drive.create('Phường Khác');
  workspace.drive.addUnreadable('1hong', 'Phường Hỏng', 'corrupt');

  test.each`
    id            | error
    ${'1khongco'} | ${"Exception: Document 1khongco is missing (perhaps it was deleted, or you don't have read access?)"}
    ${'1hong'}    | ${'Exception: Service Spreadsheets failed while accessing document with id 1hong.'}
  `('opening $id', ({ id, error }) => {
    expect(
      errorOf(`SpreadsheetApp.openById("${id}")`, { workspace, book: other, scopes: DISTRICT_SCOPES }),
    ).toBe(error);
  });

  test('a file of the drive opens by id and by address', () => {
    const both = `[SpreadsheetApp.openById("${other.id}").getName(), SpreadsheetApp.openByUrl(book.getUrl()).getId()]`;
    expect(resultOf(both, { workspace, book: other, scopes: DISTRICT_SCOPES })).toEqual([
      'Phường Khác',
      other.id,
    ]);
  });
});

describe('a cell takes 50,000 characters', () => {
  const tooLong = 'sheet.getRange("A1").setValue("x".repeat(50001))';
  const text = 'Exception: Your input contains more than the maximum of 50000 characters in a single cell.';

  test('the failure comes at the next spreadsheet call', () => {
    expect(
      errorOf(
        `[${tooLong}, (function () { try { sheet.getName() } catch (e) { throw new Error('tại đây') } })()]`,
      ),
    ).toBe('Error: tại đây');
  });

  test('or at the end of the execution', () => {
    expect(errorOf(tooLong)).toBe(text);
  });
});
