import type { Piece } from './formatCode';

/** Ten significant digits for fractions, whole numbers in full, as Sheets' automatic format shows them. */
export function ordinaryNumber(value: number): string {
  const size = Math.abs(value);
  if (size >= 1e15 || (size > 0 && size < 1e-5)) {
    const [digits = '', power = '+0'] = value.toExponential(5).split('e');
    return `${digits.replace('.', ',')}E${power[0]}${power.slice(1).padStart(2, '0')}`;
  }
  const shown = Number.isInteger(value) ? value : Number(value.toPrecision(10));
  return String(shown).replace('.', ',');
}

/** A number by the places for digits in a format code; other pieces may stand between them, as in 0000 000 000. */
export function digitsShown(value: number, pieces: Piece[]): string {
  const places = placesIn(pieces);
  const { units, fraction, power } = digitsOf(Math.abs(value), places);
  const texts = pieces.map(fixedText);
  const decimals = fillDecimals(texts, pieces, places.decimals, fraction);
  if (places.point >= 0 && decimals !== '') texts[places.point] = ',';
  fillUnits(texts, pieces, places, units);
  fillPower(texts, places, power);
  const isNegative = value < 0 && (places.count === 0 || /[1-9]/.test(units + fraction));
  return (isNegative ? '-' : '') + texts.join('');
}

/** Where in a format code digits stand: before and after the decimal point, and after the E. */
interface Places {
  units: number[];
  decimals: number[];
  powers: number[];
  point: number;
  exponent: number;
  count: number;
  isGrouped: boolean;
  /** What the number is multiplied by: % once by 100, a comma behind the units by a thousandth. */
  scale: number;
}

function placesIn(pieces: Piece[]): Places {
  const digits = pieces.flatMap(({ kind }, at) => (kind === 'digit' ? [at] : []));
  const signs = (wanted: string) =>
    pieces.flatMap(({ kind, text }, at) => (kind === 'sign' && text === wanted ? [at] : []));
  const exponent = pieces.findIndex(({ kind }) => kind === 'exponent');
  const point = signs('.')[0] ?? -1;
  const before = (at: number, mark: number) => mark < 0 || at < mark;
  const units = digits.filter((at) => before(at, point) && before(at, exponent));
  const [first = -1, last = -1] = [units[0], units[units.length - 1]];
  const commas = signs(',');
  const behind = commas.filter((at) => at > last).length;
  return {
    units,
    decimals: digits.filter((at) => !before(at, point) && before(at, exponent)),
    powers: digits.filter((at) => !before(at, exponent)),
    point,
    exponent,
    count: digits.length,
    isGrouped: commas.some((at) => at > first && at < last),
    scale: 100 ** signs('%').length / 1000 ** (last < 0 ? 0 : behind),
  };
}

function digitsOf(size: number, { decimals, exponent, scale }: Places) {
  const [mantissa = '', power = ''] =
    exponent < 0
      ? [roundedHalfUp(size * scale, decimals.length)]
      : size.toExponential(decimals.length).split('e');
  const [units = '', fraction = ''] = mantissa.split('.');
  return { units, fraction, power };
}

/** toFixed of the decimal that people see: 1.005 → 1.01, where toFixed alone gives 1.00. */
function roundedHalfUp(size: number, decimals: number): string {
  if (size >= 1e15) return size.toFixed(decimals);
  const shifted = Number(`${Number(size.toPrecision(15))}e${decimals}`);
  return (Math.round(Number.isFinite(shifted) ? shifted : size) / 10 ** decimals).toFixed(decimals);
}

/** From the right; the first place takes all digits that have none of their own. */
function fillUnits(
  texts: string[],
  pieces: Piece[],
  { units, point, isGrouped }: Places,
  digits: string,
): void {
  let left = digits === '0' ? '' : digits;
  const grouped = (text: string, behind: number) =>
    [...text]
      .map((digit, at) => {
        const after = behind + text.length - 1 - at;
        return isGrouped && after > 0 && after % 3 === 0 ? `${digit}.` : digit;
      })
      .join('');
  [...units].reverse().forEach((place, behind) => {
    const taken = place === units[0] ? left : left.slice(-1);
    left = left.slice(0, left.length - taken.length);
    texts[place] = grouped(taken || emptyPlace(pieces[place]), behind);
  });
  if (units.length === 0 && point >= 0) texts[point] = left + texts[point];
}

function fillDecimals(texts: string[], pieces: Piece[], places: number[], digits: string): string {
  const significant = digits.replace(/0+$/, '').length;
  const shown = places.map((place, at) => (at < significant ? digits.charAt(at) : emptyPlace(pieces[place])));
  places.forEach((place, at) => {
    texts[place] = shown[at] as string;
  });
  return shown.join('');
}

function fillPower(texts: string[], { exponent, powers }: Places, power: string): void {
  if (exponent < 0) return;
  texts[exponent] = `E${power.charAt(0)}`;
  for (const [at, place] of powers.entries())
    texts[place] = at === 0 ? power.slice(1).padStart(powers.length, '0') : '';
}

/** What a place shows that no digit falls to. */
const emptyPlace = (piece: Piece | undefined): string =>
  piece?.text === '0' ? '0' : piece?.text === '?' ? ' ' : '';

const fixedText = ({ kind, text }: Piece): string =>
  kind === 'fixed' || (kind === 'sign' && (text === '%' || text === '/')) ? text : '';
