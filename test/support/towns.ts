import { Book, type Cell, SheetModel, Workspace } from '../../local/host';

/** A made-up town: its master, its wards' workbooks, and what consolidating them has to come to. */
export interface DrawnTown {
  workspace: Workspace;
  master: Book;
  wards: DrawnWard[];
}

export interface DrawnWard {
  code: string;
  name: string;
  book: Book;
  truth: { total: number; registered: number; recognised: number };
}

/** Numbers that are the same for every run. */
export function seeded(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 4_294_967_296) * below);
  };
}

const year = 2024;
/** Longer than ten characters, as ids in links are. */
const fileOf = (number: number): string => `phuong-so-${String(number).padStart(4, '0')}`;

/** Draws a town of that many wards with about that many households each. */
export function drawTown(o: {
  wards: number;
  households: number;
  seed: number;
  order?: 'turned';
}): DrawnTown {
  const below = seeded(o.seed);
  const workspace = new Workspace();
  const wards = Array.from({ length: o.wards }, (_, index) => drawWard(index + 1, o.households, below));
  for (const { book } of wards) workspace.drive.add(book);
  const master = bookOf('so-tong-hop', 'Sổ tổng hợp', [
    ['Danh sách phường', unitRows(o.order === 'turned' ? [...wards].reverse() : wards)],
    ['Bộ tiêu chí', setRows],
  ]);
  workspace.drive.add(master);
  return { workspace, master, wards };
}

const unitRows = (wards: DrawnWard[]): Row[] => [
  ['DANH SÁCH PHƯỜNG, XÃ'],
  [`Năm: ${year}`],
  [],
  ['Mã', 'Tên', 'Loại', 'Hiệu lực từ', 'Hiệu lực đến', 'Thay bằng (mã)', 'Tệp'],
  ...wards.map(({ code, name, book }) => [
    code,
    name,
    'Phường',
    '',
    '',
    '',
    `https://docs.google.com/spreadsheets/d/${book.id}/edit`,
  ]),
];

/** A set of which only the figures that its text leaves blank are filled in. */
export const setRows: Row[] = [
  ['Bộ', 'GDHT-448'],
  ['Điểm công nhận', 80],
  ['Điểm công nhận (vùng khó khăn)', 70],
  ['Mã', 'Tiêu chí', 'Điểm tối đa'],
  ['2b', 'Học hằng năm', 20],
  [3, 'Điều kiện', 20],
  [4, 'Hiệu quả', 20],
];

const familyNames = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Vũ'];

/** Half of the wards head their list in two rows, a third call the groups "Thôn", some have banners between groups. */
function drawWard(number: number, households: number, below: (below: number) => number): DrawnWard {
  const name = `Phường Số ${number}`;
  const truth = { total: 0, registered: 0, recognised: 0 };
  const groupWord = number % 3 === 0 ? 'Thôn' : 'Tổ';
  const rows: Row[] = [
    [`PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM ${year}`],
    [`${name}`],
    [],
    ['STT', 'Họ tên chủ hộ', 'Tổ dân phố', 'Đăng ký', 'TC1', 'TC2', 'TC3', 'TC4', 'Tổng điểm'],
  ];
  const count = Math.max(1, households - 5 + below(11));
  const perGroup = Math.ceil(count / 6);
  for (let at = 0; at < count; at++) {
    const group = `${groupWord} ${1 + Math.floor(at / perGroup)}`;
    const isRegistered = below(10) < 8;
    const isGood = isRegistered && below(10) < 7;
    const marks = isGood ? [30, 30, 10, 10 + below(10)] : [20, 20, 10, below(10)];
    const total = marks.reduce((all, mark) => all + mark, 0);
    truth.total += 1;
    truth.registered += isRegistered ? 1 : 0;
    truth.recognised += isGood ? 1 : 0;
    rows.push([
      at + 1,
      `${familyNames[below(6)]} Văn Mẫu ${number}.${at + 1}`,
      group,
      isRegistered ? 'x' : '',
      ...(isRegistered ? [...marks, total] : ['', '', '', '', '']),
    ]);
  }
  const book = bookOf(fileOf(number), name, [['Gia đình học tập', rows]]);
  return { code: String(number).padStart(3, '0'), name, book, truth };
}

type Row = (string | number)[];

/** A workbook of these tabs. */
export function bookOf(id: string, name: string, tabs: [string, Row[]][]): Book {
  const book = new Book({ id, name });
  for (const [index, [tab, rows]] of tabs.entries()) {
    const columns = Math.max(10, ...rows.map((row) => row.length));
    const cells: Cell[][] = rows.map((row) => row.map((value) => ({ value: value === '' ? null : value })));
    book.insert(
      new SheetModel({ id: index, name: tab, cells, rowCount: rows.length + 20, columnCount: columns }),
    );
  }
  return book;
}
