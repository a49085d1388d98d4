import ExcelJS from 'exceljs';
import { type Book, Desk, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import { call, texts } from './smallWard';

const script = loadScript('dist/ward');
const tab = 'Phiếu trống';

/** A ward with lists of households, clans and citizens, and a commune's page. */
async function ward(): Promise<{ book: Book; desk: Desk }> {
  const workbook = new ExcelJS.Workbook();
  workbook
    .addWorksheet('Hộ')
    .addRows([
      ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
      ['STT', 'Họ tên chủ hộ', 'TC1', 'TC2', 'TC3', 'TC4'],
      [1, 'Lý Sao', 30, 30, 20, 14],
    ]);
  workbook
    .addWorksheet('Dòng họ')
    .addRows([['DÒNG HỌ HỌC TẬP NĂM 2024'], ['STT', 'Dòng họ', 'TC1', 'TC2'], [1, 'Họ Nguyễn', 40, 50]]);
  workbook
    .addWorksheet('Xã')
    .addRows([
      ['CỘNG ĐỒNG HỌC TẬP CẤP XÃ NĂM 2024'],
      ['Chỉ tiêu', 'Mức độ 1', 'Mức độ 2', 'Minh chứng'],
      ['1.1', 'Đạt', 'Đạt', 'Báo cáo'],
    ]);
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const book = await readBook(bytes, { id: 'thu', name: 'thu' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  return { book, desk: new Desk({ workspace, book, script, now: () => new Date(2026, 10, 26, 8) }) };
}

const lines = (book: Book): string[] => texts(book, tab).map((row) => row.join('|').replace(/\|+$/, ''));

test('each title in use has a card of its own set, and the head says which rows to print', async () => {
  const { book, desk } = await ward();
  call(desk, 'printBlankCards');
  const shown = lines(book);
  const print = shown.flatMap((line) => /^(.+): in hàng (\d+) đến hàng (\d+)\.$/.exec(line) ?? []);
  expect([print[1], print[5], print[9]]).toEqual([
    'Gia đình học tập',
    'Dòng họ học tập',
    'Cộng đồng học tập cấp xã',
  ]);
  for (const at of [2, 6, 10]) {
    expect(shown[Number(print[at]) - 1]).toMatch(/^\|PHIẾU CHẤM ĐIỂM /);
    expect(shown.slice(Number(print[at]) - 1, Number(print[at + 1])).join('\n')).toMatch(/Người tự chấm/);
  }
  expect(desk.toasts.at(-1)?.message).toMatch(/^Đã lập 3 phiếu trống\./);
});

test('a card holds criteria, maxima and the columns to fill in; an unknown maximum is “…”', async () => {
  const { book, desk } = await ward();
  call(desk, 'printBlankCards');
  const shown = lines(book);
  const family = shown.slice(shown.indexOf('|PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP'));
  expect(family.slice(0, 8)).toEqual([
    '|PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP',
    '|Theo QĐ 448/QĐ-KHVN',
    expect.stringMatching(/^\|Họ tên chủ hộ: …+$/),
    expect.stringMatching(/^\|Tổ dân phố, thôn: …+$/),
    '|Năm đánh giá: 2024',
    'TT|Tiêu chí|Điểm tối đa|Tự chấm|Thẩm định|Minh chứng',
    '1|Học tập của trẻ em trong gia đình|30',
    '1a|Trẻ trong độ tuổi được đến trường, hoàn thành phổ cập|10',
  ]);
  expect(family).toContain('2b|Người lớn tham gia học tập hằng năm|…');
  const clan = shown.slice(shown.indexOf('|PHIẾU CHẤM ĐIỂM DÒNG HỌ HỌC TẬP'));
  expect(clan.slice(5, 12)).toEqual([
    'TT|Tiêu chí|Điểm tối đa|Tự chấm|Thẩm định|Minh chứng',
    ...['1', '2', '3', '4', '5'].map((id) => `${id}||…`),
    '|Tổng điểm|100',
  ]);
});

test('a checklist has a column for each level and says what is asked', async () => {
  const { book, desk } = await ward();
  call(desk, 'printBlankCards');
  const shown = lines(book);
  const commune = shown.slice(shown.indexOf('|PHIẾU CHẤM ĐIỂM CỘNG ĐỒNG HỌC TẬP CẤP XÃ'));
  expect(commune).toContain(
    'TT|Chỉ tiêu|Mức độ 1 (Đạt, Không đạt)|Mức độ 2 (Đạt, Không đạt)|Số liệu|Minh chứng',
  );
  expect(commune.find((line) => line.startsWith('5.1|'))).toBe(
    '5.1|Công dân đạt Công dân học tập (mức độ 1: từ 60%; mức độ 2: từ 80%)',
  );
});

test('the page is as wide as A4, ruled, and has room to write', async () => {
  const { book, desk } = await ward();
  call(desk, 'printBlankCards');
  const sheet = book.sheetNamed(tab)!;
  const width = [1, 2, 3, 4, 5, 6].reduce((sum, column) => sum + sheet.columnWidths.get(column)!, 0);
  expect(width).toBeGreaterThan(650);
  expect(width).toBeLessThanOrEqual(730);
  expect(sheet.frozenRows).toBe(0);
  const row = lines(book).findIndex((line) => line.startsWith('1a|')) + 1;
  expect(sheet.rowHeights.get(row)).toBeGreaterThanOrEqual(40);
  expect(sheet.at(row, 6).style?.border?.bottom).toBeDefined();
});

test('blank cards are nobody’s scorecards, and printing again changes nothing', async () => {
  const { book, desk } = await ward();
  const before = call<{ cards: number }>(desk, 'checkScorecards');
  call(desk, 'printBlankCards');
  expect(call<{ cards: number }>(desk, 'checkScorecards')).toEqual(before);
  const [names, shown] = [book.sheets.map(({ name }) => name), lines(book)];
  call(desk, 'printBlankCards');
  expect([book.sheets.map(({ name }) => name), lines(book)]).toEqual([names, shown]);
});

test('where no card tells a title and a year, the next step is said', async () => {
  const workbook = new ExcelJS.Workbook();
  workbook.addWorksheet('Ghi chép').addRow(['Họp ngày mai']);
  const book = await readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'thu', name: 'thu' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  const desk = new Desk({ workspace, book, script });
  call(desk, 'printBlankCards');
  expect(desk.toasts.at(-1)?.message).toMatch(/^Chưa có phiếu nào ghi rõ năm/);
  expect(book.sheetNamed(tab)).toBeUndefined();
});
