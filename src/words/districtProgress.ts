import { showDate } from '../domain/text/date';
import { showNumber } from '../domain/text/show';
import type { Round } from '../domain/town/deadline';
import type { UnusedDay } from '../domain/town/deadlinesTyped';
import type { Arrival, Progress } from '../domain/town/progress';
import { brief } from './said';

const n = showNumber;

/** How far a ward's handing up is. */
export const arrivalNames: Record<Arrival, string> = {
  received: 'Đã nhận',
  notHandedUp: 'Chưa bấm Nộp',
  earlierRound: 'Số liệu kỳ trước',
  opened: 'Chưa nộp kỳ này',
  returned: 'Trả lại, chờ nộp lại',
  failed: 'Chưa đọc được',
  notReported: 'Chưa nộp',
};

/** "Hạn nộp quý 3/2024": what has to be in, as somebody typed it; of "IV" and "Q3" the letters stay. */
export function sayRound({ name }: Pick<Round, 'name'>): string {
  if (name === '') return 'Hạn nộp';
  if (/^\d/.test(name)) return `Hạn nộp kỳ ${name}`;
  return `Hạn nộp ${/^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name}`;
}

export const progressWords = {
  asHandedUp: 'Số liệu lấy nguyên như nơi đó nộp, không xét lại phiếu.',
  columns: { arrival: 'Việc nộp', on: 'Ngày nhận', inTime: 'So với hạn' },
  notHandedUp: {
    reason: 'Đọc được bảng tính, nhưng phường chưa bấm Nộp số liệu.',
    fix: 'Nhắc phường bấm Nộp số liệu.',
  },
  earlierRound: {
    reason: 'Số liệu đã nộp là của kỳ trước.',
    fix: 'Bấm Nhận và nhắc, chọn Mở kỳ mới.',
  },
  opened: {
    reason: 'Đã mở kỳ mới, phường chưa nộp lại.',
    fix: 'Nhắc phường rà lại số liệu rồi bấm Nộp lại số liệu.',
  },
  unusedDay: {
    unreadable: {
      reason: (shown: string) => `Ngày “${brief(shown)}” không đọc được nên kỳ nộp này chưa tính.`,
      fix: 'Ghi ngày theo mẫu 31/12/2024.',
    },
    severalDays: {
      reason: (shown: string) => `“${brief(shown)}” có nhiều ngày nên chưa rõ hạn nào.`,
      fix: 'Mỗi kỳ ghi một ô, hoặc ghi vào trang Kế hoạch nộp.',
    },
    opensAfterDeadline: {
      reason: (shown: string) => `Từ ngày “${brief(shown)}” sau hạn nộp của chính kỳ ấy nên chưa dùng.`,
      fix: 'Sửa cột Từ ngày hoặc cột Hạn nộp.',
    },
  } satisfies Record<UnusedDay['why'], { reason: (shown: string) => string; fix: string }>,
  returned: {
    reason: (because: string) => `Đã trả lại${because === '' ? '.' : `: ${because}`}`,
    fix: 'Nhắc phường sửa rồi nộp lại.',
  },
  inTime: (late: boolean) => (late ? 'Trễ hạn' : 'Đúng hạn'),
  round: (round: Round | null): string => {
    if (round === null)
      return 'Chưa ghi hạn nộp. Muốn tính đúng hạn thì ghi “Hạn nộp: 15/12/2024” phía trên danh sách phường.';
    const { lastDay, opens } = round;
    const deadline = `${sayRound(round)}: ${showDate(lastDay)}, nộp trong ngày ấy vẫn là đúng hạn.`;
    return opens === null ? deadline : `${deadline} Nộp trước ${showDate(opens)} là của kỳ trước.`;
  },
  /** "Phải nộp 24; đã nhận 20 (đúng hạn 18, trễ hạn 2); …": what is none is not told. */
  counts: ({ round, expected, counts, onTime, late, undated }: Progress): string => {
    const timing = [
      ...(round === null ? [] : [`đúng hạn ${n(onTime)}`, `trễ hạn ${n(late)}`]),
      ...(round === null || undated === 0 ? [] : [`chưa rõ ngày ${n(undated)}`]),
    ];
    const received = `đã nhận ${n(counts.received)}${timing.length === 0 ? '' : ` (${timing.join(', ')})`}`;
    const others = [
      [counts.earlierRound, 'còn số liệu kỳ trước'],
      [counts.opened, 'chưa nộp kỳ này'],
      [counts.returned, 'trả lại'],
      [counts.notHandedUp, 'có tệp nhưng chưa bấm Nộp'],
      [counts.failed, 'chưa đọc được'],
      [counts.notReported, 'chưa nộp'],
    ] as const;
    const told = others.flatMap(([count, name]) => (count === 0 ? [] : [`${name} ${n(count)}`]));
    return `Phải nộp ${n(expected)}; ${[received, ...told].join('; ')}.`;
  },
};

export const daysWords = {
  heading: 'NHẬN SỐ LIỆU THEO NGÀY',
  undated: (count: number) =>
    count === 0
      ? 'Phường không dùng trình đơn Khuyến học thì tính ngày đọc được tệp lần đầu.'
      : `Chưa rõ ngày nhận của ${n(count)} phường, xã nên chưa tính vào bảng này.`,
  columns: { day: 'Ngày', came: 'Nhận trong ngày', soFar: 'Đã nhận đến hết ngày', share: 'Trên số phải nộp' },
  deadlineDay: (day: string) => `${day} (hạn nộp)`,
};
