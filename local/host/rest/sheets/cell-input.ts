import type { Alignment, Font } from 'exceljs';
import { withNaturalFormat } from '../../formulas/natural-format';
import type { Cell, TextRun } from '../../model/cell';
import { NotSupportedLocally } from '../../run/failures';
import { fileColor } from '../../values/colors';
import { withAlignment, withBackground, withEdges, withFont } from '../../values/looks';
import { NOT_CALCULATED, typeInto } from '../../values/typed';
import { badRequest } from '../api-error';
import { type BorderJson, edgeOf } from './border-json';
import { type ColorJson, cssOfJson } from './color-json';

interface ColorPair {
  backgroundColor?: ColorJson;
  backgroundColorStyle?: { rgbColor?: ColorJson };
}

interface TextFormatJson {
  foregroundColor?: ColorJson;
  foregroundColorStyle?: { rgbColor?: ColorJson };
  fontFamily?: string;
  fontSize?: number;
  bold?: boolean;
  italic?: boolean;
  strikethrough?: boolean;
  underline?: boolean;
  link?: { uri?: string };
}

interface FormatJson extends ColorPair {
  numberFormat?: { type?: string; pattern?: string };
  horizontalAlignment?: string;
  verticalAlignment?: string;
  wrapStrategy?: string;
  textFormat?: TextFormatJson;
  borders?: Partial<Record<Side, BorderJson>>;
}

type Side = 'top' | 'bottom' | 'left' | 'right';

/** A cell as a request gives it. */
export interface CellJson {
  userEnteredValue?: {
    numberValue?: number;
    stringValue?: string;
    boolValue?: boolean;
    formulaValue?: string;
  };
  userEnteredFormat?: FormatJson;
  note?: string;
  textFormatRuns?: TextFormatRunJson[];
}

interface TextFormatRunJson {
  startIndex?: number;
  format?: TextFormatJson;
}

/** Usual patterns of the types of number format that may come without one, in vi_VN. */
const USUAL_PATTERNS: Readonly<Record<string, string>> = {
  TEXT: '@',
  NUMBER: '#,##0.00',
  PERCENT: '0.00%',
  DATE: 'dd/mm/yyyy',
  TIME: 'hh:mm:ss',
  DATE_TIME: 'dd/mm/yyyy hh:mm:ss',
  SCIENTIFIC: '0.00E+00',
};

const VALUE = 'userEnteredValue';
const NOTE = 'note';
const RUNS = 'textFormatRuns';

/** One part of a cell's format by its path below the cell; what the format lacks is taken away. */
const FORMATS: Readonly<Record<string, (cell: Cell, format: FormatJson) => Cell>> = {
  'userEnteredFormat.numberFormat': (cell, { numberFormat }) => withPattern(cell, numberFormat),
  'userEnteredFormat.backgroundColor': background,
  'userEnteredFormat.backgroundColorStyle': background,
  'userEnteredFormat.horizontalAlignment': (cell, { horizontalAlignment }) =>
    withAlignment(cell, { horizontal: lower(horizontalAlignment) as Alignment['horizontal'] }),
  'userEnteredFormat.verticalAlignment': (cell, { verticalAlignment }) =>
    withAlignment(cell, { vertical: lower(verticalAlignment) as Alignment['vertical'] }),
  'userEnteredFormat.wrapStrategy': (cell, { wrapStrategy }) =>
    withAlignment(cell, { wrapText: wrapStrategy === 'WRAP' }),
  'userEnteredFormat.textFormat.foregroundColor': textColor,
  'userEnteredFormat.textFormat.foregroundColorStyle': textColor,
  'userEnteredFormat.textFormat.fontFamily': font('name', ({ fontFamily }) => fontFamily),
  'userEnteredFormat.textFormat.fontSize': font('size', ({ fontSize }) => fontSize),
  'userEnteredFormat.textFormat.bold': font('bold', ({ bold }) => bold),
  'userEnteredFormat.textFormat.italic': font('italic', ({ italic }) => italic),
  'userEnteredFormat.textFormat.strikethrough': font('strike', ({ strikethrough }) => strikethrough),
  'userEnteredFormat.textFormat.underline': font('underline', ({ underline }) => underline),
  'userEnteredFormat.textFormat.link': withLink,
  'userEnteredFormat.borders.top': edge('top'),
  'userEnteredFormat.borders.bottom': edge('bottom'),
  'userEnteredFormat.borders.left': edge('left'),
  'userEnteredFormat.borders.right': edge('right'),
};

/** A cell with the parts that `fields` names taken from a request; a part the request lacks is cleared. */
export function amendedCell(cell: Cell, given: CellJson, fields: readonly string[]): Cell {
  let amended = cell;
  // A new value drops the looks of its letters and its link, whatever stands first in the mask.
  for (const field of inOrder(fields)) {
    const format = Object.keys(FORMATS).filter((path) => isWithin(path, field) || isWithin(field, path));
    if (field === '*' || field === VALUE) amended = withValue(amended, given.userEnteredValue);
    if (field === '*' || field === NOTE) amended = withNote(amended, given.note);
    if (field === '*' || field === 'userEnteredFormat') checkFormat(given.userEnteredFormat);
    for (const path of format) amended = FORMATS[path]!(amended, given.userEnteredFormat ?? {});
    const isValuePart = isWithin(field, VALUE);
    if (isValuePart && field !== VALUE) amended = withValue(amended, given.userEnteredValue);
    if (field === '*' || isWithin(field, RUNS)) amended = withRuns(amended, given.textFormatRuns);
    if (format.length === 0 && ![VALUE, NOTE, RUNS].includes(field.split('.')[0]!) && !isValuePart) {
      throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with the cell field ${field}`);
    }
  }
  return amended;
}

function inOrder(fields: readonly string[]): string[] {
  const rank = (field: string) => (isWithin(field, VALUE) ? 0 : isWithin(field, RUNS) ? 2 : 1);
  return [...fields].sort((a, b) => rank(a) - rank(b));
}

const FORMAT_PARTS = new Set(Object.keys(FORMATS).map((path) => path.split('.')[1]!));

/** Throws for a part of a format that would be left out without a word. */
function checkFormat(format: FormatJson = {}): void {
  const strange = Object.keys(format).find((part) => !FORMAT_PARTS.has(part));
  if (strange)
    throw new NotSupportedLocally(`sheets.spreadsheets.batchUpdate with the cell format ${strange}`);
}

function isWithin(path: string, above: string): boolean {
  return above === '*' || path === above || path.startsWith(`${above}.`);
}

function withValue(cell: Cell, given: CellJson['userEnteredValue']): Cell {
  if (given?.formulaValue !== undefined) {
    if (!given.formulaValue.startsWith('=')) throw badRequest('formulaValue must begin with =');
    return withNaturalFormat(typeInto(cell, { value: NOT_CALCULATED, formula: given.formulaValue }));
  }
  return typeInto(cell, { value: given?.numberValue ?? given?.boolValue ?? given?.stringValue ?? null });
}

function withNote(cell: Cell, note: string | undefined): Cell {
  const { note: _old, ...rest } = cell;
  return note ? { ...rest, note } : rest;
}

function withLink(cell: Cell, { textFormat }: FormatJson): Cell {
  const { link: _old, ...rest } = cell;
  const uri = textFormat?.link?.uri;
  return uri ? { ...rest, link: uri } : rest;
}

function edge(side: Side): (cell: Cell, format: FormatJson) => Cell {
  return (cell, { borders }) => {
    const wanted = borders?.[side];
    if (!wanted && !cell.style?.border?.[side]) return cell;
    return withEdges(cell, { [side]: wanted ? edgeOf(wanted) : null });
  };
}

/** Stretches of a typed text with looks of their own; a run reaches to the next one. */
function withRuns(cell: Cell, given: readonly TextFormatRunJson[] = []): Cell {
  const { runs: _old, ...rest } = cell;
  if (given.length === 0) return rest;
  const { value } = cell;
  // The rule is from the reference of CellData; the words are not checked against Google.
  if (typeof value !== 'string' || cell.formula !== undefined) {
    throw badRequest('Text format runs can only be set on cells with text.');
  }
  const starts = [...new Set([0, ...given.map(({ startIndex = 0 }) => startIndex)])].sort((a, b) => a - b);
  const runs = starts.map((start, index): TextRun => {
    const format = given.find(({ startIndex = 0 }) => startIndex === start)?.format ?? {};
    const looks = runFont(format);
    return {
      text: value.slice(start, starts[index + 1]),
      ...(Object.keys(looks).length > 0 ? { font: { ...cell.style?.font, ...looks } } : {}),
      ...(format.link?.uri ? { link: format.link.uri } : {}),
    };
  });
  return { ...rest, runs: runs.filter(({ text }) => text !== '') };
}

function runFont(format: TextFormatJson): Partial<Font> {
  const color = format.foregroundColorStyle?.rgbColor ?? format.foregroundColor;
  const parts = {
    name: format.fontFamily,
    size: format.fontSize,
    bold: format.bold,
    italic: format.italic,
    strike: format.strikethrough,
    underline: format.underline,
    color: color && fileColor(cssOfJson(color)),
  };
  return Object.fromEntries(Object.entries(parts).filter(([, part]) => part !== undefined));
}

function withPattern(cell: Cell, format: FormatJson['numberFormat']): Cell {
  const { numberFormat: _old, ...rest } = cell;
  const pattern = format?.pattern ?? (format && USUAL_PATTERNS[format.type ?? '']);
  return pattern === undefined ? rest : { ...rest, numberFormat: pattern };
}

function background(cell: Cell, { backgroundColor, backgroundColorStyle }: ColorPair): Cell {
  const color = backgroundColorStyle?.rgbColor ?? backgroundColor;
  return withBackground(cell, color ? cssOfJson(color) : null);
}

function textColor(cell: Cell, { textFormat }: FormatJson): Cell {
  const color = textFormat?.foregroundColorStyle?.rgbColor ?? textFormat?.foregroundColor;
  return withFont(cell, { color: fileColor(color ? cssOfJson(color) : '#000000') });
}

function font(
  part: keyof Font,
  of: (text: TextFormatJson) => unknown,
): (cell: Cell, format: FormatJson) => Cell {
  return (cell, { textFormat = {} }) => {
    const wanted = of(textFormat);
    if (wanted !== undefined) return withFont(cell, { [part]: wanted });
    const { [part]: _old, ...kept } = cell.style?.font ?? {};
    return { ...cell, style: { ...cell.style, font: kept } };
  };
}

function lower(word: string | undefined): string | undefined {
  return word?.toLowerCase();
}
