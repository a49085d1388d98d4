import { Book, SheetModel } from '../../../local/host';
import { deskWith, resultOf } from './desk-with';

/** A book as loaded from a file: the given formulas with the results the file has. */
function loaded(cells: Record<string, [formula: string, result: number | string]>): Book {
  const book = new Book({ id: 'x', name: 'Phường Mẫu' });
  const sheet = new SheetModel({ id: 0, name: 'Hộ gia đình' });
  sheet.put(1, 1, { value: 10 });
  sheet.put(2, 1, { value: 20 });
  for (const [letter, [formula, value]] of Object.entries(cells)) {
    sheet.put(1, letter.charCodeAt(0) - 64, { formula, value });
  }
  book.insert(sheet);
  book.trustResults();
  return book;
}

const valueAt = (book: Book, column: number) => {
  book.settle();
  return book.sheets[0]!.at(1, column).value;
};

describe('formula results of a loaded file', () => {
  test('are trusted until something is written', () => {
    const book = loaded({ B: ['=A1+A2', 999] });
    expect(valueAt(book, 2)).toBe(999);
    book.sheets[0]!.put(1, 1, { value: 11 });
    expect(valueAt(book, 2)).toBe(31);
    book.sheets[0]!.put(1, 1, { value: 12 });
    expect(valueAt(book, 2)).toBe(32);
  });

  test('do not change for a change of looks', () => {
    const book = loaded({ B: ['=A1+A2', 999] });
    book.sheets[0]!.amend(1, 1, { numberFormat: '0.0' });
    expect(valueAt(book, 2)).toBe(999);
  });

  test.each`
    formula                            | why
    ${'=QUERY(A1:A2,"select A")'}      | ${'a function only Google has'}
    ${'=IFERROR(SPLIT("a,b",","),"")'} | ${'such a function hidden in IFERROR'}
    ${'=ARRAYFORMULA(A1:A2*2)'}        | ${'one that fills other cells'}
    ${'=A1:A2*2'}                      | ${'a result that would spill over cells'}
    ${'=REGEXMATCH("a","a")+A1'}       | ${'one in a sum'}
    ${'=[1]Sheet1!A1'}                 | ${'a place in another file'}
    ${"=SUM('[Tổ 1.xlsx]Hộ'!A1:A9)"}   | ${'such a place under a quoted name'}
    ${'=IFERROR([2]!DanhSach,0)'}      | ${'a name of another file'}
  `('$formula keeps its last value: $why', ({ formula }) => {
    const book = loaded({ B: [formula, 'giá trị cũ'], C: ['=A1*2', 20] });
    book.sheets[0]!.put(1, 1, { value: 11 });
    expect(valueAt(book, 2)).toBe('giá trị cũ');
    expect(valueAt(book, 3)).toBe(22);
    expect(book.unsupportedFormulas).toEqual([{ sheet: 'Hộ gia đình', a1: 'B1', formula }]);
  });

  test('are reported at every calculation, and calculated once they can be', () => {
    const book = loaded({ B: ['=A1:A2*2', 'giá trị cũ'] });
    for (const value of [11, 12]) {
      book.sheets[0]!.put(1, 1, { value });
      expect(valueAt(book, 2)).toBe('giá trị cũ');
      expect(book.unsupportedFormulas).toHaveLength(1);
    }
    book.sheets[0]!.put(1, 2, { value: 'giá trị cũ', formula: '=SUM(A1:A2)*2' });
    expect(valueAt(book, 2)).toBe(64);
    expect(book.unsupportedFormulas).toEqual([]);
  });

  test('count on with the last value of what cannot be calculated', () => {
    const book = loaded({
      B: ['=QUERY(A1:A2,"x")', 5],
      C: ['=B1+A1', 15],
      D: ['=[1]Sheet1!A1', 7],
      E: ['=D1+A1', 17],
    });
    book.sheets[0]!.put(1, 1, { value: 11 });
    expect(valueAt(book, 3)).toBe(16);
    expect(valueAt(book, 5)).toBe(18);
  });

  test('stay when rows move, as far as they name places in another file', () => {
    const book = loaded({ B: ["=[1]Hộ!A9+'[2]Hộ gia đình'!A9", 5] });
    const desk = deskWith('function go() { SpreadsheetApp.getActiveSheet().insertRowsAfter(3, 2); }', {
      book,
    });
    expect(desk.run('go').error).toBeUndefined();
    expect(book.sheets[0]!.at(1, 2)).toMatchObject({ formula: "=[1]Hộ!A9+'[2]Hộ gia đình'!A9", value: 5 });
  });
});

describe('formulas a script writes', () => {
  test.each`
    formula                            | value        | why
    ${'=SUM(A1:A3)'}                   | ${6}         | ${'plain'}
    ${'=SUM(A1;A2)'}                   | ${3}         | ${'semicolons, as typed in Vietnam'}
    ${'=IF(A1>0,5;"a;b";"c")'}         | ${'a;b'}     | ${'a decimal comma between semicolons, text untouched'}
    ${'=COUNTIF(B1:B3;"đạt")'}         | ${2}         | ${'Vietnamese text, without regard to case'}
    ${'=VLOOKUP("Đạt",B1:C3,2,FALSE)'} | ${'x'}       | ${'a lookup'}
    ${'=1/0'}                          | ${'#DIV/0!'} | ${'an error is a value'}
    ${'=0.1+0.2'}                      | ${0.3}       | ${'fifteen digits'}
    ${'=D9'}                           | ${''}        | ${'a blank cell is shown blank'}
    ${"='Trang tính1'!A3"}             | ${3}         | ${'a tab by name'}
    ${'=A1=1'}                         | ${true}      | ${'a boolean'}
    ${'=IF(TRUE,"94,5",0)*2'}          | ${189}       | ${'text with a decimal comma counts as a number in Vietnam'}
    ${'=SUM({1,2.5;3,4})'}             | ${10.5}      | ${'a literal array'}
    ${'=E1'}                           | ${'#REF!'}   | ${'a circle'}
  `('$formula → $value ($why)', ({ formula, value }) => {
    const code = `(sheet.getRange("A1:C3").setValues([[1, "Đạt", "x"], [2, "ĐẠT", "y"], [3, "Không", "z"]]),
      sheet.getRange("E1").setFormula(${JSON.stringify(formula)}).getValue())`;
    expect(resultOf(code)).toBe(value);
  });

  test('today is a date', () => {
    expect(resultOf('sheet.getRange("A1").setFormula("=TODAY()").getValue() instanceof Date')).toBe(true);
  });
});

test('a new formula this machine cannot calculate shows an error, not a blank', () => {
  expect(resultOf('sheet.getRange("A1").setFormula("=QUERY(B1:B2;\\"x\\")").getValue()')).toBe('#NAME?');
});

describe('formulas when cells move', () => {
  test.each`
    step                                | formula
    ${'sheet.insertRowsAfter(1, 2)'}    | ${'=SUM($A$1:A5)+B5'}
    ${'sheet.insertRowsAfter(3, 2)'}    | ${'=SUM($A$1:A3)+B3'}
    ${'sheet.deleteRows(2, 1)'}         | ${'=SUM($A$1:A2)+B2'}
    ${'sheet.deleteRows(3, 1)'}         | ${'=SUM($A$1:A2)+#REF!'}
    ${'sheet.insertColumnsAfter(1, 1)'} | ${'=SUM($A$1:A3)+C3'}
    ${'sheet.setName("Hộ A")'}          | ${'=SUM($A$1:A3)+B3'}
  `('$step: $formula', ({ step, formula }) => {
    const code = `(sheet.getRange("D1").setFormula("=SUM($A$1:A3)+B3"), ${step}, sheet.getDataRange().getFormulas()[0].pop())`;
    expect(resultOf(code)).toBe(formula);
  });

  test('renaming a tab renames it in formulas of other tabs', () => {
    const code = `(function () {
      var other = book.insertSheet('Khác');
      other.getRange('A1').setFormula("='Trang tính1'!A1&\\"Trang tính1!A1\\"");
      sheet.setName("Hộ 'A'");
      return other.getRange('A1').getFormula();
    })()`;
    expect(resultOf(code)).toBe(`='Hộ ''A'''!A1&"Trang tính1!A1"`);
  });
});

test('an edit by hand is seen by the next execution', () => {
  const desk = deskWith(`
    function write() { SpreadsheetApp.getActiveSheet().getRange('B1').setFormula('=A1*2'); }
    function read() { return SpreadsheetApp.getActiveSheet().getRange('B1').getValue(); }`);
  desk.run('write');
  desk.edit(0, 1, 1, '21');
  expect(desk.run('read').value).toBe(42);
});
