import { readFileSync } from 'node:fs';
import { strToU8, zipSync } from 'fflate';
import { readXlsx } from '../../../src/sheets/xlsx/readXlsx';
import { UnreadableXlsx } from '../../../src/sheets/xlsx/unreadable';
import { madeXlsx } from './madeXlsx';

const whole = madeXlsx({ rows: '<row><c><v>1</v></c></row>' });
const bad = (name: string) => readFileSync(`samples/bad/${name}`);
const kindOf = (bytes: Uint8Array) => {
  try {
    readXlsx(bytes);
    return null;
  } catch (failure) {
    if (!(failure instanceof UnreadableXlsx)) throw failure;
    return failure.kind;
  }
};

/** The same zip, of which the directory claims other sizes of what is unpacked. */
function claiming(bytes: Uint8Array, size: number): Uint8Array {
  const copy = Buffer.from(bytes);
  for (let at = copy.indexOf('PK\x01\x02'); at >= 0; at = copy.indexOf('PK\x01\x02', at + 4))
    copy.writeUInt32LE(size, at + 24);
  return copy;
}

const workbook = (xml: string) => madeXlsx({ parts: { 'xl/workbook.xml': xml } });
const sheet = (xml: string) => madeXlsx({ parts: { 'xl/worksheets/sheet1.xml': xml } });

describe('bytes that cannot be read say why', () => {
  test.each`
    what                                       | bytes                                                                                              | kind
    ${'nothing'}                               | ${new Uint8Array()}                                                                                | ${'notXlsx'}
    ${'a web page'}                            | ${bad('web-page.xls')}                                                                             | ${'notXlsx'}
    ${'a zip with other things'}               | ${zipSync({ 'word/document.xml': strToU8('<w/>') })}                                               | ${'notXlsx'}
    ${'a binary workbook of a newer Excel'}    | ${zipSync({ 'xl/workbook.bin': strToU8('x') })}                                                    | ${'notXlsx'}
    ${'an old Excel file'}                     | ${bad('old-excel.xls')}                                                                            | ${'oldXls'}
    ${'a file of the oldest Excel'}            | ${new Uint8Array([9, 4, 6, 0, 0, 0, 16, 0])}                                                       | ${'oldXls'}
    ${'a file with a password'}                | ${bad('password.xlsx')}                                                                            | ${'encrypted'}
    ${'a file that came half'}                 | ${whole.subarray(0, whole.length >> 1)}                                                            | ${'damaged'}
    ${'a broken file'}                         | ${bad('corrupt.xlsx')}                                                                             | ${'damaged'}
    ${'a broken file of the town'}             | ${readFileSync('samples/phuong-hoa-mai-14-nam-phong.xlsx')}                                        | ${'damaged'}
    ${'a tab cut off'}                         | ${sheet('<worksheet><sheetData><row><c><v>1</v>')}                                                 | ${'damaged'}
    ${'a tab cut off in a tag'}                | ${sheet('<worksheet><sheetData><row r="1')}                                                        | ${'damaged'}
    ${'an empty part'}                         | ${sheet('')}                                                                                       | ${'damaged'}
    ${'a book without tabs'}                   | ${workbook('<workbook><sheets/></workbook>')}                                                      | ${'damaged'}
    ${'a tab without its part'}                | ${madeXlsx({ parts: { 'xl/worksheets/sheet1.xml': null } })}                                       | ${'damaged'}
    ${'a row beyond all rows'}                 | ${madeXlsx({ rows: '<row r="1048577"><c><v>1</v></c></row>' })}                                    | ${'damaged'}
    ${'sizes that claim more than memory has'} | ${claiming(whole, 0xfffffff0)}                                                                     | ${'tooLarge'}
    ${'sizes that claim less than there is'}   | ${claiming(whole, 40)}                                                                             | ${'damaged'}
    ${'two corners of a vast tab'}             | ${madeXlsx({ rows: '<row><c r="XFD1"><v>1</v></c></row><row r="1000000"><c><v>1</v></c></row>' })} | ${'tooLarge'}
  `('$what: $kind', ({ bytes, kind }) => {
    expect(kindOf(bytes)).toBe(kind);
  });

  test('a file cut off anywhere is damaged or not xlsx, never half read', () => {
    for (let length = 0; length < whole.length; length += 7)
      expect(['damaged', 'notXlsx']).toContain(kindOf(whole.subarray(0, length)));
  });
});

test('a million blank rows with looks are read as nothing', () => {
  const rows = `<row r="1"><c r="A1"><v>1</v></c></row>${'<row s="1"><c s="1"/></row>'.repeat(1_000_000)}`;
  expect(readXlsx(madeXlsx({ rows }))[0]).toMatchObject({ values: [[1]] });
});
