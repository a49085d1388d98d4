import { type SayingsOf, there } from '../said';

/** What is said of who is judged: names, copies, registrations. */
export const subjectSayings: SayingsOf<'subject' | 'answer' | 'registered'> = {
  'subject.missingName': ({ shown }, cell) => ({
    message:
      shown === ''
        ? 'Hàng này có điểm nhưng chưa có họ tên. Không rõ điểm của ai nên chưa xét.'
        : `Ô họ tên đang hiện ${shown}. Không rõ điểm của ai nên chưa xét.`,
    fix: `Gõ họ tên vào ô ${cell}.`,
  }),
  'subject.formulaName': ({ shown }, cell) => ({
    message: `Họ tên “${shown}” đang lấy bằng công thức. Tên có thể đổi sang người khác khi sắp xếp lại.`,
    fix: `Gõ họ tên bằng chữ vào ô ${cell}.`,
  }),
  'subject.duplicate': ({ subject, other }, cell) => ({
    message: `“${subject}” đã có ở ${there(other)}, cùng số điện thoại hoặc ngày sinh. Chỉ tính phiếu đã có.`,
    fix: `Xem hai phiếu rồi chọn phiếu giữ lại. Nếu trùng thì xóa hàng của ô ${cell}; nếu là hai người thì sửa số điện thoại.`,
  }),
  'subject.namesake': ({ subject, other }, cell) => ({
    message: `“${subject}” cùng tên, cùng tổ với ${there(other)}. Chưa có gì để phân biệt nên tạm tính cả hai.`,
    fix: `Nếu trùng thì xóa hàng của ô ${cell}; nếu là hai người thì ghi thêm số điện thoại.`,
  }),
  'answer.unmatched': ({ subject }, cell) => ({
    message: `“${subject}” gửi phiếu qua mạng nhưng chưa khớp với tên nào trong danh sách của phường. Phiếu này chưa được tính.`,
    fix: `Ghi thêm vào danh sách của phường, hoặc sửa tên, tổ ở hàng của ô ${cell} cho khớp.`,
  }),
  'answer.listed': ({ subject, other }, cell) => ({
    message: `“${subject}” gửi phiếu qua mạng và đã có điểm ở ${there(other)}. Chỉ tính phiếu ở ô ấy.`,
    fix: `Muốn tính phiếu gửi qua mạng ở ô ${cell} thì xóa điểm ở ô ấy.`,
  }),
  'registered.unclear': ({ subject, shown }, cell) => ({
    message: `${subject}: cột đăng ký ghi “${shown}”. Chưa rõ là có hay không, tạm tính là có đăng ký.`,
    fix: `Sửa ô ${cell}: ghi x nếu có đăng ký, để trống nếu không.`,
  }),
  'registered.scoredUnticked': ({ subject }, cell) => ({
    message: `${subject}: có điểm nhưng chưa đánh dấu đăng ký, nên không tính vào số đăng ký và công nhận.`,
    fix: `Đánh dấu x vào ô ${cell} nếu có đăng ký.`,
  }),
};
