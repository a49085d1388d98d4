import type { FindingCode, Severity } from '../domain/finding';
import { showNumber } from '../domain/text/show';
import { wardWords } from './ward';

/** The kinds of findings as the headings of the list name them. */
const kindNames: Record<FindingCode, string> = {
  'score.aboveMax': 'Điểm cao hơn mức tối đa',
  'score.negative': 'Điểm nhỏ hơn 0',
  'score.blank': 'Chưa nhập điểm',
  'score.unreadable': 'Điểm không phải là số',
  'score.otherScale': 'Điểm ghi theo thang khác',
  'score.errorValue': 'Công thức điểm bị hỏng',
  'score.zeroRated': 'Có tiêu chí 0 điểm mà vẫn xếp loại',
  'score.noEvidence': 'Có điểm, thiếu minh chứng',
  'part.sumDiffers': 'Điểm tiêu chí khác tổng mục con',
  'total.differs': 'Tổng điểm cộng không khớp',
  'total.betweenBands': 'Điểm nằm giữa hai mức xếp loại',
  'result.contradicts': 'Kết quả ghi khác điểm',
  'subject.missingName': 'Thiếu họ tên',
  'subject.formulaName': 'Họ tên lấy bằng công thức',
  'subject.duplicate': 'Trùng phiếu',
  'text.tooLong': 'Ô chứa quá nhiều chữ',
  'text.damaged': 'Chữ bị mất dấu',
  'text.legacyFont': 'Chữ gõ bằng bộ chữ cũ',
  'header.duplicateMeaning': 'Hai cột cùng ý nghĩa',
  'header.criterionMissing': 'Thiếu cột tiêu chí',
  'header.maxDiffers': 'Điểm tối đa ở tiêu đề khác bộ tiêu chí',
  'set.wrongYear': 'Phiếu không theo bộ tiêu chí của năm',
  'set.incomplete': 'Bộ tiêu chí còn thiếu',
  'set.sumDiffers': 'Bộ tiêu chí cộng chưa đủ điểm',
  'set.unreadable': 'Bộ tiêu chí có chỗ chưa hiểu',
  'year.unknown': 'Chưa ghi năm đánh giá',
  'title.variant': 'Tên danh hiệu ghi khác',
  'indicator.noEvidence': 'Chỉ tiêu đạt, thiếu minh chứng',
  'indicator.blank': 'Chỉ tiêu chưa có kết quả',
  'indicator.figureContradicts': 'Kết quả chỉ tiêu khác số liệu',
  'count.recognisedAboveRegistered': 'Số hộ đạt nhiều hơn số đăng ký',
  'count.registeredAboveTotal': 'Số đăng ký nhiều hơn tổng số',
  'count.blank': 'Ô đếm chưa nhập',
  'count.unreadable': 'Ô đếm không phải là số',
  'count.differs': 'Số hộ đạt khác với phiếu',
  'count.percentScale': 'Tỷ lệ ghi chưa thống nhất',
  'tab.noScorecards': 'Chưa có trang phiếu',
  'tab.notUnderstood': 'Chưa nhận ra hàng tiêu đề',
  'tab.otherTitle': 'Danh hiệu chưa xét ở bản này',
  'tab.copy': 'Trang chép lại trang khác',
  'row.unclear': 'Hàng không giống một phiếu',
};

const { menu, tabs } = wardWords;

const places = (count: number): string => `${showNumber(count)} chỗ`;

/** Everything the sidebar of findings says; `count` and `cards` are numbers, `cell` is an A1 name. */
export const findingsWords = {
  check: { again: 'Kiểm tra lại', working: 'Đang kiểm tra…' },
  slow: 'Bảng tính lớn nên kiểm tra lâu hơn. Cứ để bảng này mở.',
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
  cleanNext: `Bước tiếp theo: mở trình đơn ${menu.name}, chọn “${menu.recognise}”.`,
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
  arrived: (cell: string): string => `Đã chọn ô ${cell} trong bảng tính.`,
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
    { act: 'Sửa ô', result: 'Gõ lại cho đúng theo dòng “Cách sửa”.' },
    { act: 'Kiểm tra lại', result: 'Bấm nút ở dưới cùng. Số chỗ phải sửa giảm dần.' },
    { act: menu.recognise, result: `Trang “${tabs.verdicts}” ghi từng kết luận kèm lý do.` },
    { act: menu.summarise, result: `Trang “${tabs.summary}” có số liệu của phường, xã.` },
  ],
  untouchedTitle: 'Tiện ích không động đến',
  untouched: ['Những gì đã nhập: không sửa, không xóa, không sắp xếp lại.', 'Các trang khác của bảng tính.'],
  own: `Tiện ích chỉ ghi vào các trang do nó lập: “${tabs.findings}”, “${tabs.verdicts}”, “${tabs.summary}”.`,
  device: 'Dùng máy tính để kiểm tra phiếu. Điện thoại không mở được bảng này.',
} as const;
