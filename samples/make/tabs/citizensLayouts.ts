import { citizenGroups } from '../criteria';
import { type Column, col, type Numbering } from '../layouts/layout';
import type { PenStyle } from '../pen';
import type { TitleStyle } from '../titles';

export type CitizenField =
  | 'serial'
  | 'name'
  | 'birth'
  | 'sex'
  | 'group'
  | 'job'
  | 'total'
  | 'result'
  | `k${number}`;

/** How a ward lays out its scores of "Công dân học tập". */
export interface CitizensLayout {
  tab: string;
  subject: string;
  title: TitleStyle;
  columns: readonly Column<CitizenField>[];
  numbering?: Numbering;
  totalFormula?: boolean;
  /** Results typed at once under the last person. */
  glued?: boolean;
  signatures?: boolean;
  resultWords: readonly [string, string | null];
  pen: PenStyle;
}

export type CitizensLayoutName =
  | 'words'
  | 'short'
  | 'grouped'
  | 'bare'
  | 'unaccented'
  | 'decomposed'
  | 'textual'
  | 'formulas';

const numbers: PenStyle = { numbers: 'numbers' };

function indicators(heading: (number: number) => string): Column<CitizenField>[] {
  return Array.from({ length: 10 }, (_, index) =>
    col(`k${index + 1}` as const, heading(index + 1), { width: 7 }),
  );
}

const underGroups = (heading: (number: number) => string): Column<CitizenField>[] =>
  citizenGroups.flatMap((group) =>
    indicators(heading)
      .slice(group.from - 1, group.to)
      .map((column) => ({ ...column, under: [group.name] })),
  );

const wide = { width: 26 };

/** All variants of the citizens' tab. */
export const citizensLayouts: Record<CitizensLayoutName, CitizensLayout> = {
  words: {
    tab: 'Công dân học tập',
    subject: 'BẢNG CHẤM ĐIỂM CÔNG DÂN HỌC TẬP',
    title: 'short',
    columns: [
      col('serial', 'STT'),
      col('name', 'Họ và tên', wide),
      col('birth', 'Năm sinh'),
      col('group', 'Tổ dân phố', { width: 18 }),
      ...indicators((n) => `Chỉ số ${n}`),
      col('total', 'Tổng điểm'),
      col('result', 'Kết quả'),
    ],
    resultWords: ['Đạt', 'Chưa đạt'],
    pen: numbers,
  },
  short: {
    tab: 'CDHT',
    subject: 'DANH SÁCH CÔNG DÂN HỌC TẬP',
    title: 'office',
    columns: [
      col('serial', 'TT'),
      col('name', 'Họ tên', wide),
      col('sex', 'Giới tính'),
      col('birth', 'Năm sinh'),
      col('group', 'Nơi ở', { width: 16 }),
      ...indicators((n) => `CS${n}`),
      col('total', 'Tổng'),
      col('result', 'Đạt'),
    ],
    numbering: 'brackets',
    signatures: true,
    resultWords: ['x', null],
    pen: numbers,
  },
  grouped: {
    tab: 'Công dân HT',
    subject: 'TỔNG HỢP ĐIỂM CÔNG DÂN HỌC TẬP',
    title: 'spaced',
    columns: [
      col('serial', 'STT'),
      col('name', 'Họ và tên công dân', wide),
      col('birth', 'Năm sinh'),
      col('group', 'Tổ/Thôn', { width: 16 }),
      col('job', 'Nhóm đối tượng', { width: 16 }),
      ...underGroups((n) => `Chỉ số ${n}`),
      col('total', 'Tổng điểm'),
      col('result', 'Xếp loại'),
    ],
    resultWords: ['Đạt', 'Chưa đạt'],
    pen: numbers,
  },
  bare: {
    tab: 'Công dân',
    subject: 'CHẤM ĐIỂM DANH HIỆU "CÔNG DÂN HỌC TẬP"',
    title: 'form',
    columns: [
      col('serial', 'STT'),
      col('name', 'Họ và tên', wide),
      col('birth', 'Năm sinh'),
      col('group', 'Địa chỉ', { width: 18 }),
      ...underGroups((n) => String(n)),
      col('total', 'Tổng điểm (100)'),
      col('result', 'Kết quả'),
    ],
    numbering: 'brackets',
    totalFormula: true,
    glued: true,
    signatures: true,
    resultWords: ['Đạt', 'Chưa đạt'],
    pen: numbers,
  },
  unaccented: {
    tab: 'Cong dan hoc tap',
    subject: 'BANG DIEM CONG DAN HOC TAP',
    title: 'short',
    columns: [
      col('serial', 'STT'),
      col('name', 'Ho va ten', wide),
      col('birth', 'Nam sinh'),
      col('group', 'To/Thon', { width: 14 }),
      ...indicators((n) => `Chi so ${n}`),
      col('total', 'Tong diem'),
      col('result', 'Ket qua'),
    ],
    resultWords: ['Dat', 'Chua dat'],
    pen: { numbers: 'text', ghostSpaces: true },
  },
  decomposed: {
    tab: 'Công dân học tập'.normalize('NFD'),
    subject: 'BẢNG CHẤM ĐIỂM CÔNG DÂN HỌC TẬP'.normalize('NFD'),
    title: 'spaced',
    columns: [
      col('serial', 'STT'),
      col('name', 'Họ và tên '.normalize('NFD'), wide),
      col('birth', 'Năm sinh'.normalize('NFD')),
      col('group', 'Tổ dân phố'.normalize('NFD'), { width: 16 }),
      ...indicators((n) => `Chỉ số\u00a0${n}`.normalize('NFD')),
      col('total', 'Tổng điểm '.normalize('NFD')),
      col('result', 'Kết quả'.normalize('NFD')),
    ],
    resultWords: ['Đạt'.normalize('NFD'), 'Chưa đạt'.normalize('NFD')],
    pen: { numbers: 'mixed', ghostSpaces: true, decomposed: true },
  },
  textual: {
    tab: 'Điểm công dân',
    subject: 'ĐIỂM CÔNG DÂN HỌC TẬP',
    title: 'office',
    columns: [
      col('serial', 'Số\nTT'),
      col('name', 'Họ và\ntên', wide),
      col('birth', 'Năm\nsinh'),
      col('group', 'Tổ', { width: 16 }),
      ...indicators((n) => `Chỉ số\n${n} (10đ)`),
      col('total', 'Tổng\nđiểm'),
      col('result', 'Kết\nquả'),
    ],
    resultWords: ['Đạt', 'Chưa đạt'],
    pen: { numbers: 'text', capitals: true },
  },
  formulas: {
    tab: 'Công dân HT 2024',
    subject: 'CHẤM ĐIỂM CÔNG DÂN HỌC TẬP',
    title: 'short',
    columns: [
      col('serial', 'STT'),
      col('name', 'Họ tên công dân', wide),
      col('total', 'Tổng cộng'),
      col('result', 'Kết quả'),
      ...indicators((n) => `Điểm CS${n}`),
      col('birth', 'Năm sinh'),
      col('group', 'Tổ/Thôn', { width: 16 }),
    ],
    numbering: 'brackets',
    totalFormula: true,
    resultWords: ['Đạt', 'Chưa đạt'],
    pen: numbers,
  },
};
