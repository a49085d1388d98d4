import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/district');

async function master(sets: (string | number)[][] = []): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('Danh sách phường')
    .addRows([['DANH SÁCH PHƯỜNG, XÃ'], ['Năm: 2024'], ['Mã', 'Tên', 'Tệp'], ['P01', 'Phường Một', '']]);
  if (sets.length > 0) workbook.addWorksheet('Bộ tiêu chí').addRows(sets);
  return readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'tong', name: 'tong' });
}

function run<T>(book: Book, command: string): T {
  const workspace = new Workspace();
  workspace.drive.add(book);
  const { error, value } = new Desk({ workspace, book, script }).run(command);
  expect(error).toBeUndefined();
  return value as T;
}

const textOf = (book: Book, name: string): string =>
  (book.sheets.find((sheet) => sheet.name === name)?.rows ?? [])
    .map((line) => line.map((cell) => (cell ? displayText(cell) : '')).join(' | '))
    .join('\n');

test('the menu item "Bộ tiêu chí" gives the district every set of its year, once', async () => {
  const book = await master();
  run(book, 'showCriteriaSets');
  const text = textOf(book, 'Bộ tiêu chí');
  const ids = [...text.matchAll(/^Bộ \| ([\w-]+)/gm)].map(([, id]) => id);
  expect(ids).toEqual([
    'GDHT-448',
    'DHHT-448',
    'CDHT-THON-448',
    'DVHT-XA-448',
    'CONGDAN-324',
    'CDHT-XA-TT25',
    'DVHT-HUYEN-TT24',
    'DVHT-TINH-TT24',
    'CDHT-HUYEN-TT25',
    'CDHT-TINH-TT25',
  ]);
  run(book, 'showCriteriaSets');
  expect(textOf(book, 'Bộ tiêu chí')).toBe(text);
});

test('a wrong set of the master is told with its place and remedy, and is no ward that did not report', async () => {
  const book = await master([
    ['Bộ', 'GDHT-448'],
    ['Điểm công nhận', 120],
  ]);
  const { failed } = run<{ failed: { kind: string; code: string; reason: string; fix: string }[] }>(
    book,
    'consolidateTown',
  );
  expect(failed).toContainEqual(
    expect.objectContaining({
      kind: 'set.contradicts',
      code: 'B2',
      fix: 'Sửa ô B2, nhập điểm không quá 100.',
    }),
  );
  expect(textOf(book, 'Tiến độ nộp')).toContain('Cần sửa trang của nơi tổng hợp');
  const { missing, year } = run<{ missing: { name: string }[]; year: number }>(book, 'listMissing');
  expect(year).toBe(2024);
  expect(missing.map(({ name }) => name)).not.toContain('Bộ tiêu chí');
});
