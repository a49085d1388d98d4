import { type Book, Desk, displayText, loadScript } from '../../local/host';
import type { TownLine } from '../../src/district/calls';
import { bookOf, type DrawnTown, type DrawnWard, drawTown, setRows } from '../support/towns';

const script = loadScript('dist/district');

const master = (id: string, town: string, units: { code: string; name: string; book: Book }[]): Book =>
  bookOf(id, town, [
    [
      'Danh sách phường',
      [
        [`Hội Khuyến học ${town}`],
        ['Năm: 2024'],
        ['Mã', 'Tên', 'Tệp'],
        ...units.map(({ code, name, book }) => [code, name, book.id]),
      ],
    ],
    ['Bộ tiêu chí', setRows],
  ]);

/** 24 wards under two districts under a province. */
function twoLevels() {
  const town = drawTown({ wards: 24, households: 10, seed: 31 });
  const east = master('huyen-dong-so', 'huyện Đông', town.wards.slice(0, 12));
  const west = master('huyen-tay-so', 'huyện Tây', town.wards.slice(12));
  const province = master('tinh-so-tong', 'tỉnh Hoa', [
    { code: 'D', name: 'Huyện Đông', book: east },
    { code: 'T', name: 'Huyện Tây', book: west },
  ]);
  for (const book of [east, west, province]) town.workspace.drive.add(book);
  return { town, east, west, province };
}

function run(
  { workspace }: DrawnTown,
  book: Book,
  command: string,
  { args = [], day = 26 }: { args?: unknown[]; day?: number } = {},
): { value: unknown; said: string } {
  const desk = new Desk({ workspace, book, script, now: () => new Date(2026, 10, day, 8) });
  const { error, value } = desk.run(command, args);
  if (error !== undefined) throw new Error(error);
  return { value, said: desk.toasts.map(({ message }) => message).join(' ') };
}

const consolidate = (town: DrawnTown, book: Book): TownLine =>
  run(town, book, 'consolidateTown').value as TownLine;

const handUp = (town: DrawnTown, book: Book): string => run(town, book, 'handUpTown').said;

const handedUp = (book: Book): string[][] =>
  (book.sheetNamed('Số liệu nộp')?.rows ?? []).map((row) =>
    row.map((cell) => (cell ? displayText(cell) : '')),
  );

const shownAs = (book: Book, item: string): string | undefined =>
  handedUp(book).find(([label]) => label === item)?.[1];

/** The office above types into the tab. */
function typeState(book: Book, text: string): void {
  const sheet = book.sheetNamed('Số liệu nộp')!;
  const row = sheet.rows.findIndex((cells) => cells[0]?.value === 'Trạng thái');
  sheet.put(row + 1, 2, { value: text });
}

const sumOf = (wards: DrawnWard[]) => ({
  total: wards.reduce((all, { truth }) => all + truth.total, 0),
  registered: wards.reduce((all, { truth }) => all + truth.registered, 0),
  recognised: wards.reduce((all, { truth }) => all + truth.recognised, 0),
});

test('what 24 wards come to goes through two districts to the province, to the unit', () => {
  const { town, east, west, province } = twoLevels();
  for (const district of [east, west]) {
    consolidate(town, district);
    expect(handUp(town, district)).toContain('Đã nộp số liệu năm 2024 của 12 phường, xã.');
  }
  const line = consolidate(town, province);
  expect(line.failed).toEqual([]);
  expect(line.wards.map(({ code, titles }) => [code, titles?.family])).toEqual([
    ['D', { ...sumOf(town.wards.slice(0, 12)), insufficient: 0 }],
    ['T', { ...sumOf(town.wards.slice(12)), insufficient: 0 }],
  ]);
  expect(line.totals.family).toMatchObject(sumOf(town.wards));
  const progress = province
    .sheetNamed('Tiến độ nộp')!
    .rows.flatMap((row) => row.map((cell) => (cell ? displayText(cell) : '')));
  expect(progress).toContain('Số liệu lấy nguyên như nơi đó nộp, không xét lại phiếu.');
});

test('figures of the round before count on while the next is opened to a district, which may hand up the same', () => {
  const { town, east, west, province } = twoLevels();
  for (const district of [east, west]) {
    consolidate(town, district);
    handUp(town, district);
  }
  const list = province.sheetNamed('Danh sách phường')!;
  list.put(1, 2, { value: 'Hạn nộp quý 3/2024: 26/11/2026' });
  list.put(2, 2, { value: 'Hạn nộp năm 2024: 15/12/2026' });
  const at = (day: number) => run(town, province, 'consolidateTown', { day }).value as TownLine;
  const arrivalOf = (code: string) => {
    const rows = province.sheetNamed('Tiến độ nộp')!.rows.map((row) => row.map((cell) => cell?.value));
    return rows.find(([first]) => first === code)?.[5];
  };
  const before = at(27);
  expect(arrivalOf('D')).toBe('Số liệu kỳ trước');
  run(town, province, 'openRound', { args: [['D', 'T']], day: 27 });
  expect(shownAs(east, 'Trạng thái')).toBe('Trả lại');
  expect(at(27).totals).toEqual(before.totals);
  expect(arrivalOf('D')).toBe('Chưa nộp kỳ này');
  run(town, east, 'handUpTown', { day: 28 });
  expect(at(28).totals).toEqual(before.totals);
  expect([arrivalOf('D'), arrivalOf('T')]).toEqual(['Đã nhận', 'Chưa nộp kỳ này']);
});

test('the stamp says who, when and what; handing up the same again leaves it, and a consolidation too', () => {
  const { town, east } = twoLevels();
  consolidate(town, east);
  handUp(town, east);
  expect(shownAs(east, 'Trạng thái')).toBe('Đã nộp');
  expect(shownAs(east, 'Đơn vị')).toBe('huyện Đông');
  expect(shownAs(east, 'Người nộp')).toBe('canbo@example.com');
  const tab = handedUp(east);
  expect(handUp(town, east)).toContain('không thay đổi');
  consolidate(town, east);
  expect(handedUp(east)).toEqual(tab);
});

test.each([
  ['nothing was handed up', () => undefined],
  ['the figures were sent back', (book: Book) => typeState(book, 'Trả lại')],
  [
    'somebody changed what machines read',
    (book: Book) => {
      const sheet = book.sheetNamed('Số liệu nộp')!;
      const row = sheet.rows.findIndex((cells) => cells[0]?.value === 'Dữ liệu cho máy đọc');
      const text = String(sheet.rows[row]?.[1]?.value);
      sheet.put(row + 1, 2, { value: text.replace('"recognised":', '"recognised":9') });
    },
  ],
])('the province counts none of a district where %s', (why, spoil) => {
  const { town, east, west, province } = twoLevels();
  for (const district of [east, west]) {
    consolidate(town, district);
    if (district === west || why !== 'nothing was handed up') handUp(town, district);
  }
  spoil(east);
  const line = consolidate(town, province);
  expect(line.failed).toMatchObject([{ code: 'D', kind: 'notHandedUp' }]);
  expect(line.wards[0]).toMatchObject({ state: 'failed', titles: null });
  expect(line.totals.family).toMatchObject(sumOf(town.wards.slice(12)));
});

test('a district with a ward missing hands up what is known, and its sums stay unknown above', () => {
  const { town, east, province } = twoLevels();
  town.workspace.drive.remove(town.wards[0]!.book.id);
  consolidate(town, east);
  expect(handUp(town, east)).toContain('mới có 11/12 phường, xã');
  const line = consolidate(town, province);
  expect(line.wards[0]?.titles?.family).toMatchObject({ total: null, recognised: null });
});

test('nothing is handed up before the first consolidation, nor once the level above has taken it', () => {
  const { town, east } = twoLevels();
  expect(handUp(town, east)).toContain('Chưa tổng hợp lần nào');
  consolidate(town, east);
  handUp(town, east);
  typeState(east, 'Đã nhận');
  expect(handUp(town, east)).toContain('đã nhận và khóa');
  expect(shownAs(east, 'Trạng thái')).toBe('Đã nhận');
});
