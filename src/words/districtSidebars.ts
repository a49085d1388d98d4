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
  done: (done: number, wards: number): string =>
    `Đã tổng hợp ${showNumber(done)}/${showNumber(wards)} đơn vị`,
  left: (count: number): string => `Còn ${showNumber(count)} đơn vị chưa có số liệu.`,
  consolidatedOn: (when: string): string => `Lần tổng hợp gần nhất: ${when}.`,
  complete: 'Các đơn vị đều đã có số liệu.',
  never: 'Chưa tổng hợp lần nào.',
  neverNext: `Mở trình đơn ${menu.name}, chọn “${menu.consolidate}”. Sau đó danh sách đơn vị chưa nộp hiện ở đây.`,
  fix: 'Việc cần làm',
  moreOf: 'đơn vị',
} as const;
