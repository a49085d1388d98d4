import fc from 'fast-check';
import type { Grid } from '../../../src/domain/layout/grid';
import { type Cell, grid } from '../../support/grids';

/** One household of a made-up roster: half points up to 30, null where nobody typed a mark. */
export interface Household {
  name: string;
  group: number;
  registered: boolean;
  marks: (number | null)[];
}

type Field = 'serial' | 'name' | 'group' | 'phone' | 'registered' | '1' | '2' | '3' | '4' | 'total' | 'note';

/** How a clerk types the same text: accents as characters of their own, spaces that one does not see. */
export interface Typing {
  decomposed: boolean;
  ghostSpaces: boolean;
}

/** How a clerk lays the same list out. */
export interface Layout extends Typing {
  fields: Field[];
  headings: Record<Field, string>;
  titleLines: number;
  numbering: boolean;
  groupAs: 'column' | 'merged' | 'banner';
  bannerIn: 'serial' | 'name';
  totals: boolean;
  signatures: boolean;
}

const wordings: Record<Field, [string, ...string[]]> = {
  serial: ['STT', 'TT', 'Số TT', 'So TT'],
  name: ['Họ tên chủ hộ', 'HỌ VÀ TÊN CHỦ HỘ', 'Ho ten chu ho', 'Chủ hộ', 'Hộ gia đình', 'H? t?n ch? h?'],
  group: ['Tổ dân phố', 'TDP', 'Tổ', 'Thôn/Tổ', 'To dan pho'],
  phone: ['Số điện thoại', 'SĐT', 'S? ?i?n tho?i'],
  registered: ['Đăng ký', 'ĐK', 'Có đăng ký', 'Dang ky'],
  '1': ['TC1 (30đ)', 'Tiêu chí 1', 'Tieu chi 1', 'TC 1 (tối đa 30)', 'Điểm TC1', 'Ti?u ch? 1'],
  '2': ['TC2 (30đ)', 'Tiêu chí 2', 'Tieu chi 2', 'TC 2', '2. Học tập của người lớn'],
  '3': ['TC3', 'Tiêu chí 3', 'Tieu chi 3', 'Tiêu chuẩn 3'],
  '4': ['TC4', 'Tiêu chí 4', 'Tieu chi 4', 'TC4\n(ghi theo thang 100)'],
  total: ['Tổng điểm', 'Tổng', 'Cộng', 'Tong diem', 'Tổng cộng'],
  note: ['Ghi chú', 'Ghi chu'],
};

const fields = Object.keys(wordings) as Field[];

const surnames = ['Nguyễn', 'Tô', 'Tống', 'Lưu', 'Trương', 'Bàn', 'Thào', 'Lý', 'Hồ', 'Đặng'];
const given = ['Văn An', 'Thị Hoa', 'Bằng', 'Yến', 'Bản', 'Tổng Hợp', 'Khu', 'Đông', 'Thị Số', 'Sao'];

const mark = fc.option(
  fc.integer({ min: 0, max: 60 }).map((halves) => halves / 2),
  { freq: 6 },
);

const household = fc
  .record({
    surname: fc.constantFrom(...surnames),
    given: fc.constantFrom(...given),
    group: fc.integer({ min: 1, max: 3 }),
    registered: fc.boolean(),
    marks: fc.array(mark, { minLength: 4, maxLength: 4 }),
  })
  .map(({ surname, given: rest, ...one }): Household => ({ name: `${surname} ${rest}`, ...one }));

/** Households, group after group; a number makes every name one of its kind. */
export const households = fc
  .array(household, { minLength: 1, maxLength: 12 })
  .map((list) =>
    [...list]
      .sort((a, b) => a.group - b.group)
      .map((one, index) => ({ ...one, name: `${one.name} ${'abcdefghijkl'[index]}` })),
  );

export const layouts: fc.Arbitrary<Layout> = fc.record({
  fields: fc.shuffledSubarray(fields, { minLength: fields.length }),
  headings: fc.record(
    Object.fromEntries(fields.map((field) => [field, fc.constantFrom(...wordings[field])])),
  ) as fc.Arbitrary<Layout['headings']>,
  titleLines: fc.integer({ min: 0, max: 13 }),
  numbering: fc.boolean(),
  groupAs: fc.constantFrom('column', 'merged', 'banner'),
  bannerIn: fc.constantFrom('serial', 'name'),
  totals: fc.boolean(),
  signatures: fc.boolean(),
  decomposed: fc.boolean(),
  ghostSpaces: fc.boolean(),
});

/** A text as it is meant. */
export const plainly: Typing = { decomposed: false, ghostSpaces: false };

/** The other ways of typing it. */
export const typings: fc.Arbitrary<Typing> = fc.constantFrom(
  { decomposed: true, ghostSpaces: false },
  { decomposed: false, ghostSpaces: true },
  { decomposed: true, ghostSpaces: true },
);

/** The list as that clerk typed it. */
export function rosterSheet(list: Household[], layout: Layout): Grid {
  const columns = layout.fields.filter((field) => field !== 'group' || layout.groupAs !== 'banner');
  const line = (cells: Partial<Record<Field, Cell>>): Cell[] => columns.map((field) => cells[field] ?? '');
  const rows: Cell[][] = [
    ...Array.from({ length: layout.titleLines }, (_, at) => [titleLine(at)]),
    columns.map((field) => layout.headings[field]),
  ];
  if (layout.numbering) rows.push(columns.map((_, index) => index + 1));
  for (const [index, one] of list.entries()) {
    const first = list[index - 1]?.group !== one.group;
    if (layout.groupAs === 'banner' && first)
      rows.push(line({ [layout.bannerIn]: `Tổ dân phố ${one.group}` }));
    rows.push(line(rowOf(one, index, layout.groupAs === 'merged' && !first)));
  }
  if (layout.totals) rows.push(line({ name: 'Tổng cộng', '1': 100, '2': 100, total: 200 }));
  if (layout.signatures)
    rows.push(...[[], line({ name: 'Người lập', total: 'Chủ tịch' }), line({ name: 'Lê Văn Ký' })]);
  return grid(
    'Danh sách',
    rows.map((row) => row.map((cell) => retyped(cell, layout))),
  );
}

function rowOf(one: Household, index: number, continued: boolean): Partial<Record<Field, Cell>> {
  const [first, second, third, fourth] = one.marks.map((points) => points ?? '');
  const sum = one.marks.reduce<number>((all, points) => all + (points ?? 0), 0);
  return {
    serial: index + 1,
    name: one.name,
    group: continued ? '^' : `Tổ ${one.group}`,
    registered: one.registered ? 'x' : '',
    '1': first,
    '2': second,
    '3': third,
    '4': fourth,
    total: { formula: '=SUM(…)', result: sum },
  };
}

const titleLine = (at: number): string =>
  ['HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ', 'Năm 2024', 'Độc lập - Tự do - Hạnh phúc', ''][at % 4] ?? '';

/** The same cell in the clerk's way of typing. */
export function retyped(cell: Cell, { decomposed, ghostSpaces }: Typing): Cell {
  if (typeof cell === 'number' && ghostSpaces) return `${cell}`.replace('.', ',');
  if (typeof cell !== 'string' || cell === '^' || cell === '<') return cell;
  const spaced = ghostSpaces && cell !== '' ? ` ${cell.replaceAll(' ', '\u00a0 ')}\u200b` : cell;
  return decomposed ? spaced.normalize('NFD') : spaced;
}
