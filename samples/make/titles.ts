import type { Worksheet } from 'exceljs';
import { merge, type } from './sheet';

/** Kinds of title block, by the number of rows above the header: 2, 4, 7, 9 or 13. */
export type TitleStyle = 'short' | 'spaced' | 'office' | 'form' | 'long';

/** What a title block says. */
export interface Heading {
  subject: string;
  /** "Phường Mai Trung", as this ward's clerk writes it. */
  ward: string;
  year: number;
  unitOfMeasure?: string;
  group?: string;
}

/** One line of a title block: on the left half, on the right half, or across. */
interface Line {
  left?: string;
  right?: string;
  across?: string;
}

const MOTTO = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM';
const MOTTO_BELOW = 'Độc lập - Tự do - Hạnh phúc';

const blocks: Record<TitleStyle, (heading: Heading) => Line[]> = {
  short: (h) => [
    { across: h.subject },
    { across: `${h.group ? `${h.group} – ` : ''}${h.ward} – Năm ${h.year}` },
  ],
  spaced: (h) => [
    { across: h.subject },
    { across: h.group ? `${h.group}, ${h.ward}` : h.ward },
    { across: `Năm ${h.year}` },
    {},
  ],
  office: (h) => [
    { left: `UBND ${h.ward.toLocaleUpperCase('vi')}`, right: MOTTO },
    { left: 'HỘI KHUYẾN HỌC', right: MOTTO_BELOW },
    { left: 'Số: ……/BC-HKH' },
    { across: h.group },
    { across: h.subject },
    { across: `Năm ${h.year}` },
    { right: `Đơn vị tính: ${h.unitOfMeasure ?? 'điểm'}` },
  ],
  form: (h) => [
    { right: 'Mẫu số 02' },
    { left: 'Tỉnh: Mai Giang' },
    { left: 'Thị xã: Hoa Mai' },
    { left: `Đơn vị: ${h.ward}` },
    { left: h.group ? `Tổ dân phố: ${h.group}` : undefined },
    { across: h.subject },
    { across: `(Năm ${h.year})` },
    {},
    { left: `Đơn vị tính: ${h.unitOfMeasure ?? 'điểm'}` },
  ],
  long: (h) => [
    { right: 'Biểu số 03-KH/HKH' },
    { left: 'ỦY BAN NHÂN DÂN', right: MOTTO },
    { left: h.ward.toLocaleUpperCase('vi'), right: MOTTO_BELOW },
    { left: '--------' },
    {},
    { across: h.subject },
    { across: h.group },
    { across: `Năm ${h.year}` },
    { left: `Đơn vị: ${h.ward}` },
    { left: `Đợt chấm: tháng 11 năm ${h.year}` },
    { left: 'Kèm theo Tờ trình số ……/TTr-HKH' },
    { right: `Đơn vị tính: ${h.unitOfMeasure ?? 'điểm'}` },
    {},
  ],
};

/** Types the title block at the top of a tab and returns the row where the header begins. */
export function typeTitle(sheet: Worksheet, style: TitleStyle, heading: Heading, columns: number): number {
  const half = Math.max(2, Math.floor(columns / 2));
  const lines = blocks[style](heading);
  for (const [index, line] of lines.entries()) {
    const row = index + 1;
    if (line.across) {
      type(sheet, row, 1, line.across);
      merge(sheet, row, 1, row, columns);
      sheet.getCell(row, 1).alignment = { horizontal: 'center' };
      sheet.getCell(row, 1).font = { bold: true, size: 13 };
    }
    if (line.left) type(sheet, row, 1, line.left);
    if (line.right) {
      type(sheet, row, half + 1, line.right);
      merge(sheet, row, half + 1, row, Math.max(columns, half + 1));
    }
  }
  return lines.length + 1;
}
