import { showNumber } from '../../domain/text/show';
import { setName } from '../criteria';
import { type SayingsOf, there } from '../said';
import { criterionName, titleNames } from '../titles';

const n = showNumber;

/** What is said of tabs, tables, headings and texts. */
export const tabSayings: SayingsOf<'tab' | 'list' | 'row' | 'page' | 'header' | 'text'> = {
  'text.tooLong': ({ length }, cell) => ({
    message: `Ô ${cell} chứa ${n(length)} ký tự. Có thể đã dán nhầm cả một trang vào một ô.`,
    fix: `Xem lại ô ${cell}, chỉ giữ phần cần ghi.`,
  }),
  'text.damaged': ({ shown }, cell) => ({
    message: `“${shown}” bị mất dấu tiếng Việt (chữ thành dấu hỏi).`,
    fix: `Gõ lại ô ${cell} có dấu.`,
  }),
  'text.legacyFont': ({ shown }, cell) => ({
    message: `“${shown}” gõ bằng bộ chữ cũ (TCVN3 hoặc VNI) nên đọc không ra.`,
    fix: `Gõ lại ô ${cell} bằng bộ chữ Unicode.`,
  }),
  'header.duplicateMeaning': ({ meaning, other }, cell) => ({
    message: `Cột “${meaning}” ở ô ${cell} và cột ở ${there(other)} cùng một ý nghĩa. Không rõ lấy số ở cột nào.`,
    fix: `Đổi tên một trong hai cột ở hàng tiêu đề.`,
  }),
  'header.criterionMissing': ({ title, criterion, set }) => ({
    message: `Không thấy ${criterionName(title, criterion)} theo ${setName(set)}. Thiếu tiêu chí thì chưa xét được.`,
    fix: `Thêm ${criterionName(title, criterion)}, hoặc ghi rõ tên tiêu chí ở hàng tiêu đề.`,
  }),
  'header.maxDiffers': ({ criterion, header, set }, cell) => ({
    message: `Tiêu đề Tiêu chí ${criterion} ghi tối đa ${n(header)}, bộ tiêu chí ghi ${n(set)}.`,
    fix: `Xem lại tiêu đề ở ô ${cell} và trang “Bộ tiêu chí”.`,
  }),
  'page.nameless': ({ title }, cell) => ({
    message: `Phiếu ${titleNames[title]} này chưa ghi tên ai hay đơn vị nào. Không rõ của ai nên chưa xét.`,
    fix: `Ghi tên ở phía trên ô ${cell}, ví dụ “${title === 'family' ? 'Họ tên chủ hộ: …' : 'Đơn vị: …'}”.`,
  }),
  'page.several': ({ title, year, other }, cell) => ({
    message: `Năm ${year} đã có phiếu ${titleNames[title]} ở ${there(other)}. Mỗi nơi chỉ có một phiếu trong năm.`,
    fix: `Xóa phiếu thừa, hoặc sửa năm ở phía trên ô ${cell}.`,
  }),
  'page.kindUnknown': ({ subject, indicator }, cell) => ({
    message: `${subject}: chưa rõ thuộc loại đơn vị nào. Chỉ tiêu ${indicator} chỉ xét một số loại.`,
    fix: `Ghi dòng “Loại hình: …” phía trên ô ${cell}, ví dụ “Loại hình: trường mầm non công lập”.`,
  }),
  'tab.noScorecards': () => ({
    message: 'Bảng tính này chưa có trang phiếu chấm điểm nào đọc được.',
    fix: 'Kiểm tra hàng tiêu đề có cột họ tên và các cột tiêu chí.',
  }),
  'tab.notUnderstood': ({ title }) => ({
    message: `Trang này có vẻ là phiếu ${titleNames[title]}, nhưng chưa nhận ra hàng tiêu đề nên chưa tính.`,
    fix: 'Ghi rõ tên cột: STT, Họ tên chủ hộ, Tiêu chí 1, Tiêu chí 2…',
  }),
  'tab.noMarks': ({ title }) => ({
    message: `Trang này là danh sách ${titleNames[title]}, không có cột điểm. Chưa có phiếu để xét.`,
    fix: 'Thêm các cột tiêu chí nếu muốn xét. Nếu không thì không cần sửa gì.',
  }),
  'tab.copy': ({ of }) => ({
    message: `Trang này chép lại người của trang “${of}”, nên không tính lần nữa.`,
    fix: 'Không cần sửa nếu đúng.',
  }),
  'tab.mayRepeat': ({ of, repeated, rows }) => ({
    message: `Trang này có ${n(repeated)}/${n(rows)} người cùng tên ở trang “${of}”. Không rõ có trùng không nên chưa cộng.`,
    fix: 'Xóa trang nếu là bản chép, hoặc ghi rõ tổ và số điện thoại.',
  }),
  'list.mayRepeat': ({ other, repeated }, cell) => ({
    message: `Bảng ở ô ${cell} có ${n(repeated)} người cùng tên ở bảng bên cạnh, tại ${there(other)}. Không rõ có trùng không nên chưa cộng.`,
    fix: 'Xóa bảng nếu là bản chép, hoặc ghi rõ tổ và số điện thoại.',
  }),
  'row.unclear': ({ shown }, cell) => ({
    message: `Hàng của ô ${cell} ghi “${shown}”, không giống một phiếu nên không tính.`,
    fix: 'Nếu đây là một phiếu thì ghi thêm số thứ tự và điểm.',
  }),
};
