import { Book, type CellValue, SheetModel } from '../../../local/host';
import { formulaAt } from '../../../local/host/formulas/rule-formulas';
import { simpleFormula } from '../../../local/host/rules/simple-formula';

const VALUES: CellValue[] = [
  'Ước',
  'ƯỚC',
  '012345678901',
  12_345_678_901,
  '94,5',
  94.5,
  '',
  null,
  0,
  true,
  false,
  '>5',
  'A*',
  -3,
  { error: '#N/A' },
];

/** Each value against another one beside it. */
function table(): { book: Book; sheet: SheetModel } {
  const book = new Book({ id: 'x', name: 'x' });
  const cells = VALUES.map((value, index) => [
    { value },
    { value: VALUES[(index * 4 + 3) % VALUES.length]! },
  ]);
  const sheet = new SheetModel({ id: 0, name: 'Bảng', cells });
  book.insert(sheet);
  return { book, sheet };
}

describe('a rule’s formula that needs no engine gives what the engine gives', () => {
  test.each`
    formula
    ${'=A1=B1'}
    ${'=$A1<>"ước"'}
    ${'=$A1>=B$9'}
    ${'=A1>5'}
    ${'=(A1+1)*2-B1/2<=94.5'}
    ${'=AND(A1>0;B1<100)'}
    ${'=OR(A1=TRUE;NOT(B1>0))'}
    ${'=ISBLANK($A1)'}
    ${'=LEN(A1)=3'}
    ${'=MOD(ROW();2)=0'}
    ${'=COLUMN()=1'}
    ${'=COUNTIF($A$1:$A$15;$A1)>1'}
    ${'=COUNTIF($A:$B;A1)'}
    ${'=ISNUMBER(A1)'}
    ${'=ISTEXT(A1)'}
    ${'=A1="say ""có"""'}
  `('$formula', ({ formula }) => {
    const { book, sheet } = table();
    const home = { row: 1, column: 1 };
    const simple = simpleFormula(formula, home, sheet);
    expect(simple).not.toBeNull();
    const places = VALUES.map((_, index) => ({ row: index + 1, column: 1 }));
    const byEngine = book.ruleFormulas.results(
      places.map((place) => ({ sheet, formula: formulaAt(formula, home, place) })),
    );
    places.forEach((place, index) => {
      const own = simple!(place);
      if (own !== undefined) expect([place.row, own]).toEqual([place.row, byEngine[index]]);
    });
    expect(places.some((place) => simple!(place) !== undefined)).toBe(true);
  });

  test.each(['=VLOOKUP(A1;B:C;2;0)', "='Trang khác'!A1>5", '=A1:A3', '=A1>', '=SUM(A1;A2)>5', '=DanhSach=5'])(
    '%s is left to the engine',
    (formula) => {
      expect(simpleFormula(formula, { row: 1, column: 1 }, table().sheet)).toBeNull();
    },
  );
});
