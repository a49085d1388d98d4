import { showNumber } from '../domain/text/show';
import { wardWords } from './ward';

type Value = string | number;

const shown = (value: Value): string => (typeof value === 'number' ? showNumber(value) : value);
const cells = (count: number): string => `${showNumber(count)} ô`;
const tabs = (names: string[]): string => names.map((name) => `“${name}”`).join(', ');

/** Why cells of these tabs were not written; the step goes on after it. */
const notLetIn = (names: string[]): string =>
  `Trang ${tabs(names)} có ô được bảo vệ nên không ghi được. Nhờ người bảo vệ trang mở khóa`;

/** What the sidebar of findings says of doing something with them: mending, leaving, filtering, marks. */
export const workWords = {
  working: 'Đang làm…',
  failed: 'Chưa làm xong. Số liệu không bị mất. Xem lại mạng rồi bấm lần nữa.',
  leftWorking: 'Đã thôi chờ. Bảng tính vẫn làm tiếp. Bấm “Kiểm tra lại” để biết đã xong chưa.',
  changeTo: (value: Value): string => `Đổi thành ${shown(value)}`,
  help: (count: number): string => `Sửa giúp ${cells(count)}`,
  preview: (count: number): string => `Xem trước ${cells(count)} sẽ sửa`,
  change: (before: Value, after: Value): string => `${shown(before)} → ${shown(after)}`,
  repairAll: (count: number): string => `Sửa ${cells(count)}`,
  back: 'Không, quay lại',
  repairedOne: (cell: string, before: Value, after: Value): string =>
    `Đã đổi ô ${cell}: ${shown(before)} → ${shown(after)}.`,
  repaired: (count: number, left: number, refused: string[]): string => {
    const done = count === 0 ? 'Chưa sửa ô nào.' : `Đã sửa ${cells(count)}.`;
    if (left === 0) return done;
    if (refused.length > 0)
      return `${done} Còn ${cells(left)} chưa sửa. ${notLetIn(refused)} rồi bấm “Sửa giúp” lần nữa.`;
    return `${done} Còn ${cells(left)} chưa sửa vì ô đã thay đổi hoặc quá nhiều. Xem lại danh sách.`;
  },
  undo: (count: number): string => (count === 1 ? 'Hoàn tác' : `Hoàn tác cả ${cells(count)}`),
  undone: (count: number, changed: readonly { sheet: string; cell: string }[], refused: string[]): string => {
    const restored =
      count === 0 && refused.length > 0
        ? 'Chưa trả ô nào về như trước.'
        : `Đã trả ${cells(count)} về như trước.`;
    const back =
      refused.length === 0 ? restored : `${restored} ${notLetIn(refused)} rồi bấm “Hoàn tác” lần nữa.`;
    if (changed.length === 0) return back;
    const [first] = changed;
    const others = changed.length === 1 ? '' : ` và ${cells(changed.length - 1)} khác`;
    return `${back} Ô ${first?.cell} trang “${first?.sheet}”${others} để nguyên, vì ô hay hàng ấy có người đã sửa. Xem lại ô ấy.`;
  },
  keep: 'Để nguyên, ghi lý do',
  reason: 'Lý do để nguyên',
  reasonMissing: 'Chưa ghi lý do. Ghi một câu, ví dụ: hai người khác nhau.',
  keepSave: 'Lưu lý do',
  kept: (cell: string): string => `Đã để nguyên ô ${cell}.`,
  keptList: (count: number): string => `Đã để nguyên (${showNumber(count)})`,
  because: 'Lý do',
  bringBack: 'Đưa lại vào danh sách',
  broughtBack: (cell: string): string => `Đã đưa ô ${cell} lại vào danh sách.`,
  cured: (count: number): string => `Đã sửa được ${showNumber(count)} chỗ.`,
  left: (count: number): string => (count === 0 ? 'Không còn chỗ nào.' : `Còn ${showNumber(count)} chỗ.`),
  filter: (chosen: string[]): string => (chosen.length === 0 ? 'Lọc' : `Lọc: ${chosen.join(', ')}`),
  filterGroup: 'Tổ dân phố, thôn',
  filterKind: 'Loại',
  all: 'Tất cả',
  unmark: wardWords.menu.unmark,
  marked: 'Ô cần sửa được tô vàng và gạch chân trên trang tính.',
  unmarked: wardWords.toasts.unmarked,
  notMarked: (names: string[]): string =>
    `Chưa đánh dấu được ở trang ${tabs(names)} vì trang được bảo vệ. Danh sách ở đây vẫn đủ.`,
} as const;
