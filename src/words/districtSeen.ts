import { showNumber, showShare } from '../domain/text/show';
import { districtWords } from './district';

const n = showNumber;
const { menu } = districtWords;

/** Lines of the menu for what the master shows and keeps. */
export const seenMenu = {
  charts: 'Biểu đồ',
  restore: 'Khôi phục bản trước',
} as const;

/** Tabs that the master has beside its tables. */
export const seenTabs = { charts: 'Biểu đồ', copies: 'Bản lưu', audit: 'Nhật ký' } as const;

/** The one line of a page that has no rows. */
export const nothingWords = {
  targets: 'Chưa có chỉ tiêu nào. Ghi chỉ tiêu ở trang “Chỉ tiêu”, rồi bấm Tổng hợp.',
  failures: 'Không còn chỗ nào chưa tổng hợp được.',
  differences: 'Không có số nào chênh với số tính lại.',
  findings: 'Không thấy lỗi nào trong các bảng tính đã đọc.',
  duplicates: 'Không thấy nơi nào nghi trùng trong số liệu đã đọc.',
  other: (year: number) => `Năm ${year} chưa có số liệu cho trang này.`,
};

/** The tab "Biểu đồ": each chart with its numbers beside it. */
export const chartsPageWords = {
  heading: 'BIỂU ĐỒ',
  counts: (year: number) =>
    `Năm ${year}. Mỗi hình vẽ từ bảng số đứng bên phải nó. Nơi chưa biết số thì không vẽ, không tính là 0.`,
  total: 'Tổng số',
  share: 'Tỷ lệ',
  reached: 'Đạt chỉ tiêu',
  below: 'Chưa đạt chỉ tiêu',
  target: (name: string, percent: number) => `${name}: ${n(percent)}%`,
} as const;

/** The hidden tab that keeps how the master stood, each time it was written. */
export const copiesWords = {
  heading: 'BẢN LƯU CỦA CÁC BẢNG TỔNG HỢP',
  own: `Mỗi lần các bảng thay đổi, trang này giữ thêm một bản; giữ 10 bản mới nhất. Xem lại bằng “${seenMenu.restore}”. Đừng gõ vào đây.`,
  columns: { at: 'Lúc', by: 'Tài khoản', what: 'Nội dung', pages: 'Các bảng' },
  what: (done: number, wards: number) => `${n(done)}/${n(wards)} phường, xã có số liệu`,
  restored: (at: string, by: string) =>
    `Bản lưu lúc ${at}, tài khoản ${by}. Đây là số liệu cũ. Bấm ${menu.consolidate} để về số liệu mới nhất.`,
} as const;

/** The tab "Nhật ký" of the master. */
export const auditWords = {
  heading: 'NHẬT KÝ',
  own: 'Mỗi việc đã làm được ghi một hàng, việc mới nhất ở trên. Đừng gõ vào đây.',
  columns: { at: 'Lúc', by: 'Tài khoản', act: 'Việc' },
  unknown: 'Không rõ',
  consolidated: (year: number, done: number, wards: number, failed: number) =>
    `Tổng hợp năm ${year}: ${n(done)}/${n(wards)} phường, xã có số liệu, ${n(failed)} chỗ chưa tính được.`,
  received: (wards: string[]) => `Nhận và khóa số liệu: ${wards.join(', ')}.`,
  opened: (wards: string[]) => `Mở kỳ nộp mới: ${wards.join(', ')}.`,
  sentBack: (wards: string[], because: string) => `Trả lại số liệu: ${wards.join(', ')}. Lý do: ${because}`,
  reminded: (wards: string[]) => `Gửi thư nhắc: ${wards.join(', ')}.`,
  listed: (units: string[]) => `Thêm vào danh sách: ${units.join(', ')}.`,
  restored: (at: string, what: string) => `Khôi phục bản lưu lúc ${at} (${what}).`,
} as const;

/** Everything the window "Biểu đồ" says. */
export const dashboardWords = {
  title: seenMenu.charts,
  reading: 'Đang xem số liệu đã đọc…',
  slow: 'Nhiều phường nên đọc lâu hơn. Cứ để cửa sổ này mở.',
  failure: {
    title: 'Chưa vẽ được biểu đồ.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  never: 'Chưa có số liệu để vẽ.',
  neverNext: `Mở trình đơn ${menu.name}, chọn “${menu.consolidate}”. Sau đó biểu đồ hiện ở đây.`,
  received: (count: number, of: number) => `Đã nhận ${showShare(count, of)} phường, xã`,
  year: (year: number) => `Năm ${year}, theo số liệu đọc được ở lần tổng hợp gần nhất.`,
  progress: { caption: 'Tiến độ nộp', state: 'Tình trạng', count: 'Số phường, xã' },
  states: {
    received: 'Đã nộp, đã nhận',
    late: 'Trong đó nộp quá hạn',
    earlierRound: 'Số liệu kỳ trước, chưa mở kỳ mới',
    returned: 'Trả lại, chờ nộp lại',
    notReported: 'Chưa nộp',
    failed: 'Chưa đọc được',
    overdue: 'Đã quá hạn mà chưa có số liệu',
  },
  numbers: 'Xem bảng số',
  below: 'chưa đạt',
  unknown: 'Chưa có số liệu',
  search: 'Tìm phường, xã',
  shown: (shown: number, all: number) =>
    `Đang hiện ${n(shown)} nơi cao nhất và thấp nhất trong ${n(all)} nơi. Gõ tên để tìm nơi khác.`,
  found: (count: number) => `Tìm thấy ${n(count)} nơi.`,
  name: 'Tên',
  value: 'Số liệu',
  lines: 'So với',
  print: 'In biểu đồ',
  share: showShare,
  number: showNumber,
  day: 'Ngày',
} as const;

/** Everything the sidebar "Khôi phục bản trước" says. */
export const copiesPanelWords = {
  title: seenMenu.restore,
  reading: 'Đang xem các bản lưu…',
  slow: 'Đọc lâu hơn thường lệ. Cứ để bảng này mở.',
  failure: {
    title: 'Chưa xong.',
    text: 'Các bảng vẫn như trước. Xem lại mạng rồi bấm “Thử lại”.',
  },
  none: 'Chưa có bản lưu nào.',
  noneNext: `Mỗi lần bấm ${menu.consolidate} mà các bảng thay đổi thì có thêm một bản lưu.`,
  count: (count: number) => `Có ${n(count)} bản lưu`,
  choose: 'Chọn một bản để xem lại. Bản mới nhất ở trên.',
  legend: 'Các bản lưu',
  newest: 'Bản mới nhất',
  restore: 'Khôi phục bản đã chọn',
  restoring: 'Đang khôi phục…',
  nothingChosen: 'Chưa chọn bản nào. Bấm vào một bản ở trên.',
  restored: (at: string) => `Đã khôi phục bản lưu lúc ${at}.`,
  restoredNext: `Các bảng đang hiện số liệu cũ. Bấm ${menu.consolidate} để về số liệu mới nhất.`,
  gone: 'Bản lưu này không còn hoặc đã bị sửa. Chọn bản khác.',
  again: 'Chọn bản khác',
} as const;
