import { showNumber } from '../../domain/text/show';
import { missingInWords, sayFigure, sayProblem, sayUnreadable, setName } from '../criteria';
import { type SayingsOf, there } from '../said';
import { titleNames } from '../titles';

const n = showNumber;

/** What is said of criteria sets, and of the year and title that choose one. */
export const setSayings: SayingsOf<'set' | 'year' | 'title'> = {
  'set.wrongYear': ({ set, year }) => ({
    message: `Năm ${year} xét theo ${setName(set)}. Phiếu này lập theo mẫu khác.`,
    fix: `Lập lại phiếu theo ${setName(set)}, hoặc ghi đúng năm ở đầu trang.`,
  }),
  'set.incomplete': ({ set, missing }) => ({
    message: `Bộ tiêu chí theo ${setName(set)} còn thiếu ${missingInWords(missing)}. Chưa đủ căn cứ để xét.`,
    fix: missing.split(', ').includes('thresholdDifficult')
      ? 'Bấm Khuyến học ▸ Bộ tiêu chí, điền phần thiếu. Không thuộc vùng khó khăn thì ghi “Không” ở dòng “Vùng khó khăn”.'
      : 'Bấm Khuyến học ▸ Bộ tiêu chí, rồi điền phần thiếu theo văn bản của địa phương.',
  }),
  'set.sumDiffers': ({ set, sum, expected }, cell) => ({
    message: `Bộ tiêu chí theo ${setName(set)}: cộng điểm tối đa được ${n(sum)}, phải bằng ${n(expected)}.`,
    fix: `Sửa điểm tối đa ở trang “Bộ tiêu chí”, bắt đầu từ ô ${cell}.`,
  }),
  'set.unreadable': sayUnreadable,
  'set.contradicts': ({ set, problem }, cell) => {
    const { message, fix } = sayProblem(problem, cell);
    return { message: `Bộ tiêu chí theo ${setName(set)}: ${message} Chưa dùng được để xét.`, fix };
  },
  'set.regionUnknown': ({ label, shown }, cell) => ({
    message: `Trang “Bộ tiêu chí”: dòng “${label}” ghi “${shown}”. Chưa rõ thuộc vùng nào.`,
    fix: `Sửa ô ${cell}: ghi “Có” hoặc “Không”.`,
  }),
  'set.againstText': ({ set, figure, typed, text }, cell) => ({
    message: `${setName(set)} quy định ${sayFigure(figure)} là “${text}”, trang “Bộ tiêu chí” ghi “${typed}”. Số này không đổi được.`,
    fix: `Sửa ô ${cell} thành ${text}.`,
  }),
  'set.otherThanRead': ({ set, figure, typed, text }, cell) => ({
    message: `Trang “Bộ tiêu chí” ghi ${sayFigure(figure)} là ${typed}; bản ${setName(set)} đã đọc ghi ${text}. Đang xét theo số ở trang này.`,
    fix: `Xem lại ô ${cell} với văn bản của địa phương. Không cần sửa nếu đúng.`,
  }),
  'set.twice': ({ set, other }, cell) => ({
    message: `Bộ tiêu chí ${set} đã ghi ở ${there(other)}. Không rõ lấy bảng nào nên chưa xét.`,
    fix: `Xóa một trong hai bảng; bảng thứ hai bắt đầu từ ô ${cell}.`,
  }),
  'year.unknown': () => ({
    message: 'Trang này chưa ghi năm đánh giá. Không có năm thì không chọn được bộ tiêu chí.',
    fix: 'Ghi “Năm 2024” (năm của phiếu) ở phía trên hàng tiêu đề.',
  }),
  'year.differs': ({ year, expected }, cell) => ({
    message: `Trang này ghi năm ${year}, trang “Bộ tiêu chí” ghi năm ${expected}. Phiếu ở đây không tính cho năm ${expected}.`,
    fix: `Sửa năm ở phía trên ô ${cell} nếu phiếu là của năm ${expected}.`,
  }),
  'title.unknown': () => ({
    message: 'Trang này giống phiếu chấm nhưng chưa ghi danh hiệu. Không rõ danh hiệu nào nên chưa tính.',
    fix: 'Ghi tên danh hiệu ở đầu trang, ví dụ “Cộng đồng học tập cấp xã năm 2024”.',
  }),
  'title.variant': ({ shown, title }) => ({
    message: `Trang này ghi “${shown}”. Đã hiểu là danh hiệu ${titleNames[title]}.`,
    fix: 'Không cần sửa nếu đúng.',
  }),
};
