import ExcelJS from 'exceljs';
import { type Book, Desk, displayText, type Fault, loadScript, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';

const script = loadScript('dist/ward');
/** A ward's workbook, small, with things to find in it and a merged title that costs calls of its own. */
async function wardBytes(): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Gia đình học tập');
  sheet.addRow(['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP']);
  sheet.mergeCells('A1:H1');
  sheet.addRow(['Năm 2024']);
  sheet.addRow(['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm']);
  sheet.addRow([1, 'Nguyễn Văn Ước', 'Tổ 1', 25, 25, 15, 15, 80]);
  sheet.addRow([2, 'Trần Thị Ưu', 'Tổ 2', 99, 25, 15, 15, 154]);
  sheet.addRow([3, 'Lê Văn Ấm', 'Tổ 2', 25, 'hai lăm', 15, 15, 80]);
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

const freshBook = async (): Promise<Book> => readBook(await bytes, { id: 'thu', name: 'thu' });
const bytes = wardBytes();

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
  test.each(['checkScorecards', 'recogniseTitles', 'summariseWard'])(
    '%s, run again, ends as if it had not been stopped',
    async (command) => {
      const whole = await freshBook();
      const calls = Object.values(run(whole, command).calls).reduce((sum, count) => sum + count, 0);
      expect(calls).toBeGreaterThan(20);
      const wanted = shown(whole);
      for (let at = 1; at <= calls; at++) {
        const book = await freshBook();
        const stopped = run(book, command, [{ at, effect: 'kill', landed: at % 2 === 0 }]);
        expect(stopped.ok).toBe(false);
        expect(run(book, command).error).toBeUndefined();
        expect([at, shown(book)]).toEqual([at, wanted]);
      }
    },
  );
});
