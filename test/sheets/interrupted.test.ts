import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, type Fault, loadScript, Workspace } from '../../local/host';
import { copyOf } from '../../local/host/model/copy-book';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');
/** The tab of sets: none, one that lacks a set in use, or one by which families can be judged. */
const setsTabs = {
  without: null,
  started: [
    ['Bộ', 'GDHT-448'],
    ['Điểm công nhận', 80],
  ],
  filled: [
    ['Bộ', 'GDHT-448'],
    ['Điểm công nhận', 80],
    ['Điểm công nhận (vùng khó khăn)', 70],
    ['Vùng khó khăn (Công dân học tập)', 'Không'],
    ['Mã', 'Tiêu chí', 'Điểm tối đa'],
    ['2b', 'Học hằng năm', 20],
    [3, 'Điều kiện', 20],
    [4, 'Hiệu quả', 20],
  ],
};

/** A ward's workbook, small, with things to find in it. */
async function wardBook(setsRows: (string | number)[][] | null): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  sheet.mergeCells('A1:H1');
  sheet.addRow(['Năm 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  sheet.addRow([1, 'Nguyễn Văn Ước', 'Tổ 1', 25, 25, 15, 15, 80]);
  sheet.addRow([2, 'Trần Thị Ưu', 'Tổ 2', 99, 25, 15, 15, 154]);
  sheet.addRow([3, 'Lê Văn Ấm', 'Tổ 2', 25, 'hai lăm', 15, 15, 80]);
  const clans = workbook.addWorksheet('Dòng họ');
  clans.addRow(['DÒNG HỌ HỌC TẬP NĂM 2024']);
  clans.addRow(['STT', 'Dòng họ', 'TC1', 'TC2']);
  clans.addRow([1, 'Họ Nguyễn', 40, 50]);
  const before = workbook.addWorksheet('GĐHT 2023');
  before.addRow(['GIA ĐÌNH HỌC TẬP NĂM 2023']);
  before.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4']);
  before.addRow([1, 'Nguyễn Văn Ước', 'Tổ 1', 20, 25, 15, 15]);
  if (setsRows !== null) workbook.addWorksheet('Bộ tiêu chí').addRows(setsRows);
  return readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'thu', name: 'thu' });
}

const books = {
  without: wardBook(setsTabs.without),
  started: wardBook(setsTabs.started),
  filled: wardBook(setsTabs.filled),
};
const freshBook = async (sets: keyof typeof books): Promise<Book> =>
  copyOf(await books[sets], { id: 'thu', name: 'thu' });

function run(book: Book, command: string, faults: Fault[] = []) {
  const workspace = new Workspace();
  workspace.drive.add(book);
  const now = () => new Date(2026, 10, 26, 8);
  return new Desk({ workspace, book, script, faults, now }).run(command);
}

/** Every tab in order, with what its cells show. */
const shown = (book: Book) =>
  book.sheets.map((sheet) => ({
    name: sheet.name,
    rows: sheet.rows
      .map((line) =>
        line
          .map((cell) => (cell ? displayText(cell) : ''))
          .join('|')
          .replace(/\|+$/, ''),
      )
      .join('\n')
      .trimEnd(),
  }));

describe('a command stopped at any service call', () => {
  test.each([
    ['checkScorecards', 'without'],
    ['recogniseTitles', 'without'],
    ['recogniseTitles', 'filled'],
    ['startDecisionRegister', 'filled'],
    ['summariseWard', 'without'],
    ['printBlankCards', 'without'],
    ['showCriteriaSets', 'without'],
    ['showCriteriaSets', 'started'],
  ] as const)(
    '%s, the tab of sets %s, run again, ends as if it had not been stopped',
    async (command, sets) => {
      const whole = await freshBook(sets);
      const calls = Object.values(run(whole, command).calls).reduce((sum, count) => sum + count, 0);
      expect(calls).toBeGreaterThan(20);
      const wanted = shown(whole);
      for (let at = 1; at <= calls; at++) {
        const book = await freshBook(sets);
        const stopped = run(book, command, [{ at, effect: 'kill', landed: at % 2 === 0 }]);
        expect(stopped.ok).toBe(false);
        expect(run(book, command).error).toBeUndefined();
        expect([at, shown(book)]).toEqual([at, wanted]);
      }
    },
  );
});
