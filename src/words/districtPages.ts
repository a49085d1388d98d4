import type { CountedTitle } from '../domain/returns/wardReturn';
import { readDate, showDate } from '../domain/text/date';
import { showNumber } from '../domain/text/show';
import type { ComparedCount, Difference } from '../domain/town/differences';
import { districtWords } from './district';
import { seenTabs } from './districtSeen';
import { wardTabs } from './ownTab';

const n = showNumber;

/** Tabs of the master beside those of `districtWords.tabs`. */
export const masterTabs = {
  titles: 'Theo danh hiệu',
  groups: 'Theo tổ, thôn',
  communes: 'Cộng đồng cấp xã',
  citizens: 'Công dân học tập',
  districtTitle: 'Chỉ tiêu huyện, tỉnh',
  days: 'Nhận theo ngày',
  failures: 'Chưa tổng hợp được',
  differences: 'Số chênh',
  findings: 'Lỗi các phường',
  merged: 'Sau sáp nhập',
} as const;

const { units: _units, targets: _targets, ...tabsWritten } = districtWords.tabs;

/** The tabs that the consolidating edition writes; the others are people's. */
export const ownPages: readonly string[] = [
  ...Object.values(tabsWritten),
  ...Object.values(masterTabs),
  wardTabs.handedUp,
  ...Object.values(seenTabs),
];

/** What is counted of a title: the denominator of a share of the total. */
export const countedOf: Record<CountedTitle, string> = {
  family: 'hộ',
  clan: 'dòng họ',
  community: 'thôn, tổ dân phố',
  organisation: 'đơn vị',
  citizen: 'người từ 18 tuổi',
};

const blank = 'Ô trống là chưa có số liệu, không tính là 0.';

const code = 'Mã';
const ward = 'Phường, xã';
const ofTotal = 'Công nhận / tổng số';
const ofRegistered = 'Công nhận / đăng ký';

/** An ISO day as people write it. */
export function showIso(day: string): string {
  const reading = readDate(day);
  return reading.kind === 'date' ? showDate(reading.date) : day;
}

export const titlesWords = {
  heading: 'SỐ LIỆU THEO DANH HIỆU',
  counts: (year: number) => `Năm ${year}. Công nhận là theo kết quả xét trên phiếu. ${blank}`,
  shares: 'Tỷ lệ chỉ tính các phường có đủ hai số.',
  before: 'Tăng, giảm chỉ tính các phường có số của cả hai năm.',
  columns: {
    title: 'Danh hiệu',
    code,
    name: ward,
    total: 'Tổng số',
    registered: 'Đăng ký',
    recognised: 'Công nhận',
    ofTotal,
    ofRegistered,
    yearBefore: (year: number) => `Công nhận năm ${year}`,
    change: 'Tăng, giảm',
    target: 'So với chỉ tiêu',
  },
  sum: 'Cộng các phường, xã có số liệu',
  basis: 'Số phường, xã được tính',
  denominator: (title: CountedTitle, of: number) =>
    of === 0 ? null : `Mẫu số của tổng số: ${n(of)} ${countedOf[title]}`,
  target: (shown: string, programme: string, result: string) =>
    `${programme} ${/%|[^\d–\-,.\s]/.test(shown) ? shown : `${shown}%`}: ${result}`,
  reached: 'đạt',
  lacking: (count: number, title: CountedTitle) => `còn thiếu ${n(count)} ${countedOf[title]}`,
};

export const groupsWords = {
  heading: 'SỐ LIỆU THEO TỔ DÂN PHỐ, THÔN',
  counts: (year: number, groups: number) =>
    `Năm ${year}. Có ${n(groups)} tổ, thôn của các phường đã tổng hợp. ${blank}`,
  notSummed: 'Không có hàng cộng, vì phiếu chưa ghi tổ chỉ tính vào số của phường ở trang “Theo danh hiệu”.',
  columns: {
    code,
    name: ward,
    group: 'Tổ dân phố, thôn',
    households: 'Tổng số hộ',
    familyRegistered: 'Hộ đăng ký',
    familyRecognised: 'Hộ công nhận',
    familyOfTotal: 'Công nhận / tổng số hộ',
    familyOfRegistered: 'Công nhận / hộ đăng ký',
    adults: 'Người từ 18 tuổi',
    citizenRegistered: 'Công dân đăng ký',
    citizenRecognised: 'Công dân công nhận',
    citizenOfTotal: 'Công nhận / số người',
  },
};

export const communesWords = {
  heading: 'CỘNG ĐỒNG HỌC TẬP CẤP XÃ',
  counts: (year: number, recognised: number, known: number, wards: number) =>
    `Năm ${year}. Theo phiếu, ${n(recognised)}/${n(known)} phường, xã có kết luận được công nhận. Danh sách có ${n(wards)} phường, xã.`,
  decisions: 'Kết luận theo phiếu chưa phải quyết định công nhận.',
  sameSet: (set: string) => `Xét theo ${set}.`,
  columns: {
    code,
    name: ward,
    former: 'Theo phiếu của',
    set: 'Bộ tiêu chí',
    points: 'Điểm',
    outcome: 'Kết luận theo phiếu',
    decision: 'Quyết định công nhận',
    authority: 'Cơ quan công nhận',
    until: 'Hiệu lực đến',
    standing: 'Đến 31/12 của năm',
  },
  decision: (said: string, level: 1 | 2 | null) => (level === null ? said : `${said}, mức độ ${level}`),
  holds: 'Còn hiệu lực',
  expired: 'Đã hết hiệu lực',
};

export const citizensWords = {
  heading: 'CÔNG DÂN HỌC TẬP',
  counts: (year: number) => `Năm ${year}. Công nhận là theo kết quả xét trên phiếu. ${blank}`,
  bases: 'Mẫu số phường chọn là của chỉ tiêu 5.1, Thông tư 25. Mỗi tỷ lệ chỉ tính các phường có đủ hai số.',
  columns: {
    code,
    name: ward,
    area: 'Vùng khó khăn',
    adults: 'Người từ 18 tuổi',
    registered: 'Đăng ký',
    recognised: 'Công nhận',
    insufficient: 'Chưa đủ căn cứ',
    ofTotal: 'Công nhận / số người',
    ofRegistered,
    share: 'Theo mẫu số phường chọn',
    base: 'Mẫu số phường chọn',
    open: 'Chưa có kết luận',
  },
  area: (difficult: boolean) => (difficult ? 'Có' : 'Không'),
  sum: 'Cộng các phường, xã có số liệu',
  basis: 'Số phường, xã được tính',
};

export const districtTitleWords = {
  heading: 'CÁC CHỈ TIÊU CỦA HUYỆN, TỈNH (THÔNG TƯ 25)',
  counts: (year: number, open: number) =>
    `Năm ${year}. Còn ${n(open)} chỉ tiêu phải chứng minh cho mức độ 1.`,
  computed:
    'Chỉ tiêu đếm được thì đếm từ các xã; chỉ tiêu khác lấy từ phiếu của huyện, tỉnh ở bảng tính này.',
  columns: {
    unit: 'Huyện, tỉnh',
    indicator: 'Chỉ tiêu',
    name: 'Nội dung',
    source: 'Lấy từ',
    level1: 'Mức độ 1',
    level2: 'Mức độ 2',
    evidence: 'Minh chứng',
    todo: 'Còn phải chứng minh',
  },
  counted: 'Đếm từ các xã',
  onPage: 'Phiếu',
  noPage: 'Chưa có phiếu',
  met: 'Đạt',
  notMet: 'Chưa đạt',
  unknown: 'Chưa có kết quả',
  notApplicable: 'Không áp dụng',
  prove: 'Ghi kết quả và minh chứng vào phiếu.',
};

export const failuresWords = {
  heading: 'NHỮNG CHỖ CHƯA TỔNG HỢP ĐƯỢC',
  counts: (count: number) =>
    `Có ${n(count)} chỗ. Các phường khác vẫn được tổng hợp. Sửa xong thì bấm Tổng hợp lần nữa.`,
  columns: {
    code,
    name: ward,
    file: 'Tệp',
    reason: 'Lý do',
    fix: 'Việc cần làm',
    detail: 'Ghi cho người hỗ trợ',
  },
};

const comparedNames: Record<ComparedCount, string> = {
  total: 'Tổng số',
  registered: 'Đăng ký',
  recognised: 'Công nhận',
};

const givenNames: Record<Difference['given'], string> = {
  handedUp: 'Trang “Số liệu nộp”',
  typed: 'Bảng phường ghi theo tổ',
};

const figure = (count: number | null): string => (count === null ? 'chưa rõ' : n(count));

export const differencesWords = {
  heading: 'SỐ PHƯỜNG GHI KHÁC SỐ TÍNH LẠI',
  counts: 'Tính lại từ phiếu trong bảng tính của phường. Trang tổng hợp dùng số tính lại.',
  step: 'Hỏi phường: nếu phiếu đã sửa sau khi nộp thì nhờ phường nộp lại.',
  columns: {
    code,
    name: ward,
    title: 'Danh hiệu',
    what: 'Số liệu',
    given: 'Phường ghi ở',
    theirs: 'Phường ghi',
    ours: 'Tính lại',
    difference: 'Chênh',
    said: 'Bằng lời',
  },
  what: (what: ComparedCount): string => comparedNames[what],
  given: (given: Difference['given']): string => givenNames[given],
  /** "Phường ghi 120, tính lại 118." */
  said: ({ theirs, ours }: Difference): string => `Phường ghi ${figure(theirs)}, tính lại ${figure(ours)}.`,
};

export const kindsWords = {
  heading: 'LỖI CÁC PHƯỜNG, THEO LOẠI',
  counts: (read: number, wards: number) =>
    `Tính trên bảng tính đọc được của ${n(read)}/${n(wards)} phường, xã. Loại phải sửa đứng trước, loại nhiều chỗ đứng trước.`,
  columns: {
    severity: 'Mức độ',
    kind: 'Loại',
    count: 'Số chỗ',
    wards: 'Số phường, xã',
    where: 'Ở phường, xã (số chỗ)',
  },
  where: (name: string, count: number) => `${name} (${n(count)})`,
};
