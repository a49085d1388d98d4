import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');

async function bookOf(...tabs: [name: string, rows: (string | number)[][]][]): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of tabs) workbook.addWorksheet(name).addRows(rows);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  return readBook(bytes, { id: 'thu', name: 'thu' });
}

function run<T>(book: Book, command: string): T {
  const workspace = new Workspace();
  workspace.drive.add(book);
  const { error, value } = new Desk({ workspace, book, script }).run(command);
  expect(error).toBeUndefined();
  return value as T;
}

const linesOf = (book: Book, name: string): string[] =>
  book.sheets
    .find((sheet) => sheet.name === name)!
    .rows.map((line) => line.map((cell) => (cell ? displayText(cell) : '')).join(' | '));

const roster: [string, (string | number)[][]] = [
  'Hộ',
  [
    ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
    ['STT', 'Họ tên chủ hộ', 'TC1', 'TC2', 'TC3', 'TC4'],
    [1, 'Lý Sao', 30, 30, 20, 14],
  ],
];

const page: [string, (string | number)[][]] = [
  'Xã',
  [
    ['CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2024'],
    ['Chỉ tiêu', 'Mức độ 1', 'Mức độ 2', 'Minh chứng'],
    ['1.1', 'Đạt', 'Đạt', 'Báo cáo'],
  ],
];

describe('the menu item "Bộ tiêu chí"', () => {
  test('starts the tab with the sets in use, checklists too, with who decides and until when', async () => {
    const book = await bookOf(roster, page);
    expect(run(book, 'showCriteriaSets')).toEqual({ sets: ['GDHT-448', 'CDHT-XA-TT25'], added: true });
    const text = linesOf(book, 'Bộ tiêu chí').join('\n');
    expect(text).toMatch(/^Bộ \| GDHT-448/m);
    expect(text).toMatch(/^5\.1 \| Công dân đạt Công dân học tập \| từ 60% \| từ 80%/m);
    expect(text).toMatch(/Thời hạn công nhận \| 36 tháng tiếp theo năm được công nhận/);
    expect(text).toMatch(/gửi hồ sơ trước ngày 28\/2 năm sau/);
  });

  test('adds what is missing below what the ward typed, once', async () => {
    const typed: (string | number)[][] = [
      ['Bộ', 'GDHT-448'],
      ['Điểm công nhận', 80],
      [],
      ['ghi chú của phường'],
    ];
    const book = await bookOf(roster, page, ['Bộ tiêu chí', typed]);
    expect(run(book, 'showCriteriaSets')).toMatchObject({ added: true });
    const after = linesOf(book, 'Bộ tiêu chí');
    expect(after.slice(0, 4).map((line) => line.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'Bộ | GDHT-448',
      'Điểm công nhận | 80',
      after[2],
      after[3],
    ]);
    expect(after[3]).toContain('ghi chú của phường');
    expect(run(book, 'showCriteriaSets')).toMatchObject({ added: false });
    expect(linesOf(book, 'Bộ tiêu chí')).toEqual(after);
  });

  test('what it wrote is no finding, and a verdict names the figures that the ward filled in', async () => {
    const book = await bookOf(roster);
    run(book, 'showCriteriaSets');
    const tab = book.sheets.find((sheet) => sheet.name === 'Bộ tiêu chí')!;
    const told = run<{ findings: { code: string }[] }>(book, 'checkScorecards').findings;
    expect(told.map(({ code }) => code)).toEqual(['set.incomplete']);
    expect(tab).toBeDefined();
    const filled = await bookOf(roster, [
      'Bộ tiêu chí',
      [
        ['Bộ', 'GDHT-448'],
        ['Điểm công nhận', 80],
        ['Điểm công nhận (vùng khó khăn)', 70],
        ['Vùng khó khăn (Công dân học tập)', 'Không'],
        ['Mã', 'Tiêu chí', 'Điểm tối đa'],
        ['2b', 'Học hằng năm', 20],
        [3, 'Điều kiện', 20],
        [4, 'Hiệu quả', 20],
      ],
    ]);
    const { verdicts } = run<{ verdicts: { verdict: string; version: string }[] }>(filled, 'recogniseTitles');
    expect(verdicts).toMatchObject([
      { verdict: 'recognised', version: expect.stringMatching(/^[0-9A-Z]{6}$/) },
    ]);
    expect(linesOf(filled, 'Kết quả xét').join('\n')).toContain(`bản ${verdicts[0]!.version}`);
  });
});
