import type { Book, Desk } from '../../local/host';
import { call, deskOf, edit, texts, wardBook } from './smallWard';

const tab = 'Bảng điều khiển';
const rows = { check: 4, recognise: 5, submit: 6, withdraw: 7, person: 8 };

async function onPhone(first?: number): Promise<{ desk: Desk; book: Book }> {
  const book = await wardBook(first === undefined ? {} : { first });
  const desk = deskOf(book);
  call(desk, 'showControlPanel');
  return { desk, book };
}

/** Ticks a box and gives what stands beside it and in it afterwards. */
const tick = (desk: Desk, book: Book, row: number) => {
  const run = edit(desk, book, tab, row, 1, 'TRUE');
  expect(run?.error).toBeUndefined();
  const line = texts(book, tab)[row - 1] ?? [];
  return { box: line[0], answer: line[2] };
};

describe('on a phone, where no menu is', () => {
  test.each`
    box            | answer
    ${'check'}     | ${/^Không có chỗ phải sửa trong 3 phiếu/}
    ${'recognise'} | ${/^2 được công nhận, 1 chưa/}
    ${'submit'}    | ${/^Chưa ghi người nộp/}
    ${'withdraw'}  | ${/^Chưa nộp số liệu/}
  `('ticking $box answers beside the box and takes the tick away', async ({ box, answer }) => {
    const { desk, book } = await onPhone();
    expect(tick(desk, book, rows[box as keyof typeof rows])).toEqual({
      box: 'FALSE',
      answer: expect.stringMatching(answer),
    });
  });

  test('a ward hands up and takes back without any menu', async () => {
    const { desk, book } = await onPhone();
    edit(desk, book, tab, rows.person, 3, 'Phạm Thị Mẫu');
    expect(tick(desk, book, rows.submit).answer).toMatch(/^Đã nộp\./);
    expect(texts(book, 'Số liệu nộp')).toContainEqual(['Trạng thái', 'Đã nộp']);
    expect(tick(desk, book, rows.withdraw).answer).toMatch(/^Đã rút lại\./);
    expect(texts(book, 'Số liệu nộp')).toContainEqual(['Trạng thái', 'Chưa nộp']);
  });

  test('what is left to mend keeps the figures here and says how many places', async () => {
    const { desk, book } = await onPhone(99);
    edit(desk, book, tab, rows.person, 3, 'Phạm Thị Mẫu');
    expect(tick(desk, book, rows.check).answer).toMatch(/chỗ phải sửa/);
    expect(tick(desk, book, rows.submit).answer).toMatch(/chưa nộp được/);
    expect(texts(book, 'Số liệu nộp')).toEqual([]);
  });

  test('the tab is made once and is no scorecard', async () => {
    const { desk, book } = await onPhone();
    call(desk, 'showControlPanel');
    expect(book.sheets.filter(({ name }) => name.startsWith(tab))).toHaveLength(1);
    expect(tick(desk, book, rows.check).answer).toMatch(/trong 3 phiếu/);
  });

  test.each([
    ['Gia đình học tập', 4, 1, 'TRUE'],
    [tab, 2, 1, 'TRUE'],
    [tab, 5, 2, 'TRUE'],
    [tab, 4, 1, 'FALSE'],
  ])('typing elsewhere does nothing: %s, row %i, column %i', async (sheet, row, column, typed) => {
    const { desk, book } = await onPhone();
    const before = book.sheets.map(({ name }) => name);
    edit(desk, book, sheet, row, column, typed);
    expect(book.sheets.map(({ name }) => name)).toEqual(before);
  });
});
