import { cellName } from '../../domain/place';
import { showNumber, showShare } from '../../domain/text/show';
import type { SayingsOf } from '../said';

const n = showNumber;

/** What is said of the indicators of a checklist. */
export const indicatorSayings: SayingsOf<'indicator'> = {
  'indicator.noEvidence': ({ indicator }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi đạt nhưng chưa có minh chứng.`,
    fix: `Ghi minh chứng vào hàng của ô ${cell}.`,
  }),
  'indicator.notProven': ({ indicator }, cell) => ({
    message: `Chỉ tiêu ${indicator} chưa có minh chứng. Không có minh chứng thì tính là không đạt.`,
    fix: `Ghi minh chứng vào hàng của ô ${cell}.`,
  }),
  'indicator.blank': ({ indicator, typed }, cell) => ({
    message:
      typed === ''
        ? `Chỉ tiêu ${indicator} chưa có kết quả. Thiếu một chỉ tiêu thì chưa xét được.`
        : `Chỉ tiêu ${indicator} ghi “${typed}”, chưa rõ là đạt hay không đạt.`,
    fix: `Ghi “Đạt” hoặc “Không đạt” vào hàng của ô ${cell}.`,
  }),
  'indicator.twice': ({ indicator, other }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi hai hàng, kết quả khác nhau. Vì vậy chưa xét được.`,
    fix: `Giữ một kết quả đúng: ở hàng của ô ${cell}, hoặc ở hàng của ô ${cellName(other)}.`,
  }),
  'indicator.countsNeeded': ({ indicator, shown }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi số liệu “${shown}”. Quy định so bằng số đếm, không so bằng tỷ lệ.`,
    fix: `Sửa ô ${cell}, ghi số đạt trên tổng số, ví dụ 3.120/5.000.`,
  }),
  'indicator.countAboveTotal': ({ indicator, count, total }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi số liệu ${n(count)}/${n(total)}. Số đạt không được lớn hơn tổng số.`,
    fix: `Sửa số liệu ở hàng của ô ${cell}.`,
  }),
  'indicator.countDiffers': ({ indicator, typed, ofTyped, count, total }, cell) => ({
    message: `Chỉ tiêu ${indicator} ghi ${n(typed)}/${n(ofTyped)}. Tính từ các trang khác được ${n(count)}/${n(total)}.`,
    fix: `Xem lại số liệu ở hàng của ô ${cell}, hoặc xem lại các phiếu được đếm.`,
  }),
  'indicator.figureContradicts': ({ indicator, level, typed, count, total, atLeast }, cell) => ({
    message: `Chỉ tiêu ${indicator}, mức độ ${level}: ghi “${typed}”, số liệu là ${showShare(count, total, atLeast)}, quy định từ ${n(atLeast)}%.`,
    fix: `Xem lại số liệu hoặc kết quả ở hàng của ô ${cell}.`,
  }),
};
