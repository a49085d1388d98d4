import type { Book } from '../../model/book';
import type { Cell } from '../../model/cell';
import { isCellError } from '../../model/cell';
import { displayText } from '../../model/display-text';
import { isDateFormat } from '../../values/number-format';
import { badRequest } from '../api-error';
import { type Place, placeOf, rangeText } from './place';

/** A value as it goes over the wire. */
export type WireValue = string | number | boolean;

/** How values are to be read. */
export interface ReadOptions {
  majorDimension: 'ROWS' | 'COLUMNS';
  render: 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
  dates: 'SERIAL_NUMBER' | 'FORMATTED_STRING';
}

/** A range with its values, as the API answers; without `values` when nothing is there. */
export interface ValueRange {
  range: string;
  majorDimension: 'ROWS' | 'COLUMNS';
  values?: WireValue[][];
}

const RENDERS = ['FORMATTED_VALUE', 'UNFORMATTED_VALUE', 'FORMULA'] as const;
const DATES = ['SERIAL_NUMBER', 'FORMATTED_STRING'] as const;

/** Reads the options from a call's parameters (`value…`) or from the ones for answers to writes (`responseValue…`). */
export function readOptions(o: { majorDimension?: unknown; render?: unknown; dates?: unknown }): ReadOptions {
  return {
    majorDimension: majorDimensionOf(o.majorDimension),
    render: oneOf(RENDERS, 'value_render_option', o.render),
    dates: oneOf(DATES, 'date_time_render_option', o.dates),
  };
}

/** `ROWS` when nothing is said. Throws Google's answer for another word. */
export function majorDimensionOf(given: unknown): 'ROWS' | 'COLUMNS' {
  const known = given === 'DIMENSION_UNSPECIFIED' ? undefined : given;
  return oneOf(['ROWS', 'COLUMNS'] as const, 'major_dimension', known);
}

/** Reads a range of a book by its text. */
export function valueRange(book: Book, range: string, options: ReadOptions): ValueRange {
  const place = placeOf(book, range);
  book.settle();
  return valuesAt(place, options);
}

/** Reads a place; formulas must be up to date. */
export function valuesAt(place: Place, options: ReadOptions): ValueRange {
  const { sheet, area } = place;
  const { majorDimension } = options;
  const inRows = majorDimension === 'ROWS';
  const lines = Array.from({ length: inRows ? area.rows : area.columns }, (_, major) =>
    Array.from({ length: inRows ? area.columns : area.rows }, (_, minor) => {
      const [r, c] = inRows ? [major, minor] : [minor, major];
      return wireValue(sheet.at(area.row + r, area.column + c), options);
    }),
  );
  const values = withoutBlankEnds(lines);
  return { range: rangeText(sheet, area), majorDimension, ...(values.length > 0 ? { values } : {}) };
}

function wireValue(cell: Cell, { render, dates }: ReadOptions): WireValue {
  if (render === 'FORMULA' && cell.formula !== undefined) return cell.formula;
  const { value } = cell;
  if (render === 'FORMATTED_VALUE' || value === null) return displayText(cell);
  if (isCellError(value)) return value.error;
  const isDate = typeof value === 'number' && isDateFormat(cell.numberFormat);
  return isDate && dates === 'FORMATTED_STRING' ? displayText(cell) : value;
}

/** The API leaves out blanks at the end of each line, and blank lines at the end. */
function withoutBlankEnds(lines: WireValue[][]): WireValue[][] {
  const trimmed = lines.map((line) => line.slice(0, line.findLastIndex((value) => value !== '') + 1));
  return trimmed.slice(0, trimmed.findLastIndex((line) => line.length > 0) + 1);
}

function oneOf<Word extends string>(words: readonly Word[], name: string, given: unknown): Word {
  if (given === undefined || given === null) return words[0]!;
  const known = words.find((word) => word === given);
  if (known === undefined) {
    throw badRequest(
      `Invalid value at '${name}' (type.googleapis.com/google.apps.sheets.v4.${typeName(name)}), ${JSON.stringify(given)}`,
    );
  }
  return known;
}

/** `value_render_option` → `ValueRenderOption`, the way Google's texts name the type; dimensions are all one type. */
function typeName(name: string): string {
  if (name === 'major_dimension') return 'Dimension';
  return name.replace(/(?:^|_)(\w)/g, (_, letter: string) => letter.toUpperCase());
}
