import ExcelJS from 'exceljs';
import { type Book, Desk, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');

/** A ward's workbook with one clean roster of that many households. */
async function wardWith(households: number): Promise<{ desk: Desk; book: Book }> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  sheet.addRow(['Năm 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  for (let number = 1; number <= households; number++) {
    sheet.addRow([number, `Nguyễn Văn ${number}`, `Tổ ${number % 7}`, 25, 25, 15, 15, 80]);
  }
  workbook.addWorksheet('Bộ tiêu chí').addRows([
    ['Bộ', 'GDHT-448'],
    ['Điểm công nhận', 80],
    ['Điểm công nhận (vùng khó khăn)', 70],
    ['Vùng khó khăn (Công dân học tập)', 'Không'],
    ['Mã', 'Tiêu chí', 'Điểm tối đa'],
    ['2b', 'Học hằng năm', 20],
    [3, 'Điều kiện', 20],
    [4, 'Hiệu quả', 20],
  ]);
  const bytes = await workbook.xlsx.writeBuffer();
  const book = await readBook(new Uint8Array(bytes), { id: 'bang-tinh-thu', name: 'Bảng tính thử' });
  const workspace = new Workspace();
  workspace.drive.add(book);
  return { desk: new Desk({ workspace, book, script }), book };
}

const deskWith = async (households: number): Promise<Desk> => (await wardWith(households)).desk;

const callsOf = (desk: Desk, command: string, args: string[]): number => {
  const run = desk.run(command, args);
  expect(run.error).toBeUndefined();
  return Object.values(run.calls).reduce((all, calls) => all + calls, 0);
};

test.each([
  ['checkScorecards'],
  ['recogniseTitles'],
  ['startDecisionRegister'],
  ['summariseWard'],
  ['printBlankCards'],
  ['startNewYear'],
  ['listFindings'],
  ['readSubmission'],
  ['submitReturn', 'Phạm Thị Mẫu', 'Nộp thử'],
])('%s makes as many service calls for 2,000 households as for 20', async (command, ...args) => {
  const [small, large] = [await deskWith(20), await deskWith(2000)];
  const ofSmall = callsOf(small, command, args);
  // The grid of a new tab has 1,000 rows: a longer page has to make room once.
  const makingRoom = 4;
  expect(callsOf(large, command, args)).toBeLessThanOrEqual(ofSmall + makingRoom);
});

test.each<[string, number, number, ...string[]]>([
  ['checkScorecards', 100, 106],
  ['recogniseTitles', 154, 154],
  ['summariseWard', 51, 52],
  ['submitReturn', 162, 61, 'Phạm Thị Mẫu', 'Nộp thử'],
])('%s makes %i service calls at most, and %i when run again', async (command, first, again, ...args) => {
  const desk = await deskWith(20);
  expect(callsOf(desk, command, args)).toBeLessThanOrEqual(first);
  expect(callsOf(desk, command, args)).toBeLessThanOrEqual(again);
});

test('results that differ are kept, and brought back, by as many calls for 2,000 households as for 20', async () => {
  const callsWith = async (households: number) => {
    const { desk, book } = await wardWith(households);
    callsOf(desk, 'recogniseTitles', []);
    desk.edit(book.sheets[0]!.id, 4, 4, '5');
    return [callsOf(desk, 'recogniseTitles', []), callsOf(desk, 'restoreResults', [])];
  };
  const [small, large] = [await callsWith(20), await callsWith(2000)];
  for (const [at, calls] of large.entries()) expect(calls).toBeLessThanOrEqual(small[at]! + 8);
});

test('onOpen adds the menu and asks the spreadsheet three things at most', async () => {
  const desk = await deskWith(1);
  const run = desk.open();
  expect(run.error).toBeUndefined();
  expect(desk.menus.map((menu) => menu.title)).toEqual(['Khuyến học']);
  const others = Object.entries(run.calls).filter(([call]) => !/Ui|Menu/.test(call));
  expect(others.reduce((sum, [, count]) => sum + count, 0)).toBeLessThanOrEqual(3);
});
