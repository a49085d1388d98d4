import { Desk, loadScript, type WebFault } from '../../local/host';
import { contentHash } from '../../src/domain/returns/handedUp';
import { texts } from '../sheets/smallWard';
import { type DrawnTown, drawTown } from '../support/towns';
import { consolidate, familiesOf, truthOf } from './runs';

const ward = loadScript('dist/ward');
const tab = 'Số liệu nộp';
type Figures = Record<string, unknown> & { titles: Record<string, object> };

/** A town whose first ward handed up, and then has this as what machines read, with the right hash if it can have one. */
function townWith(change: (figures: Figures) => unknown): DrawnTown {
  const town = drawTown({ wards: 3, households: 5, seed: 11 });
  const { book } = town.wards[0]!;
  const now = () => new Date(2026, 10, 26, 8);
  const desk = new Desk({ workspace: town.workspace, book, script: ward, now });
  expect(desk.run('submitReturn', ['Phạm Thị Mẫu', 'Chờ']).error).toBeUndefined();
  const rows = texts(book, tab);
  const rowOf = (label: string) => rows.findIndex(([first]) => first === label) + 1;
  const data = rowOf('Dữ liệu cho máy đọc');
  const changed = change(JSON.parse(rows[data - 1]![1]!));
  const text = typeof changed === 'string' ? changed : JSON.stringify(changed);
  book.sheetNamed(tab)!.amend(data, 2, { value: text });
  book.sheetNamed(tab)!.amend(rowOf('Mã nội dung'), 2, { value: contentHash(JSON.parse(text)) });
  return town;
}

const withFamily = (figures: Figures, change: object) => ({
  ...figures,
  titles: { ...figures.titles, family: { ...figures.titles.family, ...change } },
});

describe('what a ward handed up, spoilt,', () => {
  const cases: [string, (figures: Figures) => unknown][] = [
    ['without titles', (figures) => ({ ...figures, titles: null })],
    ['without one title', (figures) => ({ ...figures, titles: { ...figures.titles, family: undefined } })],
    ['with a text for a count', (figures) => withFamily(figures, { recognised: '9' })],
    ['with a count below zero', (figures) => withFamily(figures, { recognised: -9 })],
    ['with a count beyond all', (figures) => withFamily(figures, { recognised: 1e308 })],
    ['without groups', (figures) => ({ ...figures, groups: null })],
    ['with groups of nothing', (figures) => ({ ...figures, groups: [{ group: 'Tổ 1' }] })],
    ['without findings', (figures) => ({ ...figures, findings: null })],
    ['that is no object', () => 'null'],
  ];

  test.each(cases)('%s, keeps nobody out: the lists themselves count', (_, change) => {
    const town = townWith(change);
    const line = consolidate(town);
    expect([line.failed, familiesOf(line)]).toEqual([[], truthOf(town)]);
  });

  test.each(cases)('%s, is no figure of a unit that has no lists', (_, change) => {
    const town = townWith(change);
    const [first] = town.wards;
    const [lists] = first!.book.sheets;
    Object.assign(lists!, { name: 'Danh sách phường' });
    for (const [at, value] of ['Mã', 'Tên', 'Tệp'].entries()) lists!.put(1, at + 1, { value });
    const line = consolidate(town);
    expect(familiesOf(line)).toEqual({ ...truthOf(town), [first!.code]: null });
    expect(line.failed).toMatchObject([{ code: first!.code, kind: 'notHandedUp' }]);
  });
});

test.each<[string, WebFault['answer']]>([
  ['a page of HTML', { html: '<html>Sorry</html>' }],
  ['half an answer', 'cut off'],
])('%s for a file that only a link opens does not keep the others out', (_, answer) => {
  const town = drawTown({ wards: 3, households: 5, seed: 11 });
  const { book } = town.wards[1]!;
  const item = town.workspace.drive.item(book.id)!;
  item.owner = 'nguoi-khac@example.vn';
  item.sharing = { access: 'ANYONE_WITH_LINK', permission: 'VIEW' };
  town.workspace.webFaults.lay({ to: book.id, answer });
  expect(familiesOf(consolidate(town))).toEqual(truthOf(town));
});
