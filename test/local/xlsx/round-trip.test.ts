import { Workbook } from 'exceljs';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Book, Cell } from '../../../local/host';
import { readBook, writeBook } from '../../../local/xlsx';

const NFD = 'Nguyễn Thị Ước'.normalize('NFD');

/** A workbook as an official's computer would leave it. */
async function officialsFile(): Promise<Uint8Array> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet('Hộ gia đình', { views: [{ state: 'frozen', xSplit: 1, ySplit: 3 }] });
  sheet.getCell('A1').value = 'DANH SÁCH HỘ';
  sheet.mergeCells('A1:D1');
  sheet.getRow(3).values = ['STT', 'Họ và tên', 'Ngày sinh', 'Điểm'];
  sheet.getRow(4).values = [1, NFD, 45000, 94.5];
  sheet.getCell('C4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('E4').value = '0912345678';
  sheet.getCell('E4').numFmt = '@';
  sheet.getCell('F4').value = '94,5';
  sheet.getCell('G4').value = '  hai dấu cách \u00a0';
  sheet.getCell('H4').value = true;
  sheet.getCell('I4').value = { error: '#REF!' };
  sheet.getCell('J4').value = { formula: 'SUM(D4:D5)*2', result: 189 };
  sheet.getCell('K4').value = { richText: [{ text: 'đậm', font: { bold: true } }, { text: ' nhạt' }] };
  sheet.getCell('L4').value = 45000.75;
  sheet.getCell('L4').numFmt = 'dd/mm/yyyy hh:mm';
  sheet.getCell('M4').value = { formula: 'IF(D4>0,"chưa có ngày",L4)', result: 'chưa có ngày' };
  sheet.getCell('M4').numFmt = 'dd/mm/yyyy';
  sheet.getCell('A4').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  sheet.getCell('B4').note = 'Xem lại tên';
  sheet.getCell('D4').dataValidation = {
    type: 'decimal',
    operator: 'between',
    formulae: [0, 100],
    allowBlank: true,
  };
  sheet.addConditionalFormatting({
    ref: 'D4:D9',
    rules: [
      { type: 'cellIs', operator: 'lessThan', formulae: [50], priority: 1, style: { font: { bold: true } } },
    ],
  });
  sheet.getColumn(2).width = 30;
  sheet.getColumn(6).hidden = true;
  sheet.getRow(5).hidden = true;
  sheet.getRow(4).height = 30;
  sheet.getRow(5).values = [2, 'Trần Văn Mẫu', 1.5];
  const hidden = workbook.addWorksheet('DANHMUC', { state: 'hidden' });
  hidden.getCell('A1').value = 'mã';
  workbook.definedNames.add("'Hộ gia đình'!$A$4:$D$5", 'DanhSach');
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

function cellsOf(book: Book): Record<string, Cell> {
  const all: Record<string, Cell> = {};
  for (const sheet of book.sheets) {
    sheet.rows.forEach((line, r) => {
      line.forEach((cell, c) => {
        if (cell) all[`${sheet.name} R${r + 1}C${c + 1}`] = cell;
      });
    });
  }
  return all;
}

const read = async (bytes: Uint8Array) => readBook(bytes, { id: 'x', name: 'Phường Mẫu' });

describe('a file read, written and read again', () => {
  test('keeps every typed cell as it was', async () => {
    const first = await read(await officialsFile());
    const second = await read(await writeBook(first));
    expect(cellsOf(second)).toEqual(cellsOf(first));
    expect(second.sheets.map((sheet) => sheet.name)).toEqual(['Hộ gia đình', 'DANHMUC']);
  });

  test.each`
    cell    | value                      | what
    ${'A4'} | ${1}                       | ${'a number'}
    ${'B4'} | ${NFD}                     | ${'decomposed text, byte for byte'}
    ${'C4'} | ${45000}                   | ${'a date as its serial number'}
    ${'C5'} | ${1.5}                     | ${'a number outside date formats'}
    ${'E4'} | ${'0912345678'}            | ${'a telephone number as text'}
    ${'F4'} | ${'94,5'}                  | ${'a decimal comma as text'}
    ${'G4'} | ${'  hai dấu cách \u00a0'} | ${'ghost spaces'}
    ${'H4'} | ${true}                    | ${'a boolean'}
    ${'I4'} | ${{ error: '#REF!' }}      | ${'an error'}
    ${'J4'} | ${189}                     | ${'a formula with its result'}
    ${'K4'} | ${'đậm nhạt'}              | ${'rich text as its text'}
    ${'L4'} | ${45000.75}                | ${'a date with its time'}
    ${'M4'} | ${'chưa có ngày'}          | ${'a text result under a date format'}
  `('$cell is $what', async ({ cell, value }) => {
    const book = await read(await writeBook(await read(await officialsFile())));
    const column = cell.charCodeAt(0) - 64;
    expect(book.sheets[0]!.at(Number(cell.slice(1)), column).value).toEqual(value);
  });

  test('keeps notes of cells with nothing else, and dates that LibreOffice counts from 1904', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('Hộ');
    sheet.getCell('A1').value = 44575;
    sheet.getCell('A1').numFmt = 'dd/mm/yyyy';
    sheet.getCell('C1').note = 'Nhập ở đây';
    sheet.getCell('B3').note = 'Hàng trống';
    const name = 'xl/workbook.xml';
    const parts = unzipSync(new Uint8Array(await workbook.xlsx.writeBuffer()));
    const xml = strFromU8(parts[name]!).replace('<workbookPr', '<workbookPr date1904="true"');
    const book = await read(zipSync({ ...parts, [name]: strToU8(xml) }));
    for (const { sheets } of [book, await read(await writeBook(book))]) {
      expect(sheets[0]!.at(1, 1).value).toBe(44575 + 1462);
      expect([sheets[0]!.at(1, 3).note, sheets[0]!.at(3, 2).note]).toEqual(['Nhập ở đây', 'Hàng trống']);
    }
  });

  test('keeps looks, notes, merges, sizes, hidden parts, panes and names', async () => {
    const book = await read(await writeBook(await read(await officialsFile())));
    const sheet = book.sheets[0]!;
    expect(sheet.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 4 }]);
    expect([sheet.frozenRows, sheet.frozenColumns]).toEqual([3, 1]);
    expect(sheet.columnWidths.get(2)).toBe(215);
    expect(sheet.rowHeights.get(4)).toBe(40);
    expect(sheet.hiddenColumns.has(6)).toBe(true);
    expect(sheet.hiddenRows.has(5)).toBe(true);
    expect(book.sheets[1]!.hidden).toBe(true);
    expect(sheet.at(4, 2).note).toBe('Xem lại tên');
    expect(sheet.at(4, 1).style?.fill).toMatchObject({ fgColor: { argb: 'FFFFEE00' } });
    expect(sheet.at(4, 11).runs).toMatchObject([{ text: 'đậm', font: { bold: true } }, { text: ' nhạt' }]);
    expect(book.names).toEqual([
      { name: 'DanhSach', sheetId: 0, area: { row: 4, column: 1, rows: 2, columns: 4 } },
    ]);
  });

  test('keeps input rules and conditional formats the host knows nothing of', async () => {
    const bytes = await writeBook(await read(await officialsFile()));
    const workbook = new Workbook();
    await workbook.xlsx.load(bytes.buffer as ArrayBuffer);
    const sheet = workbook.worksheets[0]!;
    expect(sheet.getCell('D4').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 100] });
    const { conditionalFormattings } = sheet as unknown as { conditionalFormattings: { ref: string }[] };
    expect(conditionalFormattings).toMatchObject([{ ref: 'D4:D9' }]);
  });
});

describe('a changed book', () => {
  test('writes new values, formulas, tabs, merges, links and names', async () => {
    const book = await read(await officialsFile());
    const sheet = book.sheets[0]!;
    sheet.put(4, 4, { value: 80 });
    sheet.put(6, 1, { value: null, formula: '=SUM(D4;D5)' });
    sheet.put(6, 2, { value: 'xem', link: '#gid=1&range=A1' });
    sheet.put(6, 3, { value: 7, link: 'https://example.com/a?b=1' });
    sheet.merges = [{ row: 1, column: 1, rows: 1, columns: 3 }];
    const again = await read(await writeBook(book));
    const changed = again.sheets[0]!;
    expect(changed.at(4, 4).value).toBe(80);
    expect(changed.at(4, 10)).toMatchObject({ value: 160, formula: '=SUM(D4:D5)*2' });
    expect(changed.at(6, 1)).toMatchObject({ value: 80, formula: '=SUM(D4,D5)' });
    expect(changed.at(6, 2)).toEqual({ value: 'xem', link: '#gid=1&range=A1' });
    expect(changed.at(6, 3)).toEqual({ value: 7, link: 'https://example.com/a?b=1' });
    expect(changed.merges).toEqual([{ row: 1, column: 1, rows: 1, columns: 3 }]);
    expect(changed.at(1, 1).value).toBe('DANH SÁCH HỘ');
    expect(changed.at(4, 1).style?.fill).toBeDefined();
  });

  test('can be written twice, with tabs removed, renamed and added in between', async () => {
    const book = await read(await officialsFile());
    await writeBook(book);
    book.remove(book.sheets[1]!);
    book.sheets[0]!.name = 'Hộ: năm 2026/đợt 1';
    const again = await read(await writeBook(book));
    expect(again.sheets.map((sheet) => sheet.name)).toEqual(['Hộ  năm 2026 đợt 1']);
    expect(again.names).toHaveLength(1);
    expect(again.sheets[0]!.at(4, 2).value).toBe(NFD);
  });
});

describe('what would break a careless reader', () => {
  test.each`
    serial  | excel  | what
    ${'C1'} | ${1}   | ${'1/1/1900 in Excel is serial 2 in Sheets'}
    ${'C2'} | ${59}  | ${'28/2/1900'}
    ${'C3'} | ${61}  | ${'1/3/1900, where both agree'}
    ${'C4'} | ${0.5} | ${'a time without a day'}
  `('$what survives the trip', async ({ excel }) => {
    const workbook = new Workbook();
    const cell = workbook.addWorksheet('S').getCell('A1');
    cell.value = excel;
    cell.numFmt = 'dd/mm/yyyy';
    const book = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    book.sheets[0]!.put(1, 1, { ...book.sheets[0]!.at(1, 1) });
    const written = new Workbook();
    await written.xlsx.load((await writeBook(book)).buffer as ArrayBuffer);
    expect(written.worksheets[0]!.getCell('A1').value).toBe(excel);
    const expected = excel >= 1 && excel < 60 ? excel + 1 : excel;
    expect(book.sheets[0]!.at(1, 1).value).toBe(expected);
  });

  test('a tab formatted down to the last row, with a rule over a whole column, is trimmed to its content', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('S');
    sheet.getCell('A1').value = 'x';
    sheet.getCell('A1048576').style = { font: { bold: true } };
    (sheet as unknown as { dataValidations: { model: object } }).dataValidations.model = {
      'B1:B1048576': { type: 'list', allowBlank: true, formulae: ['"Có,Không"'] },
    };
    const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
    const started = performance.now();
    const book = await read(bytes);
    expect(book.sheets[0]!.extent()).toEqual({ rows: 1, columns: 1 });
    expect(book.sheets[0]!.rowCount).toBe(1000);
    expect(book.sheets[0]!.rows.length).toBeLessThan(200);
    expect(performance.now() - started).toBeLessThan(3000);
    const again = new Workbook();
    await again.xlsx.load((await writeBook(book)).buffer as ArrayBuffer);
    const kept = (again.worksheets[0] as unknown as { dataValidations: { model: object } }).dataValidations
      .model;
    expect(Object.keys(kept)).toEqual(['B1:B1048576']);
  });

  test('followers of a shared formula have their own text', async () => {
    const workbook = new Workbook();
    const sheet = workbook.addWorksheet('S');
    sheet.fillFormula('B1:B3', 'A1*2', [2, 4, 6]);
    const book = await read(new Uint8Array(await workbook.xlsx.writeBuffer()));
    expect([1, 2, 3].map((row) => book.sheets[0]!.at(row, 2))).toMatchObject([
      { formula: '=A1*2', value: 2 },
      { formula: '=A2*2', value: 4 },
      { formula: '=A3*2', value: 6 },
    ]);
    book.sheets[0]!.put(1, 2, { value: 'bỏ công thức' });
    const again = await read(await writeBook(book));
    expect(again.sheets[0]!.at(3, 2).formula).toBe('=A3*2');
  });
});
