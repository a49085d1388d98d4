import { readFileSync } from 'node:fs';
import { type Book, type Cell, Desk, loadScript, SheetModel, Workspace } from '../../local/host';
import { readBook } from '../../local/xlsx';
import { draftTabName, ownMark } from '../../src/words/ownTab';

const script = loadScript('dist/ward');

let workspace: Workspace;
let book: Book;
beforeEach(() => {
  workspace = new Workspace();
  book = workspace.drive.create('Phường Mẫu');
});

const check = () => {
  expect(new Desk({ workspace, book, script }).run('checkScorecards').error).toBeUndefined();
};
const names = () => book.sheets.map(({ name }) => name);
const isOurs = (name: string) => String(book.sheetNamed(name)?.at(2, 1).value).startsWith(ownMark);

/** A tab with these rows of one cell each, as a person or an earlier run left it. */
const leave = (name: string, cells: Cell[], rowCount = 1000): SheetModel => {
  const sheet = new SheetModel({
    id: book.freeSheetId(),
    name,
    cells: cells.map((cell) => [cell]),
    rowCount,
  });
  book.insert(sheet);
  return sheet;
};

test.each`
  taken                                     | ours
  ${[]}                                     | ${'Cần sửa'}
  ${['Cần sửa']}                            | ${'Cần sửa (Sổ Khuyến học)'}
  ${['Cần sửa', 'Cần sửa (Sổ Khuyến học)']} | ${'Cần sửa (Sổ Khuyến học 2)'}
  ${['Cần sửa (Sổ Khuyến học)']}            | ${'Cần sửa'}
  ${[draftTabName]}                         | ${'Cần sửa'}
`('beside people’s $taken the page goes to “$ours”, again at every run', ({ taken, ours }) => {
  const theirs = (taken as string[]).map((name) => leave(name, [{ value: 'Việc của tổ' }]));
  check();
  const after = names();
  expect(isOurs(ours)).toBe(true);
  check();
  expect(names()).toEqual(after);
  for (const sheet of theirs) expect(sheet.at(1, 1).value).toBe('Việc của tổ');
});

test.each([
  ['with a note', [{ value: null, note: 'Bà Hoa ghi ở đây' }], 1000],
  ['without anything', [], 1000],
  ['of one row', [{ value: 'x' }], 1],
])('a tab that somebody prepared %s under the page’s name stays theirs', (_, cells, rowCount) => {
  const theirs = leave('Cần sửa', cells, rowCount);
  check();
  expect(isOurs('Cần sửa (Sổ Khuyến học)')).toBe(true);
  expect(theirs.at(1, 1)).toEqual(cells[0] ?? { value: null });
  expect(theirs.extent().rows).toBeLessThan(2);
});

test('our page under its second name is found again when people have removed their tab', () => {
  const theirs = leave('Cần sửa', [{ value: 'Việc của tổ' }]);
  check();
  book.remove(theirs);
  const after = names();
  check();
  expect(names()).toEqual(after);
});

test.each([
  ['before it was written', []],
  [
    'before it was named',
    [{ value: 'Trang khác' }, { value: `${ownMark} ngày 01/01/2025.` }, { value: 'cũ' }],
  ],
])('a tab left by a run that was stopped %s becomes the page', (_, cells) => {
  leave(draftTabName, cells);
  const before = names().length;
  check();
  expect(names()).toHaveLength(before);
  expect(isOurs('Cần sửa')).toBe(true);
});

test('a page that had other lines above its table before looks as if it had been written first', () => {
  const written = () => {
    const sheet = book.sheetNamed('Cần sửa')!;
    const looks = Array.from({ length: 8 }, (_, row) => sheet.at(row + 1, 1).style);
    return { looks, frozen: sheet.frozenRows };
  };
  check();
  const wanted = written();
  expect(wanted.frozen).toBe(4);
  // Where a line stands now, the earlier page had its headings.
  const sheet = book.sheetNamed('Cần sửa')!;
  sheet.amend(3, 1, { style: sheet.at(4, 1).style });
  check();
  expect(written()).toEqual(wanted);
});

test.each(['recogniseTitles', 'summariseWard'])(
  '%s lets at most five rows stay in view, and no line above a table wraps in its first column',
  async (command) => {
    const bytes = readFileSync('samples/phuong-hoa-mai-10-hong-lac.xlsx');
    const full = await readBook(new Uint8Array(bytes), { id: 'hong-lac', name: 'Phường Hồng Lạc' });
    workspace.drive.add(full);
    expect(new Desk({ workspace, book: full, script }).run(command).error).toBeUndefined();
    const own = full.sheets.filter((sheet) => String(sheet.at(2, 1).value).startsWith(ownMark));
    expect(own.length).toBeGreaterThan(0);
    for (const sheet of own) {
      expect([sheet.name, sheet.frozenRows > 2 && sheet.frozenRows <= 5]).toEqual([sheet.name, true]);
      for (let row = 1; row < sheet.frozenRows; row++)
        expect(sheet.at(row, 1).style?.alignment?.wrapText ?? false).toBe(false);
    }
  },
);
