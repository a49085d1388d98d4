import type { CellValue } from '../../domain/layout/grid';
import { type CellFormats, ordinaryDay } from './cellFormats';
import type { NumberFormat } from './numberFormat';
import { unescaped } from './richText';
import { dayOf, isDay, serialFromFile, serialOfIso } from './serial';
import { UnreadableXlsx } from './unreadable';

/** What all tabs of a book share. */
export interface BookParts {
  texts: readonly string[];
  formats: CellFormats;
  /** Days count from 1904, as old Macintosh computers did. */
  from1904: boolean;
}

/** A cell as the file words it. */
export interface RawCell {
  type: string | undefined;
  style: string | undefined;
  /** The content of <v>; null where there is none. */
  stored: string | null;
  /** The text within the cell itself; null where there is none. */
  text: string | null;
  /** The content of <f>, '' in cells that share the formula of another one; null where there is none. */
  formula: string | null;
}

/** A cell's typed value, and what people see of it. */
export interface CellContent {
  value: CellValue;
  shown: string;
}

const blank: CellContent = { value: '', shown: '' };

/** What a cell holds and shows. Throws UnreadableXlsx for a text that the file names but does not have. */
export function cellContent({ type, style, stored, text }: RawCell, book: BookParts): CellContent {
  const format = book.formats.of(style);
  if (text !== null) return textContent(text, format);
  if (stored === null) return blank;
  switch (type) {
    case 's':
      return textContent(sharedText(book.texts, stored), format);
    case 'str':
    case 'inlineStr':
      return textContent(unescaped(stored), format);
    case 'e':
      return { value: stored, shown: stored };
    case 'b':
      return truth(stored.trim());
    case 'd':
      return isoContent(stored, format);
    default:
      return numberContent(stored, format, book.from1904);
  }
}

const textContent = (text: string, format: NumberFormat): CellContent => ({
  value: text,
  shown: text === '' ? '' : format.shownText(text),
});

function sharedText(texts: readonly string[], number: string): string {
  const text = texts[Number(number)];
  if (text === undefined) throw new UnreadableXlsx('damaged', `without shared text ${number}`);
  return text;
}

function truth(stored: string): CellContent {
  const value = stored === '1' || stored === 'true';
  return { value, shown: value ? 'TRUE' : 'FALSE' };
}

function numberContent(stored: string, format: NumberFormat, from1904: boolean): CellContent {
  if (stored.trim() === '') return blank;
  const number = Number(stored);
  if (!Number.isFinite(number)) return textContent(stored, format);
  return format.isMoment
    ? momentContent(serialFromFile(number, from1904), format)
    : { value: number, shown: format.shown(number) };
}

/** A number that stands for no day of the calendar stays a number. */
const momentContent = (serial: number, format: NumberFormat): CellContent => ({
  value: isDay(serial) ? dayOf(serial) : serial,
  shown: format.shown(serial),
});

function isoContent(stored: string, format: NumberFormat): CellContent {
  const serial = serialOfIso(stored);
  if (serial === null || !isDay(serial)) return textContent(stored, format);
  return momentContent(serial, format.isMoment ? format : ordinaryDay);
}
