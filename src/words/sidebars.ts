import { showNumber } from '../domain/text/show';

/** Words that every sidebar shares. */
export const sidebarWords = {
  textSize: 'Cỡ chữ',
  textSizes: { medium: 'Vừa', large: 'To', largest: 'Rất to' },
  tryAgain: 'Thử lại',
  waited: (seconds: number): string => `Đã chờ ${seconds} giây.`,
  /** Leaves the waiting; the work on the server cannot be stopped. */
  leave: 'Thôi chờ',
  left: 'Đã thôi chờ.',
  forSupport: 'Nội dung báo người hỗ trợ',
  /** `of` is what is counted: "chỗ", "đơn vị". */
  showMore: (next: number, left: number, of: string): string =>
    `Xem thêm ${next} ${of} (còn ${showNumber(left)})`,
} as const;
