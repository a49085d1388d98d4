import { type Book, Desk, displayText, loadScript } from '../../local/host';
import type { MergersReport, TownLine } from '../../src/district/calls';
import { bookOf, type DrawnTown, drawTown, setRows } from '../support/towns';

const script = loadScript('dist/district');
const now = () => new Date(2026, 10, 26, 8);

function run({ workspace, master }: DrawnTown, command: string, args: unknown[] = []): unknown {
  const { error, value } = new Desk({ workspace, book: master, script, now }).run(command, args);
  if (error !== undefined) throw new Error(error);
  return value;
}

/** "A | Phường Số 1 | | 30/06/2025 | C | 1" is a row; the last is the number of the ward whose workbook it sends. */
function townOf(units: string, changes = ''): DrawnTown {
  const town = drawTown({ wards: 4, households: 24, seed: 17 });
  const cells = (rows: string) =>
    rows.split('\n').flatMap((row) => (row.trim() === '' ? [] : [row.split('|').map((cell) => cell.trim())]));
  const linkOf = (number = '') => town.wards[Number(number) - 1]?.book.id ?? '';
  const master = bookOf('so-sap-nhap', 'Sổ tổng hợp', [
    [
      'Danh sách phường',
      [
        ['Năm: 2024'],
        ['Mã', 'Tên', 'Hiệu lực từ', 'Hiệu lực đến', 'Thay bằng (mã)', 'Tệp'],
        ...cells(units).map(([code = '', name = '', from = '', to = '', successor = '', file]) => [
          ...[code, name, from, to, successor],
          linkOf(file),
        ]),
      ],
    ],
    [
      'Sáp nhập',
      [['Ngày hiệu lực', 'Loại', 'Từ mã', 'Tổ dân phố', 'Sang mã', 'Tên tổ mới'], ...cells(changes)],
    ],
    ['Bộ tiêu chí', setRows],
  ]);
  town.workspace.drive.add(master);
  return { ...town, master };
}

/** What a consolidation and then the preview come to. */
function previewOf(town: DrawnTown): { preview: MergersReport; line: TownLine } {
  const line = run(town, 'consolidateTown') as TownLine;
  return { preview: run(town, 'previewMergers') as MergersReport, line };
}

/** The rows of the tab "Sau sáp nhập" below its header: view, code, name, then families. */
function merged(master: Book): string[][] {
  const rows = (master.sheetNamed('Sau sáp nhập')?.rows ?? []).map((row) =>
    row.slice(0, 6).map((cell) => (cell ? displayText(cell) : '')),
  );
  return rows.slice(1 + rows.findIndex(([view]) => view === 'Theo đơn vị nào'));
}

const sumsOf = (rows: string[][]): string[][] =>
  rows.filter(([, , name]) => name === 'Cộng').map((row) => row.slice(3));

const number = (shown = ''): number => Number(shown.replace(/\D/g, ''));

/** The sums of both views, which must be those of the drawn wards and of the consolidation. */
function expectNothingLost(
  { wards, master }: DrawnTown,
  numbers: number[],
  { preview, line }: ReturnType<typeof previewOf>,
) {
  const truth = ['total', 'registered', 'recognised'].map((kind) =>
    numbers.reduce((all, at) => all + wards[at - 1]!.truth[kind as 'total'], 0),
  );
  const [before, after] = sumsOf(merged(master));
  expect(before?.map(number)).toEqual(truth);
  expect(after).toEqual(before);
  const { total, registered, recognised } = line.totals.family;
  expect([total, registered, recognised]).toEqual(truth);
  expect(preview.sums[0]).toBe('Khớp: không số nào bị tính hai lần hay bị mất.');
  expect(preview.sums.join(' ')).toContain(`công nhận: trước ${truth[2]}, sau ${truth[2]}. Khớp.`);
}

const figures = ({ wards }: DrawnTown, ...numbers: number[]): string => {
  const sum = (kind: 'total' | 'recognised') =>
    numbers.reduce((all, at) => all + wards[at - 1]!.truth[kind], 0);
  return `${sum('total')} hộ, ${sum('recognised')} công nhận.`;
};

test('two wards become one', () => {
  const town = townOf(
    `A | Phường A | | | | 1
    B | Phường B | | | | 2
    C | Phường C | 01/07/2025 | | |
    D | Phường D | | | | 4`,
    '01/07/2025 | Sáp nhập | A; B | | C',
  );
  const result = previewOf(town);
  expect(result.preview.problems).toEqual([]);
  expect(result.preview.moves).toEqual([
    `Phường A và Phường B nhập thành Phường C từ 01/07/2025: ${figures(town, 1, 2)}`,
  ]);
  expectNothingLost(town, [1, 2, 4], result);
  const rows = merged(town.master);
  expect(rows.map(([view, code]) => `${view} ${code}`).slice(0, 7)).toEqual([
    'Theo đơn vị của năm đó A',
    'Theo đơn vị của năm đó B',
    'Theo đơn vị của năm đó ',
    'Theo đơn vị của năm đó ',
    'Theo đơn vị hiện nay (năm 2026) C',
    'Theo đơn vị hiện nay (năm 2026) ',
    'Theo đơn vị hiện nay (năm 2026) ',
  ]);
});

test('a ward that joins one that was there is said so, by the list alone', () => {
  const town = townOf(`A | Phường A | | 30/06/2025 | B | 1
    B | Phường B | | | | 2`);
  const result = previewOf(town);
  expect(result.preview.moves).toEqual([`Phường A nhập vào Phường B từ 01/07/2025: ${figures(town, 1)}`]);
  expectNothingLost(town, [1, 2], result);
});

test('one ward is divided among three by its groups; what is in no named group stays apart', () => {
  const town = townOf(
    `A | Phường A | | | | 1
    X | Phường X | 01/07/2025 | | |
    Y | Phường Y | 01/07/2025 | | |
    Z | Phường Z | 01/07/2025 | | |
    D | Phường D | | | | 2`,
    `01/07/2025 | Chia tách | A | Tổ 1; Tổ 2 | X
    01/07/2025 | Chia tách | A | Tổ 3; Tổ 4 | Y
    01/07/2025 | Chia tách | A | Tổ 5; Tổ 6 | Z | 
    01/07/2025 | Chia tách | A | | X; Y; Z`,
  );
  const result = previewOf(town);
  expect(result.preview.problems).toEqual([]);
  expect(result.preview.moves.slice(0, 3).map((one) => one.replace(/:.*/, ''))).toEqual([
    'Tổ 1, Tổ 2 của Phường A chuyển sang Phường X từ 01/07/2025',
    'Tổ 3, Tổ 4 của Phường A chuyển sang Phường Y từ 01/07/2025',
    'Tổ 5, Tổ 6 của Phường A chuyển sang Phường Z từ 01/07/2025',
  ]);
  expectNothingLost(town, [1, 2], result);
});

test('a ward under a new name is no merger', () => {
  const town = townOf(
    `A | Phường A | | | | 1
    M | Phường Mới | 01/01/2025 | | |`,
    '01/01/2025 | Đổi tên | A | | M',
  );
  const result = previewOf(town);
  expect(result.preview.moves).toEqual([`Phường A đổi thành Phường Mới từ 01/01/2025: ${figures(town, 1)}`]);
  expectNothingLost(town, [1], result);
});

test('a chain over two years, the first within the year of the figures', () => {
  const town = townOf(`A | Phường A | | 30/06/2024 | B | 1
    B | Phường B | 01/07/2024 | 30/06/2025 | C |
    E | Phường E | | 30/06/2025 | C | 2
    C | Phường C | 01/07/2025 | | |`);
  const result = previewOf(town);
  expect(result.preview.moves).toEqual([
    `Phường A đổi thành Phường B từ 01/07/2024: ${figures(town, 1)}`,
    `Phường B và Phường E nhập thành Phường C từ 01/07/2025: ${figures(town, 1, 2)}`,
  ]);
  expectNothingLost(town, [1, 2], result);
});

test('a part that sent nothing leaves the new ward blank, and is told', () => {
  const town = townOf(
    `A | Phường A | | | | 1
    B | Phường B | | | |
    C | Phường C | 01/07/2025 | | |`,
    '01/07/2025 | Sáp nhập | A; B | | C',
  );
  const { preview } = previewOf(town);
  expect(preview.moves[0]).toContain(figures(town, 1).replace(/\.$/, '; còn 1 nơi chưa rõ.'));
  const now = merged(town.master).find(([view, code]) => view?.includes('hiện nay') && code === 'C');
  expect(now?.slice(3)).toEqual(['', '', '']);
});

test('what is still to come is previewed, and moves nothing yet', () => {
  const town = townOf(
    `A | Phường A | | | | 1
    C | Phường C | 01/01/2027 | | |`,
    '01/01/2027 | Sáp nhập | A | | C',
  );
  const { preview } = previewOf(town);
  expect(preview.facts[0]).toContain('xem đến ngày 01/01/2027');
  expect(preview.moves).toHaveLength(1);
  expect(town.master.sheetNamed('Sau sáp nhập')).toBeUndefined();
});

test('rows that say no change are told with what to do', () => {
  const town = townOf('A | Phường A | | | | 1', '01/07/2025 | Sáp nhập | A | | K');
  const { preview } = previewOf(town);
  expect(preview.problems).toMatchObject([
    { name: 'A', reason: expect.stringContaining('Hàng 2 (A)'), fix: expect.stringContaining('Sang mã') },
  ]);
});

test('the menu starts a tab that reads back as empty, and leaves one that is there', () => {
  const town = townOf('A | Phường A | | | | 1');
  run(town, 'showMergers');
  expect(town.master.sheets.filter(({ name }) => name === 'Sáp nhập')).toHaveLength(1);
  const fresh = drawTown({ wards: 2, households: 3, seed: 1 });
  run(fresh, 'showMergers');
  const preview = run(fresh, 'previewMergers') as MergersReport;
  expect(preview).toMatchObject({ headline: 'Chưa có thay đổi nào', problems: [], moves: [] });
  expect(preview.facts.join(' ')).toContain('Chưa tổng hợp lần nào');
});
