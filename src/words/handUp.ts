import { showNumber as n } from '../domain/text/show';
import { districtWords } from './district';

/** What handing a master's figures up says. */
export const handUpWords = {
  nothingYet: `Chưa tổng hợp lần nào nên chưa có số liệu để nộp. Bấm “${districtWords.menu.consolidate}” trước.`,
  ask: {
    title: districtWords.menu.handUp,
    text: 'Nộp số liệu đã tổng hợp lên cấp trên? Tiện ích lập trang “Số liệu nộp” để cấp trên đọc. Chỉ muốn xem thì bấm Không.',
  },
  busy: 'Có người khác đang làm việc này. Chờ một phút rồi bấm lại.',
  received: 'Cấp trên đã nhận và khóa số liệu. Muốn sửa thì đề nghị cấp trên trả lại.',
  /** Where Google does not tell the account. */
  somebody: 'Tài khoản của nơi tổng hợp',
  unchanged: 'Số liệu đã nộp và không thay đổi. Lần nộp trước vẫn giữ nguyên.',
  done: (year: number, done: number, wards: number): string =>
    done === wards
      ? `Đã nộp số liệu năm ${year} của ${n(wards)} phường, xã. Cấp trên đọc trang “Số liệu nộp”.`
      : `Đã nộp số liệu năm ${year}: mới có ${n(done)}/${n(wards)} phường, xã nên số cộng để “chưa rõ”. Đủ rồi thì nộp lại.`,
} as const;
