import { type CalendarDate, showDate } from '../domain/text/date';
import { showNumber as n } from '../domain/text/show';
import type { Mergers } from '../domain/town/mergers';
import type { Figures, Sum } from '../domain/units/figures';
import type { JoinedMove } from '../domain/units/joinedMoves';
import type { SumCheck } from '../domain/units/moves';
import type { CarriedRecognition } from '../domain/years/carried';
import { showIso } from './districtPages';
import { titleNames } from './titles';
import { sayCarried, saySumCheck, unitWords } from './units';

/** A unit's name as people know it, by its code. */
export type NameOf = (code: string) => string;

/** The tab "Sáp nhập" as it is started, what previews say, and the tab "Sau sáp nhập". */
export const mergerWords = {
  start: {
    title: 'SÁP NHẬP, CHIA TÁCH, ĐỔI TÊN',
    lines: [
      'Mỗi thay đổi ghi một hàng. Mã lấy ở trang “Danh sách phường”; nhiều mã hoặc nhiều tổ thì cách nhau bằng dấu chấm phẩy.',
      'Ví dụ hai phường nhập thành một: 01/07/2025, Sáp nhập, từ mã P01; P02, sang mã P30.',
      'Ví dụ chia theo tổ, mỗi nơi đến một hàng: 01/07/2025, Chia tách, từ mã P03, các tổ Tổ 1; Tổ 2, sang mã P31.',
    ],
    said: 'Đã tạo trang “Sáp nhập”. Ghi các thay đổi, rồi bấm “Xem lại” ở bảng bên phải.',
  },
  headline: (count: number): string =>
    count === 0 ? 'Chưa có thay đổi nào' : `${n(count)} thay đổi về đơn vị`,
  ofYear: (year: number, until: CalendarDate): string =>
    `Số liệu năm ${year}, xem đến ngày ${showDate(until)}. Xem trước thì chưa ghi gì.`,
  none: 'Ghi thay đổi vào trang “Sáp nhập”, hoặc vào cột Hiệu lực đến và Thay bằng (mã) của danh sách.',
  noFigures: 'Chưa tổng hợp lần nào nên chưa có số liệu. Bấm “Tổng hợp” trước.',
  problems: (count: number): string => `${n(count)} hàng cần sửa`,
  problem: 'Cần sửa',
  moves: 'Những gì chuyển',
  sums: 'Cộng trước và sau',
  same: 'Khớp: không số nào bị tính hai lần hay bị mất.',
  differs: 'Không khớp. Báo người hỗ trợ.',
  unknown: (all: readonly string[]): string => `Chưa biết: ${all.join('; ')}.`,
  carried: 'Công nhận còn hiệu lực',
  again: 'Xem lại',
  working: 'Đang xem…',
  slow: 'Danh sách dài nên đọc lâu hơn. Cứ để bảng này mở.',
  failure: {
    title: 'Chưa xem được thay đổi.',
    text: 'Danh sách và số liệu vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  moreOf: 'dòng',
  page: {
    heading: 'SỐ LIỆU SAU SÁP NHẬP, CHIA TÁCH',
    counts: (year: number): string =>
      `Số liệu năm ${year}, cộng theo đơn vị của năm đó, như các trang khác, và theo đơn vị hiện nay.`,
    blank: 'Nơi chưa biết thì để trống, không tính là 0. Phần chưa chia được đứng ở một hàng riêng.',
    columns: {
      view: 'Theo đơn vị nào',
      code: 'Mã',
      name: 'Đơn vị',
      counts: ['tổng số', 'đăng ký', 'công nhận'],
    },
    unchanged: (count: number): string => `${n(count)} đơn vị không đổi`,
    sum: 'Cộng',
    check: 'Trước và sau',
    change: 'Thay đổi',
  },
} as const;

/** "Phường A và Phường B". */
function listed(all: readonly string[]): string {
  const unique = [...new Set(all)];
  const last = unique.pop() ?? '';
  return unique.length === 0 ? last : `${unique.join(', ')} và ${last}`;
}

/** "1.250 hộ, 980 công nhận"; what is not known is said so. */
function figuresIn({ family }: Figures): string {
  const { total, recognised } = family;
  const open = Math.max(total.unknown, recognised.unknown);
  if (open > 0 && total.known + recognised.known === 0) return 'chưa có số liệu';
  const parts = [
    isUnknown(total) ? 'chưa rõ số hộ' : `${n(total.known)} hộ`,
    isUnknown(recognised) ? 'chưa rõ số công nhận' : `${n(recognised.known)} công nhận`,
  ];
  return `${parts.join(', ')}${open === 0 ? '' : `; còn ${n(open)} nơi chưa rõ`}`;
}

const isUnknown = ({ known, unknown }: Sum): boolean => known === 0 && unknown > 0;

const undivided = 'Chưa biết chia thế nào nên để ở một hàng riêng.';

/** One event in a sentence: who became what from when, with the figures that move. */
export function sayMove(move: JoinedMove, nameOf: NameOf): string {
  const end = `${move.on === null ? '' : ` từ ${showIso(move.on)}`}: ${figuresIn(move.figures)}.`;
  const olds = listed(move.from.map(({ code }) => nameOf(code)));
  const news = listed(move.to.map(({ code }) => nameOf(code)));
  switch (move.kind) {
    case 'merged':
      return `${olds} nhập thành ${news}${end}`;
    case 'into':
      return `${olds} nhập vào ${news}${end}`;
    case 'renamed':
      return `${olds} đổi thành ${news}${end}`;
    case 'rest':
      return `Phần còn lại của ${olds} chuyển sang ${news}${end}`;
    case 'groups':
      return `${groupsOf(move)} của ${olds} chuyển sang ${news}${end}`;
    case 'groupRenamed':
      return `${move.from[0]?.group} của ${olds} nay là ${move.to[0]?.group}${end}`;
    case 'undivided': {
      const what = groupsOf(move);
      const whole = move.isRest ? `Phần không ghi tổ của ${olds}` : `${olds}`;
      return `${what === '' ? whole : `${what} của ${olds}`} chia cho ${news}${end} ${undivided}`;
    }
  }
}

/** "Tổ 1 (nay là Tổ 7), Tổ 2". */
const groupsOf = ({ from, to }: JoinedMove): string =>
  from
    .flatMap(({ group }, index) => {
      const now = to[index]?.group ?? null;
      if (group === null) return [];
      return now === null || now === group ? group : `${group} (nay là ${now})`;
    })
    .join(', ');

const isKnown = ({ before, after }: SumCheck): boolean => before.known + after.known > 0;

/** The sums before and after in sentences: those known, then all that nobody knows in one. */
export function saySums({ sums }: Pick<Mergers, 'sums'>): string[] {
  const open = sums.filter((sum) => !isKnown(sum) && sum.before.unknown > 0 && sum.kind === 'total');
  return [
    sums.every(({ isSame }) => isSame) ? mergerWords.same : mergerWords.differs,
    ...sums.filter(isKnown).map(saySumCheck),
    ...(open.length > 0 ? [mergerWords.unknown(open.map(({ title }) => titleNames[title]))] : []),
  ];
}

/** A recognition that holds on in another unit: it waits for the locality's word. */
export const sayCarriedTo = (carried: CarriedRecognition, nameOf: NameOf): string =>
  `${listed(carried.to.map(({ code }) => nameOf(code)))}: ${titleNames[carried.recognition.title]}. ${sayCarried(carried, nameOf(carried.from.code))}`;

/** What of a unit was not divided among its successors. */
export const sayUndivided = (code: string, among: readonly string[], nameOf: NameOf): string =>
  unitWords.undivided(nameOf(code), among.map(nameOf));
