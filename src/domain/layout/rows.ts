import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import type { Grid } from './grid';
import { columnCount, shownAt } from './grid';
import { groupNamedIn } from './groups';
import type { Header } from './header';
import { columnOf, type Merges, repeatsHeader } from './header';
import { beginsWith, phrases } from './phrases';
import { markedCriterion } from './vocabulary';

/** What a row under a header is. Only a record is ever judged or counted. */
export type RowKind =
  | { kind: 'record' }
  | { kind: 'banner'; text: string }
  | { kind: 'total' }
  | { kind: 'header' }
  | { kind: 'end' }
  /** Numbering rows, blank and pre-numbered rows, "…" rows, footnotes. */
  | { kind: 'filler' }
  /** Figures glued under the list, or anything else with text that is no record. */
  | { kind: 'remark' };

const signatures = phrases([
  'người lập',
  'người tổng hợp',
  'chủ tịch',
  'thủ trưởng',
  'tm',
  't m',
  'kt',
  'ủy ban nhân dân',
  'uỷ ban nhân dân',
  'trưởng ban',
  'tổ trưởng',
  'trưởng thôn',
  'trưởng khu',
  'trưởng ấp',
  'chi hội trưởng',
  'bí thư',
  'xác nhận của',
  'nơi nhận',
  'ký tên',
  'ký ghi rõ',
  'người chấm',
]);

const footnotes = phrases(['ghi chú', 'lưu ý', 'chú thích']);

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
  'bình quân',
  'trung bình',
  'điểm cao nhất',
  'điểm thấp nhất',
  'kết quả',
  'danh sách',
]);

const isDate = /^(?:.* )?ngay .{0,12}thang .{0,12}nam/;

const places = '(?:phuong|xa|thi tran|thi xa|thon|to|tdp|khu|dia ban)';

/** What follows "Tổng" or "Cộng" where a total is meant; with a name behind it, it may be Mrs Tong Thi Hoa. */
const plainTotal = new RegExp(
  `^(?:tong|cong)(?: (?:cong|so|diem|chung|xom|(?:ca |toan )?${places})(?: .*)?)?$`,
);

const wholePlace = new RegExp(`^(?:toan|ca) ${places}$`);

/** "Tổng", "Cộng TDP 3", "Toàn phường": with accents the letter decides, so that a Mr Tống is not a total. */
export function isTotalLabel(shown: string): boolean {
  const folded = fold(shown);
  if (wholePlace.test(folded)) return true;
  if (!/^(?:tong|cong)(?: |$)/.test(folded)) return false;
  const first =
    tidy(shown)
      .toLowerCase()
      .split(/[\s.:]/)[0] ?? '';
  if (/[^a-z]/.test(first)) return first === 'tổng' || first === 'cộng';
  return plainTotal.test(folded);
}

const serialNumbers = /^\(?(?:\d{1,4}|[ivx]+|[a-z])[.)]?$/i;

/** Classifies rows of one table; knows the columns by the header. */
export class RowReader {
  private readonly serial: number | null;
  private readonly group: number | null;
  private readonly label: number;
  private readonly marks: number[];
  private readonly claims: number[];

  constructor(
    private readonly grid: Grid,
    private readonly header: Header,
    private readonly merges: Merges,
  ) {
    this.serial = columnOf(header, 'serial')?.index ?? null;
    this.group = columnOf(header, 'group')?.index ?? null;
    this.label =
      (columnOf(header, 'name') ?? columnOf(header, 'group') ?? columnOf(header, 'criterion'))?.index ?? 0;
    const known = header.columns.filter((column) => column.meaning !== null);
    this.marks = known
      .filter((column) => markedCriterion(column.meaning!) !== null)
      .map((column) => column.index);
    this.claims = known
      .filter((column) => !['serial', 'name', 'group', 'note'].includes(column.meaning!))
      .map((column) => column.index);
  }

  kindOf(row: number): RowKind {
    const texts = (this.grid.shown[row] ?? []).map(tidy);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) return { kind: 'filler' };
    if (repeatsHeader(this.grid, this.header, row)) return { kind: 'header' };
    if (this.isNumbering(texts) && this.isUnderHeader(row)) return { kind: 'filler' };
    const label = this.labelText(row, texts);
    const hasMarks = this.marks.some((column) => texts[column] !== '');
    const hasPoints = this.marks.some((column) => readNumber(texts[column] ?? '').kind === 'number');
    const hasSerial = this.serial !== null && serialNumbers.test(texts[this.serial] ?? '');
    if (!hasSerial && !hasPoints && filled.some(endsTable)) return { kind: 'end' };
    if (!hasSerial && !hasPoints && beginsWith(label, footnotes)) return { kind: 'filler' };
    if ([label, ...filled.slice(0, 2)].some(isTotalLabel)) return { kind: 'total' };
    if (!hasMarks) {
      const banner = this.bannerText(row, texts);
      if (banner !== null) return { kind: 'banner', text: banner };
    }
    if (!hasSerial && beginsWith(label, results)) return { kind: 'remark' };
    return this.recordOrRemark(texts, hasSerial, hasMarks);
  }

  private recordOrRemark(texts: string[], hasSerial: boolean, hasMarks: boolean): RowKind {
    const name = texts[this.label] ?? '';
    if (/^[.…]+$/.test(name)) return { kind: 'filler' };
    const claims = this.claims.some((column) => (texts[column] ?? '') !== '');
    if (name === '')
      return hasMarks ? { kind: 'record' } : hasSerial ? { kind: 'filler' } : { kind: 'remark' };
    if (this.serial === null || hasSerial || hasMarks) return { kind: 'record' };
    return claims ? { kind: 'record' } : { kind: 'remark' };
  }

  /** "(1) (2) 3=1+2", "A B 1 2": every filled cell is a number, a letter or a sum in words, rising by one. */
  private isNumbering(texts: string[]): boolean {
    const filled = texts.filter((text) => text !== '');
    if (filled.length < 3) return false;
    const plain = filled.every((text) => /^\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=[\d\s+()=-]+)?$/.test(text));
    return plain && isRising(filled) && (texts[this.label] ?? '') !== '';
  }

  private isUnderHeader(row: number): boolean {
    return row === this.header.bottom + 1 || repeatsHeader(this.grid, this.header, row - 1);
  }

  private labelText(row: number, texts: string[]): string {
    const label = texts[this.label] ?? '';
    if (label !== '') return label;
    const area = this.merges.at(row, this.label);
    if (area !== null) return tidy(shownAt(this.grid, area.top, area.left));
    return texts.find((text) => text !== '' && !serialNumbers.test(text)) ?? '';
  }

  private bannerText(row: number, texts: string[]): string | null {
    const filled = texts.filter((text) => text !== '');
    if (filled.length > 3) return null;
    const label = texts[this.label] ?? '';
    const named = filled.map(groupNamedIn).find((group) => group !== null);
    const area = this.merges.at(row, 0) ?? this.merges.at(row, this.label);
    const wide = area !== null && area.right - area.left + 1 >= Math.min(3, columnCount(this.grid));
    const nameless = label === '' || groupNamedIn(label) !== null;
    if (named != null && (wide || (nameless && this.label !== this.group))) return named;
    return wide ? (filled.find((text) => !serialNumbers.test(text)) ?? null) : null;
  }
}

const widestGap = 3;

/** Numbers of columns rise, with a small gap where a column was dropped; counts of a group do not. */
function isRising(texts: string[]): boolean {
  const numbers = texts.flatMap((text) => /^\(?(\d+)/.exec(text)?.[1] ?? []).map(Number);
  return numbers.every((number, at) => {
    const step = number - (numbers[at - 1] ?? number - 1);
    return step >= 1 && step <= widestGap;
  });
}

const endsTable = (text: string): boolean => beginsWith(text, signatures) || isDate.test(fold(text));
