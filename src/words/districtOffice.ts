import type { Marked } from '../domain/returns/officeTurn';
import { newRound } from '../domain/returns/returnState';
import { showDate } from '../domain/text/date';
import { showNumber } from '../domain/text/show';
import type { Round } from '../domain/town/deadline';
import type { OfficeCounts, Standing } from '../domain/town/standing';
import { districtWords } from './district';
import { failureWords } from './districtFailures';
import { arrivalNames, sayRound } from './districtProgress';
import { submitWords } from './submit';

const n = showNumber;
const { menu } = districtWords;
const consolidateFirst = `Bấm ${menu.name}, chọn “${menu.consolidate}”, rồi mở lại bảng này.`;

/** How far a ward is, as the office reads it. */
export const standingNames: Record<Standing, string> = {
  ...arrivalNames,
  submitted: 'Đã nộp, chờ nhận',
  received: 'Đã nhận (đã khóa)',
  plain: 'Đọc thẳng từ danh sách',
  unread: 'Tệp mới, chưa đọc',
};

/** What the server says of receiving and sending back. */
export const officeWords = {
  never: `Chưa tổng hợp lần nào. ${consolidateFirst}`,
  reasonNeeded: 'Chưa ghi lý do trả lại. Ghi rõ chỗ phường cần sửa rồi bấm “Trả lại”.',
  reasonTooLong: (most: number) => `Lý do dài quá ${n(most)} chữ cái. Viết ngắn lại rồi bấm “Trả lại”.`,
  noRound:
    'Chưa ghi hạn nộp của kỳ mới. Ghi phía trên danh sách phường hoặc vào trang Kế hoạch nộp, rồi bấm “Mở kỳ mới”.',
  /** The ward reads it where it would read why its figures came back. */
  opened: (round: Round): string =>
    `${newRound} ${sayRound(round)}: ${showDate(round.lastDay)}. Rà lại số liệu rồi nộp lại.`,
  mend: (reason: string): string => `Cần sửa: ${reason}`,
  noSuchWard: `Phường này không còn trong danh sách. ${consolidateFirst}`,
  marked: {
    received: 'Đã nhận và khóa số liệu.',
    returned: 'Đã trả lại. Phường thấy lý do khi mở bảng tính.',
    opened: 'Đã mở kỳ mới. Phường thấy lời báo khi mở bảng tính.',
  },
  ofEarlierRound: {
    text: 'Số liệu đã nộp là của kỳ trước. Không ghi gì vào bảng tính của phường.',
    fix: 'Bấm “Mở kỳ mới” để phường nộp cho kỳ này.',
  },
  ofThisRound: { text: 'Phường đã nộp cho kỳ này. Không ghi gì vào bảng tính của phường.', fix: '' },
  notItsTurn: {
    text: 'Theo lần tổng hợp gần nhất, phường chưa có số liệu đã nộp. Không ghi gì vào bảng tính của phường.',
    fix: consolidateFirst,
  },
};

type Said = { text: string; fix: string };

const untouched = (text: string): Said => ({
  text: `${text} Chưa ghi gì vào bảng tính của phường.`,
  fix: `Bấm ${menu.name}, chọn “${menu.consolidate}”, xem lại số liệu rồi làm tiếp.`,
});

const notMarked = {
  notSubmitted: untouched('Phường vừa rút lại số liệu.'),
  handedUpAnew: untouched('Phường vừa nộp số liệu khác.'),
  received: untouched('Người khác vừa nhận số liệu này.'),
  returned: untouched('Người khác vừa trả lại số liệu này.'),
  noTab: {
    text: `Không thấy ô “Trạng thái” trong trang “${submitWords.tab}” của phường.`,
    fix: 'Nhờ phường mở bảng tính, bấm “Nộp số liệu” lần nữa.',
  },
  notEditor: {
    text: 'Tài khoản này chưa có quyền ghi vào bảng tính của phường.',
    fix: 'Nhờ phường bấm Chia sẻ, đổi quyền của tài khoản này thành Người chỉnh sửa.',
  },
  other: {
    text: 'Có trục trặc khi ghi vào bảng tính của phường.',
    fix: 'Làm lại phường này. Nếu vẫn vậy, báo người hỗ trợ.',
  },
} satisfies Partial<Record<Marked, Said>>;

/** Why the office's mark is not in a ward's file, and the next step; `part` is the former unit that it is about. */
export function sayNotMarked(marked: Exclude<Marked, 'done'>, part: string | null): Said {
  const said =
    marked in notMarked
      ? notMarked[marked as keyof typeof notMarked]
      : {
          text: failureWords[marked as keyof typeof failureWords].reason,
          fix: failureWords[marked as keyof typeof failureWords].fix,
        };
  return part === null ? said : { ...said, text: `${part}: ${said.text}` };
}

const wards = (count: number) => `${n(count)} phường`;

/** Everything the sidebar "Nhận và nhắc" says. */
export const officePanelWords = {
  working: 'Đang xem danh sách…',
  slow: 'Danh sách dài nên đọc lâu hơn. Cứ để bảng này mở.',
  again: 'Xem lại danh sách',
  back: 'Không, quay lại',
  toList: 'Về danh sách',
  moreOf: 'phường',
  failure: {
    title: 'Chưa làm xong.',
    text: 'Phường đã làm xong thì giữ nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  notRead: {
    title: 'Chưa đọc được danh sách.',
    text: 'Chưa ghi gì vào bảng tính nào. Xem lại mạng rồi bấm “Thử lại”.',
  },
  /** "18 đã nộp, 4 chưa nộp, 2 trả lại": what is none is not told. */
  counts: ({
    submitted,
    received,
    plain,
    missing,
    earlierRound,
    returned,
    failed,
    unread,
  }: OfficeCounts): string => {
    const handedUp = submitted + received + plain;
    const others = [
      [missing, 'chưa nộp'],
      [earlierRound, 'còn số liệu kỳ trước'],
      [returned, 'trả lại'],
      [failed, 'chưa đọc được'],
      [unread, 'chưa tổng hợp'],
    ] as const;
    const told = others.flatMap(([count, name]) => (count === 0 ? [] : [`${n(count)} ${name}`]));
    return [`${n(handedUp)} đã nộp`, ...told].join(', ');
  },
  handedUp: ({ submitted, received, plain }: OfficeCounts): string => {
    const kinds = [
      [submitted, 'chờ nhận'],
      [received, 'đã nhận và khóa'],
      [plain, 'không dùng trình đơn Khuyến học nên không khóa'],
    ] as const;
    const told = kinds.flatMap(([count, name]) => (count === 0 ? [] : [`${n(count)} ${name}`]));
    return told.length === 0 ? '' : `Trong số đã nộp: ${told.join(', ')}.`;
  },
  basis: (year: number, round: { name: string; lastDay: string } | null): string =>
    `Năm ${year}, theo lần tổng hợp gần nhất.${round === null ? '' : ` ${sayRound(round)}: ${round.lastDay}.`}`,
  unread: 'Tệp mới thì bấm “Tổng hợp” trước, rồi xem lại ở đây.',
  waiting: (count: number): string => `Chờ nhận: ${wards(count)}`,
  taken: (count: number): string => `Đã nhận: ${wards(count)}`,
  complete: 'Không còn phường nào chờ nhận.',
  on: (day: string, late: boolean | null): string => `Nộp ngày ${day}${late ? ', trễ hạn' : ''}.`,
  reach: (email: string | null, phone: string | null): string =>
    [email === null ? '' : `Thư: ${email}.`, phone === null ? '' : `Điện thoại: ${phone}.`].join(' ').trim(),
  open: (name: string): string => `Mở bảng tính của ${name}`,
  receive: (count: number): string => `Nhận và khóa ${wards(count)}`,
  receiveAsk: (count: number): string => `Nhận và khóa số liệu của ${wards(count)}?`,
  receiveRule: 'Nhận xong thì phường không rút lại, không nộp lại được. Muốn phường sửa thì trả lại.',
  earlier: (count: number): string => `Số liệu kỳ trước: ${wards(count)}`,
  openRound: (count: number): string => `Mở kỳ mới cho ${wards(count)}`,
  openRoundAsk: (count: number): string => `Mở kỳ mới cho ${wards(count)}?`,
  openRoundRule:
    'Phường thấy lời báo khi mở bảng tính, rà lại rồi nộp lại. Trong lúc chờ, số liệu vẫn được tính như trong bảng tính của phường.',
  sendBackOf: (name: string): string => `Trả lại ${name}`,
  sendBackAsk: (name: string): string => `Trả lại số liệu của ${name}?`,
  sendBackRule: 'Phường thấy lý do khi mở bảng tính, sửa rồi nộp lại.',
  reason: 'Lý do trả lại',
  sendBack: 'Trả lại',
  sending: 'Đang trả lại…',
  progress: (done: number, of: number): string => `Đã xong ${n(done)}/${wards(of)}`,
  stop: 'Dừng',
  stopping: 'Đang dừng…',
  finished: (done: number, of: number): string =>
    done === of ? `Đã xong ${wards(of)}` : `Đã xong ${n(done)}/${wards(of)}`,
  stopped: 'Đã dừng. Phường chưa làm thì vẫn như trước.',
  notDone: (count: number): string => `Chưa xong: ${wards(count)}`,
  fix: 'Việc cần làm',
  toReminders: (count: number): string => `Nhắc ${wards(count)} nộp số liệu`,
  nothingToDo: 'Không phường nào cần nhắc.',
} as const;

/** Everything its page of reminders says. */
export const remindPanelWords = {
  working: 'Đang soạn lời nhắc…',
  title: (count: number): string => `Nhắc ${wards(count)} nộp số liệu`,
  quota: (count: number): string =>
    count === 0
      ? 'Hôm nay tài khoản này hết lượt gửi thư. Chép lời nhắc cho Zalo, hoặc gửi thư vào ngày mai.'
      : `Hôm nay tài khoản này còn gửi được ${n(count)} thư.`,
  noAddress: 'Chưa có địa chỉ thư. Ghi vào cột Liên hệ của danh sách phường, hoặc nhắc qua Zalo.',
  changed: 'Bảng tính của phường vừa thay đổi. Nên bấm “Tổng hợp” trước khi nhắc.',
  see: 'Xem thư',
  letter: (name: string): string => `Thư gửi ${name}`,
  subject: 'Tiêu đề',
  send: (count: number): string => `Gửi ${n(count)} thư`,
  none: 'Chưa chọn phường nào. Đánh dấu ít nhất một phường có địa chỉ thư.',
  tooMany: (quota: number): string =>
    `Hôm nay chỉ còn gửi được ${n(quota)} thư, mỗi địa chỉ tính một thư. Bỏ bớt, số còn lại gửi ngày mai.`,
  zalo: 'Lời nhắc cho Zalo',
  copyAll: 'Chép lời nhắc cho Zalo',
  copyOne: (name: string): string => `Chép thư của ${name}`,
  copied: 'Đã chép. Mở Zalo rồi dán vào.',
  notCopied: 'Lời nhắc đã được bôi đen. Bấm Ctrl và C để chép.',
} as const;
