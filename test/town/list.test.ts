import { type Book, Desk, displayText, type Fault, loadScript } from '../../local/host';
import type { ListReport } from '../../src/district/calls';
import { idOfLink } from '../../src/domain/units/fileLink';
import { pastedLinks } from '../../src/domain/units/pastedLinks';
import { listHead } from '../../src/domain/units/unitList';
import { districtWords } from '../../src/words/district';
import { drawnGrid } from '../support/grids';
import { bookOf, type DrawnTown, drawTown } from '../support/towns';

const script = loadScript('dist/district');
const account = 'canbo@example.com';

/** What the sidebar's call gives, in a fresh execution. */
function call({ workspace, master }: DrawnTown, command: string, args: unknown[] = []) {
  const now = () => new Date(2026, 10, 26, 8);
  const execution = new Desk({ workspace, book: master, script, now }).run(command, args);
  if (execution.error !== undefined) throw new Error(execution.error);
  return { report: execution.value as ListReport, calls: execution.calls };
}

const add = (town: DrawnTown, text: string): ListReport => call(town, 'addWards', [text]).report;

const rowsOf = (master: Book): string[][] =>
  (master.sheetNamed('Danh sách phường')?.rows ?? [])
    .map((row) => row.map((cell) => (cell ? displayText(cell) : '')))
    .filter((row) => row.some((text) => text !== ''));

const linkTo = ({ id }: { id: string }): string => `https://docs.google.com/spreadsheets/d/${id}/edit#gid=0`;

/** A town whose list has a person's own columns in an order of their own, and one ward so far. */
function townOfOne(wards = 5): DrawnTown {
  const town = drawTown({ wards, households: 3, seed: 5 });
  const [first] = town.wards;
  const master = bookOf('so-khac', 'Sổ khác', [
    [
      'Danh sách phường',
      [
        ['THỊ XÃ HOA MAI'],
        ['Năm: 2024'],
        ['Ghi chú', 'Liên kết', 'Tên', 'Điện thoại', 'Mã', 'Loại'],
        ['bà Lan giữ', linkTo(first!.book), 'Phường Số 1', '0900 000 001', 'P02', 'PHƯỜNG'],
      ],
    ],
  ]);
  town.workspace.drive.add(master);
  return { ...town, master };
}

describe('pasted text', () => {
  test.each([
    ['one link a line', 'https://docs.google.com/spreadsheets/d/phuong-so-0001/edit', ['phuong-so-0001 ']],
    ['a name before it', '1. Phường A: https://x.vn/d/phuong-so-0001/', ['phuong-so-0001 Phường A']],
    ['a name after it', 'https://x.vn/d/phuong-so-0001 Xã Bến Trúc', ['phuong-so-0001 Xã Bến Trúc']],
    [
      'a name in the line above',
      'Xã Bến Trúc\nhttps://x.vn/d/phuong-so-0001',
      ['phuong-so-0001 Xã Bến Trúc'],
    ],
    [
      'a copied row of a table',
      '3\tBà Lan\tPhường A\thttps://x.vn/d/phuong-so-0001\t0900',
      ['phuong-so-0001 Phường A'],
    ],
    [
      'two links in one line',
      'Phường A https://x.vn/d/phuong-so-0001, Phường B https://x.vn/d/phuong-so-0002.',
      ['phuong-so-0001 Phường A', 'phuong-so-0002 Phường B'],
    ],
    ['a link by ?id=', 'https://drive.google.com/open?id=phuong-so-0001', ['phuong-so-0001 ']],
    ['nothing but a message', 'Em gửi chị ạ', []],
  ])('with %s is understood', (_, text, expected) => {
    expect(pastedLinks(text).links.map(({ id, name }) => `${id} ${name}`)).toEqual(expected);
  });

  test('tells units without a link, and links that lead nowhere', () => {
    const text = 'Phường A\nPhường B\nhttps://x.vn/d/phuong-so-0001\nhttps://zalo.me/abc';
    expect(pastedLinks(text)).toMatchObject({ unlinked: ['Phường A'], strange: ['https://zalo.me/abc'] });
  });

  test('a folder is one', () => {
    expect(pastedLinks('https://drive.google.com/drive/folders/thu-muc-so-1?usp=x').links).toMatchObject([
      { kind: 'folder', id: 'thu-muc-so-1' },
    ]);
  });
});

describe('links pasted beside the list', () => {
  test('fill rows below it in its own order of columns, and leave what people typed', () => {
    const town = townOfOne();
    const before = rowsOf(town.master);
    const [, second, third] = town.wards;
    const report = add(town, `${linkTo(second!.book)}\nPhường Số 3\t${linkTo(third!.book)}`);
    expect(report).toMatchObject({ headline: 'Đã thêm 2 đơn vị vào danh sách', units: [] });
    const rows = rowsOf(town.master);
    expect(rows.slice(0, before.length)).toEqual(before);
    expect(rows.slice(before.length).map((row) => row.slice(0, 6))).toEqual([
      ['', linkTo(second!.book), 'Phường Số 2', '', 'P01', 'PHƯỜNG'],
      ['', linkTo(third!.book), 'Phường Số 3', '', 'P03', 'PHƯỜNG'],
    ]);
  });

  test('are not added twice, however often they are pasted', () => {
    const town = townOfOne();
    const text = town.wards.map(({ book }) => linkTo(book)).join('\n');
    expect(add(town, `${text}\n${text}`).facts).toContain('5 liên kết dán hai lần, chỉ thêm một lần.');
    const rows = rowsOf(town.master);
    const again = add(town, text);
    expect(again.headline).toBe('Chưa thêm đơn vị nào');
    expect(again.facts.join()).toContain('5 liên kết đã có trong danh sách: Phường Số 1');
    expect(rowsOf(town.master)).toEqual(rows);
  });

  test('start the list where there is none', () => {
    const town = townOfOne();
    const master = bookOf('so-trong', 'Sổ trống', [['Trang tính1', []]]);
    town.workspace.drive.add(master);
    add({ ...town, master }, linkTo(town.wards[0]!.book));
    const [, year, head, row] = rowsOf(master);
    expect(year?.[0]).toBe('Năm: 2026');
    expect(head).toContain('Liên hệ (email, điện thoại)');
    expect(row?.slice(0, 3)).toEqual(['P01', 'Phường Số 1', 'phường']);
  });

  test('of a folder stand for the workbooks in it, but not for the master', () => {
    const town = townOfOne();
    const { drive } = town.workspace;
    const folder = drive.createFolder('Các phường');
    for (const book of [...town.wards.map((ward) => ward.book), town.master])
      drive.item(book.id)!.parentId = folder.id;
    const report = add(town, `https://drive.google.com/drive/folders/${folder.id}`);
    expect(report).toMatchObject({ headline: 'Đã thêm 4 đơn vị vào danh sách', units: [] });
    expect(rowsOf(town.master).map((row) => row[2])).toEqual(
      expect.arrayContaining(['Phường Số 2', 'Phường Số 5']),
    );
  });

  test('that this account cannot open are listed, and told with who must share what', () => {
    const town = townOfOne();
    const [, second] = town.wards;
    town.workspace.drive.item(second!.book.id)!.owner = 'nguoi-khac@example.vn';
    const report = add(town, `Phường Số 2: ${linkTo(second!.book)}\nXã Mất https://x.vn/d/khong-co-tep-nay`);
    expect(report.headline).toBe('Đã thêm 2 đơn vị vào danh sách');
    expect(report.units.map(({ name, reason }) => [name, reason])).toEqual([
      ['Phường Số 2', `Phường Số 2 chưa chia sẻ bảng tính cho ${account}.`],
      ['Xã Mất', 'Không tìm thấy bảng tính theo liên kết.'],
    ]);
  });

  test('to a workbook that bears another name are told', () => {
    const town = townOfOne();
    const { units } = add(town, `Xã Trà Linh ${linkTo(town.wards[1]!.book)}`);
    expect(units).toMatchObject([{ name: 'Xã Trà Linh', reason: 'Bảng tính tự ghi tên là “Phường Số 2”.' }]);
  });

  test('to a folder that is not shared are told', () => {
    const town = townOfOne();
    const folder = town.workspace.drive.createFolder('Kín', { owner: 'nguoi-khac@example.vn' });
    const { headline, units } = add(town, `https://drive.google.com/drive/folders/${folder.id}`);
    expect(headline).toBe('Chưa thêm đơn vị nào');
    expect(units[0]?.reason).toContain(`chưa chia sẻ cho ${account}`);
  });
});

test('filling the list, stopped at any service call and done again, ends the same', () => {
  const fill = (at: number | null): { rows: string[][]; calls: number } => {
    const town = townOfOne(3);
    const text = town.wards.map(({ book }) => linkTo(book)).join('\n');
    const { workspace, master } = town;
    const faults: Fault[] = at === null ? [] : [{ at, effect: 'kill', landed: at % 2 === 0 }];
    const desk = new Desk({ workspace, book: master, script, faults, now: () => new Date(2026, 10, 26, 8) });
    const { calls } = desk.run('addWards', [text]);
    if (at !== null) add(town, text);
    return { rows: rowsOf(master), calls: Object.values(calls).reduce((all, count) => all + count, 0) };
  };
  const whole = fill(null);
  const differing = [];
  for (let at = 1; at <= whole.calls; at++)
    if (JSON.stringify(fill(at).rows) !== JSON.stringify(whole.rows)) differing.push(at);
  expect(differing).toEqual([]);
});

describe('testing the access', () => {
  test('says of each workbook what this account may do, in few calls', () => {
    const town = drawTown({ wards: 24, households: 2, seed: 3 });
    const item = (number: number) => town.workspace.drive.item(town.wards[number]!.book.id)!;
    item(2).owner = 'nguoi-khac@example.vn';
    item(3).owner = 'nguoi-khac@example.vn';
    item(3).viewers.add(account);
    town.workspace.drive.remove(town.wards[4]!.book.id);
    const sheet = town.master.sheetNamed('Danh sách phường')!;
    sheet.put(10, 7, { value: linkTo(town.wards[0]!.book) });
    sheet.put(11, 7, { value: null });
    const { report, calls } = call(town, 'testAccess');
    expect(report.headline).toBe('Xem được 20/23 tệp');
    expect(report.units.map(({ name, reason }) => [name, reason])).toEqual([
      ['Phường Số 3', `Phường Số 3 chưa chia sẻ bảng tính cho ${account}.`],
      ['Phường Số 5', 'Không tìm thấy bảng tính theo liên kết.'],
      ['Phường Số 6', 'Trùng liên kết với Phường Số 1.'],
    ]);
    expect(report.facts.join(' ')).toContain('19 tệp sửa được, 1 tệp chỉ xem được: Phường Số 4.');
    expect(report.facts).toContain('1 đơn vị chưa có liên kết: Phường Số 7.');
    expect(calls['SpreadsheetApp.openById']).toBe(2);
  });
});

test('the columns of a fresh list are all understood', () => {
  const grid = drawnGrid('Danh sách phường', districtWords.unitList.columns.join(' | '));
  expect([...(listHead(grid)?.columns.keys() ?? [])]).toEqual([
    ...['code', 'name', 'kind', 'from', 'to', 'successor', 'file'],
    ...['contact', 'citizens', 'commune', 'groups'],
  ]);
});

test('a link is known by its id, however it is written', () => {
  expect(idOfLink('https://docs.google.com/spreadsheets/d/phuong-so-0001/edit?usp=sharing')).toBe(
    'phuong-so-0001',
  );
  expect(idOfLink('https://zalo.me/open?id=phuong-so-0001')).toBeNull();
});
