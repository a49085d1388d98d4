import { showNumber } from '../domain/text/show';
import { districtWords } from './district';

const { menu } = districtWords;

/** Everything the sidebar "Ai chưa nộp" says; `done` and `wards` are counts of wards. */
export const missingWords = {
  reload: { again: 'Xem lại danh sách', working: 'Đang xem…' },
  slow: 'Danh sách dài nên đọc lâu hơn. Cứ để bảng này mở.',
  failure: {
    title: 'Chưa đọc được danh sách.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  done: (year: number | null, done: number, wards: number): string =>
    `${year === null ? 'Đã' : `Năm ${year}: đã`} nhận ${showNumber(done)}/${showNumber(wards)} đơn vị`,
  left: (count: number): string => `Còn ${showNumber(count)} đơn vị chưa nộp xong.`,
  consolidatedOn: (when: string): string => `Lần tổng hợp gần nhất: ${when}.`,
  complete: 'Các đơn vị đều đã nộp.',
  never: 'Chưa tổng hợp lần nào.',
  neverNext: `Mở trình đơn ${menu.name}, chọn “${menu.consolidate}”. Sau đó danh sách đơn vị chưa nộp hiện ở đây.`,
  fix: 'Việc cần làm',
  moreOf: 'đơn vị',
} as const;

/** Everything the sidebar "Tổng hợp" says; all numbers are counts of workbooks or wards. */
export const townWords = {
  done: (year: number, done: number, wards: number): string =>
    `Năm ${year}: đã tổng hợp ${showNumber(done)}/${showNumber(wards)} đơn vị`,
  looking: 'Đang xem phường nào có thay đổi…',
  slow: 'Đang đọc các tệp có thay đổi. Cứ để bảng này mở.',
  read: (done: number, of: number): string => `Đã đọc ${showNumber(done)}/${showNumber(of)} tệp`,
  last: (names: string[]): string => (names.length === 0 ? '' : `Vừa đọc: ${names.join(', ')}.`),
  failedSoFar: (count: number): string => `${showNumber(count)} tệp chưa đọc được`,
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  stopped: 'Đã dừng tổng hợp',
  stoppedNext: (read: number): string =>
    `Bảng tổng hợp vẫn như trước. ${showNumber(read)} tệp vừa đọc được giữ lại, lần sau không đọc nữa.`,
  goOn: 'Tổng hợp tiếp',
  again: 'Tổng hợp lại',
  retryFailed: 'Đọc lại chỗ chưa được',
  readNow: (count: number): string =>
    count === 0
      ? 'Không phường nào thay đổi từ lần trước. Các bảng vẫn đúng.'
      : `Lần này đọc ${showNumber(count)} tệp có thay đổi. Các bảng đã được viết lại.`,
  failed: (count: number): string => `${showNumber(count)} chỗ chưa tính được`,
  notIn: 'Chưa tính được',
  notReported: (count: number): string =>
    `${showNumber(count)} đơn vị chưa nộp. Mở trình đơn ${menu.name}, chọn “${menu.missing}”.`,
  duplicates: (count: number): string =>
    `Có ${showNumber(count)} trường hợp nghi trùng giữa các phường. Xem trang “${districtWords.tabs.duplicates}”.`,
  failure: {
    title: 'Chưa tổng hợp xong.',
    text: 'Các bảng vẫn như trước. Tệp đã đọc được giữ lại. Xem lại mạng rồi bấm “Thử lại”.',
  },
} as const;
