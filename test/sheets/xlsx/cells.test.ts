import type { CellValue, Grid } from '../../../src/domain/layout/grid';
import { readXlsx } from '../../../src/sheets/xlsx/readXlsx';
import { type Made, madeXlsx, relationships } from './madeXlsx';

const gridOf = (made: Made): Grid => readXlsx(madeXlsx(made))[0] as Grid;

/** Value, shown text and formula of the only cell. */
function only(made: Made): [CellValue, string, string] {
  const { values, shown, formulas } = gridOf(made);
  expect([values.length, values[0]?.length]).toEqual([1, 1]);
  return [values[0]![0]!, shown[0]![0]!, formulas[0]![0]!];
}

const day = { year: 2024, month: 11, day: 22 };
const dateStyle = { formats: '<xf numFmtId="14"/>' };

describe('one cell', () => {
  test.each`
    what                                        | cell                                                                                                  | value            | shown            | formula
    ${'a number'}                               | ${'<c><v>12.5</v></c>'}                                                                               | ${12.5}          | ${'12,5'}        | ${''}
    ${'a number, typed so'}                     | ${'<c t="n"><v>1E-3</v></c>'}                                                                         | ${0.001}         | ${'0,001'}       | ${''}
    ${'a shared text'}                          | ${'<c t="s"><v>1</v></c>'}                                                                            | ${'An & <b>'}    | ${'An & <b>'}    | ${''}
    ${'runs of text without the reading hints'} | ${'<c t="s"><v>2</v></c>'}                                                                            | ${'Trần Văn'}    | ${'Trần Văn'}    | ${''}
    ${'a line break and an escaped character'}  | ${'<c t="s"><v>3</v></c>'}                                                                            | ${'a\r\nb_x41_'} | ${'a\r\nb_x41_'} | ${''}
    ${'an escaped escape'}                      | ${'<c t="s"><v>4</v></c>'}                                                                            | ${'_x000D_'}     | ${'_x000D_'}     | ${''}
    ${'spaces at both ends'}                    | ${'<c t="s"><v>5</v></c>'}                                                                            | ${'  a '}        | ${'  a '}        | ${''}
    ${'text in the cell'}                       | ${'<c t="inlineStr"><is><t>Tổ </t><t>1</t></is></c>'}                                                 | ${'Tổ 1'}        | ${'Tổ 1'}        | ${''}
    ${'character data with a comment'}          | ${'<c t="inlineStr"><is><t>a<!-- x --><![CDATA[<b>&amp;]]></t></is></c>'}                             | ${'a<b>&amp;'}   | ${'a<b>&amp;'}   | ${''}
    ${'characters by their numbers'}            | ${'<c t="str"><v>&#7893;&#x1F4DA;&apos;</v></c>'}                                                     | ${"ổ📚'"}        | ${"ổ📚'"}        | ${''}
    ${'an unknown entity'}                      | ${'<c t="str"><v>&boom;</v></c>'}                                                                     | ${'&boom;'}      | ${'&boom;'}      | ${''}
    ${'the text that a formula gives'}          | ${'<c t="str"><f>A2&amp;"x"</f><v>Đạt</v></c>'}                                                       | ${'Đạt'}         | ${'Đạt'}         | ${'=A2&"x"'}
    ${'a formula that gives no text'}           | ${'<c t="str"><f>IF(1,"")</f><v></v></c>'}                                                            | ${''}            | ${''}            | ${'=IF(1,"")'}
    ${'a formula never calculated'}             | ${'<c><f>SUM(B:B)</f></c>'}                                                                           | ${''}            | ${''}            | ${'=SUM(B:B)'}
    ${'who follows a shared formula'}           | ${'<c><f t="shared" si="0"/><v>3</v></c>'}                                                            | ${3}             | ${'3'}           | ${'='}
    ${'a formula of an array'}                  | ${'<c><f t="array" ref="A1:A2">B1:B2*2</f><v>4</v></c>'}                                              | ${4}             | ${'4'}           | ${'=B1:B2*2'}
    ${'a newer function'}                       | ${'<c><f>_xlfn.XLOOKUP(1,B:B,C:C)</f><v>4</v></c>'}                                                   | ${4}             | ${'4'}           | ${'=XLOOKUP(1,B:B,C:C)'}
    ${'a function that only Google has'}        | ${'<c t="str"><f>IFERROR(__xludf.DUMMYFUNCTION("QUERY(A1:B,""select A"")"),"Mẫu")</f><v>Mẫu</v></c>'} | ${'Mẫu'}         | ${'Mẫu'}         | ${'=QUERY(A1:B,"select A")'}
    ${'a cell that such a function fills'}      | ${'<c><f>IFERROR(__xludf.DUMMYFUNCTION("""COMPUTED_VALUE"""),5.0)</f><v>5</v></c>'}                   | ${5}             | ${'5'}           | ${''}
    ${'true'}                                   | ${'<c t="b"><v>1</v></c>'}                                                                            | ${true}          | ${'TRUE'}        | ${''}
    ${'false'}                                  | ${'<c t="b"><v>0</v></c>'}                                                                            | ${false}         | ${'FALSE'}       | ${''}
    ${'an error'}                               | ${'<c t="e"><f>NA()</f><v>#N/A</v></c>'}                                                              | ${'#N/A'}        | ${'#N/A'}        | ${'=NA()'}
    ${'a day'}                                  | ${'<c s="1"><v>45618</v></c>'}                                                                        | ${day}           | ${'22/11/2024'}  | ${''}
    ${'a day in words of ISO'}                  | ${'<c t="d"><v>2024-11-22T00:00:00Z</v></c>'}                                                         | ${day}           | ${'22/11/2024'}  | ${''}
    ${'a number too large for a day'}           | ${'<c s="1"><v>0912345678</v></c>'}                                                                   | ${912345678}     | ${'912345678'}   | ${''}
    ${'text under a format of days'}            | ${'<c s="1" t="str"><v>1962</v></c>'}                                                                 | ${'1962'}        | ${'1962'}        | ${''}
    ${'a look that the file does not have'}     | ${'<c s="99"><v>1</v></c>'}                                                                           | ${1}             | ${'1'}           | ${''}
    ${'what is no number'}                      | ${'<c><v>1,5</v></c>'}                                                                                | ${'1,5'}         | ${'1,5'}         | ${''}
    ${'single quotes and ">" in attributes'}    | ${"<c t='str' x='a>b'><v>a</v></c>"}                                                                  | ${'a'}           | ${'a'}           | ${''}
  `('$what', ({ cell, value, shown, formula }) => {
    const texts = [
      '<si><t>0</t></si><si><t>An &amp; &lt;b&gt;</t></si>',
      '<si><r><rPr><b/></rPr><t>Trần</t></r><r><t xml:space="preserve"> Văn</t></r><rPh sb="0" eb="1"><t>chan</t></rPh><phoneticPr/></si>',
      '<si><t>a_x000D_\r\nb_x41_</t></si><si><t>_x005F_x000D_</t></si><si><t xml:space="preserve">  a </t></si>',
    ].join('');
    expect(only({ rows: `<row>${cell}</row>`, texts, ...dateStyle })).toEqual([value, shown, formula]);
  });

  test('days counted from 1904', () => {
    const made = { rows: '<row><c s="1"><v>44156</v></c></row>', bookSettings: 'date1904="1"', ...dateStyle };
    expect(only(made)).toEqual([day, '22/11/2024', '']);
  });

  test("a time without a day stands at Sheets' first day, and Excel's first days are one less", () => {
    const formats = '<xf numFmtId="20"/><xf numFmtId="14"/>';
    expect(
      gridOf({ rows: '<row><c s="1"><v>0.75</v></c><c s="2"><v>1</v></c></row>', formats }),
    ).toMatchObject({
      values: [
        [
          { year: 1899, month: 12, day: 30 },
          { year: 1900, month: 1, day: 1 },
        ],
      ],
      shown: [['18:00', '01/01/1900']],
    });
  });

  test('a shared text that the file lacks is damage, never a blank', () => {
    const bytes = madeXlsx({ rows: '<row><c t="s"><v>7</v></c></row>', texts: '<si><t>a</t></si>' });
    expect(() => readXlsx(bytes)).toThrow(expect.objectContaining({ kind: 'damaged' }));
  });
});

describe('where cells stand', () => {
  test.each`
    what                               | rows                                                                                         | values
    ${'by their names'}                | ${'<row r="2"><c r="B2"><v>1</v></c></row>'}                                                 | ${[['', ''], ['', 1]]}
    ${'without names'}                 | ${'<row><c/><c><v>1</v></c></row><row><c><v>2</v></c></row>'}                                | ${[['', 1], [2, '']]}
    ${'after one with a name'}         | ${'<row r="1"><c r="B1"><v>1</v></c><c><v>2</v></c></row>'}                                  | ${[['', 1, 2]]}
    ${'styled blanks beyond'}          | ${'<row><c><v>1</v></c><c r="ZZ1" s="1"/></row><row r="9000" s="1"><c s="1"/></row>'}        | ${[[1]]}
    ${'a text without letters beyond'} | ${'<row><c><v>1</v></c></row><row r="3"><c t="str"><v></v></c></row>'}                       | ${[[1]]}
    ${'a space far out'}               | ${'<row><c><v>1</v></c></row><row r="1048576"><c r="XFD1048576" t="str"><v> </v></c></row>'} | ${[[1]]}
    ${'nothing at all'}                | ${''}                                                                                        | ${[['']]}
  `('$what', ({ rows, values }) => {
    expect(gridOf({ rows }).values).toEqual(values);
  });

  test('a prefix before every name changes nothing', () => {
    const sheet =
      '<x:worksheet xmlns:x="y"><x:dimension ref="A1:XFD1048576"/><x:sheetData><x:row r="1"><x:c r="A1" t="inlineStr"><x:is><x:t>a</x:t></x:is></x:c></x:row></x:sheetData></x:worksheet>';
    expect(gridOf({ parts: { 'xl/worksheets/sheet1.xml': sheet } }).values).toEqual([['a']]);
  });

  test('merged cells keep what the first holds, and reach no farther than the tab', () => {
    const rows = '<row><c><v>1</v></c><c><v>2</v></c></row><row><c/><c><v>3</v></c></row>';
    const after =
      '<mergeCells><mergeCell ref="A1:B1"/><mergeCell ref="A2:A2"/><mergeCell ref="B2:XFD2"/><mergeCell ref="A9:B9"/></mergeCells>';
    expect(gridOf({ rows, after })).toMatchObject({
      values: [
        [1, ''],
        ['', 3],
      ],
      merges: [
        { top: 0, left: 0, bottom: 0, right: 1 },
        { top: 1, left: 1, bottom: 1, right: 25 },
      ],
    });
  });
});

describe('the tabs of a file', () => {
  const sheet = (text: string) =>
    `<worksheet><sheetData><row><c t="str"><v>${text}</v></c></row></sheetData></worksheet>`;

  test('in the order of the book, hidden ones too, charts left out, wherever they lie', () => {
    const parts = {
      '_rels/.rels': relationships(['a', 'officeDocument', '/book/main.xml']),
      'xl/workbook.xml': null,
      'book/main.xml':
        '<workbook><sheets><sheet name="Ẩn &quot;1&quot;" sheetId="9" state="veryHidden" r:id="z"/><sheet name="Biểu đồ" r:id="y"/><sheet name="Hai" r:id="x"/></sheets></workbook>',
      'book/_rels/main.xml.rels': relationships(
        ['x', 'worksheet', '../tabs/two.xml'],
        ['y', 'chartsheet', '../tabs/chart.xml'],
        ['z', 'worksheet', '/Tabs/one.xml'],
      ),
      'tabs/two.xml': sheet('2'),
      'tabs\\one.xml': sheet('1'),
    };
    const grids = readXlsx(madeXlsx({ parts }));
    expect(grids.map(({ sheet, shown }) => [sheet, shown])).toEqual([
      ['Ẩn "1"', [['1']]],
      ['Hai', [['2']]],
    ]);
  });
});
