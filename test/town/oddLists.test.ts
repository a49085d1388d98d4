import { type Book, Desk, loadScript } from '../../local/host';
import type { ListReport, MissingReport, OfficeReport, TownLine } from '../../src/district/calls';
import { bookOf, type DrawnTown, drawTown } from '../support/towns';
import { seen } from './runs';

const script = loadScript('dist/district');
const now = () => new Date(2026, 10, 26, 8);
const head = ['Mã', 'Tên', 'Thuộc huyện', 'Hiệu lực từ', 'Hiệu lực đến', 'Thay bằng (mã)', 'Tệp', 'Email'];

type Row = (string | number)[];

/** A town whose list has these rows; "@1" stands for the workbook of its first ward. */
function townOf(rows: Row[], year = 2024): DrawnTown {
  const town = drawTown({ wards: 3, households: 3, seed: 9 });
  const cells = rows.map((row) =>
    row.map((cell) => String(cell).replace(/@(\d)/g, (_, number) => town.wards[Number(number) - 1]!.book.id)),
  );
  const master = bookOf('so-danh-sach-la', 'Sổ tổng hợp', [
    ['Danh sách phường', [[`Năm: ${year}`], head, ...cells]],
  ]);
  town.workspace.drive.add(master);
  return { ...town, master };
}

function run<T>({ workspace, master }: DrawnTown, command: string, args: unknown[] = []): T {
  const { error, value } = new Desk({ workspace, book: master, script, now }).run(command, args);
  if (error !== undefined) throw new Error(error);
  return value as T;
}

const said = ({ workspace, master }: DrawnTown, command: string): string => {
  const desk = new Desk({ workspace, book: master, script, now });
  desk.run(command);
  return desk.toasts.map(({ message }) => message).join(' ');
};

const tables = (master: Book) => seen(master).filter(({ name }) => name !== 'Danh sách phường');

test('everything that reads the list says the same of an odd one', () => {
  const town = townOf([
    ['A', '=1+1', '', '', '', '', '@1', 'Lan <a@x.vn>; b@y.vn'],
    ['a', 'Phường trùng', '', '', '', '', '@2', ''],
    ['B', 'x'.repeat(5000), '', '', '', '', 'https://docs.google.com/document/d/van-ban-so-0001/edit', ''],
    ['C', '\u202eأب Phường\u200f', '', '', '', '', 'https://x.vn/d/@2 hoặc https://x.vn/d/@3/edit', ''],
    ['D', '<b>Xã</b>', '', '', '', '', 'https://drive.google.com/drive/folders/thu-muc-so-1?usp=sharing', ''],
    ['TỔNG CỘNG', '', '', '', '', '', '', ''],
  ]);
  const line = run<TownLine>(town, 'consolidateTown');
  expect(line.wards.map(({ code, state }) => [code, state])).toEqual([
    ['A', 'consolidated'],
    ['B', 'failed'],
    ['C', 'failed'],
    ['D', 'failed'],
  ]);
  expect(line.failed.map(({ code, kind }) => [code, kind])).toEqual([
    ['B', 'badLink'],
    ['C', 'severalLinks'],
    ['D', 'badLink'],
    ['a', 'listed'],
  ]);
  const missing = run<MissingReport>(town, 'listMissing');
  expect([missing.wards, missing.done, missing.missing.length]).toEqual([4, 1, 4]);
  const office = run<OfficeReport>(town, 'readOffice');
  expect(office.wards.map(({ email }) => email)).toEqual(['a@x.vn, b@y.vn', null, null, null]);
  const access = run<ListReport>(town, 'testAccess');
  expect(access.headline).toBe('Xem được 1/4 tệp');
  const texts = [line.failed, missing.missing.map(({ reason, fix }) => reason + fix), access];
  expect(JSON.stringify(texts).match(/x{100}/g)?.length ?? 0).toBeLessThan(110);
  expect(town.master.sheets.flatMap(({ rows }) => rows.flat()).some((cell) => cell?.formula)).toBe(false);
});

test('a list whose wards all begin later leaves the tables as they are, and says so everywhere', () => {
  const town = townOf([['A', 'Phường A', '', '', '', '', '@1', '']]);
  run(town, 'consolidateTown');
  const before = tables(town.master);
  town.master.sheetNamed('Danh sách phường')!.amend(3, 4, { value: '01/01/2030' });
  for (const command of ['consolidateTown', 'handUpTown'])
    expect(said(town, command)).toContain('Xem lại dòng “Năm”');
  expect(run<ListReport>(town, 'testAccess').headline).toContain('Xem lại dòng “Năm”');
  expect(said(town, 'showUnits')).toContain('chưa có phường, xã nào của năm 2024');
  expect(tables(town.master)).toEqual(before);
});

test('a list without wards is told by the test of access, too', () => {
  const town = townOf([]);
  expect(run<ListReport>(town, 'testAccess').headline).toContain('mỗi phường ghi một hàng');
});

test.each([-5, 2024.5, 20_245, 0, Number.NaN])(
  'a program that asks for the year %p changes no table',
  (year) => {
    const town = townOf([['A', 'Phường A', '', '', '', '', '@1', '']]);
    expect(() => run(town, 'consolidateTown', [year])).toThrow('Ghi năm bốn chữ số');
    expect(tables(town.master)).toEqual([]);
  },
);
