import type { Piece } from './formatCode';
import { type Moment, momentOf } from './serial';

const weekdays = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const shortWeekdays = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'];

/** A day or time by the pieces of a format code such as dd/mm/yyyy hh:mm, with Vietnamese names of days. */
export function momentShown(serial: number, pieces: Piece[]): string {
  const moment = momentOf(serial);
  const isHalved = pieces.some(({ kind }) => kind === 'half');
  return pieces
    .map(({ kind, text }, at) => {
      if (kind === 'elapsed') return elapsed(serial, text);
      if (kind === 'half') return moment.hour < 12 ? 'SA' : 'CH';
      if (kind !== 'moment') return text;
      return partShown(moment, text, isMinutes(pieces, at), isHalved);
    })
    .join('');
}

/** m means minutes after hours or before seconds, months elsewhere. */
function isMinutes(pieces: Piece[], at: number): boolean {
  const isTime = (piece: Piece) => piece.kind === 'moment' || piece.kind === 'elapsed';
  const before = pieces.slice(0, at).reverse().find(isTime);
  const after = pieces.slice(at + 1).find(isTime);
  return /^h/i.test(before?.text ?? '') || /^s/i.test(after?.text ?? '');
}

function elapsed(serial: number, unit: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[unit.charAt(0).toLowerCase()] ?? 1;
  return String(Math.floor(serial * perDay + 1e-9)).padStart(unit.length, '0');
}

function partShown(moment: Moment, letters: string, minutes: boolean, isHalved: boolean): string {
  const width = letters.length;
  const padded = (number: number) => String(number).padStart(Math.min(width, 2), '0');
  switch (letters.charAt(0).toLowerCase()) {
    case 'y':
      return width > 2 ? String(moment.year).padStart(4, '0') : String(moment.year % 100).padStart(2, '0');
    case 'm':
      if (minutes) return padded(moment.minute);
      return width > 2 ? `tháng ${moment.month}` : padded(moment.month);
    case 'd':
      if (width > 2) return (width > 3 ? weekdays : shortWeekdays)[moment.weekday] ?? '';
      return padded(moment.day);
    case 'h':
      return padded(isHalved ? moment.hour % 12 || 12 : moment.hour);
    default:
      return secondsShown(moment, letters);
  }
}

/** "ss" or "ss.00". */
function secondsShown({ second, millisecond }: Moment, letters: string): string {
  const [whole = '', parts = ''] = letters.split(/[.,]/);
  const text = String(second).padStart(Math.min(whole.length, 2), '0');
  return parts === ''
    ? text
    : `${text},${String(millisecond).padStart(3, '0').padEnd(parts.length, '0').slice(0, parts.length)}`;
}
