import fc from 'fast-check';
import {
  type CriteriaSet,
  type Criterion,
  type Indicator,
  indicatorsOf,
} from '../../../src/domain/criteria/criteriaSet';
import type { Grid } from '../../../src/domain/layout/grid';
import type { Title } from '../../../src/domain/title';
import { type Cell, grid } from '../../support/grids';
import { retyped, type Typing } from './rosterSheets';

/** The rows that belong together on a printed page: a criterion with its parts, or one indicator. */
export type Block = Cell[][];

/** What stands above the table of a page about one made-up subject. */
const headings: Record<Title, string[]> = {
  family: ['GIA ĐÌNH HỌC TẬP', 'Họ tên chủ hộ: Lý Sao'],
  clan: ['DÒNG HỌ HỌC TẬP', 'Dòng họ: Họ Lý'],
  community: ['CỘNG ĐỒNG HỌC TẬP THÔN ĐÔNG MAI', 'Thôn: Đông Mai'],
  organisation: ['ĐƠN VỊ HỌC TẬP', 'Tên đơn vị: Trạm Y tế'],
  citizen: ['CÔNG DÂN HỌC TẬP', 'Họ và tên: Lý Sao'],
  commune: ['CỘNG ĐỒNG HỌC TẬP CẤP XÃ', 'UBND xã Sơn Thủy'],
  district: ['CỘNG ĐỒNG HỌC TẬP CẤP HUYỆN', 'Huyện: Sơn Thủy'],
  province: ['CỘNG ĐỒNG HỌC TẬP CẤP TỈNH', 'Tỉnh: Sơn Thủy'],
  districtOrganisation: ['ĐƠN VỊ HỌC TẬP CẤP HUYỆN', 'Đơn vị: Trung tâm giáo dục nghề nghiệp công lập'],
  provinceOrganisation: ['ĐƠN VỊ HỌC TẬP CẤP TỈNH', 'Đơn vị: Trường THPT công lập Sơn Thủy'],
};

/** The page of a set, with those rows, as somebody typed it. */
export function pageSheet({ kind, title, years }: CriteriaSet, blocks: Block[], typing: Typing): Grid {
  const header =
    kind === 'points'
      ? ['Tiêu chí', 'Nội dung', 'Điểm tối đa', 'Tự chấm', 'Minh chứng']
      : ['Chỉ tiêu', 'Nội dung', 'Mức độ 1', 'Mức độ 2', 'Số liệu', 'Minh chứng'];
  const rows: Cell[][] = [
    ...headings[title].map((line) => [line]),
    [`Năm ${years.from}`],
    header,
    ...blocks.flat(),
  ];
  return grid(
    'Phiếu',
    rows.map((row) => row.map((cell) => retyped(cell, typing))),
  );
}

/** Rows for everything a set asks, filled in. */
export const drawnBlocks = (set: CriteriaSet): fc.Arbitrary<Block[]> =>
  fc.tuple(
    ...(set.kind === 'points' ? set.criteria.map(criterionBlock) : indicatorsOf(set).map(indicatorBlock)),
  );

const proof = fc.oneof(
  { weight: 40, arbitrary: fc.constantFrom('Báo cáo số 5', 'Kế hoạch') },
  { weight: 1, arbitrary: fc.constant('') },
);

const criterionBlock = ({ id, name, max, parts }: Criterion): fc.Arbitrary<Block> =>
  parts.length === 0
    ? fc.tuple(pointsOf(max), proof).map(([points, evidence]) => [[id, name, max ?? '', points, evidence]])
    : fc
        .tuple(...parts.map((part) => pointsOf(part.max)))
        .map((points) => [
          [id, name, max ?? '', '', 'Báo cáo'],
          ...parts.map((part, at) => [part.id, part.name, part.max ?? '', points[at] ?? '', '']),
        ]);

/** Mostly high points in halves, now and then none or not a number. */
const pointsOf = (max: number | null): fc.Arbitrary<Cell> =>
  fc.oneof(
    { weight: 30, arbitrary: fc.integer({ min: 0, max: max ?? 0 }).map((less) => (max ?? 0) - less / 4) },
    { weight: 1, arbitrary: fc.constantFrom<Cell>('', 0, 'chưa chấm') },
  );

const indicatorBlock = ({ id, name, level1 }: Indicator): fc.Arbitrary<Block> =>
  fc
    .tuple(
      fc.oneof(
        { weight: 20, arbitrary: fc.constant(['Đạt', 'x']) },
        fc.constantFrom(['Đạt', 'Không đạt'], ['Chưa đạt', 'Không  đạt'], ['', ''], ['Không áp dụng', '']),
      ),
      fc.option(fc.tuple(...level1.shares.map(() => fc.integer({ min: 89, max: 100 })))),
      proof,
    )
    .map(([[first = '', second = ''], counts, evidence]) => [
      [id, name, first, second, counts?.map((count) => `${count}/100`).join('; ') ?? '', evidence],
    ]);
