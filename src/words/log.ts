import { ownMark, wardTabs } from './ownTab';

/** The tab "Nhật ký": who did what to people's figures, and when. */
export const logWords = {
  tab: wardTabs.log,
  heading: 'NHẬT KÝ',
  own: `${ownMark}. Mỗi việc làm thay đổi số liệu được ghi thêm một hàng. Đừng gõ vào đây.`,
  columns: { at: 'Lúc', by: 'Người làm', act: 'Việc', place: 'Trang, ô', before: 'Trước', after: 'Sau' },
  unknownPerson: 'Không rõ',
};
