import { offsetMinutes } from './java-date-format';
import type { DateParts } from './serial';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const TOKEN = /'((?:[^']|'')*)'|([A-Za-z])\2*|[^A-Za-z']+/g;

/** What a pattern took from a text. */
interface Taken extends DateParts {
  afternoon?: boolean;
  minutesEast?: number;
}

/**
 * Reads a text by a Java SimpleDateFormat pattern, as Utilities.parseDate does: what the text does not say is the
 * beginning of 1970, parts out of range run over, what follows is passed over. Undefined when the text does not fit.
 */
export function parseDate(text: string, timeZone: string, pattern: string): Date | undefined {
  const taken: Taken = { year: 1970, month: 1, day: 1, hour: 0, minute: 0, second: 0, ms: 0 };
  const tokens = [...pattern.matchAll(TOKEN)];
  let rest = text;
  for (const [index, [token, quoted, letter]] of tokens.entries()) {
    const isFollowedByField = tokens[index + 1]?.[2] !== undefined;
    const length = letter
      ? takeField(taken, rest, letter, token.length, isFollowedByField)
      : literalLength(rest, quoted === undefined ? token : quoted.replaceAll("''", "'") || "'");
    if (length === undefined) return undefined;
    rest = rest.slice(length);
  }
  return momentOf(taken, timeZone);
}

function literalLength(rest: string, literal: string): number | undefined {
  return rest.startsWith(literal) ? literal.length : undefined;
}

/** Notes what stands at the beginning of the text; gives how long it is, undefined when it does not fit. */
function takeField(taken: Taken, rest: string, letter: string, width: number, abutting: boolean) {
  if (letter === 'a') return takeHalf(taken, rest);
  if (letter === 'M' && width >= 3) return takeMonthName(taken, rest);
  if (letter === 'E') return /^[A-Za-z]+/.exec(rest)?.[0].length;
  if ('zZX'.includes(letter)) return takeZone(taken, rest);
  const digits = new RegExp(abutting ? `^\\d{1,${width}}` : '^\\d+').exec(rest)?.[0];
  if (digits === undefined || !takeNumber(taken, letter, Number(digits), width, digits.length))
    return undefined;
  return digits.length;
}

function takeNumber(taken: Taken, letter: string, value: number, width: number, length: number): boolean {
  switch (letter) {
    case 'y':
      taken.year = width <= 2 && length === 2 ? centuryOf(value) : value;
      return true;
    case 'M':
      taken.month = value;
      return true;
    case 'd':
      taken.day = value;
      return true;
    case 'H':
    case 'k':
    case 'h':
    case 'K':
      taken.hour = (letter === 'k' && value === 24) || (letter === 'h' && value === 12) ? 0 : value;
      return true;
    case 'm':
      taken.minute = value;
      return true;
    case 's':
      taken.second = value;
      return true;
    case 'S':
      taken.ms = value;
      return true;
    default:
      return false;
  }
}

/** Java reads two digits as a year within 80 years before and 20 years after now. */
function centuryOf(value: number): number {
  const now = new Date().getFullYear();
  const year = Math.floor(now / 100) * 100 + value;
  if (year > now + 20) return year - 100;
  return year <= now - 80 ? year + 100 : year;
}

function takeHalf(taken: Taken, rest: string): number | undefined {
  const half = /^(AM|PM)/i.exec(rest)?.[0];
  if (half) taken.afternoon = half.toUpperCase() === 'PM';
  return half?.length;
}

function takeMonthName(taken: Taken, rest: string): number | undefined {
  const name = /^[A-Za-z]{3,}/.exec(rest)?.[0];
  const month = MONTHS.indexOf(name?.slice(0, 3).toLowerCase() ?? '');
  if (month < 0) return undefined;
  taken.month = month + 1;
  return name!.length;
}

function takeZone(taken: Taken, rest: string): number | undefined {
  const match = /^(?:Z|(?:GMT|UTC)?([+-])(\d{2}):?(\d{2})?|GMT|UTC)/.exec(rest);
  if (!match) return undefined;
  const size = Number(match[2] ?? 0) * 60 + Number(match[3] ?? 0);
  taken.minutesEast = match[1] === '-' ? -size : size;
  return match[0].length;
}

function momentOf(taken: Taken, timeZone: string): Date {
  const hour = taken.hour + (taken.afternoon ? 12 : 0);
  const wall = new Date(0);
  wall.setUTCFullYear(taken.year, taken.month - 1, taken.day);
  wall.setUTCHours(hour, taken.minute, taken.second, taken.ms);
  const minutesEast = taken.minutesEast ?? offsetMinutes(wall, timeZone);
  return new Date(wall.getTime() - minutesEast * 60_000);
}
