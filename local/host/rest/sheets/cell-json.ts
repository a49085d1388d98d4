import type { Cell, CellValue } from '../../model/cell';
import { isCellError } from '../../model/cell';
import { displayText } from '../../model/display-text';
import { cssOf } from '../../values/colors';
import { backgroundOf } from '../../values/looks';
import { isDateFormat } from '../../values/number-format';
import { colorJson } from './color-json';

/** One cell as `includeGridData` gives it; empty for a cell nobody touched. */
export function cellJson(cell: Cell): object {
  const { value, formula } = cell;
  const format = formatJson(cell);
  const entered = formula === undefined ? extendedValue(value) : { formulaValue: formula };
  const hasValue = value !== null && value !== '';
  return {
    ...(entered ? { userEnteredValue: entered } : {}),
    ...(hasValue ? { effectiveValue: extendedValue(value), formattedValue: displayText(cell) } : {}),
    ...(Object.keys(format).length > 0 ? { userEnteredFormat: format } : {}),
    ...(hasValue && cell.numberFormat
      ? { effectiveFormat: { numberFormat: numberFormatJson(cell.numberFormat) } }
      : {}),
    ...(cell.link ? { hyperlink: cell.link } : {}),
    ...(cell.note ? { note: cell.note } : {}),
  };
}

function extendedValue(value: CellValue): object | null {
  if (value === null) return null;
  if (isCellError(value)) return { errorValue: { type: errorType(value.error) } };
  if (typeof value === 'number') return { numberValue: value };
  return typeof value === 'boolean' ? { boolValue: value } : { stringValue: value };
}

function errorType(text: string): string {
  const types: Readonly<Record<string, string>> = {
    '#DIV/0!': 'DIVIDE_BY_ZERO',
    '#VALUE!': 'VALUE',
    '#REF!': 'REF',
    '#NAME?': 'NAME',
    '#NUM!': 'NUM',
    '#N/A': 'N_A',
    '#NULL!': 'NULL_VALUE',
  };
  return types[text] ?? 'ERROR';
}

function formatJson(cell: Cell): object {
  const { alignment } = cell.style ?? {};
  const text = textFormat(cell);
  const background = backgroundOf(cell);
  const { vertical } = alignment ?? {};
  return {
    ...(cell.numberFormat ? { numberFormat: numberFormatJson(cell.numberFormat) } : {}),
    ...(background === '#ffffff'
      ? {}
      : {
          backgroundColor: colorJson(background),
          backgroundColorStyle: { rgbColor: colorJson(background) },
        }),
    ...(alignment?.horizontal ? { horizontalAlignment: alignment.horizontal.toUpperCase() } : {}),
    ...(vertical ? { verticalAlignment: vertical === 'middle' ? 'MIDDLE' : vertical.toUpperCase() } : {}),
    ...(alignment?.wrapText ? { wrapStrategy: 'WRAP' } : {}),
    ...(Object.keys(text).length > 0 ? { textFormat: text } : {}),
  };
}

function numberFormatJson(pattern: string): { type: string; pattern: string } {
  if (pattern === '@') return { type: 'TEXT', pattern };
  if (pattern.includes('%')) return { type: 'PERCENT', pattern };
  if (!isDateFormat(pattern)) return { type: 'NUMBER', pattern };
  const hasDay = /[dy]/i.test(pattern);
  const hasTime = /[hs]/i.test(pattern);
  return { type: hasDay && hasTime ? 'DATE_TIME' : hasTime ? 'TIME' : 'DATE', pattern };
}

function textFormat(cell: Cell): object {
  const { font } = cell.style ?? {};
  if (!font) return {};
  const color = font.color && colorJson(cssOf(font.color, '#000000'));
  return {
    ...(color ? { foregroundColor: color, foregroundColorStyle: { rgbColor: color } } : {}),
    ...(font.name ? { fontFamily: font.name } : {}),
    ...(font.size ? { fontSize: font.size } : {}),
    ...(font.bold === undefined ? {} : { bold: font.bold }),
    ...(font.italic === undefined ? {} : { italic: font.italic }),
    ...(font.strike === undefined ? {} : { strikethrough: font.strike }),
    ...(font.underline === undefined ? {} : { underline: font.underline !== false }),
  };
}
