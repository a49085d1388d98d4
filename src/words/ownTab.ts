/** Begins the second row of every tab that the add-in makes; by it such a tab is known again. */
export const ownMark = 'Trang do Sổ Khuyến học lập';

/** What the ward edition's own tabs are called. */
export const wardTabs = {
  findings: 'Cần sửa',
  verdicts: 'Kết quả xét',
  decisionList: 'Danh sách công nhận',
  near: 'Gần đạt',
  summary: 'Tổng hợp',
  years: 'Các năm',
  handedUp: 'Số liệu nộp',
  log: 'Nhật ký',
  control: 'Bảng điều khiển',
  blankCards: 'Phiếu trống',
} as const;

/** True for a name that an own tab of the ward edition may bear. */
export const soundsOwn = (tab: string): boolean =>
  Object.values(wardTabs).some((name) => tab === name || tab.startsWith(`${name} (`));

/** The second row of an own tab; `date` is dd/mm/yyyy. */
export const ownLine = (date: string): string =>
  `${ownMark} ngày ${date}. Mỗi lần chạy, trang này được viết lại. Đừng gõ vào đây.`;

/** Names for a tab of the add-in, in the order in which they are taken: a name that people use is left to them. */
export const ownTabName = (name: string, number: number): string =>
  number === 0 ? name : `${name} (Sổ Khuyến học${number === 1 ? '' : ` ${number}`})`;

/** What a tab of the add-in is called until its page is written. */
export const draftTabName = 'Sổ Khuyến học đang lập';

/** What the copy of a list is called until it is the new year's; its name tells it, for it has people's rows. */
export const newYearDraftName = `${draftTabName} năm mới`;

/** The tab that holds the criteria sets; people fill it in, so it is theirs once it is there. */
export const setsTabName = 'Bộ tiêu chí';

const keptMark = '(bản trước)';

/** The hidden tab that holds what stood in an own tab before it was last rewritten. */
export const keptTabName = (name: string): string => `${name} ${keptMark}`;

/** Where a page waits while it changes places with its other version. */
export const swapTabName = (name: string): string => `${name} (đang đổi bản)`;

/** Ends the second row of a page that a newer one replaced. */
export const olderNote = 'Đây là bản trước.';

/** The day in the second row of an own tab, dd/mm/yyyy; '' where somebody changed the line. */
export const dayOfOwnLine = (line: string): string => /ngày (\d\d\/\d\d\/\d{4})/.exec(line)?.[1] ?? '';
