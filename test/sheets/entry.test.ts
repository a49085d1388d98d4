import ExcelJS from 'exceljs';
import {
  type Book,
  Desk,
  displayText,
  type Fault,
  loadScript,
  Threads,
  together,
  Workspace,
} from '../../local/host';
import { newProtection } from '../../local/host/model/protection';
import { readBook } from '../../local/xlsx';
import type { CardForm, EntryOpening, SaveAnswer, SaveRequest } from '../../src/ward/calls';

const script = loadScript('dist/ward');

type Rows = (string | number | null | { formula: string; result?: number })[][];

async function bookOf(rows: Rows, dress?: (sheet: ExcelJS.Worksheet) => void): Promise<Book> {
  const workbook = new ExcelJS.Workbook();
  const sheet = workbook.addWorksheet('Tổ 3');
  for (const row of rows) sheet.addRow(row);
  dress?.(sheet);
  return readBook(new Uint8Array(await workbook.xlsx.writeBuffer()), { id: 'thu', name: 'thu' });
}

function start(book: Book, command: string, args: unknown[], faults: Fault[] = [], user?: string) {
  const workspace = new Workspace();
  workspace.drive.add(book);
  const now = () => new Date(2026, 10, 26, 14, 5);
  return new Desk({ workspace, book, script, faults, user, now }).run(command, args);
}

function run<T>(book: Book, command: string, ...args: unknown[]): T {
  const { error, value } = start(book, command, args);
  expect(error).toBeUndefined();
  return value as T;
}

const linesOf = (book: Book, name = 'Tổ 3'): string[] =>
  book.sheets
    .find((sheet) => sheet.name === name)!
    .rows.map((line) =>
      line
        .map((cell) => (cell ? displayText(cell) : ''))
        .join('|')
        .replace(/\|+$/, ''),
    );

const list = (book: Book) => run<EntryOpening>(book, 'openEntry').lists[0]!;
const open = (book: Book, row: number | null) =>
  run<CardForm>(book, 'readCard', { sheet: 'Tổ 3', top: list(book).top }, row);
const textsOf = (form: CardForm) => Object.fromEntries(form.fields.map(({ id, text }) => [id, text]));

function request(
  form: CardForm,
  values: Record<string, string>,
  more: Partial<SaveRequest> = {},
): SaveRequest {
  const { row, who, name, group } = form;
  const texts = textsOf(form);
  const before = Object.fromEntries(Object.keys(values).map((id) => [id, texts[id] ?? '']));
  return { list: form.list, row, who, name, group, values, before, token: 'a', ...more };
}

const save = (book: Book, asked: SaveRequest) => run<SaveAnswer>(book, 'saveCard', asked);

const sum = (row: number, result: number) => ({ formula: `SUM(D${row}:G${row})`, result });
const head: Rows = [
  ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
  ['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm', 'Minh chứng'],
];
const households: Rows = [
  ...head,
  [1, 'Nguyễn Văn Ước', 'Tổ 3', 25, 25, 15, 15, sum(3, 80), ''],
  [2, 'Trần Thị Ưu', 'Tổ 3', 20, 25, null, 15, sum(4, 60), ''],
];
const withEnd: Rows = [
  ...households,
  ['', 'Cộng', '', { formula: 'SUM(D3:D4)', result: 45 }, '', '', '', '', ''],
  [],
  ['', '', '', '', '', '', 'TM. BAN KHUYẾN HỌC'],
];

test('the lists name their subjects, and a card shows its criteria', async () => {
  const book = await bookOf(withEnd);
  expect(run(book, 'openEntry')).toMatchObject({
    lists: [
      {
        sheet: 'Tổ 3',
        titleName: 'Gia đình học tập',
        year: 2024,
        subjects: [
          { row: 3, name: 'Nguyễn Văn Ước', group: 'Tổ 3' },
          { row: 4, name: 'Trần Thị Ưu', group: 'Tổ 3' },
        ],
      },
    ],
  });
  const card = open(book, 4);
  expect(card).toMatchObject({ row: 4, name: 'Trần Thị Ưu', group: 'Tổ 3', mayNotApply: false });
  expect(card.fields.map(({ label, name, max, cell, text }) => [label, name, max, cell, text])).toEqual([
    ['Tiêu chí 1', 'Học tập của trẻ em trong gia đình', 30, 'D4', '20'],
    ['Tiêu chí 2', 'Học tập của người lớn trong gia đình', 30, 'E4', '25'],
    ['Tiêu chí 3', 'Điều kiện học tập của gia đình', null, 'F4', ''],
    ['Tiêu chí 4', 'Tác động, hiệu quả học tập của các thành viên', null, 'G4', '15'],
    ['Minh chứng', 'Minh chứng', null, 'I4', ''],
  ]);
});

test('a save writes only the cells that changed, logs it, and can be taken back', async () => {
  const book = await bookOf(withEnd);
  const before = linesOf(book);
  const answer = save(book, request(open(book, 4), { '1': '22.5', '3': '18', evidence: 'Giấy khen' }));
  expect(answer).toMatchObject({ kind: 'saved', at: '14:05', card: { fields: { length: 5 } } });
  const after = linesOf(book);
  expect(after[3]).toBe('2|Trần Thị Ưu|Tổ 3|22,5|25|18|15|80,5|Giấy khen');
  expect(after[4]).toBe('|Cộng||47,5');
  expect(after.filter((_, at) => at !== 3 && at !== 4)).toEqual(
    before.filter((_, at) => at !== 3 && at !== 4),
  );
  expect(linesOf(book, 'Nhật ký').at(-1)).toBe(
    '14:05 ngày 26/11/2026|Không rõ|Nhập phiếu: Trần Thị Ưu|Tổ 3, B4|D4: 20; F4: trống; I4: trống|D4: 22.5; F4: 18; I4: Giấy khen',
  );
  if (answer.kind !== 'saved') throw new Error();
  expect(save(book, { ...answer.undo!, token: 'b' })).toMatchObject({ kind: 'saved' });
  expect(linesOf(book)).toEqual(before);
});

test('a new household comes below the last one, above totals and signatures', async () => {
  const book = await bookOf(withEnd);
  const answer = save(
    book,
    request(open(book, null), { '1': '30', '2': '20,5' }, { name: 'Lê Văn Ấm', group: 'Tổ 3' }),
  );
  expect(answer).toMatchObject({
    kind: 'saved',
    remark: 'Công thức ở ô D6 có thể chưa cộng hàng mới. Xem lại ô ấy.',
  });
  expect(linesOf(book)).toEqual([
    ...linesOf(await bookOf(households)),
    '3|Lê Văn Ấm|Tổ 3|30|20,5|||50,5',
    '|Cộng||45',
    '',
    '||||||TM. BAN KHUYẾN HỌC',
  ]);
});

test.each([
  ['into a list of one group', null, 4],
  ['below the last of the group, under its line', 'Tổ 1', 4],
  ['below the last of the list', 'Tổ 2', 6],
])('a new citizen goes %s', async (_, group, at) => {
  const lines: Rows =
    group === null
      ? [
          ['STT', 'Họ tên chủ hộ', 'TC1', 'TC2'],
          [1, 'A Tủa', 1, 2],
          [2, 'Lý Sao', 3, 4],
        ]
      : [
          ['STT', 'Họ tên chủ hộ', 'TC1', 'TC2'],
          ['Tổ 1'],
          [1, 'Lý Sao', 3, 4],
          ['Tổ 2'],
          [1, 'Vàng Mỷ', 3, 4],
        ];
  const book = await bookOf([['GIA ĐÌNH HỌC TẬP NĂM 2024'], ...lines]);
  expect(open(book, null).asksGroup).toBe(group === null ? null : 'lines');
  save(book, request(open(book, null), { '2': '9' }, { name: 'Giàng Pao', group }));
  expect(linesOf(book)[at]).toBe(group === null ? '3|Giàng Pao||9' : '2|Giàng Pao||9');
});

test('a numbered row that is still empty is filled first, and stays numbered when taken back', async () => {
  const numbered: Rows = [
    [3, '', 'Tổ 3', '', '', '', '', sum(5, 0), ''],
    [4, '', '', '', '', '', '', sum(6, 0), ''],
  ];
  const book = await bookOf([...households, ...numbered]);
  const before = linesOf(book);
  const answer = save(book, request(open(book, null), { '1': '7' }, { name: 'Lê Văn Ấm', group: 'Tổ 3' }));
  expect(linesOf(book).slice(4)).toEqual(['3|Lê Văn Ấm|Tổ 3|7||||7', '4|||||||0']);
  if (answer.kind !== 'saved') throw new Error();
  expect(save(book, { ...answer.undo!, token: 'b' }).kind).toBe('cleared');
  expect(linesOf(book)).toEqual(before);
});

test('in a list without serial numbers a name alone is no card', async () => {
  const book = await bookOf([
    ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
    ['Họ tên chủ hộ', 'TC1', 'TC2'],
    ['Lý Sao', 3, 4],
  ]);
  const before = linesOf(book);
  const asked = request(open(book, null), {}, { name: 'Giàng Pao' });
  expect(save(book, asked)).toMatchObject({ kind: 'mend', problems: [{ id: 'name' }] });
  expect(linesOf(book)).toEqual(before);
  expect(save(book, { ...asked, values: { '1': '7' } }).kind).toBe('saved');
  expect(linesOf(book)[3]).toBe('Giàng Pao|7');
});

test('somebody whom the list has already is entered again only on purpose', async () => {
  const book = await bookOf(withEnd);
  const asked = request(open(book, null), { '1': '7' }, { name: 'tran thi ưu', group: 'Tổ 3' });
  expect(save(book, asked)).toEqual({ kind: 'exists', row: 4 });
  expect(save(book, { ...asked, anyway: true }).kind).toBe('saved');
});

test.each([
  ['the sum of the marks', 60, '22', '62'],
  ['another number', 61, '22', '61'],
  ['a sum that a formula gives', { formula: 'D3+E3+20', result: 60 }, '22', '62'],
])('a total that was %s', async (_, total, typed, wanted) => {
  const book = await bookOf([...head, [1, 'Trần Thị Ưu', 'Tổ 3', 20, 20, 10, 10, total, '']]);
  save(book, request(open(book, 3), { '1': typed }));
  expect(linesOf(book)[2]).toBe(`1|Trần Thị Ưu|Tổ 3|22|20|10|10|${wanted}`);
});

test('a formula is never written over', async () => {
  const book = await bookOf(
    [
      ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
      ['STT', 'Họ tên chủ hộ', 'Tiêu chí 1', '', '', 'TC2'],
      ['', '', 'a', 'b', 'Cộng', ''],
      [1, 'Trần Thị Ưu', 8, 7, { formula: 'C4+D4', result: 15 }, 20],
    ],
    (sheet) => sheet.mergeCells('C2:E2'),
  );
  const card = open(book, 4);
  expect(card.fields.map(({ id, locked }) => [id, locked])).toEqual([
    ['1a', null],
    ['1b', null],
    ['1', 'formula'],
    ['2', null],
  ]);
  expect(save(book, request(card, { '1': '30' })).kind).toBe('changed');
  save(book, request(card, { '1a': '10' }));
  expect(linesOf(book)[3]).toBe('1|Trần Thị Ưu|10|7|17|20');
});

test.each([
  ['35', 'đang ghi 35 điểm. Điểm tối đa là 30.', 'Nhập lại điểm từ 0 đến 30.'],
  ['-1', 'đang ghi -1. Điểm không được nhỏ hơn 0.', 'Nhập lại điểm từ 0 trở lên.'],
  ['chín', 'đang ghi “chín”. Cột này chỉ cộng được số.', 'Gõ điểm bằng số, ví dụ 8,5.'],
  ['8/10', 'đang ghi “8/10”. Tiêu chí này chấm theo thang 30 điểm.', 'Nhập lại điểm từ 0 đến 30.'],
])('%s is told in the words of the findings, to be mended in the panel', async (typed, fact, fix) => {
  const book = await bookOf(withEnd);
  const before = linesOf(book);
  const answer = save(book, request(open(book, 4), { '1': typed, '3': '9' }));
  expect(answer).toMatchObject({
    kind: 'mend',
    problems: [{ id: '1', message: `Hộ Trần Thị Ưu: Tiêu chí 1 ${fact}`, fix }],
  });
  expect(linesOf(book)).toEqual(before);
  expect(book.sheets).toHaveLength(1);
});

describe('a list that has columns for parts beside their criterion', () => {
  const parts: Rows = [
    ['GIA ĐÌNH HỌC TẬP NĂM 2024'],
    ['STT', 'Họ tên chủ hộ', 'Tiêu chí 1', '', '', '', 'TC2', 'Tổng điểm'],
    ['', '', '1a', '1b', '1c', 'Cộng', '', ''],
    [1, 'Trần Thị Ưu', 9, 9, 9, 27, 20, 47],
  ];
  const lists = (rows = parts) => bookOf(rows, (sheet) => sheet.mergeCells('C2:F2'));

  test('writes the sum with a part, the total with the sum, and takes all of it back', async () => {
    const book = await lists();
    const before = linesOf(book);
    const answer = save(book, request(open(book, 4), { '1a': '8,5' }));
    expect(linesOf(book)[3]).toBe('1|Trần Thị Ưu|8,5|9|9|26,5|20|46,5');
    expect(linesOf(book, 'Nhật ký').at(-1)).toContain('F4: 27; C4: 9|F4: 26,5; C4: 8,5');
    if (answer.kind !== 'saved') throw new Error();
    save(book, { ...answer.undo!, token: 'b' });
    expect(linesOf(book)).toEqual(before);
  });

  test('takes back points that were no sum', async () => {
    const book = await lists(parts.map((row, at) => (at === 3 ? [...row.slice(0, 5), 28, 20, 47] : row)));
    const before = linesOf(book);
    const answer = save(book, request(open(book, 4), { '1a': '8,5' }));
    expect(linesOf(book)[3]).toBe('1|Trần Thị Ưu|8,5|9|9|26,5|20|47');
    if (answer.kind !== 'saved') throw new Error();
    save(book, { ...answer.undo!, token: 'b' });
    expect(linesOf(book)).toEqual(before);
  });

  test('gives a new household its sum and its total, and takes the row back', async () => {
    const book = await lists();
    const values = { '1a': '9', '1b': '9', '1c': '9', '2': '10' };
    const answer = save(book, request(open(book, null), values, { name: 'Lê Văn Ấm' }));
    expect(linesOf(book)[4]).toBe('2|Lê Văn Ấm|9|9|9|27|10|37');
    if (answer.kind !== 'saved') throw new Error();
    expect(save(book, { ...answer.undo!, token: 'b' }).kind).toBe('cleared');
    expect(linesOf(book)[4]).toBe('2');
  });

  test('tells of points that somebody else changed meanwhile', async () => {
    const book = await lists();
    const asked = request(open(book, 4), { '1a': '8' }, { before: { '1a': '9', '1': '27' } });
    book.sheetNamed('Tổ 3')!.put(4, 6, { value: 25 });
    expect(save(book, asked).kind).toBe('changed');
  });

  test.each([
    ['a correction', 4, { '1a': '8,5' }, { before: { '1a': '9', '1': '27' } }],
    ['a new household', null, { '1a': '9', '1b': '9', '1c': '9' }, { name: 'Lê Văn Ấm' }],
  ])('a save that was stopped and sent again ends the same: %s', async (_, row, values, more) => {
    const whole = await lists();
    const asked = request(open(whole, row), values, more);
    const counts = Object.values(start(whole, 'saveCard', [asked]).calls);
    const calls = counts.reduce((all, count) => all + count, 0);
    const shown = (book: Book) => book.sheets.map(({ name }) => [name, linesOf(book, name)]);
    for (let at = 1; at <= calls; at++) {
      const book = await lists();
      start(book, 'saveCard', [asked], [{ at, effect: 'kill', landed: at % 2 === 0 }]);
      expect(run<SaveAnswer>(book, 'saveCard', asked).kind).toBe('saved');
      expect([at, shown(book)]).toEqual([at, shown(whole)]);
    }
  });
});

describe('cells that lie under merged cells', () => {
  const merged = () => bookOf(withEnd, (sheet) => sheet.mergeCells('E3:E4'));

  test('show what people see there, and are not written into', async () => {
    const book = await merged();
    const lockOf = (row: number | null) =>
      open(book, row).fields.flatMap(({ id, text, locked }) => (id === '2' ? [[text, locked]] : []));
    expect(lockOf(3)).toEqual([['25', null]]);
    expect(lockOf(4)).toEqual([['25', 'merged']]);
    const before = linesOf(book);
    expect(save(book, request(open(book, 4), { '2': '9' })).kind).toBe('changed');
    expect(linesOf(book)).toEqual(before);
  });

  test('lock the same field of a row that would come into their midst', async () => {
    const book = await bookOf(withEnd, (sheet) => sheet.mergeCells('E4:E5'));
    expect(open(book, null).fields.find(({ id }) => id === '2')).toMatchObject({ locked: 'merged' });
  });
});

describe('cells that somebody protected', () => {
  const column = (at: number, row = 1, rows = 20) => ({ row, column: at, rows, columns: 1 });
  const barred = async (area?: ReturnType<typeof column>): Promise<Book> => {
    const book = await bookOf(withEnd);
    book.owner = 'chu@example.com';
    book.editors = ['to1@example.com'];
    const protection = { ...newProtection([], area), editors: ['chu@example.com'] };
    book.sheets[0]!.protections = [protection];
    return book;
  };
  const saved = (book: Book, asked: SaveRequest) => {
    const { error, value } = start(book, 'saveCard', [asked], [], 'to1@example.com');
    expect(error).toBeUndefined();
    return value as SaveAnswer;
  };
  const newHousehold = { name: 'Lê Văn Ấm', group: 'Tổ 3' };

  test.each([
    ['the tab', undefined, 4, {}],
    ['one of the cells', column(6), 4, {}],
    ['the tab, where a row would be made', undefined, null, newHousehold],
    ['a column that the new row would come into', column(8), null, newHousehold],
  ])('%s: nothing is written nor logged', async (_, area, row, more) => {
    const book = await barred(area);
    const before = linesOf(book);
    expect(saved(book, request(open(book, row), { '1': '22', '3': '9' }, more))).toEqual({ kind: 'locked' });
    expect(linesOf(book)).toEqual(before);
    expect(book.sheets).toHaveLength(1);
  });

  test.each([
    ['beside what is saved', column(6), 4, {}],
    ['that end above the new row', column(8, 1, 4), null, newHousehold],
  ])('%s bar nothing', async (_, area, row, more) => {
    const book = await barred(area);
    expect(saved(book, request(open(book, row), { '1': '22' }, more)).kind).toBe('saved');
  });
});

test('a list reads by itself as it does among all', async () => {
  const workbook = new ExcelJS.Workbook();
  for (const group of ['Thon Ha', 'Thôn Hạ']) {
    const sheet = workbook.addWorksheet(`Trang ${group}`);
    for (const row of [...head, [1, 'Lý Sao', group, 25, 25, 15, 15, 80, '']]) sheet.addRow(row);
  }
  const bytes = new Uint8Array(await workbook.xlsx.writeBuffer());
  const book = await readBook(bytes, { id: 'thu', name: 'thu' });
  for (const { sheet, top, subjects } of run<EntryOpening>(book, 'openEntry').lists) {
    const card = run<CardForm>(book, 'readCard', { sheet, top }, subjects[0]!.row);
    expect(card.group).toBe(subjects[0]!.group);
  }
});

test.each([
  [9, 'Được công nhận.'],
  [6, 'Chưa được công nhận.'],
])('a card of ten marks of %i says its result; the page says the total beside', async (points, verdict) => {
  const marks = Array<number>(10).fill(points);
  const heads = marks.map((_, at) => `Chỉ số ${at + 1}`);
  const book = await bookOf([
    ['CÔNG DÂN HỌC TẬP NĂM 2024'],
    ['STT', 'Họ và tên', ...heads],
    [1, 'Lý Sao', ...marks],
  ]);
  expect(open(book, 3).verdict).toBe(verdict);
});

test('a cleared mark is blank, never 0', async () => {
  const book = await bookOf(withEnd);
  save(book, request(open(book, 4), { '1': '' }));
  expect(linesOf(book)[3]).toBe('2|Trần Thị Ưu|Tổ 3||25||15|40');
});

test.each(['=HYPERLINK("https://a.test","b")', '<script>alert(1)</script>', '+84 912', 'x'.repeat(49_999)])(
  'evidence %.25s stays text and changes nothing else',
  async (typed) => {
    const book = await bookOf(withEnd);
    const before = linesOf(book);
    const answer = save(book, request(open(book, 4), { evidence: typed }));
    expect(answer).toMatchObject({ kind: 'saved' });
    const cell = book.sheetNamed('Tổ 3')!.at(4, 9);
    expect([cell.value, cell.formula]).toEqual([typed, undefined]);
    expect(linesOf(book).map((line, at) => (at === 3 ? line.slice(0, before[3]!.length) : line))).toEqual(
      before,
    );
  },
);

test('evidence that fills a cell to the brim is told and not cut off', async () => {
  const book = await bookOf(withEnd);
  const before = linesOf(book);
  const answer = save(book, request(open(book, 4), { evidence: 'x'.repeat(50_000) }));
  expect(answer).toMatchObject({
    kind: 'mend',
    problems: [
      { id: 'evidence', message: 'Ô I4 chứa 50.000 ký tự. Có thể đã dán nhầm cả một trang vào một ô.' },
    ],
  });
  expect(linesOf(book)).toEqual(before);
});

describe('what somebody else changed meanwhile is kept', () => {
  const change = (book: Book, row: number, column: number, value: string | number) =>
    book.sheetNamed('Tổ 3')!.put(row, column, { value });

  test('a mark', async () => {
    const book = await bookOf(withEnd);
    const asked = request(open(book, 4), { '1': '22', '2': '23' });
    change(book, 4, 4, 11);
    const answer = save(book, asked);
    expect(answer).toMatchObject({ kind: 'changed', card: { row: 4 } });
    expect(linesOf(book)[3]).toMatch(/^2\|Trần Thị Ưu\|Tổ 3\|11\|25\|/);
  });

  test('the row: the subject is found where it stands now', async () => {
    const book = await bookOf(withEnd);
    const asked = request(open(book, 4), { '1': '22' });
    for (const column of [1, 2, 3]) {
      const [three, four] = [3, 4].map((row) => book.sheetNamed('Tổ 3')!.at(row, column).value);
      change(book, 3, column, four as string);
      change(book, 4, column, three as string);
    }
    const before = linesOf(book);
    expect(save(book, asked)).toMatchObject({ kind: 'changed', card: { row: 3, name: 'Trần Thị Ưu' } });
    expect(linesOf(book)).toEqual(before);
  });

  test('what was saved: it is not taken back over another value', async () => {
    const book = await bookOf(withEnd);
    const answer = save(book, request(open(book, 4), { '1': '22' }));
    change(book, 4, 4, 23);
    if (answer.kind !== 'saved') throw new Error();
    expect(save(book, { ...answer.undo!, token: 'b' }).kind).toBe('changed');
    expect(linesOf(book)[3]).toMatch(/^2\|Trần Thị Ưu\|Tổ 3\|23\|/);
  });
});

test('colours, notes and choices of cells stay as they were', async () => {
  const dressed = (sheet: ExcelJS.Worksheet) => {
    for (const cell of ['D4', 'I4', 'B4']) {
      sheet.getCell(cell).fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFE0B2' } };
      sheet.getCell(cell).note = 'Bà Hoa ghi';
    }
    sheet.getCell('D4').dataValidation = { type: 'decimal', operator: 'between', formulae: [0, 30] };
    sheet.mergeCells('B5:C5');
  };
  const book = await bookOf(withEnd, dressed);
  const sheet = book.sheetNamed('Tổ 3')!;
  const looks = () =>
    [4, 9, 2].map((column) => {
      const { value: _, ...look } = sheet.at(4, column);
      return look;
    });
  const before = JSON.stringify([looks(), sheet.merges]);
  save(book, request(open(book, 4), { '1': '22', evidence: 'Sổ tổ' }));
  expect(JSON.stringify([looks(), sheet.merges])).toBe(before);
});

describe('a save stopped at any service call and sent again ends as if it had not been stopped', () => {
  test.each([
    ['a correction', 4, { '1': '22', '3': '9', evidence: 'Giấy khen' }, {}],
    ['a new household', null, { '1': '22', evidence: 'Giấy khen' }, { name: 'Lê Văn Ấm', group: 'Tổ 3' }],
  ])('%s', async (_, row, values, more) => {
    const rows: Rows = withEnd.map((line, at) => (at === 3 ? [...line.slice(0, 7), 60, ''] : line));
    const whole = await bookOf(rows);
    const asked = request(open(whole, row), values, more);
    const calls = Object.values(start(whole, 'saveCard', [asked]).calls).reduce(
      (all, count) => all + count,
      0,
    );
    expect(calls).toBeGreaterThan(20);
    const shown = (book: Book) => book.sheets.map(({ name }) => [name, linesOf(book, name)]);
    for (let at = 1; at <= calls; at++) {
      const book = await bookOf(rows);
      const stopped = start(book, 'saveCard', [asked], [{ at, effect: 'kill', landed: at % 2 === 0 }]);
      expect(stopped.ok).toBe(false);
      expect(run<SaveAnswer>(book, 'saveCard', asked).kind).toBe('saved');
      expect([at, shown(book)]).toEqual([at, shown(whole)]);
    }
  });
});

test('a save makes as many service calls for 1,000 households as for 2', async () => {
  const many = Array.from({ length: 1000 }, (_, at) => [at + 3, `Hộ số ${at}`, 'Tổ 3', 1, 2, 3, 4, 10, '']);
  const [small, large] = [await bookOf(households), await bookOf([...households, ...many])];
  const callsFor = (book: Book) =>
    Object.values(start(book, 'saveCard', [request(open(book, 4), { '1': '7' })]).calls).reduce(
      (a, b) => a + b,
      0,
    );
  expect(callsFor(large)).toBe(callsFor(small));
});

describe('two officials at once', () => {
  const threads = new Threads('dist/local/script-thread.cjs');
  afterAll(() => threads.close());

  test.each([1, 2, 3])('get a row each for their new households (order %i)', async (seed) => {
    const book = await bookOf(withEnd);
    const form = open(book, null);
    const workspace = new Workspace();
    workspace.drive.add(book);
    const desk = (user: string) => new Desk({ workspace, book, script, threads, user });
    const asked = (name: string) => request(form, { '1': '7' }, { name, group: 'Tổ 3', token: name });
    const executions = await together(
      [
        { order: desk('a@example.com').order('saveCard', [asked('Lê Văn Ấm')]) },
        { order: desk('b@example.com').order('saveCard', [asked('Vàng Thị Mỷ')]) },
      ],
      { threads, seed },
    );
    expect(executions.map(({ error }) => error)).toEqual([undefined, undefined]);
    expect(linesOf(book).slice(4, 6).sort()).toEqual([
      expect.stringMatching(/^3\|(Lê Văn Ấm|Vàng Thị Mỷ)\|Tổ 3\|7/),
      expect.stringMatching(/^4\|(Lê Văn Ấm|Vàng Thị Mỷ)\|Tổ 3\|7/),
    ]);
  });
});
