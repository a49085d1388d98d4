import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');

type Rows = (string | number | Date)[][];

async function bookOf(...tabs: [name: string, rows: Rows][]): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  for (const [name, rows] of tabs) workbook.addWorksheet(name).addRows(rows);
  return readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'thu', name: 'thu' });
}

function deskOf(book: Book): Desk {
  const workspace = new Workspace();
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, now: () => new Date(2026, 10, 26, 8) });
}

function run(desk: Desk, command: string): void {
  expect(desk.run(command).error).toBeUndefined();
}

const rowsOf = (book: Book, name: string): string[] =>
  (book.sheets.find((sheet) => sheet.name === name)?.rows ?? []).map((line) =>
    line
      .map((cell) => (cell ? displayText(cell) : ''))
      .join(' | ')
      .replace(/[ |]+$/, ''),
  );

const sets: [string, Rows] = [
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
];
const roster: [string, Rows] = [
  'Hộ',
  [
    ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
    ['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4'],
    [1, 'Lý Sao', 'Tổ 2', 30, 30, 20, 10],
    [2, 'Mai Lá', 'Tổ 1', 30, 30, 20, 10],
    [3, 'Mai Lá', 'Tổ 2', 30, 30, 20, 10],
    [4, 'Hà Mây', 'Tổ 2', 10, 10, 10, 10],
  ],
];

describe('“Lập sổ quyết định”', () => {
  const name = 'Sổ quyết định';

  test('starts a register with the recognised; what is typed under its headings is read back', async () => {
    const book = await bookOf(roster, sets);
    const desk = deskOf(book);
    run(desk, 'startDecisionRegister');
    expect(rowsOf(book, name).slice(2)).toEqual([
      'STT | Danh hiệu | Họ tên, đơn vị | Tổ dân phố, thôn | Năm đánh giá | Mức độ | Số quyết định | Ngày quyết định | Cơ quan ban hành',
      '1 | Gia đình học tập | Mai Lá | Tổ 1 | 2024',
      '2 | Gia đình học tập | Mai Lá | Tổ 2 | 2024',
      '3 | Gia đình học tập | Lý Sao | Tổ 2 | 2024',
    ]);
    run(desk, 'recogniseTitles');
    expect(rowsOf(book, 'Cần sửa').join('\n')).not.toMatch(/Sổ quyết định/);
    expect(rowsOf(book, 'Danh sách công nhận').join('\n')).toMatch(
      /Chưa có quyết định: 3(?:.|\n)*trang “Sổ quyết định”/,
    );

    const register = book.sheets.find((sheet) => sheet.name === name)!;
    for (const [column, typed] of [
      [7, '12/QĐ-UBND'],
      [8, '20/01/2025'],
      [9, 'UBND phường'],
    ] as const)
      desk.edit(register.id, 5, column, typed);
    run(desk, 'recogniseTitles');
    expect(rowsOf(book, 'Danh sách công nhận').slice(-7)).toEqual([
      'STT | Họ tên, đơn vị | Tổng điểm | Xếp loại, mức độ | Số quyết định | Ngày quyết định | Cơ quan ban hành | Có giá trị đến',
      ' | Gia đình học tập — 3 gia đình, 2 chưa có quyết định',
      ' | Tổ 1 — 1 gia đình',
      '1 | Mai Lá | 90 |  | Chưa có quyết định',
      ' | Tổ 2 — 2 gia đình',
      '2 | Mai Lá | 90 |  | 12/QĐ-UBND | 20/01/2025 | UBND phường',
      '3 | Lý Sao | 90 |  | Chưa có quyết định',
    ]);
  });

  const notes: [string, Rows] = ['Ghi chép', [['Sổ ghi quyết định công nhận sẽ lập sau']]];
  const own: [string, Rows] = [
    'QĐ của phường',
    [['DANH SÁCH CÔNG NHẬN'], ['Danh hiệu', 'Đối tượng', 'Số quyết định', 'Ngày quyết định']],
  ];

  test.each<[string, [string, Rows][], string, string[]]>([
    ['a register is there, though nothing stands in it', [roster, sets, own], 'QĐ của phường', []],
    ['a tab bears the name', [roster, sets, [name, [['của phường']]]], name, []],
    ['nobody is recognised', [[roster[0], [...roster[1].slice(0, 2), roster[1][5]!]], sets], 'Hộ', []],
    ['other tabs only speak of decisions', [roster, sets, notes], name, [name]],
  ])('looks first: %s', async (_, tabs, front, added) => {
    const book = await bookOf(...tabs);
    const desk = deskOf(book);
    run(desk, 'startDecisionRegister');
    expect(book.sheets.map((sheet) => sheet.name)).toEqual([...tabs.map(([tab]) => tab), ...added]);
    expect(book.sheetWithId(desk.activeSheetId)?.name).toBe(front);
  });

  test('clicked again changes nothing, also after people filled it in', async () => {
    const book = await bookOf(roster, sets);
    const desk = deskOf(book);
    run(desk, 'startDecisionRegister');
    desk.edit(book.sheets.find((sheet) => sheet.name === name)!.id, 4, 7, '15/QĐ');
    const before = rowsOf(book, name);
    run(desk, 'startDecisionRegister');
    expect(rowsOf(book, name)).toEqual(before);
  });
});
