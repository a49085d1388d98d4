import { Book, SheetModel, typingRefusal, Workspace } from '../../../local/host';
import type { Chart } from '../../../local/host/model/chart';
import type { ConditionalFormat } from '../../../local/host/model/conditional-format';
import { shiftCells } from '../../../local/host/model/move-cells';
import { newProtection } from '../../../local/host/model/protection';
import type { RuleValue } from '../../../local/host/model/validation';
import { looksOf, looksOfTab } from '../../../local/host/rules/conditional-looks';
import { invalidCells, violation } from '../../../local/host/rules/violation';
import { deskWith, errorOf, resultOf } from './desk-with';

const PROTECTED =
  'Exception: You are trying to edit a protected cell or object. Please contact the spreadsheet owner to remove protection if you need to edit.';
const OWNER = 'phuong@example.com';
const OTHER = 'to1@example.com';

/** A book of a ward with a colleague, as it is after the owner's script ran. */
function wardBook(ownersCode: string): Book {
  const book = Book.blank({ id: 'phuong', name: 'Phường Mẫu' });
  book.owner = OWNER;
  book.editors = [OTHER];
  resultOf(ownersCode, { book, workspace: new Workspace(), user: OWNER });
  return book;
}

describe('a protection refuses those who may not edit', () => {
  const ONLY_ME = '.removeEditors(["to1@example.com"])';

  test.each`
    owner                                                                          | attempt                                                              | user     | refused  | because
    ${`sheet.getRange("A1:B2").protect()${ONLY_ME}`}                               | ${'sheet.getRange("B2").setValue(1)'}                                | ${OTHER} | ${true}  | ${'taken out of its editors'}
    ${`sheet.getRange("A1:B2").protect()${ONLY_ME}`}                               | ${'sheet.getRange("B2").setValue(1)'}                                | ${OWNER} | ${false} | ${'the owner always may'}
    ${`sheet.getRange("A1:B2").protect()${ONLY_ME}`}                               | ${'sheet.getRange("C3").setValue(1)'}                                | ${OTHER} | ${false} | ${'another cell'}
    ${`sheet.getRange("A1:B2").protect()${ONLY_ME}`}                               | ${'sheet.getRange("B2:C3").setValues([[1, 2], [3, 4]])'}             | ${OTHER} | ${true}  | ${'one of the cells'}
    ${'sheet.getRange("A1:B2").protect()'}                                         | ${'sheet.getRange("B2").setValue(1)'}                                | ${OTHER} | ${false} | ${'nobody narrowed it yet'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}.setWarningOnly(true)`}             | ${'sheet.getRange("A1").setValue(1)'}                                | ${OTHER} | ${false} | ${'it only warns'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}.addEditor("to1@example.com")`}     | ${'sheet.getRange("A1").setValue(1)'}                                | ${OTHER} | ${false} | ${'let in again'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1").setBackground("red")'}                       | ${OTHER} | ${true}  | ${'looks are protected too'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1").setNote("x")'}                               | ${OTHER} | ${true}  | ${'notes are protected too'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1:A2").merge()'}                                 | ${OTHER} | ${true}  | ${'merging changes cells'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("C1").copyTo(sheet.getRange("A1"))'}               | ${OTHER} | ${true}  | ${'pasting writes'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1").moveTo(sheet.getRange("C1"))'}               | ${OTHER} | ${true}  | ${'moving takes away'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("C1").moveTo(sheet.getRange("A1"))'}               | ${OTHER} | ${true}  | ${'moving writes'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1:A3").sort(1)'}                                 | ${OTHER} | ${true}  | ${'sorting writes'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1").insertCells(SpreadsheetApp.Dimension.ROWS)'} | ${OTHER} | ${true}  | ${'cells that make place'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1:B2").trimWhitespace()'}                        | ${OTHER} | ${true}  | ${'mending spaces writes'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.deleteRow(1)'}                                              | ${OTHER} | ${true}  | ${'its row would go'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1").insertCheckboxes()'}                         | ${OTHER} | ${true}  | ${'rules are protected too'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.getRange("Z99").setValue(1)'}                               | ${OTHER} | ${true}  | ${'the whole tab'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.insertRowAfter(1)'}                                         | ${OTHER} | ${true}  | ${'rows of the tab'}
    ${`sheet.protect()${ONLY_ME}.setUnprotectedRanges([sheet.getRange("B2:B9")])`} | ${'sheet.getRange("B3:B4").setValues([[1], [2]])'}                   | ${OTHER} | ${false} | ${'an open part'}
    ${`sheet.protect()${ONLY_ME}.setUnprotectedRanges([sheet.getRange("B2:B9")])`} | ${'sheet.getRange("B9:B10").setValues([[1], [2]])'}                  | ${OTHER} | ${true}  | ${'half of it outside the open part'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.protect().setDescription("của tôi")'}                       | ${OTHER} | ${true}  | ${'the protection itself'}
    ${`sheet.getRange("A1").setValue("a").protect()${ONLY_ME}`}                    | ${'sheet.createTextFinder("a").replaceAllWith("b")'}                 | ${OTHER} | ${true}  | ${'finding and replacing'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.getRange("A1:B2").createFilter()'}                          | ${OTHER} | ${true}  | ${'a filter moves rows'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'book.insertSheet().activate() && book.deleteSheet(sheet)'}        | ${OTHER} | ${true}  | ${'it would go with its tab'}
    ${`sheet.getRange("A1").protect()${ONLY_ME}`}                                  | ${'sheet.setName("x")'}                                              | ${OTHER} | ${false} | ${'the tab itself is open'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.setName("x")'}                                              | ${OTHER} | ${true}  | ${'the name of the tab'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.setColumnWidth(1, 50)'}                                     | ${OTHER} | ${true}  | ${'widths of the tab'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.setFrozenRows(1)'}                                          | ${OTHER} | ${true}  | ${'frozen rows of the tab'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.moveRows(sheet.getRange("A1"), 3)'}                         | ${OTHER} | ${true}  | ${'the order of its rows'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'book.moveActiveSheet(1)'}                                         | ${OTHER} | ${true}  | ${'the place of the tab'}
    ${`sheet.protect()${ONLY_ME}`}                                                 | ${'sheet.clearFormats()'}                                            | ${OTHER} | ${true}  | ${'looks by content too'}
  `('$attempt by $user after $owner: refused $refused, $because', ({ owner, attempt, user, refused }) => {
    const book = wardBook(owner);
    const error = errorOf(attempt, { book, workspace: new Workspace(), user });
    expect(error).toBe(refused ? PROTECTED : undefined);
  });

  test('canEdit and getEditors tell each user what holds', () => {
    const book = wardBook(`sheet.getRange("A1").protect()${ONLY_ME}`);
    const seen = `sheet.getProtections(SpreadsheetApp.ProtectionType.RANGE).map(function (p) {
      return [p.canEdit(), p.getEditors().map(function (e) { return e.getEmail(); })];
    })`;
    expect(resultOf(seen, { book, workspace: new Workspace(), user: OTHER })).toEqual([[false, [OWNER]]]);
    expect(resultOf(seen, { book, workspace: new Workspace(), user: OWNER })).toEqual([[true, [OWNER]]]);
  });

  test('a book without an owner lets everybody edit', () => {
    expect(
      errorOf('sheet.getRange("A1").protect().removeEditors(["a@example.com"]).getRange().setValue(1)'),
    ).toBeUndefined();
  });
});

/** A tab with names and points; each row's rule looks at its own row. */
function scores(): { book: Book; sheet: SheetModel } {
  const book = new Book({ id: 'diem', name: 'Điểm' });
  const cells = [
    [{ value: 'Ước' }, { value: 80 }, { value: null, formula: '=B1*2' }],
    [{ value: 'An' }, { value: 40 }, { value: null, formula: '=B2*2' }],
    [{ value: 'An' }, { value: 60 }, undefined],
  ];
  const sheet = new SheetModel({ id: 0, name: 'Điểm', cells, rowCount: 20, columnCount: 6 });
  book.insert(sheet);
  return { book, sheet };
}

const area = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const RED = { background: '#ff0000' };

describe('conditional formats', () => {
  test.each`
    criteria                 | values                                    | column | red       | because
    ${'NUMBER_LESS_THAN'}    | ${[60]}                                   | ${2}   | ${[2]}    | ${'one number'}
    ${'NUMBER_LESS_THAN'}    | ${[100]}                                  | ${3}   | ${[2]}    | ${'a formula by its result; blank is no number'}
    ${'CUSTOM_FORMULA'}      | ${[{ formula: '=$B1<60' }]}               | ${1}   | ${[2]}    | ${'each row by its own'}
    ${'CUSTOM_FORMULA'}      | ${[{ formula: '=COUNTIF($A:$A;$A1)>1' }]} | ${1}   | ${[2, 3]} | ${'whole columns, as typed in Vietnam'}
    ${'CUSTOM_FORMULA'}      | ${[{ formula: '=MOD(ROW();2)=0' }]}       | ${1}   | ${[2]}    | ${'the row meant is the cell’s'}
    ${'CUSTOM_FORMULA'}      | ${[{ formula: '=REGEXMATCH($A1;"A")' }]}  | ${1}   | ${[]}     | ${'what cannot be calculated here gives no looks'}
    ${'CUSTOM_FORMULA'}      | ${[{ formula: '=$A1' }]}                  | ${1}   | ${[]}     | ${'a text is not true'}
    ${'NUMBER_GREATER_THAN'} | ${[{ formula: '=$B$3' }]}                 | ${2}   | ${[1]}    | ${'a number from another cell'}
    ${'TEXT_CONTAINS'}       | ${['ư']}                                  | ${1}   | ${[1]}    | ${'without case, with marks'}
    ${'TEXT_EQUAL_TO'}       | ${['an']}                                 | ${1}   | ${[2, 3]} | ${'without case'}
    ${'CELL_NOT_EMPTY'}      | ${[]}                                     | ${3}   | ${[1, 2]} | ${'formulas'}
  `('$criteria $values in column $column: rows $red, $because', ({ criteria, values, column, red }) => {
    const { book, sheet } = scores();
    const format: ConditionalFormat = {
      kind: 'boolean',
      areas: [area(1, column, 3, 1)],
      criteria,
      values,
      looks: RED,
    };
    sheet.conditionalFormats = [format];
    sheet.touched();
    const all = looksOfTab(book, sheet);
    expect([1, 2, 3].filter((row) => all.get(row)?.get(column))).toEqual(red);
    expect([1, 2, 3].filter((row) => looksOf(book, sheet, row, column))).toEqual(red);
  });

  test('the first rule that fits gives the looks', () => {
    const { book, sheet } = scores();
    const rule = (limit: number, background: string): ConditionalFormat => ({
      kind: 'boolean',
      areas: [area(1, 2, 3, 1)],
      criteria: 'NUMBER_LESS_THAN',
      values: [limit],
      looks: { background },
    });
    sheet.conditionalFormats = [rule(50, '#111111'), rule(70, '#222222')];
    const all = looksOfTab(book, sheet);
    expect([1, 2, 3].map((row) => all.get(row)?.get(2)?.background)).toEqual([
      undefined,
      '#111111',
      '#222222',
    ]);
  });

  test.each`
    middle                                                   | colours
    ${null}                                                  | ${['#00ff00', '#ff0000', '#808000']}
    ${{ color: '#ffffff', type: 'NUMBER', value: '60' }}     | ${['#00ff00', '#ff0000', '#ffffff']}
    ${{ color: '#ffffff', type: 'PERCENTILE', value: '50' }} | ${['#00ff00', '#ff0000', '#ffffff']}
    ${{ color: '#ffffff', type: 'PERCENT', value: '100' }}   | ${['#ffffff', '#ff0000', '#ff8080']}
  `('a colour scale with $middle between lowest and highest', ({ middle, colours }) => {
    const { book, sheet } = scores();
    sheet.conditionalFormats = [
      {
        kind: 'gradient',
        areas: [area(1, 2, 3, 1)],
        min: { color: '#ff0000', type: 'MIN', value: '' },
        mid: middle,
        max: { color: '#00ff00', type: 'MAX', value: '' },
      },
    ];
    const all = looksOfTab(book, sheet);
    expect([1, 2, 3].map((row) => all.get(row)?.get(2)?.background)).toEqual(colours);
  });

  test('looks follow an edit, and blank cells beyond the content have theirs', () => {
    const { book, sheet } = scores();
    sheet.conditionalFormats = [
      {
        kind: 'boolean',
        areas: [area(1, 1, 20, 1)],
        criteria: 'CUSTOM_FORMULA',
        values: [{ formula: '=$C1<100' }],
        looks: RED,
      },
    ];
    const red = () => [...looksOfTab(book, sheet).keys()].filter((row) => row < 5);
    expect(red()).toEqual([2, 3, 4]);
    sheet.put(2, 2, { value: 90 });
    expect(red()).toEqual([3, 4]);
  });
});

describe('input rules', () => {
  const ruled = (criteria: string, values: readonly RuleValue[], rejects = true) => {
    const { book, sheet } = scores();
    const rule = { criteria, values, rejects, showsList: true, helpText: null };
    sheet.validations = [{ area: area(1, 2, 3, 1), rule }];
    return { book, sheet };
  };

  test('a formula of a rule sees what is about to be written', () => {
    const { book, sheet } = ruled('CUSTOM_FORMULA', [{ formula: '=SUM($B$1:$B$3)<=200' }]);
    expect(violation(book, sheet, 2, 2, { value: 60 })).toBeNull();
    expect(violation(book, sheet, 2, 2, { value: 61 })).toContain('cell B2 violates');
    expect(violation(book, sheet, 2, 2, { value: 60 })).toBeNull();
  });

  test('a written formula is judged by its result', () => {
    const { book, sheet } = ruled('NUMBER_LESS_THAN', [100]);
    expect(violation(book, sheet, 2, 2, { value: null, formula: '=B1' })).toBeNull();
    expect(violation(book, sheet, 2, 2, { value: null, formula: '=B1*2' })).not.toBeNull();
    expect(violation(book, sheet, 2, 2, { value: null, formula: '=QUERY(A1:B3;"select *")' })).toBeNull();
  });

  test('a help text is what a person reads instead', () => {
    const { book, sheet } = ruled('NUMBER_LESS_THAN', [100]);
    const [entry] = sheet.validations;
    sheet.validations = [{ ...entry!, rule: { ...entry!.rule, helpText: 'Điểm dưới 100' } }];
    expect(violation(book, sheet, 1, 2, { value: 100 })).toBe('Điểm dưới 100');
  });

  test.each`
    user     | row  | value  | refusal
    ${OWNER} | ${2} | ${99}  | ${null}
    ${OWNER} | ${2} | ${100} | ${'cell B2 violates'}
    ${OTHER} | ${2} | ${99}  | ${'protected cell'}
    ${OTHER} | ${3} | ${99}  | ${null}
  `('$user types $value into row $row: $refusal', ({ user, row, value, refusal }) => {
    const { book, sheet } = ruled('NUMBER_LESS_THAN', [100]);
    book.owner = OWNER;
    sheet.protections = [{ ...newProtection([], area(2, 1, 1, 6)), editors: [] }];
    const text = typingRefusal(book, sheet, row, 2, { value }, user);
    if (refusal === null) expect(text).toBeNull();
    else expect(text).toContain(refusal);
  });

  test('cells that hold what their rule does not allow are known', () => {
    const { book, sheet } = ruled('NUMBER_GREATER_THAN', [50], false);
    expect(invalidCells(book, sheet)).toEqual([{ row: 2, column: 2 }]);
  });

  test('a rule split in two still looks at the same places', () => {
    const desk = deskWith(`function go() {
      var sheet = SpreadsheetApp.getActiveSheet();
      var own = SpreadsheetApp.newDataValidation().requireFormulaSatisfied('=$A1="có"').build();
      sheet.getRange('B1:B3').setDataValidation(own);
      sheet.getRange('B1').clearDataValidations();
      return sheet.getRange('B2:B3').getDataValidations().map(function (line) { return line[0].getCriteriaValues()[0]; });
    }`);
    expect(desk.run('go').value).toEqual(['=$A2="có"', '=$A3="có"']);
  });
});

describe('rules follow rows and columns', () => {
  const chart: Chart = {
    id: 1,
    type: 'BAR',
    ranges: [{ sheetId: 0, area: area(1, 1, 3, 2) }],
    position: { row: 5, column: 4, offsetX: 0, offsetY: 0 },
    width: 100,
    height: 100,
    headers: 0,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
    options: {},
  };

  function withAll() {
    const { book, sheet } = scores();
    const list = { sheetId: 0, area: area(1, 1, 3, 1) };
    sheet.validations = [
      {
        area: area(2, 2, 2, 1),
        rule: { criteria: 'VALUE_IN_RANGE', values: [list], rejects: true, showsList: true, helpText: null },
      },
    ];
    sheet.conditionalFormats = [
      {
        kind: 'boolean',
        areas: [area(2, 1, 2, 2)],
        criteria: 'CUSTOM_FORMULA',
        values: [{ formula: '=$B2>5' }],
        looks: RED,
      },
    ];
    sheet.charts = [chart];
    return { book, sheet };
  }

  test.each`
    axis        | at   | count | list            | rule            | format          | formula     | corner    | because
    ${'row'}    | ${0} | ${2}  | ${[3, 1, 3, 1]} | ${[4, 2, 2, 1]} | ${[4, 1, 2, 2]} | ${'=$B4>5'} | ${[7, 4]} | ${'rows above'}
    ${'row'}    | ${2} | ${1}  | ${[1, 1, 4, 1]} | ${[2, 2, 3, 1]} | ${[2, 1, 3, 2]} | ${'=$B2>5'} | ${[6, 4]} | ${'a row within'}
    ${'row'}    | ${1} | ${-1} | ${[1, 1, 2, 1]} | ${[2, 2, 1, 1]} | ${[2, 1, 1, 2]} | ${'=$B2>5'} | ${[4, 4]} | ${'the first row removed'}
    ${'column'} | ${0} | ${1}  | ${[1, 2, 3, 1]} | ${[2, 3, 2, 1]} | ${[2, 2, 2, 2]} | ${'=$C2>5'} | ${[5, 5]} | ${'a column before'}
  `('$because', ({ axis, at, count, list, rule, format, formula, corner }) => {
    const { book, sheet } = withAll();
    shiftCells(book, sheet, { axis, at, count });
    const asArea = ([r, c, rows, columns]: number[]) => area(r!, c!, rows!, columns!);
    expect(sheet.validations).toMatchObject([
      { area: asArea(rule), rule: { values: [{ area: asArea(list) }] } },
    ]);
    expect(sheet.conditionalFormats).toMatchObject([{ areas: [asArea(format)], values: [{ formula }] }]);
    const [row, column] = corner;
    expect(sheet.charts).toMatchObject([{ ranges: [{ sheetId: 0 }], position: { row, column } }]);
  });

  test('rules whose cells are all removed are gone', () => {
    const { book, sheet } = withAll();
    shiftCells(book, sheet, { axis: 'row', at: 1, count: -2 });
    expect([sheet.validations, sheet.conditionalFormats]).toEqual([[], []]);
  });
});
