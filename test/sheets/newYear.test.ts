import fs from 'node:fs';
import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, type Fault, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import { call, texts } from './smallWard';

const script = loadScript('dist/ward');

interface Verdict {
  sheet: string;
  year: number;
  subject: string;
  total: number | null;
  verdict: string;
}

/** A ward of 2024: households in a list with a two-row header, citizens, and a commune's page that is no list. */
const bytes = (async () => {
  const workbook = new ExcelJS.Workbook();
  const families = workbook.addWorksheet('GĐHT 2024');
  families.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  families.addRow(['Năm 2024']);
  families.addRow(['STT', 'Họ và tên chủ hộ', 'Điện thoại', 'Tiêu chí 1', '', '', 'Tiêu chí 2', 'Kết quả']);
  families.addRow(['', '', '', '1a', '1b', 'Cộng', '', '']);
  for (const area of ['A3:A4', 'B3:B4', 'C3:C4', 'D3:F3', 'G3:G4', 'H3:H4']) families.mergeCells(area);
  families.addRow(['Tổ dân phố 1']);
  families.mergeCells('A5:H5');
  families.addRow([1, 'Nguyễn Văn Ước', '0900 000 001', 10, 15, { formula: 'D6+E6', result: 25 }, 25, 'Đạt']);
  families.addRow([2, 'Lê Văn Ấm', '0900 000 002', 10, 12, { formula: 'D7+E7', result: 22 }, 20, 'Chưa đạt']);
  families.getColumn(2).width = 40;
  families.getCell('B6').fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFEE00' } };
  families.getCell('D6').note = 'Bà Hoa hỏi lại';
  families.getCell('D7').dataValidation = { type: 'whole', operator: 'between', formulae: [0, 10] };
  const citizens = workbook.addWorksheet('Công dân');
  citizens.addRow(['CÔNG DÂN HỌC TẬP NĂM 2024']);
  citizens.addRow([
    'STT',
    'Họ tên',
    ...Array.from({ length: 10 }, (_, at) => `Chỉ số ${at + 1}`),
    'Tổng điểm',
  ]);
  citizens.addRow([1, 'Trần Thị Ưu', ...Array(10).fill(9), 90]);
  workbook
    .addWorksheet('Xã')
    .addRows([
      ['CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2024'],
      ['Chỉ tiêu', 'Mức độ 1', 'Mức độ 2', 'Minh chứng'],
      ['1.1', 'Đạt', 'Đạt', 'Báo cáo'],
    ]);
  workbook.addWorksheet('Bộ tiêu chí').addRow(['Năm đánh giá', 2024]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
})();

const freshBook = async (): Promise<Book> => readBook(await bytes, { id: 'thu', name: 'thu' });

function deskOf(book: Book, faults: Fault[] = []): Desk {
  const workspace = new Workspace();
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, faults, now: () => new Date(2026, 0, 5, 8) });
}

const names = (book: Book): string[] => book.sheets.map(({ name }) => name);

/** Everything of every tab, once its formulas are calculated. */
function cellsOf(book: Book) {
  book.settle();
  return book.sheets.map(({ name, rows, merges, validations, columnWidths, rowHeights }) =>
    structuredClone({
      name,
      rows,
      merges,
      validations,
      columnWidths: [...columnWidths],
      rowHeights: [...rowHeights],
    }),
  );
}

test('makes a tab of the new year beside each list, and leaves the old ones cell by cell', async () => {
  const book = await freshBook();
  const before = cellsOf(book);
  const desk = deskOf(book);
  call(desk, 'startNewYear');
  expect(names(book)).toEqual(['GĐHT 2024', 'GĐHT 2025', 'Công dân', 'Công dân 2025', 'Xã', 'Bộ tiêu chí']);
  expect(cellsOf(book).filter(({ name }) => !name.endsWith('2025'))).toEqual(before);
  expect(desk.toasts.at(-1)?.message).toBe(
    'Đã lập 2 trang cho năm 2025, chưa có điểm. Các trang năm 2024 giữ nguyên. Việc tiếp theo: sửa “Năm đánh giá” ở trang “Bộ tiêu chí” thành 2025.',
  );
});

test('the new tab keeps looks, rules and formulas, and says the new year', async () => {
  const book = await freshBook();
  call(deskOf(book), 'startNewYear');
  const [old, copy] = ['GĐHT 2024', 'GĐHT 2025'].map((name) => book.sheetNamed(name)!);
  expect(copy!.columnWidths).toEqual(old!.columnWidths);
  expect(copy!.merges).toEqual(old!.merges);
  expect(copy!.validations).toEqual(old!.validations);
  expect(copy!.at(6, 2)).toEqual(old!.at(6, 2));
  expect(copy!.at(6, 6).formula).toBe('=D6+E6');
  expect(copy!.at(6, 4).note ?? '').toBe('');
  book.settle();
  expect(texts(book, 'GĐHT 2025').map((row) => row.join('|').replace(/\|+$/, ''))).toEqual([
    'PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP',
    'Năm 2025',
    expect.stringMatching(/^STT\|Họ và tên chủ hộ\|Điện thoại\|Tiêu chí 1/),
    expect.stringMatching(/1a\|1b\|Cộng/),
    'Tổ dân phố 1',
    '1|Nguyễn Văn Ước|0900 000 001|||0',
    '2|Lê Văn Ấm|0900 000 002|||0',
  ]);
});

test('the new lists are read as those of the new year, with the same people and no marks', async () => {
  const book = await freshBook();
  const desk = deskOf(book);
  const earlier = call<{ verdicts: Verdict[] }>(desk, 'recogniseTitles').verdicts;
  call(desk, 'startNewYear');
  const { verdicts } = call<{ verdicts: Verdict[] }>(desk, 'recogniseTitles');
  const of = (list: Verdict[], sheet: string) => list.filter((line) => line.sheet === sheet);
  for (const [sheet, newSheet] of [
    ['GĐHT 2024', 'GĐHT 2025'],
    ['Công dân', 'Công dân 2025'],
  ] as const) {
    expect(of(verdicts, sheet)).toEqual(of(earlier, sheet));
    expect(of(verdicts, newSheet).map(({ subject }) => subject)).toEqual(
      of(earlier, sheet).map(({ subject }) => subject),
    );
    for (const line of of(verdicts, newSheet))
      expect(line).toMatchObject({ year: 2025, total: null, verdict: 'insufficient' });
  }
});

test.each([
  'phuong-hoa-mai-03-an-khe.xlsx',
  'phuong-hoa-mai-04-ben-truc.xlsx',
  'phuong-hoa-mai-05-ben-dau.xlsx',
  'phuong-hoa-mai-13-minh-tan.xlsx',
])(
  'each list of %s becomes one of 2025 with the same people, and judging 2024 says the same',
  async (file) => {
    const book = await readBook(fs.readFileSync(`samples/${file}`), { id: file, name: file });
    const desk = deskOf(book);
    const earlier = call<{ verdicts: Verdict[] }>(desk, 'recogniseTitles').verdicts;
    call(desk, 'startNewYear');
    const { verdicts } = call<{ verdicts: Verdict[] }>(desk, 'recogniseTitles');
    expect(verdicts.filter(({ year }) => year !== 2025)).toEqual(earlier);
    const subjects = (sheet: string) =>
      verdicts.filter((line) => line.sheet === sheet).map(({ subject }) => subject);
    const made = names(book).filter((name) =>
      verdicts.some(({ sheet, year }) => sheet === name && year === 2025),
    );
    expect(made.length).toBeGreaterThanOrEqual(2);
    for (const name of made)
      expect(subjects(name)).toEqual(subjects(names(book)[names(book).indexOf(name) - 1]!));
    for (const line of verdicts.filter(({ year }) => year === 2025)) expect(line.total).toBeNull();
  },
);

test('once more makes nothing and says so', async () => {
  const book = await freshBook();
  const desk = deskOf(book);
  call(desk, 'startNewYear');
  const after = cellsOf(book);
  call(desk, 'startNewYear');
  expect(cellsOf(book)).toEqual(after);
  expect(desk.toasts.at(-1)?.message).toMatch(
    /^Không lập thêm trang nào\. Trang “GĐHT 2025”, “Công dân 2025” đã có nên không lập lại\./,
  );
});

test('a list that was handed up is carried over without its warning', async () => {
  const book = await freshBook();
  const desk = deskOf(book);
  expect(call(desk, 'submitReturn', 'Phạm Thị Mẫu', 'Nộp thử')).toEqual({ outcome: 'done' });
  call(desk, 'startNewYear');
  expect(book.sheetNamed('GĐHT 2024')!.protections).toHaveLength(1);
  expect(book.sheetNamed('GĐHT 2025')!.protections).toHaveLength(0);
});

test('stopped at any call and run again, it ends the same', async () => {
  const shown = (book: Book) => {
    book.settle();
    return book.sheets.map(({ name, rows }) => [
      name,
      rows.map((line) => line.map((cell) => (cell ? displayText(cell) : '')).join('|')),
    ]);
  };
  const whole = await freshBook();
  const calls = Object.values(deskOf(whole).run('startNewYear').calls).reduce((sum, count) => sum + count, 0);
  expect(calls).toBeGreaterThan(20);
  for (let at = 1; at <= calls; at++) {
    const book = await freshBook();
    const fault: Fault = { at, effect: 'kill', landed: at % 2 === 0 };
    expect(deskOf(book, [fault]).run('startNewYear').ok).toBe(false);
    call(deskOf(book), 'startNewYear');
    expect([at, shown(book)]).toEqual([at, shown(whole)]);
  }
});
