import fc from 'fast-check';
import type { Grid } from '../../../src/domain/layout/grid';
import { type Cell, grid } from '../../support/grids';
import { type Household, households } from '../scorecards/rosterSheets';

/** A household as it must be read: points, null for none typed, else the text that is no points. */
export interface Truth {
  name: string;
  group: number | null;
  registered: boolean | null;
  marks: (number | string | null)[];
}

/** A tab and what it says. */
export interface DrawnSheet {
  tab: Grid;
  truth: Truth[];
  how: object;
}

type Block = 'serial' | 'name' | 'group' | 'phone' | 'registered' | 'marks' | 'total' | 'note';
type Slot = Exclude<Block, 'marks'> | `${1 | 2 | 3 | 4}` | `own${1 | 2 | 3 | 4}` | 'helper';

const criteria = ['1', '2', '3', '4'] as const;

const wordings: Record<Exclude<Block, 'marks'>, [string, ...string[]]> = {
  serial: ['STT', 'TT', 'Số TT', 'S\nTT'],
  name: [
    'Họ tên chủ hộ',
    'HỌ VÀ TÊN\nCHỦ HỘ',
    'Ho ten chu ho',
    'Chủ hộ',
    'Hộ gia đình',
    'Họ và tên (1)',
    'Hộ dân',
    'Tên ch? h?',
  ],
  group: ['Tổ dân phố', 'TDP', 'Thôn/\nTổ', 'To dan pho'],
  phone: ['Số điện thoại', 'SĐT', 'S? ?i?n tho?i'],
  registered: ['Đăng ký', 'ĐK', 'Có đăng\nký', 'Dang ky'],
  total: ['Tổng điểm', 'Tổng', 'Cộng', 'Tổng đi\nểm', 'Tổng cộng'],
  note: ['Ghi chú', 'Ghi chu', 'Ghi chú (9)'],
};

const markWordings = [
  (id: string) => `TC${id}`,
  (id: string) => `Tiêu chí ${id}`,
  (id: string) => `TC ${id}\n(tối đa ${Number(id) < 3 ? 30 : 20})`,
  (id: string) => `Tieu chi ${id}`,
  (id: string) => `Ti?u ch? ${id}`,
  (id: string) => `Tiêu ch\ní ${id}`,
];

const blocks = [...Object.keys(wordings), 'marks'] as Block[];

/** How one clerk lays a list out. */
const clerks = fc.record({
  order: fc.shuffledSubarray(blocks, { minLength: blocks.length }),
  headings: fc.record(
    Object.fromEntries(Object.entries(wordings).map(([block, texts]) => [block, fc.constantFrom(...texts)])),
  ) as fc.Arbitrary<Record<Exclude<Block, 'marks'>, string>>,
  markHeading: fc.constantFrom(...markWordings),
  headerRows: fc.integer({ min: 1, max: 4 }),
  mergedHeader: fc.boolean(),
  reviewed: fc.boolean(),
  titleLines: fc.integer({ min: 1, max: 9 }),
  numbering: fc.constantFrom('none', 'digits', 'brackets', 'letters'),
  groupAs: fc.constantFrom('column', 'mergedCells', 'banner', 'wideBanner', 'roman', 'page', 'title'),
  restarts: fc.boolean(),
  totals: fc.constantFrom('none', 'first', 'last', 'each'),
  blankRows: fc.boolean(),
  emptyNumbers: fc.integer({ min: 0, max: 3 }),
  ellipsis: fc.boolean(),
  figuresBelow: fc.boolean(),
  signatures: fc.boolean(),
  helper: fc.boolean(),
  points: fc.constantFrom('number', 'comma', 'outOf'),
  ticks: fc.constantFrom(['x', ''], ['Có', 'Không'], ['1', '0'], ['X', '']),
  notReached: fc.boolean(),
  abreast: fc.constantFrom('no', 'no', 'halves', 'summary'),
  gap: fc.integer({ min: 0, max: 2 }),
});

type Clerk = typeof clerks extends fc.Arbitrary<infer T> ? T : never;

/** Lists of households in all those layouts. */
export const drawnRosters: fc.Arbitrary<DrawnSheet> = fc.tuple(households, clerks).map(([list, clerk]) => {
  const typed = clerk.groupAs === 'title' ? list.map((one) => ({ ...one, group: 1 })) : list;
  return { tab: grid('Danh sách', sheetOf(typed, clerk)), truth: truthOf(typed, clerk), how: clerk };
});

const truthOf = (list: Household[], clerk: Clerk): Truth[] => {
  const ticked = list.some(({ registered }) => registered);
  return list.map((one, at) => ({
    name: one.name,
    group: one.group,
    registered: ticked || clerk.ticks[1] === 'Không' ? one.registered : null,
    marks: one.marks.map((points, mark) => (isNotReached(clerk, at, mark) ? 'nt' : points)),
  }));
};

const isNotReached = ({ notReached }: Clerk, at: number, mark: number): boolean =>
  notReached && (at + mark) % 5 === 0;

const slotsOf = ({ order, groupAs, reviewed, helper }: Clerk): Slot[] => [
  ...order.flatMap((block): Slot[] => {
    if (block === 'group') return groupAs === 'column' || groupAs === 'mergedCells' ? ['group'] : [];
    if (block !== 'marks') return [block];
    return criteria.flatMap((id): Slot[] => (reviewed ? [`own${id}`, id] : [id]));
  }),
  ...(helper ? (['helper'] as const) : []),
];

function sheetOf(list: Household[], clerk: Clerk): Cell[][] {
  if (clerk.abreast === 'summary') {
    const counts: Cell[][] = [
      ['TT', 'Tổ dân phố', 'Số hộ', 'Số hộ đăng ký'],
      ...[1, 2, 3].map((group): Cell[] => [group, `Tổ ${group}`, 50 + group, 40 + group]),
    ];
    return [...titlesOf(clerk, 'motto'), ...beside(tableOf(list, clerk, 0), counts, Math.max(1, clerk.gap))];
  }
  if (clerk.abreast === 'no' || list.length < 2 || clerk.groupAs === 'page')
    return [...titlesOf(clerk, 'motto'), ...tableOf(list, clerk, 0)];
  const half = Math.ceil(list.length / 2);
  const [left, right] = [tableOf(list.slice(0, half), clerk, 0), tableOf(list.slice(half), clerk, half)];
  return [...titlesOf(clerk, 'plain'), ...beside(left, right, clerk.gap)];
}

const titlesOf = ({ titleLines, groupAs }: Clerk, kind: 'motto' | 'plain'): Cell[][] => [
  kind === 'motto' ? ['HỘI KHUYẾN HỌC PHƯỜNG AN KHÊ', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'] : [''],
  ['DANH SÁCH CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024', ...Array<Cell>(4).fill('<')],
  ...(groupAs === 'title' ? [['Tổ dân phố 1']] : []),
  ...Array.from({ length: titleLines - 1 }, (): Cell[] => ['']),
];

function beside(left: Cell[][], right: Cell[][], gap: number): Cell[][] {
  const width = Math.max(...left.map((row) => row.length)) + gap;
  return Array.from({ length: Math.max(left.length, right.length) }, (_, at) => {
    const own = left[at] ?? [];
    return [...own, ...Array<Cell>(width - own.length).fill(''), ...(right[at] ?? [])];
  });
}

type Line = (cells: Partial<Record<Slot, Cell>>) => Cell[];

/** The list under its header; `from` is the place of its first household in the whole list. */
function tableOf(list: Household[], clerk: Clerk, from: number): Cell[][] {
  const slots = slotsOf(clerk);
  const line: Line = (cells) => slots.map((slot) => cells[slot] ?? '');
  const header = headerOf(slots, clerk);
  const total = (name: string) => line({ name, '1': 99, '2': 98, total: 197 });
  const rows: Cell[][] = [...header, ...numberingOf(slots, clerk)];
  if (clerk.totals === 'first') rows.push(total('Tổng cộng'));
  let serial = 0;
  for (const [at, one] of list.entries()) {
    const opens = list[at - 1]?.group !== one.group;
    if (opens) {
      if (at > 0 && clerk.totals === 'each') rows.push(total(`Cộng tổ ${list[at - 1]?.group}`));
      if (at > 0 && clerk.blankRows) rows.push(line({}));
      if (clerk.restarts) serial = 0;
      if (clerk.groupAs === 'page' && at > 0) rows.push([`Tổ dân phố: ${one.group}`], ...header);
      rows.push(...bannersOf(one.group, slots, line, clerk));
    }
    serial++;
    rows.push(line(cellsOf(one, { serial, at: at + from, opens }, clerk)));
  }
  if (clerk.groupAs === 'page') rows.splice(0, 0, [`Tổ dân phố: ${list[0]?.group}`]);
  rows.push(...furnitureOf(serial, line, clerk, total));
  return rows;
}

function bannersOf(group: number, slots: Slot[], line: Line, { groupAs }: Clerk): Cell[][] {
  const text = `Tổ dân phố ${group}`;
  if (groupAs === 'banner') return [line({ name: text })];
  if (groupAs === 'roman') return [line({ serial: ['I', 'II', 'III'][group - 1], name: text })];
  return groupAs === 'wideBanner' ? [slots.map((_, at) => (at === 0 ? text : '<'))] : [];
}

function furnitureOf(serial: number, line: Line, clerk: Clerk, total: (name: string) => Cell[]): Cell[][] {
  const numbers = Array.from({ length: clerk.emptyNumbers }, (_, at) => line({ serial: serial + at + 1 }));
  return [
    ...(clerk.ellipsis ? [line({ name: '…' })] : []),
    ...numbers,
    ...(clerk.totals === 'last' ? [total('Tổng')] : []),
    ...(clerk.figuresBelow ? [line({ name: 'Số hộ đạt từ 80 điểm trở lên', total: 3 })] : []),
    ...(clerk.signatures
      ? [line({}), line({ name: 'Người lập biểu', total: 'CHỦ TỊCH' }), line({ name: 'Lê Văn Ký' })]
      : []),
  ];
}

function cellsOf(
  one: Household,
  { serial, at, opens }: { serial: number; at: number; opens: boolean },
  clerk: Clerk,
): Partial<Record<Slot, Cell>> {
  const cells: Partial<Record<Slot, Cell>> = {
    serial,
    name: one.name,
    group: clerk.groupAs === 'mergedCells' && !opens ? '^' : `Tổ ${one.group}`,
    registered: clerk.ticks[one.registered ? 0 : 1],
    total: { formula: '=SUM(…)', result: one.marks.reduce<number>((sum, points) => sum + (points ?? 0), 0) },
  };
  for (const [mark, id] of criteria.entries()) {
    const points = one.marks[mark] ?? null;
    cells[id] = isNotReached(clerk, at, mark) ? 'nt' : typed(points, mark, clerk);
    cells[`own${id}`] = 20;
  }
  return cells;
}

const typed = (points: number | null, mark: number, { points: style }: Clerk): Cell => {
  if (points === null) return '';
  // No set says the maxima of the others.
  if (style === 'outOf' && mark < 2) return `${String(points).replace('.', ',')}/30`;
  return style === 'comma' ? String(points).replace('.', ',') : points;
};

/** Marks under one to three parents, the other headings merged down beside them, or typed once over blanks. */
function headerOf(slots: Slot[], clerk: Clerk): Cell[][] {
  const { headings, markHeading, mergedHeader, reviewed } = clerk;
  const parents = ['Kết quả chấm điểm năm 2024', 'Điểm các tiêu chí', 'Gia đình học tập'].slice(
    0,
    clerk.headerRows - (reviewed ? 2 : 1),
  );
  const depth = Math.max(parents.length, 0) + (reviewed ? 2 : 1);
  const idOf = (slot: Slot) => /^(?:own)?(\d)$/.exec(slot)?.[1];
  return Array.from({ length: depth }, (_, row) => {
    let before = '';
    return slots.map((slot): Cell => {
      const id = idOf(slot);
      if (id === undefined) {
        before = slot;
        if (row > 0) return mergedHeader && slot !== 'helper' ? '^' : '';
        return slot === 'helper' ? '' : headings[slot as Exclude<Block, 'marks'>];
      }
      const isLeaf = row === depth - 1;
      const text =
        row < parents.length
          ? parents[row]!
          : reviewed && isLeaf
            ? slot.startsWith('own')
              ? 'Tự chấm'
              : 'Thẩm định'
            : markHeading(id);
      const key = row < parents.length ? `parent${row}` : `${row}${reviewed && isLeaf ? slot : id}`;
      const again = key === before;
      before = key;
      return again ? (mergedHeader ? '<' : '') : text;
    });
  });
}

function numberingOf(slots: Slot[], { numbering }: Clerk): Cell[][] {
  if (numbering === 'none') return [];
  return [
    slots.map((slot, at): Cell => {
      if (slot === 'helper') return '';
      if (numbering === 'digits') return at + 1;
      if (numbering === 'brackets') return `(${at + 1})`;
      return at < 2 ? 'AB'[at]! : at - 1;
    }),
  ];
}
