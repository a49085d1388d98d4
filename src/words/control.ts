import { showNumber } from '../domain/text/show';
import { ownMark, wardTabs } from './ownTab';

/** The tab that does the menu's work where no menu is: on a phone. */
export const controlWords = {
  tab: wardTabs.control,
  heading: 'BẢNG ĐIỀU KHIỂN',
  own: `${ownMark} để dùng trên điện thoại. Đánh dấu một ô ở cột A rồi chờ câu trả lời ở cột C.`,
  columns: { tick: 'Đánh dấu', act: 'Việc', answer: 'Trả lời' },
  acts: {
    check: 'Kiểm tra phiếu',
    recognise: 'Xét công nhận',
    submit: 'Nộp số liệu',
    withdraw: 'Rút lại số liệu đã nộp',
  },
  person: 'Họ tên người nộp',
  personHint: 'Gõ họ tên vào ô bên phải trước khi nộp.',
  working: 'Đang làm, xin chờ…',
  failed: 'Chưa làm được. Số liệu vẫn còn nguyên. Đánh dấu lại để thử lần nữa.',
  /** `at` is "14:05 ngày 22/11/2024". */
  checked: (errors: number, warnings: number, cards: number, at: string): string =>
    errors + warnings === 0
      ? `Không có chỗ phải sửa trong ${showNumber(cards)} phiếu. Lúc ${at}.`
      : `${showNumber(errors)} chỗ phải sửa, ${showNumber(warnings)} chỗ nên xem lại. Mở trang “Cần sửa”. Lúc ${at}.`,
  nothingToCheck: 'Chưa có phiếu nào để kiểm tra. Mở trang “Cần sửa” để biết vì sao.',
  recognised: (recognised: number, others: number, at: string): string =>
    `${showNumber(recognised)} được công nhận, ${showNumber(others)} chưa. Mở trang “Kết quả xét”. Lúc ${at}.`,
  submitted: (at: string): string => `Đã nộp. Lúc ${at}.`,
  withdrawn: (at: string): string => `Đã rút lại. Lúc ${at}.`,
} as const;
