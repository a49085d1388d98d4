import type { FailureKind, WardSource } from '../domain/town/townReport';
import type { ListProblem, ListProblemKind } from '../domain/units/listProblems';
import { brief } from './said';

/** Why a ward is missing and who has to do what. */
export const failureWords: Record<FailureKind | 'noFile', { reason: string; fix: string }> = {
  badLink: {
    reason: 'Ô Tệp không phải liên kết bảng tính.',
    fix: 'Mở bảng tính của phường, chép địa chỉ trên cùng rồi dán vào cột Tệp.',
  },
  severalLinks: {
    reason: 'Ô Tệp có nhiều liên kết nên chưa rõ đọc tệp nào.',
    fix: 'Để lại một liên kết trong ô. Phường có nhiều bảng tính thì nhờ phường gộp vào một bảng.',
  },
  notFound: {
    reason: 'Không tìm thấy bảng tính theo liên kết.',
    fix: 'Hỏi phường xem tệp còn không, rồi dán liên kết mới vào cột Tệp.',
  },
  notAllowed: {
    reason: 'Phường chưa chia sẻ bảng tính cho tài khoản này.',
    fix: 'Nhờ phường bấm Chia sẻ và thêm địa chỉ thư của tài khoản này.',
  },
  unreadable: {
    reason: 'Bảng tính không mở được. Tệp có thể bị hỏng, có mật khẩu hoặc không phải bảng tính.',
    fix: 'Nhờ phường mở tệp, lưu lại thành bảng tính không mật khẩu rồi gửi lại.',
  },
  noScorecards: {
    reason: 'Bảng tính không có trang phiếu chấm điểm nào đọc được cho năm này.',
    fix: 'Mở bảng tính của phường và bấm Kiểm tra phiếu để xem chỗ cần sửa.',
  },
  doubtfulLists: {
    reason: 'Danh sách có thể trùng nhau nên chưa cộng.',
    fix: 'Nhờ phường bấm Kiểm tra phiếu, xóa trang chép lại hoặc ghi rõ tổ và số điện thoại.',
  },
  otherYear: {
    reason: 'Các trang phiếu trong bảng tính đều của năm khác.',
    fix: 'Hỏi phường xem đã gửi đúng tệp chưa, và sửa năm trên trang phiếu nếu ghi nhầm.',
  },
  notHandedUp: {
    reason:
      'Bảng tính tổng hợp này chưa nộp số liệu của năm, đã rút lại, đã bị trả lại, hoặc trang “Số liệu nộp” bị sửa.',
    fix: 'Nhờ nơi đó bấm Tổng hợp, rồi bấm Nộp lên cấp trên.',
  },
  sameFile: {
    reason: 'Cùng một liên kết với hàng khác trong danh sách, nên không tính lần nữa.',
    fix: 'Dán liên kết bảng tính của chính phường này vào cột Tệp.',
  },
  ownFile: {
    reason: 'Liên kết này là của chính bảng tính tổng hợp, nên không tính.',
    fix: 'Dán liên kết bảng tính của phường vào cột Tệp.',
  },
  inCircle: {
    reason: 'Hai nơi tổng hợp cộng lẫn nhau, nên không cộng số liệu của nơi này.',
    fix: 'Xem nơi nào là cấp trên. Cấp dưới xóa hàng của cấp trên khỏi trang “Danh sách phường”, bấm Tổng hợp, rồi nộp lại.',
  },
  countedBelow: {
    reason: 'Số liệu đã nằm trong số liệu của hàng khác, nên không cộng lần nữa.',
    fix: 'Bỏ một trong hai: xóa hàng này, hoặc nhờ nơi kia xóa đơn vị này khỏi danh sách của họ.',
  },
  other: {
    reason: 'Có trục trặc khi đọc bảng tính.',
    fix: 'Bấm Tổng hợp lần nữa. Nếu vẫn vậy, báo người hỗ trợ.',
  },
  noFile: {
    reason: 'Chưa gửi tệp.',
    fix: 'Nhắc nộp, rồi dán liên kết vào cột Tệp của danh sách phường.',
  },
};

/** Why a workbook is missing; one of a merged ward is named by the former unit that should send it. */
export function sayMissing(source: Exclude<WardSource, { outcome: 'read' }>): {
  reason: string;
  fix: string;
} {
  if (source.outcome === 'failed' && source.kind === 'sameFile') {
    const reason = `Liên kết trùng với ${brief(source.detail)} trong danh sách, nên không tính lần nữa.`;
    return { ...failureWords.sameFile, reason };
  }
  if (source.outcome === 'failed' && source.kind === 'countedBelow') {
    const reason = `Số liệu đã nằm trong số liệu của ${brief(source.detail)}, nên không cộng lần nữa.`;
    return { ...failureWords.countedBelow, reason };
  }
  if (source.outcome === 'failed' && source.kind === 'inCircle') {
    const reason = `${brief(source.unit.name)} cũng cộng số liệu của bảng tính này. Hai nơi cộng lẫn nhau nên không cộng.`;
    return { ...failureWords.inCircle, reason };
  }
  if (source.outcome === 'failed') return failureWords[source.kind];
  return { ...failureWords.noFile, reason: `${brief(source.unit.name)} chưa gửi tệp.` };
}

const mostNames = 3;

const listedWords: Record<ListProblemKind, { reason: string; fix: string }> = {
  noCode: { reason: 'chưa có mã nên chưa tính', fix: 'Ghi mã vào cột Mã.' },
  codeTwice: { reason: 'trùng mã với hàng trên nên chưa tính', fix: 'Đổi mã để mỗi phường có một mã riêng.' },
  badDate: { reason: 'có ngày không đọc được nên chưa tính', fix: 'Ghi ngày theo mẫu 31/12/2024.' },
  fromAfterTo: {
    reason: 'có ngày bắt đầu sau ngày kết thúc nên chưa tính',
    fix: 'Sửa cột Hiệu lực từ hoặc Hiệu lực đến.',
  },
  endedAlone: {
    reason: 'hết hiệu lực mà chưa ghi đơn vị thay thế nên số liệu chưa vào đâu',
    fix: 'Ghi mã đơn vị mới vào cột Thay bằng (mã), hoặc sửa cột Hiệu lực đến.',
  },
  splitWithFile: {
    reason: 'đã chia thành nhiều đơn vị nên số liệu trong tệp chưa tính vào đơn vị nào',
    fix: 'Dán tệp của từng đơn vị mới vào hàng của đơn vị đó, rồi xóa liên kết ở hàng này.',
  },
  countedTwice: {
    reason: 'có đơn vị mà hàng khác cũng cộng',
    fix: 'Hỏi hai nơi xem đơn vị đó thuộc nơi nào. Nơi kia xóa hàng của đơn vị đó, bấm Tổng hợp, rồi nộp lại.',
  },
  successorUnknown: {
    reason: 'ghi đơn vị thay thế không có trong danh sách',
    fix: 'Sửa cột Thay bằng (mã) theo mã đang có, hoặc thêm hàng cho đơn vị mới.',
  },
  successorsInCircle: {
    reason: 'có các đơn vị thay thế ghi vòng tròn',
    fix: 'Sửa cột Thay bằng (mã): đơn vị sau cùng để trống cột này.',
  },
};

const briefly = (names: readonly string[]): string =>
  names.length <= mostNames
    ? names.map(brief).join(', ')
    : `${names.slice(0, mostNames).map(brief).join(', ')} và ${names.length - mostNames} nơi khác`;

/** Why a row of the list stands for no ward of the year, or counts what another one counts. */
export function sayListed({ row, shown, kind, shared }: ListProblem): { reason: string; fix: string } {
  const { reason, fix } = listedWords[kind];
  if (shared !== undefined) {
    const names = briefly(shared.names);
    return {
      reason: `${brief(shown)} và ${brief(shared.with)} cùng cộng ${names}, nên số cộng tính hai lần.`,
      fix,
    };
  }
  return { reason: `Hàng ${row} (${brief(shown)}) của danh sách ${reason}.`, fix };
}
