import { formatMoment } from './moment-format';

/** Replaces what only decorates (quoted text, escapes, padding, brackets), so that the letters left are tokens. */
function bare(format: string): string {
  return format.replace(/"[^"]*"|\\.|_.|\*./g, '').replace(/\[(?!h+\]|m+\]|s+\])[^\]]*\]/gi, '');
}

const knownDateFormats = new Map<string, boolean>();

/** Whether a pattern shows a number as a date or a time. */
export function isDateFormat(format: string | undefined): boolean {
  if (format === undefined) return false;
  let known = knownDateFormats.get(format);
  if (known === undefined) {
    const tokens = bare(format.split(';')[0]!)
      .replace(/general/i, '')
      .replace(/E[+-]/g, '');
    known = /[ymdhs]/i.test(tokens);
    knownDateFormats.set(format, known);
  }
  return known;
}

/** The text a number is shown as under a pattern, in vi_VN (decimal comma, full stop between thousands). */
export function formatNumber(value: number, format: string | undefined): string {
  if (format === undefined || format === '' || /^general$/i.test(format)) return automatic(value);
  if (format === '@') return automatic(value);
  const section = sectionFor(value, format);
  if (/general/i.test(section.pattern)) return automatic(section.value);
  if (isDateFormat(section.pattern)) return formatMoment(section.value, section.pattern);
  return byPattern(section.value, section.pattern);
}

/** Ten significant digits for fractions, whole numbers in full, as Sheets' automatic format shows them. */
export function automatic(value: number): string {
  if (!Number.isFinite(value)) return String(value);
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-5)) {
    return value
      .toExponential(5)
      .replace('.', ',')
      .replace('e', 'E')
      .replace(/E([+-])(\d)$/, 'E$10$2');
  }
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return String(shown).replace('.', ',');
}

function sectionFor(value: number, format: string): { pattern: string; value: number } {
  const sections = format.match(/(?:"[^"]*"|\\.|[^;"\\])+|(?<=;)(?=;|$)/g) ?? [format];
  if (value < 0 && sections.length > 1) return { pattern: sections[1]!, value: -value };
  if (value === 0 && sections.length > 2) return { pattern: sections[2]!, value };
  return { pattern: sections[0]!, value };
}

function byPattern(value: number, pattern: string): string {
  const clean = pattern
    .replace(/\[\$([^\]-]*)[^\]]*\]/g, '"$1"')
    .replace(/\[[^\]]*\]/g, '')
    .replace(/_./g, ' ')
    .replace(/\*./g, '');
  const quiet = clean.replace(/"[^"]*"|\\./g, (literal) => ''.padStart(literal.length, '\u0000'));
  const start = quiet.search(/[0#?.,]/);
  if (start < 0) return (value < 0 ? '-' : '') + literalText(clean);
  const digits = /^[0#?.,]+(?:E[+-]0+)?/.exec(quiet.slice(start))![0];
  const percent = quiet.includes('%') ? 100 : 1;
  const shown = digitsOf(Math.abs(value) * percent, digits);
  const sign = value < 0 && /[1-9]/.test(shown) ? '-' : '';
  return sign + literalText(clean.slice(0, start)) + shown + literalText(clean.slice(start + digits.length));
}

function literalText(part: string): string {
  return part.replace(/"([^"]*)"|\\(.)/g, (_, quoted?: string, escaped?: string) => quoted ?? escaped ?? '');
}

function digitsOf(size: number, pattern: string): string {
  const exponent = /E[+-](0+)$/.exec(pattern);
  if (exponent) return scientific(size, pattern.slice(0, exponent.index), exponent[1]!.length);
  const [wholePattern = '', fractionPattern = ''] = pattern.split('.');
  const scaled = size / 1000 ** (/,+$/.exec(wholePattern)?.[0].length ?? 0);
  const [whole = '', fraction = ''] = roundHalfUp(scaled, fractionPattern.length).split('.');
  const needed = (fractionPattern.match(/0/g) ?? []).length;
  const kept = fraction.replace(/0+$/, '').padEnd(needed, '0');
  const least = (wholePattern.match(/0/g) ?? []).length;
  const padded = (whole === '0' && least === 0 ? '' : whole).padStart(least, '0');
  const grouped = /,(?=[0#?])/.test(wholePattern) ? padded.replace(/\B(?=(\d{3})+$)/g, '.') : padded;
  return kept === '' ? grouped : `${grouped},${kept}`;
}

/** toFixed of the decimal the user sees: 1.005 → 1.01, where toFixed alone gives 1.00. */
function roundHalfUp(size: number, decimals: number): string {
  if (size >= 1e15) return size.toFixed(decimals);
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  return (Math.round(Number.isFinite(shifted) ? shifted : size) / 10 ** decimals).toFixed(decimals);
}

function scientific(size: number, mantissa: string, width: number): string {
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  const [digits = '', power = '+0'] = size.toExponential(decimals).split('e');
  return `${digits.replace('.', ',')}E${power[0]}${power.slice(1).padStart(width, '0')}`;
}
