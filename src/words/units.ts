import { showDate } from '../domain/text/date';
import { showNumber } from '../domain/text/show';
import type { Sum } from '../domain/units/figures';
import type { SumCheck } from '../domain/units/moves';
import type { UnitView } from '../domain/units/recast';
import type { ChangeProblem, ChangeProblemKind } from '../domain/units/unitChange';
import type { CarriedRecognition } from '../domain/years/carried';
import { titleNames } from './titles';

/** What is said of merged, split and renamed units. */
export const unitWords = {
  tab: 'Sáp nhập',
  columns: [
    'Ngày hiệu lực',
    'Loại',
    'Từ mã',
    'Tổ dân phố (để trống: cả đơn vị)',
    'Sang mã',
    'Tên tổ mới',
    'Văn bản',
  ],
  undivided: (name: string, among: readonly string[]) =>
    `${name}: phần chưa chia cho ${among.join(', ')}. Chưa có số liệu theo tổ dân phố nên không chia.`,
  awaits: 'chờ địa phương xác nhận',
};

/** Which units figures of several years stand under; told wherever they are shown. */
export const sayUnitView = (view: UnitView, today: number): string =>
  view === 'ofThatYear' ? 'Theo đơn vị của năm đó' : `Theo đơn vị hiện nay (năm ${today})`;

/** "Được công nhận đến hết ngày 31/12/2027, nhận từ Phường A (chờ địa phương xác nhận)". */
export const sayCarried = ({ until }: CarriedRecognition, former: string): string =>
  `Được công nhận đến hết ngày ${showDate(until)}, nhận từ ${former} (${unitWords.awaits})`;

const figureNames = {
  total: 'tổng số',
  registered: 'đăng ký',
  recognised: 'công nhận',
  insufficient: 'chưa đủ căn cứ',
};

/** "Gia đình học tập, công nhận: trước 1.200, sau 1.200. Khớp." */
export function saySumCheck({ title, kind, before, after, isSame }: SumCheck): string {
  const sums = `trước ${saySum(before)}, sau ${saySum(after)}`;
  return `${titleNames[title]}, ${figureNames[kind]}: ${sums}. ${isSame ? 'Khớp.' : 'Không khớp, xem lại trang “Sáp nhập”.'}`;
}

/** "1.200"; "1.200 và 2 nơi chưa rõ". */
export function saySum({ known, unknown }: Sum): string {
  if (unknown === 0) return showNumber(known);
  return known === 0 ? 'chưa rõ' : `${showNumber(known)} và ${showNumber(unknown)} nơi chưa rõ`;
}

const problemWords: Record<ChangeProblemKind, { reason: string; fix: string }> = {
  noDate: { reason: 'chưa có ngày hiệu lực', fix: 'Ghi ngày theo mẫu 01/07/2025 vào cột Ngày hiệu lực.' },
  badDate: { reason: 'có ngày không đọc được', fix: 'Ghi ngày theo mẫu 01/07/2025 vào cột Ngày hiệu lực.' },
  kindUnknown: {
    reason: 'có loại thay đổi không đọc được',
    fix: 'Ghi Sáp nhập, Chia tách hoặc Đổi tên vào cột Loại.',
  },
  noFrom: { reason: 'chưa ghi mã đơn vị cũ', fix: 'Ghi mã vào cột Từ mã.' },
  fromUnknown: {
    reason: 'ghi mã đơn vị cũ không có trong danh sách',
    fix: 'Sửa cột Từ mã theo trang “Danh sách phường”, hoặc thêm hàng cho đơn vị cũ vào trang đó.',
  },
  noTo: { reason: 'chưa ghi mã đơn vị mới', fix: 'Ghi mã vào cột Sang mã.' },
  toUnknown: {
    reason: 'ghi mã đơn vị mới không có trong danh sách',
    fix: 'Sửa cột Sang mã theo trang “Danh sách phường”, hoặc thêm hàng cho đơn vị mới vào trang đó.',
  },
  toSeveral: {
    reason: 'ghi tổ dân phố sang nhiều đơn vị cùng lúc',
    fix: 'Mỗi đơn vị mới ghi một hàng, kèm các tổ sang đơn vị đó.',
  },
  newNameUnclear: {
    reason: 'có tên tổ mới mà chưa rõ của tổ nào',
    fix: 'Ghi một tổ vào cột Tổ dân phố; mỗi tổ đổi tên ghi một hàng.',
  },
  otherDayInList: {
    reason: 'có ngày hiệu lực khác với danh sách phường',
    fix: 'Sửa cột Ngày hiệu lực, hoặc sửa cột Hiệu lực đến của đơn vị cũ thành ngày liền trước.',
  },
};

/** Why a row of the tab says no change, or contradicts the list. */
export function sayChangeProblem({ row, shown, kind }: ChangeProblem): { reason: string; fix: string } {
  const { reason, fix } = problemWords[kind];
  return { reason: `Hàng ${row} (${shown}) của trang “Sáp nhập” ${reason}.`, fix };
}
