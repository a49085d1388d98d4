import { digitsShown, ordinaryNumber } from './digits';
import { type Piece, type Section, sectionsOf, valueIsMoment } from './formatCode';
import { momentShown } from './moment';
import { isDay } from './serial';

/** How cells with one format code show what they hold, in Vietnamese writing as Sheets shows it. */
export interface NumberFormat {
  /** Numbers are days or times. */
  isMoment: boolean;
  shown(value: number): string;
  shownText(text: string): string;
}

/** Reads a format code such as `#,##0.00;[Red]-#,##0.00` or `dd/mm/yyyy`. */
export function numberFormat(code: string): NumberFormat {
  const sections = sectionsOf(code);
  return {
    isMoment: valueIsMoment(sections),
    shown: (value) => shownBy(sections, value),
    shownText: (text) => textShownBy(sections, text),
  };
}

function shownBy(sections: Section[], value: number): string {
  const section = sectionFor(sections, value);
  if (section === undefined) return ordinaryNumber(value);
  const size = section.withoutSign ? Math.abs(value) : value;
  switch (section.kind) {
    case 'moment':
      return isDay(size) ? momentShown(size, section.pieces) : ordinaryNumber(size);
    case 'digits':
      return digitsShown(size, section.pieces);
    default:
      return section.pieces.map((piece) => fixed(piece) ?? ordinaryNumber(size)).join('');
  }
}

/** By the section's own condition, or else: positive, negative, zero. */
function sectionFor(sections: Section[], value: number): Section | undefined {
  const numbers = sections.filter(({ kind }, at) => at === 0 || (at < 3 && kind !== 'text'));
  if (numbers.some(({ condition }) => condition !== null))
    return numbers.find(({ condition }) => condition === null || condition(value));
  const at = value < 0 ? 1 : value === 0 ? 2 : 0;
  return numbers[at] ?? numbers[0];
}

function textShownBy(sections: Section[], text: string): string {
  const section = sections[3] ?? sections.find(({ kind }) => kind === 'text');
  return section === undefined ? text : section.pieces.map((piece) => fixed(piece) ?? text).join('');
}

/** What a piece shows whatever the value; null for the value's own place. */
const fixed = ({ kind, text }: Piece): string | null => (kind === 'general' || kind === 'text' ? null : text);
