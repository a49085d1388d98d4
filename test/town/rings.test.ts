import { type Book, Desk, loadScript } from '../../local/host';
import type { TownLine } from '../../src/district/calls';
import { bookOf, type DrawnTown, drawTown, setRows } from '../support/towns';

const script = loadScript('dist/district');
const now = () => new Date(2026, 10, 26, 8);

type Unit = [code: string, name: string, file: Book | string];

/** A master of these units; the name of its add-in's unit is the town's. */
function masterOf({ workspace }: DrawnTown, id: string, town: string, units: Unit[]): Book {
  const rows = units.map(([code, name, file]) => [code, name, typeof file === 'string' ? file : file.id]);
  const book = bookOf(id, town, [
    ['Danh sách phường', [[`Hội Khuyến học ${town}`], ['Năm: 2024'], ['Mã', 'Tên', 'Tệp'], ...rows]],
    ['Bộ tiêu chí', setRows],
  ]);
  workspace.drive.add(book);
  return book;
}

function run({ workspace }: DrawnTown, book: Book, command: string): unknown {
  const { error, value } = new Desk({ workspace, book, script, now }).run(command);
  if (error !== undefined) throw new Error(error);
  return value;
}

const consolidate = (town: DrawnTown, book: Book) => run(town, book, 'consolidateTown') as TownLine;

/** Consolidates and hands up what came of it. */
function pass(town: DrawnTown, book: Book): TownLine {
  const line = consolidate(town, book);
  run(town, book, 'handUpTown');
  return line;
}

const drawn = () => drawTown({ wards: 4, households: 8, seed: 23 });
const wardsOf = (town: DrawnTown, from: number, to: number): Unit[] =>
  town.wards.slice(from, to).map(({ code, name, book }) => [code, name, book]);
const recognised = ({ wards }: DrawnTown, numbers: number[]): number =>
  numbers.reduce((sum, at) => sum + wards[at]!.truth.recognised, 0);
const told = (line: TownLine) => line.failed.map(({ code, kind }) => [code, kind]);

test('two masters that list each other never sum each other, and both are told who has to act', () => {
  const town = drawn();
  const [a, b] = ['huyen-dong-so', 'huyen-tay-so'];
  const east = masterOf(town, a, 'huyện Đông', [...wardsOf(town, 0, 2), ['T', 'Huyện Tây', b]]);
  const west = masterOf(town, b, 'huyện Tây', [...wardsOf(town, 2, 4), ['D', 'Huyện Đông', a]]);
  for (let time = 0; time < 2; time++) {
    const [one, other] = [pass(town, east), pass(town, west)];
    expect([told(one), told(other)]).toEqual([[['T', 'inCircle']], [['D', 'inCircle']]]);
    expect(one.totals.family.recognised).toBe(recognised(town, [0, 1]));
    expect(other.totals.family.recognised).toBe(recognised(town, [2, 3]));
    expect(one.failed[0]!.reason).toContain('Huyện Tây');
    expect(one.failed[0]!.fix).toContain('Danh sách phường');
  }
  // Once the lower one takes its row out, it is counted again.
  for (const column of [1, 2, 3]) east.sheetNamed('Danh sách phường')!.amend(6, column, { value: null });
  pass(town, east);
  const line = consolidate(town, west);
  expect([line.failed, line.totals.family.recognised]).toEqual([[], recognised(town, [0, 1, 2, 3])]);
});

test('a ring of three is cut where it would close, however often they hand up', () => {
  const town = drawn();
  const [a, b, c] = ['huyen-mot-so', 'huyen-hai-so', 'huyen-ba-so'];
  const books = [
    masterOf(town, a, 'huyện Một', [...wardsOf(town, 0, 1), ['N', 'Huyện Hai', b]]),
    masterOf(town, b, 'huyện Hai', [...wardsOf(town, 1, 2), ['N', 'Huyện Ba', c]]),
    masterOf(town, c, 'huyện Ba', [...wardsOf(town, 2, 3), ['N', 'Huyện Một', a]]),
  ];
  const most = recognised(town, [0, 1, 2]);
  const seen = new Set<string>();
  for (let time = 0; time < 4; time++) {
    const line = pass(town, books[(time * 2) % 3]!);
    for (const one of told(line)) seen.add(String(one[1]));
    expect(line.totals.family.recognised).toBeLessThanOrEqual(most);
  }
  expect(seen).toContain('inCircle');
});

describe('a workbook that two ways lead to', () => {
  test('is counted in the master below it, not once more by its own row', () => {
    const town = drawn();
    const east = masterOf(town, 'huyen-dong-so', 'huyện Đông', wardsOf(town, 0, 3));
    pass(town, east);
    const top = masterOf(town, 'tinh-so-tong', 'tỉnh Hoa', [
      ['D', 'Huyện Đông', east],
      ...wardsOf(town, 2, 4),
    ]);
    const line = consolidate(town, top);
    expect(told(line)).toEqual([['003', 'countedBelow']]);
    expect(line.failed[0]!.reason).toContain('Huyện Đông');
    expect(line.totals.family.recognised).toBe(recognised(town, [0, 1, 2, 3]));
  });

  test('is named where two masters below both sum it', () => {
    const town = drawn();
    const east = masterOf(town, 'huyen-dong-so', 'huyện Đông', wardsOf(town, 0, 3));
    const west = masterOf(town, 'huyen-tay-so', 'huyện Tây', wardsOf(town, 2, 4));
    for (const one of [east, west]) pass(town, one);
    const units: Unit[] = [
      ['D', 'Huyện Đông', east],
      ['T', 'Huyện Tây', west],
    ];
    const top = masterOf(town, 'tinh-so-tong', 'tỉnh Hoa', units);
    const line = consolidate(town, top);
    expect(told(line)).toEqual([['T', 'listed']]);
    for (const name of ['Phường Số 3', 'Huyện Đông', 'Huyện Tây'])
      expect(line.failed[0]!.reason).toContain(name);
    expect(line.wards.map(({ state }) => state)).toEqual(['consolidated', 'consolidated']);
  });

  test('is found through a level between', () => {
    const town = drawn();
    const east = masterOf(town, 'huyen-dong-so', 'huyện Đông', wardsOf(town, 0, 2));
    pass(town, east);
    const middle = masterOf(town, 'cum-so-mot', 'cụm Một', [['D', 'Huyện Đông', east]]);
    pass(town, middle);
    const top = masterOf(town, 'tinh-so-tong', 'tỉnh Hoa', [
      ['C', 'Cụm Một', middle],
      ...wardsOf(town, 1, 3),
    ]);
    expect(told(consolidate(town, top))).toEqual([['002', 'countedBelow']]);
  });
});
