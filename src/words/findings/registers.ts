import type { MoneyUnit } from '../../domain/registers/money';
import { showDate } from '../../domain/text/date';
import { showNumber } from '../../domain/text/show';
import { type SayingsOf, there } from '../said';

type RegisterFamily = 'fund' | 'date' | 'decision' | 'council' | 'clan' | 'organisation';

const unitNames: Record<MoneyUnit, string> = {
  dong: 'đồng',
  thousand: 'nghìn đồng',
  million: 'triệu đồng',
  billion: 'tỷ đồng',
};

const n = showNumber;

/** What is said of the ward's registers: the fund, decisions, councils, lists of clans and organisations. */
export const registerSayings: SayingsOf<RegisterFamily> = {
  'fund.unitMixed': ({ shown, unit }, cell) => ({
    message: `Ô ${cell} đang ghi “${shown}”, cột này tính bằng ${unitNames[unit]}. Số tiền trong một cột phải cùng một đơn vị.`,
    fix: `Đổi số tiền ở ô ${cell} ra ${unitNames[unit]}, chỉ gõ số.`,
  }),
  'fund.balanceDiffers': ({ typed, computed }, cell) => ({
    message: `Số dư đang ghi ${n(typed)}, tính ra ${n(computed)}. Số dư phải bằng quỹ đầu kỳ cộng thu, trừ chi.`,
    fix: `Xem lại bốn số ở hàng của ô ${cell}.`,
  }),
  'fund.unitUnknown': (_, cell) => ({
    message: 'Bảng quỹ này chưa ghi đơn vị tính. Không rõ là đồng, nghìn đồng hay triệu đồng.',
    fix: `Ghi “Đơn vị tính: …” ở phía trên ô ${cell}, ví dụ “Đơn vị tính: triệu đồng”.`,
  }),
  'date.asText': ({ shown }, cell) => ({
    message: `Ngày “${shown}” không ở kiểu ngày tháng. Bảng tính không so sánh, không sắp xếp được ngày này.`,
    fix: `Gõ lại ngày vào ô ${cell} theo ngày/tháng/năm, ví dụ 15/03/2024.`,
  }),
  'date.monthFirst': ({ shown }, cell) => ({
    message: `Ngày “${shown}” ghi tháng trước ngày. Ngày phải ghi theo thứ tự ngày, tháng, năm.`,
    fix: `Gõ lại ngày vào ô ${cell}, ví dụ 25/12/2024.`,
  }),
  'decision.numberMissing': (_, cell) => ({
    message: 'Hàng này chưa có số quyết định công nhận. Không có số thì không tra lại được quyết định.',
    fix: `Nhập số quyết định vào ô ${cell}, ví dụ 12/QĐ-UBND.`,
  }),
  'decision.dateMissing': (_, cell) => ({
    message: 'Hàng này chưa có ngày quyết định công nhận. Không có ngày thì không tính được thời hạn.',
    fix: `Nhập ngày quyết định vào ô ${cell}, ví dụ 20/12/2024.`,
  }),
  'decision.beforeAssessment': ({ date, assessed }, cell) => ({
    message: `Quyết định ghi ngày ${showDate(date)}, trước ngày đánh giá ${showDate(assessed)}. Đánh giá xong mới được ra quyết định.`,
    fix: `Xem lại ngày quyết định ở ô ${cell} và ngày đánh giá cùng hàng.`,
  }),
  'decision.expired': ({ until, months }, cell) => ({
    message: `Ghi còn hiệu lực, nhưng đã hết hạn ngày ${showDate(until)}. Công nhận có giá trị ${months} tháng tiếp theo năm được công nhận.`,
    fix: `Sửa tình trạng ở hàng của ô ${cell}, hoặc xem lại ngày quyết định.`,
  }),
  'decision.upgradeTooSoon': ({ first, second, months }, cell) => ({
    message: `Công nhận mức độ 2 ngày ${showDate(second)}, mức độ 1 ngày ${showDate(first)}. Phải sau mức độ 1 ít nhất ${months} tháng.`,
    fix: `Xem lại ngày ở ô ${cell} và ngày quyết định mức độ 1.`,
  }),
  'council.tooFew': ({ members, atLeast }, cell) => ({
    message: `Hội đồng có ${n(members)} người. Hội đồng đánh giá phải có từ ${n(atLeast)} người trở lên và là số lẻ.`,
    fix: `Ghi thêm thành viên vào dưới ô ${cell}.`,
  }),
  'council.even': ({ members }, cell) => ({
    message: `Hội đồng có ${n(members)} người. Số thành viên hội đồng đánh giá phải là số lẻ.`,
    fix: `Danh sách hết ở ô ${cell}: thêm hoặc bớt một thành viên.`,
  }),
  'clan.inSeveralGroups': ({ subject, other }, cell) => ({
    message: `“${subject}” đã ghi ở ${there(other)}, thuộc tổ khác. Một dòng họ chỉ tính một lần.`,
    fix: `Xóa hàng của ô ${cell} nếu trùng; nếu là hai dòng họ thì ghi thêm chi, nhánh.`,
  }),
  'organisation.atTwoLevels': ({ subject, other }, cell) => ({
    message: `“${subject}” đã ghi ở ${there(other)}, thuộc cấp khác. Một đơn vị chỉ tính ở một cấp.`,
    fix: `Xóa hàng của ô ${cell} hoặc hàng của ô kia, chỉ giữ cấp đúng.`,
  }),
};
