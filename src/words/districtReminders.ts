import { type CalendarDate, compareDates, showDate } from '../domain/text/date';
import type { Round } from '../domain/town/deadline';
import type { Standing } from '../domain/town/standing';
import type { FailureKind } from '../domain/town/townReport';
import { standingNames } from './districtOffice';
import { sayRound } from './districtProgress';
import { brief } from './said';

/** What every letter of a day has in common. */
export interface Occasion {
  /** Who asks. */
  asks: string;
  /** The office's own address; '' where Google does not tell it. */
  account: string;
  year: number;
  /** null where nobody wrote a deadline. */
  round: Pick<Round, 'name' | 'lastDay'> | null;
  today: CalendarDate;
}

/** The ward written to, and what it lacks. */
export interface Addressee {
  name: string;
  standing: Standing;
  /** Why its figures were sent back. */
  because: string;
  /** Why its workbooks could not be read. */
  kinds: FailureKind[];
  /** Former units whose workbook is missing, in a ward merged from others. */
  parts: string[];
}

const handUpStep = 'Mở bảng tính của phường, bấm Khuyến học, chọn “Nộp số liệu”.';

const sendLink = (account: string) =>
  account === ''
    ? 'Gửi lại liên kết bảng tính cho nơi tổng hợp.'
    : `Gửi lại liên kết bảng tính về ${account}.`;

const share = (account: string) =>
  `Bấm Chia sẻ, thêm ${account === '' ? 'tài khoản của nơi tổng hợp' : account}, chọn quyền Người chỉnh sửa.`;

/** The same failures as the office reads, told to the ward: what is wrong, and what to do. */
const failures: Record<FailureKind, (account: string) => [string, string]> = {
  badLink: (account) => ['Liên kết bảng tính đã gửi không mở được.', sendLink(account)],
  severalLinks: (account) => [
    'Đơn vị đã gửi nhiều liên kết nên chưa rõ lấy bảng tính nào.',
    `Gộp vào một bảng tính. ${sendLink(account)}`,
  ],
  notFound: (account) => ['Không tìm thấy bảng tính theo liên kết đã gửi.', sendLink(account)],
  sameFile: (account) => ['Liên kết đã gửi trùng với bảng tính của đơn vị khác.', sendLink(account)],
  ownFile: (account) => ['Nơi tổng hợp chưa có liên kết bảng tính của đơn vị.', sendLink(account)],
  inCircle: () => [
    'Bảng tính tổng hợp của đơn vị cũng cộng số liệu của cấp trên.',
    'Xóa hàng của cấp trên khỏi trang “Danh sách phường”, bấm “Tổng hợp”, rồi bấm “Nộp lên cấp trên”.',
  ],
  countedBelow: () => [
    'Số liệu của đơn vị đã nằm trong số liệu của một nơi tổng hợp khác.',
    'Trả lời thư này, cho biết đơn vị nộp về nơi nào.',
  ],
  notAllowed: (account) => ['Bảng tính chưa được chia sẻ cho nơi tổng hợp.', share(account)],
  unreadable: (account) => [
    'Tệp đã gửi không mở được.',
    `Lưu lại thành bảng tính không có mật khẩu. ${sendLink(account)}`,
  ],
  noScorecards: () => [
    'Bảng tính chưa có trang phiếu nào đọc được.',
    'Bấm “Kiểm tra phiếu” để xem chỗ cần sửa, rồi nộp lại.',
  ],
  doubtfulLists: () => [
    'Các danh sách trong bảng tính có thể trùng nhau.',
    'Bấm “Kiểm tra phiếu”, xóa trang chép lại, rồi nộp lại.',
  ],
  otherYear: () => [
    'Các phiếu trong bảng tính ghi năm khác.',
    'Xem lại năm ghi trên trang phiếu, rồi nộp lại.',
  ],
  notHandedUp: () => [
    'Bảng tính tổng hợp này chưa nộp số liệu của năm, đã rút lại, hoặc đã bị trả lại.',
    'Bấm “Tổng hợp”, rồi bấm “Nộp lên cấp trên”.',
  ],
  other: () => ['Bảng tính chưa đọc được.', 'Bấm “Kiểm tra phiếu”, rồi trả lời thư này.'],
};

function lackOf({ standing, because, kinds, parts }: Addressee, { account }: Occasion): [string, string] {
  if (standing === 'returned') {
    const why = because === '' ? '' : ` Lý do: ${/[.!?…]$/.test(because) ? because : `${because}.`}`;
    return [`Số liệu đã được trả lại để sửa.${why}`, 'Sửa xong thì bấm Khuyến học, chọn “Nộp lại số liệu”.'];
  }
  if (standing === 'notHandedUp') return [`Bảng tính đã có phiếu nhưng chưa bấm “Nộp số liệu”.`, handUpStep];
  if (standing === 'opened')
    return [
      'Đã đến kỳ nộp mới. Chưa nhận được số liệu của kỳ này.',
      'Mở bảng tính, rà lại số liệu, rồi nộp lại từ trình đơn Khuyến học.',
    ];
  const [kind] = kinds;
  if (kind !== undefined) return failures[kind](account);
  if (parts.length > 0)
    return [`Còn thiếu bảng tính của: ${parts.join(', ')}.`, `${handUpStep} ${sendLink(account)}`];
  return ['Chưa nhận được bảng tính của phường.', `${handUpStep} ${sendLink(account)}`];
}

function deadlineLine({ round, today }: Occasion): string[] {
  if (round === null) return [];
  const over = compareDates(round.lastDay, today) < 0 ? ', nay đã quá hạn' : '';
  return [`${sayRound(round)}: ${showDate(round.lastDay)}${over}.`];
}

/** A letter to one ward: what is missing, by when, what to do, and who asks. */
export function letterTo(ward: Addressee, occasion: Occasion): { subject: string; text: string } {
  const { asks, account, year } = occasion;
  const [lack, step] = lackOf(ward, occasion);
  return {
    subject: `Nhắc nộp số liệu khuyến học năm ${year}: ${brief(ward.name)}`,
    text: [
      `Kính gửi Hội Khuyến học ${ward.name},`,
      '',
      `${asks} đang tổng hợp số liệu khuyến học năm ${year}.`,
      lack,
      ...deadlineLine(occasion),
      `Việc cần làm: ${step}`,
      'Nếu đã nộp thì không cần làm gì thêm.',
      '',
      'Trân trọng cảm ơn.',
      asks,
      ...(account === '' ? [] : [account]),
    ].join('\n'),
  };
}

const inTurn = ['notReported', 'notHandedUp', 'opened', 'returned', 'failed'] as const satisfies Standing[];

/** One text for all, which names everybody who is missing; why one was sent back stays between two. */
export function letterToAll(wards: { name: string; standing: Standing }[], occasion: Occasion): string {
  const { asks, year } = occasion;
  const lists = inTurn.flatMap((standing) => {
    const names = wards.filter((ward) => ward.standing === standing).map(({ name }) => name);
    return names.length === 0 ? [] : [`${standingNames[standing]}: ${names.join(', ')}.`];
  });
  return [
    `${asks} nhắc nộp số liệu khuyến học năm ${year}.`,
    ...deadlineLine(occasion),
    ...lists,
    `Cách nộp: ${handUpStep}`,
    'Trân trọng cảm ơn.',
  ].join('\n');
}

/** What becomes of sending. */
export const reminderWords = {
  asks: (town: string): string =>
    town === '' ? 'Hội Khuyến học cấp trên' : /^hội /i.test(town) ? town : `Hội Khuyến học ${town}`,
  today: {
    sent: (at: string) => `Hôm nay đã nhắc lúc ${at}.`,
    begun: (at: string) => `Hôm nay đã gửi lúc ${at} nhưng chưa rõ thư đi chưa. Xem mục Thư đã gửi.`,
  },
  sent: (email: string) => `Đã gửi thư đến ${email}.`,
  notWanting: { text: 'Phường không còn thiếu gì nên không gửi.', fix: 'Không cần làm gì.' },
  noAddress: {
    text: 'Chưa có địa chỉ thư.',
    fix: 'Ghi địa chỉ vào cột Liên hệ của danh sách phường, hoặc nhắc qua Zalo.',
  },
  already: (note: string) => ({ text: note, fix: 'Muốn nhắc nữa trong ngày thì gọi điện hoặc nhắn Zalo.' }),
  noQuota: {
    text: 'Hôm nay tài khoản này không còn đủ lượt gửi thư.',
    fix: 'Gửi tiếp vào ngày mai, hoặc nhắc qua Zalo.',
  },
  refused: (email: string) => ({
    text: `Google không nhận thư gửi đến ${email}.`,
    fix: 'Xem lại địa chỉ trong danh sách, hoặc nhắc qua Zalo.',
  }),
  unsure: {
    text: 'Mạng đứt khi đang gửi nên chưa rõ thư đi chưa. Hôm nay không gửi lại.',
    fix: 'Xem mục Thư đã gửi. Chưa thấy thư thì nhắc qua Zalo.',
  },
};
