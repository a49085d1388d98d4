import { type DateParts, partsOfSerial } from './serial';

const two = (n: number): string => String(n).padStart(2, '0');

const WEEKDAYS = ['Chủ Nhật', 'Thứ Hai', 'Thứ Ba', 'Thứ Tư', 'Thứ Năm', 'Thứ Sáu', 'Thứ Bảy'];
const WEEKDAYS_SHORT = ['CN', 'Th 2', 'Th 3', 'Th 4', 'Th 5', 'Th 6', 'Th 7'];

const TOKENS = /"([^"]*)"|\\(.)|\[(h+|m+|s+)\]|\[[^\]]*\]|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+)|_.|\*./gi;

/** Shows a serial number under a date or time pattern such as `dd/mm/yyyy hh:mm`, with Vietnamese day names. */
export function formatMoment(serial: number, pattern: string): string {
  const parts = partsOfSerial(serial);
  const twelve = /AM\/PM|A\/P/i.test(pattern);
  let afterHours = false;
  return pattern.replace(
    TOKENS,
    (token, quoted, escaped, elapsed, half, letters: string | undefined, at: number) => {
      if (quoted !== undefined || escaped !== undefined) return quoted ?? escaped;
      if (elapsed) {
        afterHours = true;
        return elapsedText(serial, elapsed);
      }
      if (half) return parts.hour < 12 ? 'SA' : 'CH';
      if (!letters) return '';
      const kind = letters[0]!.toLowerCase();
      // m means minutes after hours or before seconds, months elsewhere.
      const minutes = kind === 'm' && (afterHours || /^[^a-z]*s/i.test(pattern.slice(at + token.length)));
      if (kind !== 'm') afterHours = kind === 'h';
      else if (minutes) afterHours = false;
      return tokenText(parts, serial, minutes ? 'n' : kind, letters.length, twelve);
    },
  );
}

function elapsedText(serial: number, unit: string): string {
  const perDay = { h: 24, m: 1440, s: 86_400 }[unit[0]!.toLowerCase() as 'h' | 'm' | 's'];
  return String(Math.floor(serial * perDay + 1e-9)).padStart(unit.length, '0');
}

function tokenText(parts: DateParts, serial: number, kind: string, width: number, twelve: boolean): string {
  switch (kind) {
    case 'y':
      return width > 2 ? String(parts.year).padStart(4, '0') : two(parts.year % 100);
    case 'm':
      return width > 2 ? `tháng ${parts.month}` : padded(parts.month, width);
    case 'd': {
      const weekday = (((Math.floor(serial) + 6) % 7) + 7) % 7;
      if (width > 3) return WEEKDAYS[weekday]!;
      return width === 3 ? WEEKDAYS_SHORT[weekday]! : padded(parts.day, width);
    }
    case 'h':
      return padded(twelve ? parts.hour % 12 || 12 : parts.hour, width);
    case 'n':
      return padded(parts.minute, width);
    default:
      return padded(parts.second, width);
  }
}

function padded(n: number, width: number): string {
  return width > 1 ? two(n) : String(n);
}
