import { showNumber } from '../domain/text/show';
import type { VerdictOutcome } from '../domain/verdicts/verdict';
import { setsTabName } from './ownTab';
import { wardWords } from './ward';

const { menu, tabs } = wardWords;

const cards = (count: number): string => `${showNumber(count)} phiếu`;

/** Everything the sidebar after "Xét công nhận" says. */
export const verdictsPanelWords = {
  working: 'Đang xét…',
  slow: 'Bảng tính lớn nên xét lâu hơn. Cứ để bảng này mở.',
  left: `Bảng tính vẫn xét tiếp. Xong thì kết quả ghi ở trang “${tabs.verdicts}”. Muốn xem ở đây thì bấm “Xét lại”.`,
  failure: {
    title: 'Chưa xét được.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  again: 'Xét lại',
  recognised: (count: number, year: number | null): string =>
    `${showNumber(count)} được công nhận${year === null ? '' : ` năm ${year}`}`,
  judged: (count: number, at: string): string => `Đã xét ${cards(count)} lúc ${at}.`,
  outcomes: ({ recognised, notRecognised, insufficient }: Record<VerdictOutcome, number>): string =>
    [
      `${showNumber(recognised)} được công nhận`,
      ...(notRecognised > 0 ? [`${showNumber(notRecognised)} chưa được`] : []),
      ...(insufficient > 0 ? [`${showNumber(insufficient)} chưa đủ căn cứ`] : []),
    ].join(', '),
  otherYears: (count: number): string =>
    `${cards(count)} của năm khác đã xét ở trang “${tabs.verdicts}”, không tính ở đây.`,
  notRecognised: 'Chưa được công nhận là kết quả, không phải lỗi. Không cần sửa phiếu.',
  insufficient: 'Chưa đủ căn cứ nghĩa là còn thiếu hoặc còn mâu thuẫn. Sửa xong thì bấm “Xét lại”.',
  setsStarted: (waiting: number): string =>
    `${cards(waiting)} phải chờ vì bộ tiêu chí thiếu điểm. Đã lập trang “${setsTabName}” để điền theo văn bản của địa phương.`,
  fillSets: `Điền trang ${setsTabName}`,
  toMend: (count: number): string => `Xem ${showNumber(count)} chỗ phải sửa`,
  toReview: (count: number): string => `Xem ${showNumber(count)} chỗ nên xem lại`,
  open: {
    verdicts: `Mở trang ${tabs.verdicts}`,
    decisionList: `Mở ${tabs.decisionList}`,
    near: (count: number): string => `Mở ${tabs.near} (${showNumber(count)})`,
  },
  opening: 'Đang mở…',
  opened: (name: string): string => `Đã mở trang “${name}”.`,
  gone: (name: string): string => `Không còn trang “${name}”. Bấm “Xét lại” để lập lại.`,
  tabs: { verdicts: tabs.verdicts, decisionList: tabs.decisionList, near: tabs.near },
  nothing: 'Chưa có phiếu nào để xét.',
  nothingNext: `Bấm “${menu.check}” để biết vì sao.`,
  check: menu.check,
} as const;
