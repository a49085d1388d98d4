import type { Title } from '../domain/title';
import { wardTabs } from './ownTab';
import { titleNames } from './titles';

const dots = '…………………………………';

/** Who is judged, on the line where the name is written. */
const subjects: Record<Title, string> = {
  family: 'Họ tên chủ hộ',
  clan: 'Tên dòng họ',
  community: 'Tên thôn, tổ dân phố',
  organisation: 'Tên đơn vị',
  citizen: 'Họ tên công dân',
  commune: 'Tên phường, xã',
  districtOrganisation: 'Tên đơn vị',
  provinceOrganisation: 'Tên đơn vị',
  district: 'Tên huyện',
  province: 'Tên tỉnh',
};

const withGroup: ReadonlySet<Title> = new Set<Title>(['family', 'clan', 'organisation', 'citizen']);

/** The tab "Phiếu trống": cards to print and to fill in by hand. */
export const blankCardsWords = {
  tab: wardTabs.blankCards,
  heading: 'PHIẾU TRỐNG ĐỂ IN',
  how: 'Chọn các hàng của một phiếu. Bấm Tệp, In, rồi chọn in các ô đã chọn.',
  rows: (title: Title, from: number, to: number) => `${titleNames[title]}: in hàng ${from} đến hàng ${to}.`,
  card: (title: Title) => `PHIẾU CHẤM ĐIỂM ${titleNames[title].toUpperCase()}`,
  basis: (set: string) => `Theo ${set}`,
  about: (title: Title, year: number | null): string[] => [
    `${subjects[title]}: ${dots}`,
    ...(withGroup.has(title) ? [`Tổ dân phố, thôn: ${dots}`] : []),
    `Năm đánh giá: ${year ?? dots}`,
  ],
  points: ['TT', 'Tiêu chí', 'Điểm tối đa', 'Tự chấm', 'Thẩm định', 'Minh chứng'],
  checklist: [
    'TT',
    'Chỉ tiêu',
    'Mức độ 1 (Đạt, Không đạt)',
    'Mức độ 2 (Đạt, Không đạt)',
    'Số liệu',
    'Minh chứng',
  ],
  asked: (name: string, [level1, level2]: [string, string]) =>
    `${name} (mức độ 1: ${level1}; mức độ 2: ${level2})`,
  total: 'Tổng điểm',
  /** Stands where the maximum is not known yet. */
  unknown: '…',
  signatures: ['Người tự chấm', 'Người thẩm định'],
  sign: '(ký, ghi họ tên)',
  made: (cards: number) =>
    `Đã lập ${cards} phiếu trống. Đầu trang ghi mỗi phiếu in hàng nào. Ô “…” là điểm chưa có trong bộ tiêu chí.`,
} as const;
