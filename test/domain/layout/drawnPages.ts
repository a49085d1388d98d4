import fc from 'fast-check';
import { type Cell, grid } from '../../support/grids';
import { type Household, households } from '../scorecards/rosterSheets';
import type { DrawnSheet } from './drawnRosters';

/** How one clerk prints a page for each household. */
const printers = fc.record({
  columns: fc.constantFrom('numbers', 'codes', 'labels'),
  scores: fc.constantFrom('one', 'reviewed'),
  who: fc.constantFrom('oneCell', 'twoCells', 'apart', 'together'),
  motto: fc.boolean(),
  numbering: fc.boolean(),
  total: fc.constantFrom('none', 'first', 'last'),
  parts: fc.boolean(),
  blankRows: fc.integer({ min: 0, max: 3 }),
  signatures: fc.boolean(),
  points: fc.constantFrom('number', 'comma', 'outOf'),
  evidence: fc.boolean(),
  abreast: fc.boolean(),
  gap: fc.integer({ min: 1, max: 2 }),
});

type Printer = typeof printers extends fc.Arbitrary<infer T> ? T : never;

/** Tabs of such pages, one below the other or two abreast. */
export const drawnPages: fc.Arbitrary<DrawnSheet> = fc.tuple(households, printers).map(([list, how]) => ({
  tab: grid('In phiếu', how.abreast ? abreast(list, how) : list.flatMap((one) => pageOf(one, how))),
  truth: list.map(({ name, group, marks }) => ({ name, group, registered: null, marks })),
  how,
}));

function abreast(list: Household[], how: Printer): Cell[][] {
  const rows: Cell[][] = [];
  for (let at = 0; at < list.length; at += 2) {
    const [left, right] = list.slice(at, at + 2).map((one) => pageOf(one, how));
    const width = widthOf(how) + how.gap;
    for (const [row, cells] of (left ?? []).entries())
      rows.push([...cells, ...Array<Cell>(width - cells.length).fill(''), ...(right?.[row] ?? [])]);
  }
  return rows;
}

const widthOf = ({ scores, evidence }: Printer): number =>
  4 + (scores === 'reviewed' ? 1 : 0) + (evidence ? 1 : 0);

function pageOf(one: Household, how: Printer): Cell[][] {
  const sum = one.marks.reduce<number>((all, points) => all + (points ?? 0), 0);
  const total = rowOf({ label: 'Tổng điểm', max: 100, points: sum }, how);
  return [
    ...(how.motto ? [['HỘI KHUYẾN HỌC', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM']] : []),
    ['PHIẾU CHẤM ĐIỂM GIA ĐÌNH HỌC TẬP NĂM 2024'],
    ...whoLines(one, how),
    headerOf(how),
    ...(how.numbering ? [Array.from({ length: widthOf(how) }, (_, at): Cell => at + 1)] : []),
    ...(how.total === 'first' ? [total] : []),
    ...one.marks.flatMap((points, mark) => [
      rowOf(
        {
          id: String(mark + 1),
          label: 'Nội dung tiêu chí',
          max: mark < 2 ? 30 : 20,
          points: pointsOf(points, mark, how),
        },
        how,
      ),
      ...(how.parts ? [rowOf({ label: '- Giải thích', points: '' }, how)] : []),
    ]),
    ...(how.total === 'last' ? [total] : []),
    ...(how.signatures ? [[], ['', 'CHỦ HỘ', '', 'TỔ TRƯỞNG'], ['', one.name, '', 'Lê Văn Ký']] : []),
    ...Array.from({ length: how.blankRows }, (): Cell[] => []),
  ];
}

function whoLines({ name, group }: Household, { who }: Printer): Cell[][] {
  if (who === 'oneCell') return [[`Họ tên chủ hộ: ${name}`], [`Tổ dân phố: ${group}`]];
  if (who === 'twoCells')
    return [
      ['', 'Hộ:', name],
      ['', 'Tổ:', group],
    ];
  return who === 'apart' ? [['', 'Chủ hộ:', name, `Tổ ${group}`]] : [[`Hộ: ${name}   Tổ: ${group}`]];
}

function headerOf({ columns, scores, evidence }: Printer): Cell[] {
  const labels = { numbers: ['TT', 'Tiêu chí'], codes: ['Tiêu chí', 'Nội dung'], labels: ['Tiêu chí', '<'] }[
    columns
  ];
  return [
    ...labels,
    'Điểm\ntối đa',
    ...(scores === 'reviewed' ? ['Tự chấm', 'Thẩm định'] : ['Điểm tự chấm']),
    ...(evidence ? ['Minh chứng'] : []),
  ];
}

interface PageRow {
  id?: string;
  label: string;
  max?: number;
  points: Cell;
}

function rowOf({ id, label, max, points }: PageRow, { columns, scores }: Printer): Cell[] {
  const first =
    columns === 'numbers'
      ? [id ?? '', label]
      : columns === 'codes'
        ? [id === undefined ? '' : `TC${id}`, label]
        : listed(id, label);
  return [...first, max ?? '', ...(scores === 'reviewed' ? [id === undefined ? '' : 20, points] : [points])];
}

const listed = (id: string | undefined, label: string): Cell[] =>
  id === undefined && label.startsWith('-')
    ? ['', label]
    : [id === undefined ? label : `${id}. ${label}`, ''];

function pointsOf(points: number | null, mark: number, { points: style }: Printer): Cell {
  if (points === null || style === 'number') return points ?? '';
  const text = String(points).replace('.', ',');
  return style === 'outOf' && mark < 2 ? `${text}/30` : text;
}
