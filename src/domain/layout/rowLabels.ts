import { hasAccents } from '../text/accents';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { foldedGroupWords } from './groups';
import { beginsWith, phrases } from './phrases';

const signatures = phrases([
  'người lập',
  'người tổng hợp',
  'người kiểm tra',
  'người duyệt',
  'người chấm',
  'chủ tịch',
  'phó chủ tịch',
  'thủ trưởng',
  'tm',
  't m',
  'kt',
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'hội khuyến học',
  'ban khuyến học',
  'ban chấp hành',
  'đại diện',
  'phó trưởng',
  'ủy viên',
  'uỷ viên',
  'trưởng ban',
  'phó ban',
  'tổ trưởng',
  'trưởng thôn',
  'trưởng khu',
  'trưởng ấp',
  'chi hội trưởng',
  'bí thư',
  'thư ký',
  'xác nhận của',
  'nơi nhận',
  'đã ký',
  'ký tên',
  'ký ghi rõ',
]);

const isDate = /^(?:.* )?ngay .{0,12}thang .{0,12}nam/;

/** "Người lập", "TM. UBND", "(đã ký)", "… ngày … tháng … năm …": what stands where a list is signed. */
export const isSignature = (shown: string): boolean =>
  beginsWith(shown, signatures) || isDate.test(fold(shown));

const footnotes = phrases(['ghi chú', 'lưu ý', 'chú thích']);

export const isFootnote = (shown: string): boolean => beginsWith(shown, footnotes);

const results = phrases([
  'số hộ',
  'số người',
  'số phiếu',
  'số công dân',
  'tỷ lệ',
  'tỉ lệ',
  'trong đó',
  'nhóm',
  'đạt gđht',
  'hộ đạt',
  'hộ không đạt',
  'không đạt',
  'bình quân',
  'trung bình',
  'tb',
  'điểm tb',
  'điểm trung bình',
  'điểm bình quân',
  'điểm cao nhất',
  'điểm thấp nhất',
  'kết quả',
  'danh sách',
]);

const band = /^(?:(?:số )?hộ )?(?:xếp loại )?(?:xuất sắc|tốt|giỏi|khá|trung bình|yếu|(?:chưa |không )?đạt)$/;

/** "Tốt", "Xếp loại Khá", "Hộ chưa đạt": only as the whole label, for Mrs Kha Thi Hoa is a person. */
export const isBand = (shown: string): boolean =>
  band.test(
    tidy(shown)
      .toLowerCase()
      .replace(/[\s:]+$/, ''),
  );

const period =
  /^(?:hoc k[yi]|quy|dot|(?:6|sau|9|chin) thang|thang|nam hoc|nam|lan) (?:\d|[iv]+(?: |$)|dau|cuoi|mot|hai|ba)/;

/** "6 tháng đầu năm", "Học kỳ 1 - Năm học 2030-2031", "Quý II": when it was, and not where. */
export const isPeriod = (shown: string): boolean => period.test(fold(shown));

/** Figures about the whole list: "Số hộ đạt từ 80 điểm", "TB chung". */
export const isResult = (shown: string): boolean => beginsWith(shown, results);

const maxima = phrases(['điểm tối đa', 'tối đa', 'điểm chuẩn', 'điểm max', 'thang điểm', 'điểm quy định']);

/** "Điểm tối đa": a row that repeats the maxima below the headings. */
export const isMaxima = (shown: string): boolean => beginsWith(shown, maxima);

const exampleSerials = new Set(['vd', 'vi du', 'thi du', 'mau']);

/** "VD | Nguyễn Văn A (mẫu)": a row that shows how to fill in the list. */
export const isExample = (serial: string, name: string): boolean =>
  exampleSerials.has(fold(serial)) || /\((?:mẫu|ví dụ|thí dụ|vd)\)/i.test(tidy(name));

const places = `(?:phuong|xa|thi tran|thi xa|${foldedGroupWords}|dia ban)`;

/** What follows "Tổng" or "Cộng" where a total is meant; with a name behind it, it may be Mrs Tong Thi Hoa. */
const plainTotal = new RegExp(
  `^(?:tong|cong)(?: (?:\\d+|cong|so|diem|chung|hop|ket|ho|phieu|nguoi|nhom|trang|don|cuoi|cac|binh quan|(?:ca |toan )?${places})(?: .*)?)?$`,
);

const foreignTotal = /^(?:sub ?|grand )total\b|^total$/;

const wholePlace = new RegExp(`^(?:toan|ca) ${places}(?: .*)?$`);

const firstWord = (shown: string): string =>
  tidy(shown)
    .toLowerCase()
    .split(/[\s.:]/)[0] ?? '';

/** True where the first word, if it has accents at all, is one of these. */
const opensWith = (shown: string, words: string[]): boolean => {
  const word = firstWord(shown);
  return !hasAccents(word) || words.includes(word);
};

/** "Tổng", "Cộng TDP 3", "Toàn phường": with accents the letter decides, so that a Mr Tống is not a total. */
export function isTotalLabel(shown: string): boolean {
  const folded = fold(shown);
  if (foreignTotal.test(folded)) return true;
  if (wholePlace.test(folded)) return opensWith(shown, ['toàn', 'cả']);
  return plainTotal.test(folded) && opensWith(shown, ['tổng', 'cộng']);
}

/** A total's label that may just as well be a person's name, typed without accents: "Tong Diem", "CONG SO". */
export const mayBeName = (shown: string): boolean =>
  !hasAccents(shown) &&
  !/^(?:tong|cong|tong cong|tong so)$/.test(fold(shown)) &&
  !foreignTotal.test(fold(shown));

/** Begins like a total and goes on in words that no total is known by: "Cộng Hòa", "Tổng Thị Hoa", "Tổng quỹ". */
export const resemblesTotal = (shown: string): boolean =>
  ['tổng', 'cộng'].includes(firstWord(shown)) && !isTotalLabel(shown);

/** A figure where a name should stand, "40" or "80%". */
export const isBareFigure = (shown: string): boolean => /^\d[\d\s.,/%]*$/.test(shown);

/** Written like a person's name: two to five words without a number, each with a capital letter. */
export const isLikePerson = (shown: string): boolean =>
  /^[^\d\s]+(?: [^\d\s]+){1,4}$/.test(tidy(shown)) && isCapitalised(shown);

/** "Khu Thị Ba", "Khối Văn Nguyên", "Xom Thi Hoa": a surname that is also a word for a group, with a middle name. */
export const hasMiddleName = (shown: string): boolean =>
  isLikePerson(shown) && (hasAccents(shown) ? / (?:thị|văn) /i : / (?:thi|van) /i).test(tidy(shown));

/** Every word begins with a capital letter, as in names of people and places. */
export const isCapitalised = (shown: string): boolean =>
  tidy(shown)
    .split(' ')
    .every((word) => /^\P{Ll}/u.test(word));
