import { showNumber as n } from '../domain/text/show';
import type { FailureKind } from '../domain/town/townReport';
import { districtWords } from './district';
import { failureWords } from './districtFailures';
import { brief } from './said';

const mostNames = 5;

/** "Phường A, Phường B và 21 nơi khác". */
const names = (all: readonly string[]): string =>
  all.length <= mostNames
    ? all.map(brief).join(', ')
    : `${all.slice(0, mostNames).map(brief).join(', ')} và ${n(all.length - mostNames)} nơi khác`;

const account = (email: string): string => (email === '' ? 'tài khoản này' : email);

/** What filling the list of wards from pasted links says; the texts people typed are shown as they are. */
export const addWords = {
  added: (count: number): string =>
    count === 0 ? 'Chưa thêm đơn vị nào' : `Đã thêm ${n(count)} đơn vị vào danh sách`,
  nothing: 'Chưa thấy liên kết nào trong ô. Dán địa chỉ bảng tính hoặc thư mục rồi bấm lại.',
  noHead: `Trang “${districtWords.tabs.units}” chưa có hàng tiêu đề với Mã, Tên, Tệp. Ghi hàng này rồi bấm lại.`,
  codes: 'Mã là số chạy. Đổi mã được, miễn là không trùng nhau.',
  known: (listed: readonly string[]): string =>
    `${n(listed.length)} liên kết đã có trong danh sách: ${names(listed)}. Không thêm lần nữa.`,
  twice: (count: number): string => `${n(count)} liên kết dán hai lần, chỉ thêm một lần.`,
  unlinked: (all: readonly string[]): string => `Chưa có liên kết: ${names(all)}.`,
  strange: (all: readonly string[]): string =>
    `${n(all.length)} liên kết không dẫn đến bảng tính hay thư mục: ${names(all)}.`,
  unopened: (count: number): string =>
    `${n(count)} tệp chưa kịp mở, tạm ghi tên tệp. Bấm “${accessWords.test}” để thử các tệp này.`,
  emptyFolders: (count: number): string =>
    `${n(count)} thư mục không có bảng tính nào ngay bên trong. Thư mục con thì dán liên kết riêng.`,
  folder: 'Thư mục',
  closedFolder: (email: string) => ({
    state: 'Chưa xem được',
    reason: `Thư mục chưa chia sẻ cho ${account(email)}, hoặc không còn.`,
    fix: `Nhờ người giữ thư mục bấm Chia sẻ và thêm ${account(email)}, rồi dán lại liên kết.`,
  }),
  addedClosed: 'Đã thêm, chưa mở được',
  otherName: (own: string) => ({
    state: 'Đã thêm, xem lại tên',
    reason: `Bảng tính tự ghi tên là “${own}”.`,
    fix: 'Mở bảng tính xem có đúng đơn vị không, rồi sửa ô Tên hoặc ô Tệp.',
  }),
  noName: {
    state: 'Đã thêm, chưa có tên',
    reason: 'Chưa biết tệp này của đơn vị nào.',
    fix: 'Ghi tên đơn vị vào cột Tên.',
  },
} as const;

/** What testing the access to every workbook says. */
export const accessWords = {
  test: 'Thử quyền truy cập',
  noList: districtWords.toasts.noUnits,
  noWards: districtWords.toasts.noWards,
  noWardsOfYear: districtWords.toasts.noWardsOfYear,
  read: (count: number, of: number): string => `Xem được ${n(count)}/${n(of)} tệp`,
  account: (email: string): string => `Đang dùng ${account(email)}.`,
  mayEdit: (count: number, viewOnly: readonly string[]): string =>
    viewOnly.length === 0
      ? `${n(count)} tệp sửa được.`
      : `${n(count)} tệp sửa được, ${n(viewOnly.length)} tệp chỉ xem được: ${names(viewOnly)}. Chỉ xem thì vẫn tổng hợp được; muốn ghi “Đã nhận” hoặc “Trả lại” vào tệp thì nhờ phường cho quyền chỉnh sửa.`,
  xlsx: (all: readonly string[]): string =>
    `${n(all.length)} tệp .xlsx, xem được: ${names(all)}. Tệp có bị hỏng không thì bấm “${districtWords.menu.consolidate}” mới biết.`,
  byLink: (all: readonly string[]): string =>
    `${n(all.length)} tệp mở được bằng liên kết chung: ${names(all)}. Nhờ phường thêm tài khoản này thì đọc nhanh hơn.`,
  noLink: (all: readonly string[]): string => `${n(all.length)} đơn vị chưa có liên kết: ${names(all)}.`,
  untried: (count: number): string => `${n(count)} tệp chưa kịp thử. Nhờ phường chia sẻ rồi bấm lại.`,
  closed: 'Chưa đọc được',
};

/** Why a unit's workbook cannot be opened, with whoever has to act; `detail` names the row of the same link. */
export function sayClosed(kind: FailureKind, name: string, email: string, detail = '') {
  const { reason, fix } = failureWords[kind];
  const who = name === '' ? 'Đơn vị' : name;
  switch (kind) {
    case 'notAllowed':
      return {
        reason: `${brief(who)} chưa chia sẻ bảng tính cho ${account(email)}.`,
        fix: `Nhờ ${name === '' ? 'đơn vị' : brief(name)} bấm Chia sẻ và thêm ${account(email)}.`,
      };
    case 'sameFile':
      return { reason: `Trùng liên kết với ${brief(detail)}.`, fix };
    default:
      return { reason, fix };
  }
}

/** Everything the sidebar "Danh sách phường" says by itself. */
export const unitsSidebarWords = {
  title: 'Thêm phường vào danh sách',
  how: 'Dán liên kết bảng tính của các phường, mỗi dòng một phường. Có tên bên cạnh càng tốt. Dán liên kết một thư mục cũng được.',
  field: 'Liên kết',
  empty: 'Chưa dán liên kết nào.',
  add: 'Thêm vào danh sách',
  adding: 'Đang mở từng tệp…',
  testing: 'Đang thử từng tệp…',
  slow: 'Nhiều tệp thì mất vài phút. Cứ để bảng này mở.',
  failure: {
    title: 'Chưa xong.',
    text: 'Những gì đã ghi trong danh sách vẫn còn nguyên. Xem lại mạng rồi bấm lại. Liên kết đã thêm không bị thêm hai lần.',
  },
  moreOf: 'đơn vị',
} as const;
