import { Workbook } from 'exceljs';
import { readBook, UnreadableFile } from '../../../local/xlsx';

const OLE2 = Buffer.from('d0cf11e0a1b11ae1', 'hex');
const stream = (name: string) => Buffer.from(name, 'utf16le');
const page = '<html><body><table><tr><td>Tên</td></tr></table></body></html>';

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
});
