import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { readBook, UnreadableFile } from '../../../local/xlsx';

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const stream = (name: string) => Buffer.from(name, 'utf16le');
const page = '<html><body><table><tr><td>Tên</td></tr></table></body></html>';

type Parts = Record<string, Uint8Array>;

const ENTITIES = '<!DOCTYPE w [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>';
const WIDTHS = '<cols><col min="1" max="999999999" width="20"/></cols>';
const SHEET = 'xl/worksheets/sheet1.xml';

async function truncatedWorkbook(): Promise<Buffer> {
  const workbook = new Workbook();
  workbook.addWorksheet('S').getCell('A1').value = 'x';
  const bytes = Buffer.from(await workbook.xlsx.writeBuffer());
  return bytes.subarray(0, bytes.length - 300);
}

describe('bytes that are no readable workbook', () => {
  test.each`
    what                            | bytes                                                                                | reason
    ${'nothing'}                    | ${Buffer.alloc(0)}                                                                   | ${'empty'}
    ${'an .xls of Excel 97–2003'}   | ${Buffer.concat([OLE2, stream('Workbook')])}                                         | ${'oldXls'}
    ${'a workbook with a password'} | ${Buffer.concat([OLE2, stream('EncryptedPackage')])}                                 | ${'password'}
    ${'an old Word document'}       | ${Buffer.concat([OLE2, stream('WordDocument')])}                                     | ${'notWorkbook'}
    ${'a page saved as .xls'}       | ${Buffer.from(page)}                                                                 | ${'htmlInDisguise'}
    ${'such a page with a BOM'}     | ${Buffer.from(`\uFEFF\n${page}`)}                                                    | ${'htmlInDisguise'}
    ${'a spreadsheet as bare XML'}  | ${Buffer.from('<?xml version="1.0"?><Workbook/>')}                                   | ${'htmlInDisguise'}
    ${'plain text'}                 | ${Buffer.from('STT;Tên\n1;A')}                                                       | ${'notWorkbook'}
    ${'a zip of something else'}    | ${Buffer.from('504b030414000000aabb', 'hex')}                                        | ${'corrupt'}
    ${'a Word document'}            | ${Buffer.concat([Buffer.from('504b0304', 'hex'), Buffer.from('word/document.xml')])} | ${'notWorkbook'}
  `('$what: $reason', async ({ bytes, reason }) => {
    await expect(readBook(bytes, { id: 'x', name: 'x' })).rejects.toMatchObject({
      name: 'UnreadableFile',
      reason,
    });
  });

  test('a workbook cut off on its way: corrupt', async () => {
    const reading = readBook(await truncatedWorkbook(), { id: 'x', name: 'x' });
    await expect(reading).rejects.toBeInstanceOf(UnreadableFile);
    await expect(reading).rejects.toMatchObject({ reason: 'corrupt' });
  });

  test.each([
    [
      'more than the memory holds',
      'tooBig',
      (parts: Parts) => ({ ...parts, 'xl/media/x': new Uint8Array(101e6) }),
    ],
    ['a row that no file has', 'corrupt', inSheet((xml) => xml.replace('<row r="1"', '<row r="999999999"'))],
    [
      'entities within entities',
      'corrupt',
      inSheet((xml) => xml.replace('<worksheet', `${ENTITIES}<worksheet`).replace('<v>', '<v>&b;')),
    ],
  ])('a small file with %s: %s', async (_what, reason, change) => {
    const bytes = zipSync(change(unzipSync(await wholeWorkbook())));
    expect(bytes.length).toBeLessThan(200_000);
    await expect(readBook(bytes, { id: 'x', name: 'x' })).rejects.toMatchObject({ reason });
  });

  test('widths for columns that no file has are passed over', async () => {
    const widths = inSheet((xml) => xml.replace('<sheetData>', `${WIDTHS}<sheetData>`));
    const book = await readBook(zipSync(widths(unzipSync(await wholeWorkbook()))), { id: 'x', name: 'x' });
    expect(book.sheets[0]!.at(1, 1).value).toBe('x');
  });
});

function inSheet(change: (xml: string) => string): (parts: Parts) => Parts {
  return (parts) => ({ ...parts, [SHEET]: strToU8(change(strFromU8(parts[SHEET]!))) });
}

async function wholeWorkbook(): Promise<Uint8Array> {
  const workbook = new Workbook();
  workbook.addWorksheet('S').getCell('A1').value = 'x';
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
