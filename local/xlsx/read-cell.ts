import { type Cell as FileCell, type Style, ValueType } from 'exceljs';
import type { Cell, CellStyle, CellValue } from '../host';
import { canonicalFormula } from '../host/formulas/formula-text';
import { numberFromFile } from './serials-in-files';

/** The formats every computer words by its own region; in Vietnam the day comes first. */
const REGIONAL: Readonly<Record<string, string>> = {
  'mm-dd-yy': 'dd/mm/yyyy',
  'm/d/yy "h":mm': 'dd/mm/yyyy hh:mm',
};

/** Splits exceljs's shared style objects once each, so that equal looks stay one object. */
export class StyleSplitter {
  readonly #split = new Map<object, Pick<Cell, 'numberFormat' | 'style'>>();

  /** Number format and other looks of a cell; absent when there are none. */
  of(style: Partial<Style>): Pick<Cell, 'numberFormat' | 'style'> {
    const known = this.#split.get(style);
    if (known) return known;
    const { numFmt, ...looks } = style;
    const made = {
      ...(numFmt && numFmt !== 'General' ? { numberFormat: REGIONAL[numFmt] ?? numFmt } : {}),
      ...(Object.keys(looks).length > 0 ? { style: looks as CellStyle } : {}),
    };
    this.#split.set(style, made);
    return made;
  }
}

/** One cell of a file; undefined when there is nothing to keep of it. */
export function readCell(file: FileCell, splitter: StyleSplitter, counts1904: boolean): Cell | undefined {
  const looks = splitter.of(file.style);
  const note = noteOf(file);
  const cell: Cell = {
    ...contentOf(file, looks.numberFormat, counts1904),
    ...looks,
    ...(note === undefined ? {} : { note }),
  };
  return Object.keys(cell).length === 1 && cell.value === null ? undefined : cell;
}

function contentOf(
  file: FileCell,
  format: string | undefined,
  counts1904: boolean,
): Pick<Cell, 'value' | 'formula' | 'runs'> {
  switch (file.type) {
    case ValueType.Formula:
      return {
        value: plainValue(file.result, format, counts1904),
        // A follower of a shared formula that lost its master has no text; its result stays as a constant.
        ...(file.formula ? { formula: canonicalFormula(`=${file.formula}`) } : {}),
      };
    case ValueType.RichText: {
      const runs = (file.value as { richText: { text: string }[] }).richText;
      return { value: runs.map((run) => run.text).join(''), runs };
    }
    case ValueType.Null:
    case ValueType.Merge:
      return { value: null };
    default:
      return { value: plainValue(file.value, format, counts1904) };
  }
}

function plainValue(value: unknown, format: string | undefined, counts1904: boolean): CellValue {
  if (typeof value === 'number') return numberFromFile(value, format, counts1904);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  const error = (value as { error?: string } | null | undefined)?.error;
  return error === undefined ? null : { error };
}

function noteOf(file: FileCell): string | undefined {
  const { note } = file as { note?: string | { texts?: { text: string }[] } };
  if (note === undefined || typeof note === 'string') return note;
  return (note.texts ?? []).map((part) => part.text).join('');
}
