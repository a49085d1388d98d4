import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Workbook } from 'exceljs';

const folder = join(__dirname, '../../samples/bad');
const open = (name: string) => new Workbook().xlsx.readFile(join(folder, name));

describe('the files of bad input', () => {
  test.each(['corrupt.xlsx', 'old-excel.xls', 'password.xlsx', 'web-page.xls'])(
    '%s is no workbook',
    async (name) => {
      await expect(open(name)).rejects.toThrow();
    },
  );

  test.each`
    name               | stream
    ${'old-excel.xls'} | ${'Workbook'}
    ${'password.xlsx'} | ${'EncryptedPackage'}
  `('$name is a compound file with a stream $stream', async ({ name, stream }) => {
    const bytes = await readFile(join(folder, name));
    expect(bytes.subarray(0, 8).toString('hex')).toBe('d0cf11e0a1b11ae1');
    expect(bytes.includes(Buffer.from(stream, 'utf16le'))).toBe(true);
  });

  test.each`
    name                         | cell    | holds
    ${'score-above-max'}         | ${'H4'} | ${35}
    ${'ref-error'}               | ${'I4'} | ${{ error: '#REF!' }}
    ${'formula-name'}            | ${'B4'} | ${{ formula: 'CONCATENATE("Lê Văn ","Mẫu")', result: 'Lê Văn Mẫu' }}
    ${'two-columns-one-meaning'} | ${'N3'} | ${'Tiêu chí 2 (30đ)'}
  `('$name: $cell holds $holds', async ({ name, cell, holds }) => {
    const book = await open(`${name}.xlsx`);
    expect(book.getWorksheet('Gia đình học tập')?.getCell(cell).value).toEqual(holds);
  });

  test('long-cell holds a cell of 50,000 characters', async () => {
    const book = await open('long-cell.xlsx');
    expect(String(book.getWorksheet('Gia đình học tập')?.getCell('M4').value)).toHaveLength(50_000);
  });

  test('empty has one tab and nothing in it', async () => {
    const book = await open('empty.xlsx');
    expect(book.worksheets.map(({ actualRowCount }) => actualRowCount)).toEqual([0]);
  });

  test('blank-maxima has criteria without highest points', async () => {
    const sheet = (await open('blank-maxima.xlsx')).getWorksheet('Bộ tiêu chí');
    expect(sheet?.getCell('A17').value).toBe('1');
    expect(sheet?.getCell('C17').value).toBeNull();
  });
});
