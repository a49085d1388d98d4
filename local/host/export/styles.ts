import type { Alignment, Borders } from 'exceljs';
import type { Cell } from '../model/cell';
import { cssOf } from '../values/colors';
import { backgroundOf } from '../values/looks';
import { escaped } from '../values/xml';
import { fontParts } from './font';

/** Number formats that files know by a number of their own. */
const KNOWN_FORMATS: readonly (readonly [pattern: string, id: number])[] = [
  ['General', 0],
  ['0', 1],
  ['0.00', 2],
  ['#,##0', 3],
  ['#,##0.00', 4],
  ['0%', 9],
  ['0.00%', 10],
  ['0.00E+00', 11],
  ['@', 49],
];
const FIRST_OWN_FORMAT = 164;

const NO_BORDER = '<border/>';
const SIDES = ['left', 'right', 'top', 'bottom'] as const;

/** The looks of a workbook's cells, each combination kept once. */
export class Styles {
  readonly #formats = new Map(KNOWN_FORMATS);
  readonly #fonts = new Numbered([fontXml(undefined)]);
  readonly #fills = new Numbered([fillXml('none'), fillXml('lightGray')]);
  readonly #borders = new Numbered([NO_BORDER]);
  readonly #looks = new Numbered([]);
  /** Most cells share their looks with others, as one object. */
  readonly #known = new Map<unknown, Map<string | undefined, number>>();

  constructor() {
    this.numberOf({ value: null });
  }

  /** The number of a cell's looks; 0 for those of a cell nobody touched. */
  numberOf(cell: Cell): number {
    const numbers = this.#known.get(cell.style) ?? new Map<string | undefined, number>();
    this.#known.set(cell.style, numbers);
    const number = numbers.get(cell.numberFormat) ?? this.#looks.numberOf(this.#looksXml(cell));
    numbers.set(cell.numberFormat, number);
    return number;
  }

  /** The part of the file. */
  xml(): string {
    const own = [...this.#formats].filter(([, id]) => id >= FIRST_OWN_FORMAT);
    const formats = own.map(([code, id]) => `<numFmt numFmtId="${id}" formatCode="${escaped(code)}"/>`);
    const part = (tag: string, { lines }: Numbered) =>
      `<${tag} count="${lines.length}">${lines.join('')}</${tag}>`;
    return (
      '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
      (own.length > 0 ? `<numFmts count="${own.length}">${formats.join('')}</numFmts>` : '') +
      part('fonts', this.#fonts) +
      part('fills', this.#fills) +
      part('borders', this.#borders) +
      '<cellStyleXfs count="1"><xf borderId="0" fillId="0" fontId="0" numFmtId="0" applyAlignment="1" applyFont="1"/></cellStyleXfs>' +
      part('cellXfs', this.#looks) +
      '<cellStyles count="1"><cellStyle xfId="0" name="Normal" builtinId="0"/></cellStyles><dxfs count="0"/></styleSheet>'
    );
  }

  #looksXml(cell: Cell): string {
    const { font, border, alignment } = cell.style ?? {};
    const background = backgroundOf(cell);
    const ids =
      `borderId="${this.#borders.numberOf(borderXml(border))}" ` +
      `fillId="${background === '#ffffff' ? 0 : this.#fills.numberOf(fillXml('solid', background))}" ` +
      `fontId="${this.#fonts.numberOf(fontXml(font))}" numFmtId="${this.#formatId(cell.numberFormat)}"`;
    return `<xf ${ids} xfId="0" applyAlignment="1" applyFont="1" applyNumberFormat="1">${alignmentXml(alignment)}</xf>`;
  }

  #formatId(pattern = 'General'): number {
    const known = this.#formats.get(pattern);
    if (known !== undefined) return known;
    const id = FIRST_OWN_FORMAT + this.#formats.size - KNOWN_FORMATS.length;
    this.#formats.set(pattern, id);
    return id;
  }
}

/** Lines, each kept once and known by its number. */
class Numbered {
  readonly #numbers: Map<string, number>;

  constructor(start: readonly string[]) {
    this.#numbers = new Map(start.map((line, number) => [line, number]));
  }

  get lines(): string[] {
    return [...this.#numbers.keys()];
  }

  numberOf(line: string): number {
    const known = this.#numbers.get(line);
    if (known !== undefined) return known;
    this.#numbers.set(line, this.#numbers.size);
    return this.#numbers.size - 1;
  }
}

function fontXml(font: NonNullable<Cell['style']>['font']): string {
  return `<font>${fontParts(font ?? {}, 'name')}</font>`;
}

function fillXml(pattern: 'none' | 'lightGray' | 'solid', css?: string): string {
  if (css === undefined) return `<fill><patternFill patternType="${pattern}"/></fill>`;
  const color = `rgb="FF${css.slice(1).toUpperCase()}"`;
  return `<fill><patternFill patternType="${pattern}"><fgColor ${color}/><bgColor ${color}/></patternFill></fill>`;
}

function borderXml(border: Partial<Borders> | undefined): string {
  const edges = SIDES.map((side) => {
    const edge = border?.[side];
    if (!edge?.style) return '';
    const color = `rgb="FF${cssOf(edge.color, '#000000').slice(1).toUpperCase()}"`;
    return `<${side} style="${edge.style}"><color ${color}/></${side}>`;
  }).join('');
  return edges === '' ? NO_BORDER : `<border>${edges}</border>`;
}

function alignmentXml({ horizontal, vertical, wrapText }: Partial<Alignment> = {}): string {
  const side = horizontal ? `horizontal="${horizontal}" ` : '';
  const height = vertical === 'middle' ? 'center' : (vertical ?? 'bottom');
  return `<alignment ${side}readingOrder="0" shrinkToFit="0" vertical="${height}" wrapText="${wrapText ? 1 : 0}"/>`;
}
