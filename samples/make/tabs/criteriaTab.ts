import type { Workbook, Worksheet } from 'exceljs';
import { type CriterionRow, communeCriteria2014, familyCriteria } from '../criteria';
import { type Typed, typeRow } from '../sheet';

/** What the head of a "Bộ tiêu chí" tab says about its owner. */
export interface CriteriaOwner {
  /** "Phường Mai Trung" or "Thị xã Hoa Mai". */
  unit: string;
  year: number;
  difficult: { citizen: boolean; commune: boolean };
}

interface CriteriaBlock {
  code: string;
  title: string;
  basis: string;
  from: number;
  until: number | null;
  recognisedAt?: { ordinary: number; difficult: number };
  criteria: readonly CriterionRow[];
}

const blocks: readonly CriteriaBlock[] = [
  {
    code: 'GDHT-448',
    title: 'Gia đình học tập',
    basis: '448/QĐ-KHVN (điểm số là ví dụ tự đặt)',
    from: 2016,
    until: null,
    recognisedAt: { ordinary: 80, difficult: 70 },
    criteria: familyCriteria,
  },
  {
    code: 'CDHT-XA-TT44',
    title: 'Cộng đồng học tập cấp xã',
    basis: '44/2014/TT-BGDĐT (điểm số là ví dụ tự đặt)',
    from: 2014,
    until: 2023,
    criteria: communeCriteria2014,
  },
];

/** Types the tab "Bộ tiêu chí". `max` may blank a maximum, for the samples of bad input. */
export function typeCriteria(
  book: Workbook,
  owner: CriteriaOwner,
  max: (row: CriterionRow) => number | null = (row) => row.max,
): void {
  const sheet = book.addWorksheet('Bộ tiêu chí');
  sheet.columns = [{ width: 34 }, { width: 56 }, { width: 14 }];
  const yesNo = (flag: boolean) => (flag ? 'Có' : 'Không');
  const head: Typed[][] = [
    ['BỘ TIÊU CHÍ ĐANG DÙNG'],
    ['Ví dụ tự đặt để dùng thử – không phải văn bản chính thức'],
    ['Đơn vị', owner.unit],
    ['Năm đánh giá', owner.year],
    ['Vùng khó khăn (Công dân học tập)', yesNo(owner.difficult.citizen)],
    ['Xã vùng khó khăn (TT 25)', yesNo(owner.difficult.commune)],
  ];
  for (const [index, row] of head.entries()) typeRow(sheet, index + 1, row);
  let next = head.length + 2;
  for (const block of blocks) next = typeBlock(sheet, next, block, max) + 1;
}

function typeBlock(
  sheet: Worksheet,
  from: number,
  block: CriteriaBlock,
  max: (row: CriterionRow) => number | null,
): number {
  const rows: Typed[][] = [
    ['Bộ', block.code],
    ['Danh hiệu', block.title],
    ['Căn cứ', block.basis],
    ['Áp dụng từ năm', block.from],
    ['Đến hết năm', block.until],
    ...thresholds(block),
    ['Mã', 'Tiêu chí', 'Điểm tối đa'],
    ...block.criteria.map((criterion) => [criterion.code, criterion.words, max(criterion)]),
    ['Tổng', null, 100],
  ];
  for (const [index, row] of rows.entries()) typeRow(sheet, from + index, row);
  return from + rows.length;
}

function thresholds({ recognisedAt }: CriteriaBlock): Typed[][] {
  if (!recognisedAt) return [];
  return [
    ['Điểm công nhận', recognisedAt.ordinary],
    ['Điểm công nhận (vùng khó khăn)', recognisedAt.difficult],
    ['Điểm thấp nhất mỗi tiêu chí', null],
  ];
}
