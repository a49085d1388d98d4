import { readNumber } from '../../domain/text/number';
import { showNumber } from '../../domain/text/show';
import { brief, type SayingsOf, there } from '../said';

const n = showNumber;

/** What is said of counts by residential group. */
export const countSayings: SayingsOf<'count' | 'group'> = {
  'count.recognisedAboveRegistered': ({ group, heading, recognised, registered }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(recognised)} hộ đạt, nhưng chỉ có ${n(registered)} hộ đăng ký.`,
    fix: `Xem lại hai số ở hàng của ô ${cell}.`,
  }),
  'count.registeredAboveTotal': ({ group, heading, registered, total }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(registered)} hộ đăng ký, nhưng tổng số chỉ có ${n(total)} hộ.`,
    fix: `Xem lại hai số ở hàng của ô ${cell}.`,
  }),
  'count.blank': ({ group, heading }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} chưa nhập. Ô trống nghĩa là chưa biết, không tính là 0.`,
    fix: `Nhập số vào ô ${cell}. Nếu không có thì nhập 0.`,
  }),
  'count.unreadable': ({ group, heading, shown }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} đang ghi “${shown}”. Ô này phải là số đếm.`,
    fix: `Gõ số nguyên vào ô ${cell}.`,
  }),
  'count.differs': ({ group, heading, typed, computed }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(typed)} hộ đạt, tính theo phiếu được ${n(computed)} hộ.`,
    fix: `Xem lại số ở hàng của ô ${cell}, hoặc xem lại phiếu của tổ.`,
  }),
  'count.twice': ({ group, heading, typed, other, otherTyped }, cell) => ({
    message: `${group}: ${inColumn(heading, cell)} ghi ${n(typed)}, ${there(other)} ghi ${n(otherTyped)}. Không rõ số nào đúng nên chưa cộng.`,
    fix: `Sửa ô ${cell} hoặc ô kia cho khớp, hoặc bỏ hàng thừa.`,
  }),
  'group.unlisted': ({ group }) => ({
    message: `${group} có phiếu nhưng không có trong bảng tổng hợp theo tổ của năm.`,
    fix: `Thêm ${group} vào bảng tổng hợp, hoặc sửa tên tổ cho khớp.`,
  }),
  'count.percentScale': ({ group, heading, shown }, cell) => ({
    message: isAbove100(shown)
      ? `${group}: ${inColumn(heading, cell)} đang ghi “${brief(shown)}”. Tỷ lệ không được quá 100%.`
      : `${group}: ${inColumn(heading, cell)} đang ghi “${brief(shown)}”, khác cách ghi của các hàng khác.`,
    fix: isAbove100(shown)
      ? `Xem lại hai số dùng để tính tỷ lệ ở hàng của ô ${cell}.`
      : `Sửa ô ${cell} cho giống cách ghi của các hàng khác.`,
  }),
};

/** The column of a count, or its cell where nothing stands above it. */
const inColumn = (heading: string, cell: string): string =>
  heading === '' ? `ô ${cell}` : `cột “${heading}”`;

function isAbove100(shown: string): boolean {
  const reading = readNumber(shown);
  return reading.kind === 'number' && reading.value > 100;
}
