import type { Severity } from '../domain/finding';
import { newRound, saysNewRound } from '../domain/returns/returnState';
import { showNumber } from '../domain/text/show';
import { kindNames } from './findingKinds';
import { wardWords } from './ward';

const { menu, tabs } = wardWords;

const places = (count: number): string => `${showNumber(count)} chỗ`;

/** Everything the sidebar of findings says; `count` and `cards` are numbers, `cell` is an A1 name. */
export const findingsWords = {
  check: { again: 'Kiểm tra lại', working: 'Đang kiểm tra…' },
  slow: 'Bảng tính lớn nên kiểm tra lâu hơn. Cứ để bảng này mở.',
  left: `Bảng tính vẫn kiểm tra tiếp. Xong thì chỗ cần sửa ghi ở trang “${tabs.findings}”. Muốn xem ở đây thì bấm “Kiểm tra lại”.`,
  failure: {
    title: 'Chưa kiểm tra được.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  errors: (count: number): string => `${places(count)} phải sửa`,
  warnings: (count: number): string => `${places(count)} nên xem lại`,
  noErrors: 'Không có chỗ phải sửa',
  still: 'Còn',
  checked: (cards: number, at: string): string => `Đã kiểm tra ${showNumber(cards)} phiếu lúc ${at}.`,
  fixFirst: 'Sửa chỗ đầu tiên',
  reviewFirst: 'Xem chỗ đầu tiên',
  checkedAt: (at: string): string => `Kiểm tra lúc ${at}.`,
  clean: (cards: number): string => `Không có chỗ phải sửa trong ${showNumber(cards)} phiếu.`,
  cleanNext: `Muốn xem ai được công nhận trước khi nộp thì mở trình đơn ${menu.name}, chọn “${menu.recognise}”.`,
  submit: menu.submit.notSubmitted,
  opening: 'Đang mở…',
  notOpened: {
    title: 'Chưa mở được.',
    text: `Xem lại mạng rồi bấm lần nữa. Cũng có thể mở từ trình đơn ${menu.name}.`,
  },
  noCards: 'Chưa có phiếu nào để kiểm tra.',
  noCardsNext: 'Nhập phiếu vào trang phiếu chấm điểm rồi bấm “Kiểm tra lại”.',
  severity: { error: 'Phải sửa', warning: 'Nên xem lại', info: 'Để biết' } satisfies Record<Severity, string>,
  /** The code comes from the server as text; one that is not known here still gets a heading. */
  kind: (code: string): string => (kindNames as Record<string, string>)[code] ?? 'Chỗ khác',
  places,
  place: (cell: string, sheet: string): string => `Ô ${cell} · trang “${sheet}”`,
  position: (nth: number, count: number): string => `chỗ ${showNumber(nth)} trong ${showNumber(count)}`,
  fix: 'Cách sửa',
  goTo: (cell: string): string => `Đến ô ${cell}`,
  going: (cell: string): string => `Đang đến ô ${cell}…`,
  arrived: (cell: string): string => `Đã chọn ô ${cell}. Sửa xong thì bấm “Kiểm tra lại” ở dưới cùng.`,
  sheetGone: (sheet: string): string =>
    `Không còn trang “${sheet}”. Có thể trang đã đổi tên hoặc đã xóa. Bấm “Kiểm tra lại” ở dưới cùng.`,
  notArrived: (cell: string): string => `Chưa đến được ô ${cell}. Xem lại mạng rồi bấm lần nữa.`,
  previous: 'Chỗ trước',
  next: 'Chỗ sau',
  moreOf: 'chỗ',
} as const;

/** The guide: each step is what to press and what comes of it. */
export const guideWords = {
  title: 'Hướng dẫn nhanh',
  where: `Mọi việc bắt đầu ở trình đơn ${menu.name}, phía trên bảng tính.`,
  steps: [
    { act: menu.check, result: 'Bảng bên phải nêu từng chỗ phải sửa và chỗ nên xem lại.' },
    { act: 'Đến ô', result: 'Bấm “Sửa chỗ đầu tiên”, rồi bấm “Đến ô”. Bảng tính chuyển đến đúng ô đó.' },
    { act: 'Sửa ô', result: 'Gõ lại cho đúng theo dòng “Cách sửa”. Xong thì bấm “Kiểm tra lại”.' },
    { act: menu.enter, result: 'Nhập hoặc sửa một phiếu ở bảng bên phải, không phải dò ô.' },
    { act: menu.recognise, result: `Trang “${tabs.verdicts}” ghi từng kết luận kèm lý do.` },
    { act: menu.submit.notSubmitted, result: 'Nộp số đếm và kết luận lên cấp trên. Họ tên ở lại bảng tính.' },
  ],
  untouchedTitle: 'Tiện ích không động đến',
  untouched: [
    'Những gì đã nhập: không xóa, không sắp xếp lại. Chỉ sửa ô khi bấm “Sửa giúp” hoặc “Đổi thành”, và hoàn tác được.',
    'Màu, ghi chú, công thức và các trang khác. Ô cần sửa được tô vàng bằng quy tắc riêng, bấm một lần là bỏ.',
  ],
  own: `Tiện ích chỉ ghi vào các trang do nó lập: ${Object.values(tabs)
    .map((tab) => `“${tab}”`)
    .join(
      ', ',
    )}. Ở trang “Bộ tiêu chí”, tiện ích chỉ ghi thêm xuống dưới cùng. Trong danh sách, chỉ “${menu.enter}” và “Sửa giúp” ghi, đúng những ô vừa chọn.`,
  device: `Điện thoại không mở được bảng này. Muốn làm trên điện thoại thì bấm “${menu.control}” trong “${menu.more}”.`,
} as const;

/** The sidebar of handing up. */
export const submitPanelWords = {
  working: 'Đang xem số liệu…',
  slow: 'Bảng tính lớn nên xem lâu hơn. Cứ để bảng này mở.',
  leftReading: 'Chưa nộp gì. Muốn xem số liệu thì bấm “Đọc lại số liệu”.',
  leftSending: `Bảng tính vẫn nộp tiếp. Xong thì trang “${tabs.handedUp}” ghi “Đã nộp”. Bấm “Đọc lại số liệu” để xem.`,
  leftWithdrawing: `Bảng tính vẫn rút lại tiếp. Xong thì trang “${tabs.handedUp}” ghi “Chưa nộp”. Bấm “Đọc lại số liệu” để xem.`,
  failure: {
    title: 'Chưa xem được số liệu.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm “Thử lại”.',
  },
  notSent: {
    title: 'Chưa nộp được.',
    text: 'Số liệu trong bảng tính vẫn còn nguyên. Xem lại mạng rồi bấm lần nữa.',
  },
  notWithdrawn: {
    title: 'Chưa rút lại được.',
    text: 'Số liệu đã nộp vẫn còn nguyên. Xem lại mạng rồi bấm lần nữa.',
  },
  noYear: 'Chưa biết năm đánh giá.',
  noYearNext: 'Ghi “Năm …” ở đầu trang phiếu rồi bấm “Đọc lại số liệu”.',
  noCards: (year: number): string => `Chưa có phiếu nào của năm ${year}.`,
  noCardsNext: 'Nhập phiếu vào trang phiếu chấm điểm rồi bấm “Đọc lại số liệu”.',
  again: 'Đọc lại số liệu',
  ask: (year: number, unit: string | null): string =>
    `Nộp số liệu năm ${year}${unit === null ? '' : ` của ${unit}`}?`,
  left: (errors: number, warnings: number): string =>
    errors === 0
      ? `Còn ${places(warnings)} nên xem lại. Vẫn nộp được.`
      : `Còn ${places(errors)} phải sửa, ${places(warnings)} nên xem lại. Nộp kèm lý do.`,
  whatHappens:
    'Sau khi nộp, bảng tính nhắc mỗi khi có người sửa các trang phiếu. Muốn sửa thì bấm “Rút lại”.',
  noNames: 'Chỉ nộp số đếm và kết luận. Họ tên ở lại bảng tính này.',
  person: 'Họ tên người nộp',
  personNeeded: 'Ghi họ tên người nộp.',
  send: (cards: number): string => `Nộp ${showNumber(cards)} phiếu`,
  sending: 'Đang nộp…',
  back: 'Không, quay lại',
  errors: (count: number): string => `Còn ${places(count)} phải sửa nên chưa nộp được.`,
  errorsRule: 'Sửa hết rồi nộp. Chưa sửa được thì nộp kèm lý do.',
  toFindings: 'Xem chỗ phải sửa',
  opening: 'Đang mở…',
  despite: 'Vẫn nộp, ghi lý do',
  reason: 'Lý do nộp khi còn chỗ phải sửa',
  reasonNeeded: 'Ghi lý do nộp khi còn chỗ phải sửa.',
  /** What came from above: the fact, then what else there is to say. */
  returned: (because: string): string[] => {
    if (saysNewRound(because)) return [newRound, because.slice(newRound.length).trim()];
    return ['Cấp trên trả lại số liệu.', ...(because === '' ? [] : [`Lý do: ${because}`])];
  },
  submitted: (year: number): string => `Đã nộp số liệu năm ${year}.`,
  stamp: (by: string, at: string): string => `Người nộp: ${by}, lúc ${at}.`,
  changed: 'Bảng tính đã sửa sau khi nộp.',
  changedRule: 'Cấp trên vẫn dùng số liệu đã nộp. Bấm “Rút lại” rồi nộp lại để gửi số mới.',
  withdraw: 'Rút lại',
  withdrawing: 'Đang rút lại…',
  withdrawn: (year: number): string => `Đã rút lại số liệu năm ${year}. Sửa xong thì nộp lại.`,
  received: 'Cấp trên đã nhận và khóa số liệu.',
  receivedNext: 'Muốn sửa thì đề nghị cấp trên trả lại.',
} as const;
