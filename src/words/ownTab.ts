/** Begins the second row of every tab that the add-in makes; by it such a tab is known again. */
export const ownMark = 'Trang do Sổ Khuyến học lập';

/** The second row of an own tab; `date` is dd/mm/yyyy. */
export const ownLine = (date: string): string =>
  `${ownMark} ngày ${date}. Mỗi lần chạy, trang này được viết lại. Đừng gõ vào đây.`;
