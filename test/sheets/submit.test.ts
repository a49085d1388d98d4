import type { Book, Desk } from '../../local/host';
import type { SubmitReport } from '../../src/ward/calls';
import { call, deskOf, edit, texts, type Ward, wardBook } from './smallWard';

/** Types beside a label of the tab that the office above reads. */
function stamp(desk: Desk, book: Book, label: string, typed: string): void {
  const row = texts(book, 'Số liệu nộp').findIndex(([first]) => first === label);
  edit(desk, book, 'Số liệu nộp', row + 1, 2, typed);
}

const handedUp = (book: Book) =>
  JSON.parse(
    texts(book, 'Số liệu nộp')
      .filter(([item]) => item === 'Dữ liệu cho máy đọc')
      .map((row) => row[1])
      .join(''),
  );

describe('handing up', () => {
  test('stamps who, when and what, and leaves the names in the ward', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    expect(call(desk, 'submitReturn', ' Phạm Thị Mẫu ', '')).toEqual({ outcome: 'done' });
    const report = call<SubmitReport>(desk, 'readSubmission');
    expect(report).toMatchObject({ state: 'submitted', person: 'Phạm Thị Mẫu', changes: [] });
    expect(report.stamp).toMatchObject({ year: 2024, by: 'Phạm Thị Mẫu', at: '08:00 ngày 26/11/2026' });
    expect(handedUp(book).titles.family).toMatchObject({ registered: 3, recognised: 2 });
    const all = JSON.stringify(texts(book, 'Số liệu nộp'));
    for (const secret of ['Trần Thị Ưu', '900 000 002', '0900000002']) expect(all).not.toContain(secret);
  });

  test('with something left to mend it asks for a reason, and keeps it', async () => {
    const book = await wardBook({ first: 99 });
    const desk = deskOf(book);
    expect(call(desk, 'submitReturn', 'Phạm Thị Mẫu', '')).toMatchObject({
      outcome: 'refused',
      why: expect.stringContaining('Còn 1 chỗ phải sửa'),
    });
    expect(book.sheets).toHaveLength(2);
    expect(call(desk, 'submitReturn', 'Phạm Thị Mẫu', 'Chờ hộ xác nhận')).toEqual({ outcome: 'done' });
    expect(call<SubmitReport>(desk, 'readSubmission').stamp?.despite).toBe('Chờ hộ xác nhận');
  });

  test('twice with the same figures leaves the first stamp and one line in the log', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    call(desk, 'submitReturn', 'Người khác', '');
    expect(call<SubmitReport>(desk, 'readSubmission').stamp?.by).toBe('Phạm Thị Mẫu');
    expect(
      texts(book, 'Nhật ký').filter((row) => row.some((text) => text.startsWith('Nộp số liệu'))),
    ).toHaveLength(1);
  });

  test.each`
    person   | why
    ${''}    | ${'Chưa ghi người nộp'}
    ${'   '} | ${'Chưa ghi người nộp'}
  `('without a person it is refused: $why', async ({ person, why }) => {
    expect(call(deskOf(await wardBook()), 'submitReturn', person, '')).toMatchObject({
      why: expect.stringContaining(why),
    });
  });

  test('an edit afterwards is seen and named, a row that only moved is not', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    edit(desk, book, 'Gia đình học tập', 5, 5, '28');
    expect(call<SubmitReport>(desk, 'readSubmission').changes).toEqual([
      'Trang “Gia đình học tập” đã sửa hàng 5.',
    ]);
  });

  test('the same person has the same hash in two wards with one key, and none without a key', async () => {
    const hashes = async (ward: Ward) => {
      const book = await wardBook(ward);
      call(deskOf(book), 'submitReturn', 'Phạm Thị Mẫu', '');
      return handedUp(book).identities;
    };
    const [one, other, otherKey] = await Promise.all([
      hashes({ matchKey: 'sen-2024' }),
      hashes({ matchKey: 'sen-2024', name: 'NGUYỄN VĂN ƯỚC' }),
      hashes({ matchKey: 'cúc-2024' }),
    ]);
    expect(one).toHaveLength(3);
    expect(other).toEqual(one);
    expect(otherKey).not.toEqual(one);
    expect(await hashes({})).toBeNull();
  });
});

describe('after handing up', () => {
  test('taking back opens the lists again and can be handed up anew', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    const [list] = book.sheets;
    expect(list?.protections).toHaveLength(1);
    expect(call(desk, 'withdrawReturn')).toEqual({ outcome: 'done' });
    expect(list?.protections).toHaveLength(0);
    expect(call<SubmitReport>(desk, 'readSubmission').state).toBe('notSubmitted');
    expect(call(desk, 'submitReturn', 'Người khác', '')).toEqual({ outcome: 'done' });
    expect(call<SubmitReport>(desk, 'readSubmission').stamp?.by).toBe('Người khác');
  });

  test('what the office above took can neither be taken back nor handed up again', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    stamp(desk, book, 'Trạng thái', 'Đã nhận (đã khóa)');
    for (const act of [['withdrawReturn'], ['submitReturn', 'Người khác', '']] as const)
      expect(call(desk, ...(act as [string]))).toMatchObject({ outcome: 'refused' });
  });

  test('figures sent back are told on opening, with the reason', async () => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    stamp(desk, book, 'Trạng thái', 'Trả lại');
    stamp(desk, book, 'Lý do trả lại', 'Thiếu tổ 4');
    const opening = desk.open();
    expect(opening.error).toBeUndefined();
    expect(JSON.stringify(desk.menus)).toContain('Nộp lại số liệu');
    expect(JSON.stringify(desk.toasts)).toContain('Cấp trên trả lại số liệu: Thiếu tổ 4');
  });
});

test('handing up stopped at any service call and done again ends as if it had not been stopped', async () => {
  const shown = (book: Book) =>
    book.sheets
      .filter(({ name }) => name !== 'Nhật ký')
      .map(({ name, protections }) => [name, protections.length, texts(book, name)]);
  const whole = await wardBook();
  const run = deskOf(whole).run('submitReturn', ['Phạm Thị Mẫu', '']);
  const calls = Object.values(run.calls).reduce((sum, count) => sum + count, 0);
  for (let at = 1; at <= calls; at++) {
    const book = await wardBook();
    const desk = deskOf(book, [{ at, effect: 'kill', landed: at % 2 === 0 }]);
    expect(desk.run('submitReturn', ['Phạm Thị Mẫu', '']).ok).toBe(false);
    call(deskOf(book), 'submitReturn', 'Phạm Thị Mẫu', '');
    expect([at, shown(book)]).toEqual([at, shown(whole)]);
  }
});

describe('what somebody does to the tab “Số liệu nộp”', () => {
  const taken = async (): Promise<{ desk: Desk; book: Book }> => {
    const book = await wardBook();
    const desk = deskOf(book);
    call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
    stamp(desk, book, 'Trạng thái', 'Đã nhận (đã khoá)');
    expect(call<SubmitReport>(desk, 'readSubmission').state).toBe('received');
    return { desk, book };
  };
  const tabOf = (book: Book) => book.sheets.find(({ name }) => name === 'Số liệu nộp')!;

  test.each<[string, (desk: Desk, book: Book) => void]>([
    ['clearing the state', (desk, book) => stamp(desk, book, 'Trạng thái', '')],
    ['clearing the year', (desk, book) => stamp(desk, book, 'Năm', '')],
    ['another word for it', (desk, book) => stamp(desk, book, 'Trạng thái', 'Xong')],
    ['giving the tab another name', (_, book) => Object.assign(tabOf(book), { name: 'Đã nộp' })],
  ])('%s opens nothing that the office above took', async (_, deed) => {
    const { desk, book } = await taken();
    deed(desk, book);
    expect(call(desk, 'withdrawReturn')).toMatchObject({ outcome: 'refused' });
    expect(call(desk, 'submitReturn', 'Người khác', '')).toMatchObject({ outcome: 'refused' });
  });
});

test('a tab with the name of something that every object has is no fault', async () => {
  const book = await wardBook();
  const desk = deskOf(book);
  call(desk, 'submitReturn', 'Phạm Thị Mẫu', '');
  Object.assign(book.sheets[0]!, { name: 'constructor' });
  expect(call<SubmitReport>(desk, 'readSubmission').changes).toEqual([
    'Có thêm trang “constructor”.',
    'Không còn trang “Gia đình học tập”.',
  ]);
});

test.each([
  '=HYPERLINK("http://x","y")',
  '<img src=x onerror=alert(1)>',
  '+84 900',
  "'nháy",
  'dài'.repeat(20_000),
])('a person or reason that looks like code stays text (%#)', async (typed) => {
  const book = await wardBook({ first: 99 });
  const desk = deskOf(book);
  expect(call(desk, 'submitReturn', typed, typed)).toEqual({ outcome: 'done' });
  const tab = book.sheets.find(({ name }) => name === 'Số liệu nộp')!;
  expect(tab.rows.flat().filter((cell) => cell?.formula)).toEqual([]);
  const { stamp } = call<SubmitReport>(desk, 'readSubmission');
  expect([stamp?.by, stamp?.despite]).toEqual([typed.slice(0, 500), typed.slice(0, 500)]);
});
