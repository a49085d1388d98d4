import { Book, Desk, displayText, loadScript, Workspace } from '../../local/host';
import { allCases } from './cases';

const script = loadScript('dist/conformance');

/** The spreadsheet somebody checks the host with, and its screen. */
function checkedBook(): Desk {
  const workspace = new Workspace();
  const book = Book.blank({ id: 'tu-kiem-tra', name: 'Tự kiểm tra' });
  workspace.drive.add(book);
  return new Desk({ workspace, book, script, now: () => new Date(2026, 10, 26, 8, 0, 0) });
}

const shown = (desk: Desk) =>
  desk.options.book
    .sheetNamed('Kết quả tự kiểm tra')!
    .rows.map((line) => line.map((cell) => (cell ? displayText(cell) : '')));

describe('the menu item “Tự kiểm tra”', () => {
  test('runs the whole table in one spreadsheet, click by click, and finds no difference on this machine', () => {
    const desk = checkedBook();
    desk.open();
    expect(desk.menus.map(({ title }) => title)).toEqual(['Tự kiểm tra']);
    let clicks = 0;
    do {
      expect(desk.run('selfCheck').error).toBeUndefined();
      clicks++;
    } while (!desk.toasts.at(-1)?.message.startsWith('Đã chạy xong') && clicks < 30);
    expect(desk.toasts.at(-1)?.message).toContain(`Đã chạy xong ${allCases.length} trường hợp`);
    expect(shown(desk)).toEqual([['Lời gọi', 'Trường hợp', 'Mong đợi', 'Nhận được', 'Nguồn']]);
    expect(clicks).toBeGreaterThan(1);
    expect(desk.options.book.sheets).toHaveLength(2);
  });
});
