import { tidy } from './normalise';

/** A number as a person typed it, with what the writing tells beyond its value. */
export interface ReadNumber {
  kind: 'number';
  value: number;
  /** One dot (or space) with three digits after it, "36.020": read as thousands, but it may be a decimal. */
  thousands?: true;
  /** Written with a per cent sign; `value` is what stands before it ("85%" → 85). */
  percent?: true;
  /** "10/10" → 10: the points, counts or members the value is out of. */
  outOf?: number;
}

/** What a cell says as a number. A blank is never 0. */
export type NumberReading = ReadNumber | { kind: 'blank' } | { kind: 'unreadable' };

/** The points that a number says out of `max`; null for a share, or for points out of something else. */
export const pointsOutOf = ({ value, percent, outOf }: ReadNumber, max: number | null): number | null =>
  percent || (outOf !== undefined && outOf !== max) ? null : value;

const blank: NumberReading = { kind: 'blank' };
const unreadable: NumberReading = { kind: 'unreadable' };

const plainDigits = /^\d{1,15}$/;
const pointWord = /(?<=\d)\s*(?:đ|d|điểm|diem)$/i;
const spaceAtSign = /\s*([.,/%])\s*/g;
const numeral = /^([+-]?)(\d+(?:[ .,]\d+)*|,\d+)$/;
const groupedByThree = /^[1-9]\d{0,2}([ .,])\d{3}(?:\1\d{3})*$/;

/**
 * Reads a typed number in Vietnamese writing (`94,5`, `1.234,5`) or English writing (`94.5`, `1,234.5`), with
 * "đ", "điểm", "%" or "/10" behind it. One dot before exactly three digits counts as thousands and is flagged;
 * one comma is always the decimal sign.
 */
export function readNumber(shown: string | number): NumberReading {
  if (typeof shown === 'number')
    return Number.isFinite(shown) ? { kind: 'number', value: shown } : unreadable;
  if (plainDigits.test(shown)) return { kind: 'number', value: Number(shown) };
  const text = withoutWrapping(shown);
  if (text === '') return blank;
  const slash = text.indexOf('/');
  if (slash >= 0) return readOutOf(text.slice(0, slash), text.slice(slash + 1));
  if (text.endsWith('%')) return readPercent(text.slice(0, -1));
  return readNumeral(text);
}

const withoutWrapping = (shown: string): string =>
  tidy(shown).replace(/^'/, '').replace(/^−/, '-').replace(pointWord, '').replace(spaceAtSign, '$1').trim();

function readOutOf(left: string, right: string): NumberReading {
  const value = readNumeral(left.replace(pointWord, ''));
  const outOf = readNumeral(right);
  if (value.kind !== 'number' || outOf.kind !== 'number' || outOf.value <= 0) return unreadable;
  return { ...value, outOf: outOf.value };
}

function readPercent(text: string): NumberReading {
  const reading = readNumeral(text);
  return reading.kind === 'number' ? { ...reading, percent: true } : reading;
}

function readNumeral(text: string): NumberReading {
  const match = numeral.exec(text);
  if (!match) return unreadable;
  const sign = match[1] === '-' ? -1 : 1;
  const digits = match[2] ?? '';
  const grouping = groupedByThree.exec(digits);
  if (grouping && !isSingleComma(digits)) {
    const value = sign * Number(digits.replace(/[ .,]/g, ''));
    return isSingleGroup(digits) ? { kind: 'number', value, thousands: true } : { kind: 'number', value };
  }
  return readDecimal(sign, digits);
}

const isSingleComma = (digits: string): boolean => digits.includes(',') && isSingleGroup(digits);

const isSingleGroup = (digits: string): boolean => digits.split(/[ .,]/).length === 2;

/** The last sign is the decimal one; what stands before it must be plain digits or well-formed thousands. */
function readDecimal(sign: 1 | -1, digits: string): NumberReading {
  const decimalAt = Math.max(digits.lastIndexOf(','), digits.lastIndexOf('.'));
  if (decimalAt < 0)
    return /^\d+$/.test(digits) ? { kind: 'number', value: sign * Number(digits) } : unreadable;
  const whole = digits.slice(0, decimalAt);
  const decimals = digits.slice(decimalAt + 1);
  const decimalSign = digits.charAt(decimalAt);
  const grouping = groupedByThree.exec(whole)?.[1];
  const wellFormed =
    whole === '' || /^\d+$/.test(whole) || (grouping !== undefined && grouping !== decimalSign);
  if (!wellFormed || decimals.includes(' ')) return unreadable;
  return { kind: 'number', value: sign * Number(`${whole.replace(/[ .,]/g, '')}.${decimals}`) };
}
