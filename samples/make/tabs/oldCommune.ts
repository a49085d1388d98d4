import type { Workbook } from 'exceljs';
import { communeCriteria2014 } from '../criteria';
import { col } from '../layouts/layout';
import type { Random } from '../random';
import { address, type } from '../sheet';
import { columnOf, type TablePlace, typeHeader } from '../table';
import { typeTitle } from '../titles';
import { communeBand2014 } from '../truth';

export type OldCommuneField = 'serial' | 'words' | 'max' | 'points' | 'evidence';

/** Where the TT 44 page stands, its points and the row of the typed rating. */
export interface OldCommunePlace {
  place: TablePlace<OldCommuneField>;
  points: readonly number[];
  totalRow: number;
  ratingRow: number;
}

const columns = [
  col('serial', 'TT'),
  col('words', 'Tiêu chí', { width: 40 }),
  col('max', 'Điểm tối đa'),
  col('points', 'Tự chấm'),
  col('evidence', 'Minh chứng', { width: 36 }),
] as const;

const proofs = [
  'Nghị quyết, kế hoạch',
  'Báo cáo năm 2023',
  'Quyết định công nhận',
  'Sổ theo dõi',
  'Biên bản kiểm tra',
];

/** Points a ward gives itself: full, less a little, never 0. */
export function drawOldPoints(random: Random): number[] {
  const loss = random.pick([0.08, 0.16, 0.24]);
  return communeCriteria2014.map(({ max }) => Math.max(1, max - Math.round(max * loss * 2 * random.next())));
}

/** Types the page by TT 44/2014, as wards scored themselves until 2023. */
export function typeOldCommune(
  book: Workbook,
  of: { ward: string; year: number; tab: string; points: readonly number[] },
): OldCommunePlace {
  const sheet = book.addWorksheet(of.tab);
  const subject = 'BẢNG TỰ CHẤM ĐIỂM "CỘNG ĐỒNG HỌC TẬP" CẤP XÃ (THÔNG TƯ 44/2014/TT-BGDĐT)';
  const headerRow = typeTitle(sheet, 'spaced', { subject, ward: of.ward, year: of.year }, columns.length);
  const place = typeHeader(sheet, headerRow, columns);
  for (const [index, { words, max }] of communeCriteria2014.entries()) {
    const row = place.firstRow + index;
    const typed = [index + 1, words, max, of.points[index]!, proofs[index % proofs.length]!];
    for (const [position, value] of typed.entries()) type(sheet, row, position + 1, value);
  }
  return { place, points: of.points, ...typeEnd(place, of.points) };
}

function typeEnd(
  place: TablePlace<OldCommuneField>,
  points: readonly number[],
): { totalRow: number; ratingRow: number } {
  const { sheet } = place;
  const totalRow = place.firstRow + communeCriteria2014.length;
  const total = points.reduce((sum, value) => sum + value, 0);
  const sumOf = (column: number) =>
    `SUM(${address(place.firstRow, column)}:${address(totalRow - 1, column)})`;
  const [max, scored] = [columnOf(place, 'max'), columnOf(place, 'points')];
  type(sheet, totalRow, 2, 'Tổng cộng');
  type(sheet, totalRow, max, { formula: sumOf(max), result: 100 });
  type(sheet, totalRow, scored, { formula: sumOf(scored), result: total });
  type(sheet, totalRow + 1, 2, 'Xếp loại:');
  type(sheet, totalRow + 1, scored, communeBand2014(points));
  return { totalRow, ratingRow: totalRow + 1 };
}
