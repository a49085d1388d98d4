import { resultOf } from './desk-with';

describe('ranges', () => {
  test.each`
    expression                                                                                                | value
    ${'sheet.getRange("B2:C4").getA1Notation()'}                                                              | ${'B2:C4'}
    ${'sheet.getRange("C4:B2").getA1Notation()'}                                                              | ${'B2:C4'}
    ${'sheet.getRange("B:B").getNumRows()'}                                                                   | ${1000}
    ${'sheet.getRange("2:3").getA1Notation()'}                                                                | ${'2:3'}
    ${'sheet.getRange("B2:B").getLastRow()'}                                                                  | ${1000}
    ${'sheet.getRange("\'Trang tính1\'!B2").getRow()'}                                                        | ${2}
    ${'sheet.getRange(2, 3, 4, 5).getA1Notation()'}                                                           | ${'C2:G5'}
    ${'sheet.getRange("B2:C4").getCell(2, 1).getA1Notation()'}                                                | ${'B3'}
    ${'sheet.getRange("B2:C4").offset(1, 1).getA1Notation()'}                                                 | ${'C3:D5'}
    ${'sheet.getRange("B2:C4").offset(0, 0, 1).getA1Notation()'}                                              | ${'B2:C2'}
    ${'sheet.getDataRange().getA1Notation()'}                                                                 | ${'A1'}
    ${'[sheet.getLastRow(), sheet.getLastColumn(), sheet.getMaxRows(), sheet.getMaxColumns()]'}               | ${[0, 0, 1000, 26]}
    ${'(sheet.getRange("C5").setValue(1), sheet.getDataRange().getA1Notation())'}                             | ${'A1:C5'}
    ${'(sheet.getRange("C5").setValue(1).setValue(""), sheet.getLastRow())'}                                  | ${0}
    ${'(sheet.getRange("C5").setBackground("red"), sheet.getLastRow())'}                                      | ${0}
    ${'(sheet.appendRow(["a", 1]), sheet.appendRow(["b"]), sheet.getDataRange().getValues())'}                | ${[['a', 1], ['b', '']]}
    ${'(sheet.getRange("A1:B1").setValues([[1, 2]]), sheet.clearContents(), sheet.getRange("A1").isBlank())'} | ${true}
    ${'sheet.getRange("A1").getBackground()'}                                                                 | ${'#ffffff'}
    ${'sheet.getRange("A1").setBackground("#FE0").getBackground()'}                                           | ${'#ffee00'}
    ${'sheet.getRange("A1:B1").setFontWeights([["bold", "normal"]]).getFontWeights()'}                        | ${[['bold', 'normal']]}
    ${'sheet.getRange("A1").setValue("x").setFontWeight("bold").clearFormat().getValue()'}                    | ${'x'}
    ${'sheet.getRange("A1").setNote("Xem lại").getNote()'}                                                    | ${'Xem lại'}
    ${'sheet.getRange("A1").setNote("Xem lại").clearNote().getNote()'}                                        | ${''}
    ${'(sheet.getRange("A1:B2").merge(), sheet.getRange("B2").getMergedRanges()[0].getA1Notation())'}         | ${'A1:B2'}
    ${'(sheet.getRange("A1:B2").mergeAcross(), sheet.getRange("A1:B2").getMergedRanges().length)'}            | ${2}
    ${'sheet.getRange("A1:B2").merge().breakApart().isPartOfMerge()'}                                         | ${false}
    ${'sheet.getRange("A1:B1").setValues([["a", "b"]]).merge().getValues()'}                                  | ${[['a', '']]}
    ${'sheet.getRange("A1").setNumberFormat("dd/mm/yyyy").getNumberFormat()'}                                 | ${'dd/mm/yyyy'}
    ${'sheet.getRange("A1").activate().getA1Notation() + book.getActiveRange().getA1Notation()'}              | ${'A1A1'}
  `('$expression', ({ expression, value }) => {
    expect(resultOf(expression)).toEqual(value);
  });

  test('links and fonts of text come back as they were set', () => {
    const code = `(function (range) {
      var bold = SpreadsheetApp.newTextStyle().setBold(true).build();
      range.setRichTextValue(SpreadsheetApp.newRichTextValue().setText('007').setTextStyle(0, 1, bold)
        .setLinkUrl('#gid=0&range=B7').build());
      var back = range.getRichTextValue();
      return [back.getText(), back.getLinkUrl(), range.getValue(), range.setValue(5).getRichTextValue()];
    })(sheet.getRange("A1"))`;
    expect(resultOf(code)).toEqual(['007', '#gid=0&range=B7', '007', null]);
  });
});

describe('tabs', () => {
  test.each`
    expression                                                                                                                                          | value
    ${'book.insertSheet().getName()'}                                                                                                                   | ${'Trang tính2'}
    ${'(book.insertSheet("A"), book.insertSheet("B", 0), book.getSheets().map(function (s) { return s.getName(); }))'}                                  | ${['B', 'Trang tính1', 'A']}
    ${'(book.insertSheet("A"), book.getActiveSheet().getName())'}                                                                                       | ${'A'}
    ${'(book.insertSheet("A"), book.moveActiveSheet(1), book.getSheets()[0].getName())'}                                                                | ${'A'}
    ${'(book.deleteSheet(book.insertSheet("A")), book.getActiveSheet().getName())'}                                                                     | ${'Trang tính1'}
    ${'book.getSheetByName("Không có")'}                                                                                                                | ${null}
    ${'book.getSheetById(book.insertSheet("A").getSheetId()).getName()'}                                                                                | ${'A'}
    ${'(book.insertSheet("A").hideSheet(), book.getSheetByName("A").isSheetHidden())'}                                                                  | ${true}
    ${'(sheet.setFrozenRows(3), sheet.getFrozenRows())'}                                                                                                | ${3}
    ${'(sheet.setColumnWidth(2, 150), [sheet.getColumnWidth(2), sheet.getColumnWidth(3)])'}                                                             | ${[150, 100]}
    ${'(sheet.hideColumns(2, 2), [sheet.isColumnHiddenByUser(3), sheet.isColumnHiddenByUser(4)])'}                                                      | ${[true, false]}
    ${'(sheet.hideRows(5), sheet.deleteRows(1, 2), sheet.isRowHiddenByUser(3))'}                                                                        | ${true}
    ${'(sheet.protect().setDescription("Đã nộp").setWarningOnly(true), sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET)[0].getDescription())'} | ${'Đã nộp'}
    ${'[book.getSpreadsheetLocale(), book.getSpreadsheetTimeZone()]'}                                                                                   | ${['vi_VN', 'Asia/Ho_Chi_Minh']}
  `('$expression', ({ expression, value }) => {
    expect(resultOf(expression)).toEqual(value);
  });
});

describe('the other services', () => {
  test.each`
    expression                                                                                                              | value
    ${'Utilities.base64Encode("Hộ")'}                                                                                       | ${'SOG7mQ=='}
    ${'Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, "a").slice(0, 3)'}                                        | ${[-54, -105, -127]}
    ${'Utilities.newBlob("Hộ", "text/plain", "a.txt").getDataAsString()'}                                                   | ${'Hộ'}
    ${'LockService.getDocumentLock().tryLock(10)'}                                                                          | ${true}
    ${'(CacheService.getScriptCache().put("k", "v", 60), CacheService.getScriptCache().get("k"))'}                          | ${'v'}
    ${'(CacheService.getScriptCache().put("k", "v", 60), Utilities.sleep(61000), CacheService.getScriptCache().get("k"))'}  | ${null}
    ${'(PropertiesService.getUserProperties().setProperty("n", 5), PropertiesService.getUserProperties().getProperties())'} | ${{ n: '5' }}
    ${'Session.getScriptTimeZone()'}                                                                                        | ${'Asia/Ho_Chi_Minh'}
  `('$expression', ({ expression, value }) => {
    expect(resultOf(expression)).toEqual(value);
  });
});
