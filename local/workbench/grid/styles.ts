import type { Border, Color } from 'exceljs';
import type { Cell, CellStyle } from '../../host';
import type { ConditionalLooks } from '../../host/model/conditional-format';
import type { GridBorder, GridStyle, Side } from '../gridProtocol';

const SIDES: readonly Side[] = ['top', 'right', 'bottom', 'left'];

/** Google's own colour for links, darkened to 7:1 on white (ux.md 8.2). */
const LINK_LOOKS: GridStyle = { color: '#12436d', underline: true };

/** The office theme, in the order in which files count its colours; used where a file names none of its own. */
const THEME = [
  'ffffff',
  '000000',
  'e7e6e6',
  '44546a',
  '4472c4',
  'ed7d31',
  'a5a5a5',
  'ffc000',
  '5b9bd5',
  '70ad47',
];

/** Collects the looks that occur in a workbook, each once; cells refer to them by index. */
export class StyleTable {
  readonly styles: GridStyle[] = [];
  readonly #indexes = new Map<string, number>();
  readonly #known = new WeakMap<CellStyle, GridStyle>();

  /** Index of the looks of a cell, those laid over it by a rule on top; null for a cell without any. */
  indexOf(cell: Cell, laidOver: ConditionalLooks | null = null): number | null {
    if (cell.style === undefined && cell.link === undefined && !laidOver) return null;
    const own = cell.style ? this.#translated(cell.style) : {};
    const looks = { ...(cell.link !== undefined && LINK_LOOKS), ...own, ...laidOver };
    const key = JSON.stringify(looks);
    if (key === '{}') return null;
    const index = this.#indexes.get(key) ?? this.styles.push(looks) - 1;
    this.#indexes.set(key, index);
    return index;
  }

  #translated(style: CellStyle): GridStyle {
    const known = this.#known.get(style);
    if (known) return known;
    const translated = gridStyle(style);
    this.#known.set(style, translated);
    return translated;
  }
}

/** Looks in the grid's words; what the grid cannot draw (gradients, patterns, turned text) is left out. */
export function gridStyle(style: CellStyle): GridStyle {
  const { font, fill, alignment } = style;
  const color = hex(font?.color);
  const background = fill?.type === 'pattern' && fill.pattern === 'solid' ? hex(fill.fgColor) : undefined;
  const borders = bordersOf(style);
  const horizontal = oneOf(['left', 'center', 'right'] as const, alignment?.horizontal);
  const vertical = oneOf(['top', 'middle', 'bottom'] as const, alignment?.vertical);
  return {
    ...(font?.bold && { bold: true }),
    ...(font?.italic && { italic: true }),
    ...(font?.underline && font.underline !== 'none' && { underline: true }),
    ...(font?.strike && { strike: true }),
    ...(font?.name && { font: font.name }),
    ...(font?.size && { size: font.size }),
    ...(color && { color }),
    ...(background && { background }),
    ...(horizontal && { horizontal }),
    ...(vertical && { vertical }),
    ...(alignment?.wrapText && { wrap: true }),
    ...(borders && { borders }),
  };
}

const oneOf = <T extends string>(words: readonly T[], word: string | undefined): T | undefined =>
  words.find((known) => known === word);

/** `#rrggbb` of a file's colour, which is alpha-red-green-blue or a place in the theme. */
function hex(color: Partial<Color> | undefined): string | undefined {
  if (color?.argb && /^[0-9a-f]{8}$/i.test(color.argb)) return `#${color.argb.slice(2).toLowerCase()}`;
  const themed = color?.theme === undefined ? undefined : THEME[color.theme];
  return themed && `#${themed}`;
}

function bordersOf(style: CellStyle): GridStyle['borders'] | undefined {
  const drawn = SIDES.flatMap((side) => {
    const border = style.border?.[side];
    return border?.style ? [[side, gridBorder(border)] as const] : [];
  });
  return drawn.length > 0 ? Object.fromEntries(drawn) : undefined;
}

function gridBorder(border: Partial<Border>): GridBorder {
  return { line: lineOf(border.style ?? 'thin'), color: hex(border.color) ?? '#000000' };
}

function lineOf(style: Border['style']): GridBorder['line'] {
  if (style === 'hair' || style === 'dotted') return 'dotted';
  if (/dash/i.test(style)) return 'dashed';
  return oneOf(['medium', 'thick', 'double'] as const, style) ?? 'thin';
}
