import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IBorderStyleData,
  type IColorStyle,
  type IStyleData,
  type Nullable,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { LooksChange } from '../../actProtocol';
import type { GridBorder, Side } from '../../gridProtocol';

const HORIZONTAL: Partial<Record<HorizontalAlign, LooksChange['horizontal']>> = {
  [HorizontalAlign.LEFT]: 'left',
  [HorizontalAlign.CENTER]: 'center',
  [HorizontalAlign.RIGHT]: 'right',
};
const VERTICAL: Partial<Record<VerticalAlign, LooksChange['vertical']>> = {
  [VerticalAlign.TOP]: 'top',
  [VerticalAlign.MIDDLE]: 'middle',
  [VerticalAlign.BOTTOM]: 'bottom',
};
const LINES: Partial<Record<BorderStyleTypes, GridBorder['line']>> = {
  [BorderStyleTypes.MEDIUM]: 'medium',
  [BorderStyleTypes.THICK]: 'thick',
  [BorderStyleTypes.DASHED]: 'dashed',
  [BorderStyleTypes.DOTTED]: 'dotted',
  [BorderStyleTypes.DOUBLE]: 'double',
};
const SIDES: readonly [keyof IBorderData, Side][] = [
  ['t', 'top'],
  ['r', 'right'],
  ['b', 'bottom'],
  ['l', 'left'],
];

/** A change of Univer's style of a cell as a change of looks; what the host does not keep is left out. */
export function looksOfStyle(style: IStyleData): LooksChange {
  const borders = bordersOf(style.bd);
  return {
    ...('bl' in style && { bold: isOn(style.bl) }),
    ...('it' in style && { italic: isOn(style.it) }),
    ...('ul' in style && { underline: isOn(style.ul?.s) }),
    ...('st' in style && { strike: isOn(style.st?.s) }),
    ...('ff' in style && { font: style.ff ?? null }),
    ...('fs' in style && { size: style.fs ?? null }),
    ...('cl' in style && { color: hex(style.cl) }),
    ...('bg' in style && { background: hex(style.bg) }),
    ...('ht' in style && { horizontal: HORIZONTAL[style.ht!] ?? null }),
    ...('vt' in style && { vertical: VERTICAL[style.vt!] ?? null }),
    ...('tb' in style && { wrap: style.tb === WrapStrategy.WRAP }),
    ...(borders && { borders }),
  };
}

const isOn = (flag: Nullable<BooleanNumber>): boolean => flag === BooleanNumber.TRUE;

/** `#rrggbb`, which Univer and clipboards also write as `rgb(…)`; null for none or for what cannot be read. */
function hex(color: Nullable<IColorStyle>): string | null {
  const text = color?.rgb ?? '';
  if (/^#[0-9a-f]{6}$/i.test(text)) return text.toLowerCase();
  if (/^#[0-9a-f]{3}$/i.test(text))
    return `#${[...text.slice(1)].map((digit) => digit + digit).join('')}`.toLowerCase();
  const parts = /^rgba?\((\d+)\D+(\d+)\D+(\d+)/.exec(text);
  return (
    parts &&
    `#${parts
      .slice(1)
      .map((part) => Number(part).toString(16).padStart(2, '0'))
      .join('')}`
  );
}

function bordersOf(borders: Nullable<IBorderData>): LooksChange['borders'] | undefined {
  if (!borders) return undefined;
  const changed = SIDES.filter(([key]) => key in borders).map(([key, side]) => [
    side,
    borderOf(borders[key]),
  ]);
  return changed.length > 0 ? Object.fromEntries(changed) : undefined;
}

function borderOf(border: Nullable<IBorderStyleData>): GridBorder | null {
  if (!border || border.s === BorderStyleTypes.NONE) return null;
  return { line: LINES[border.s] ?? 'thin', color: hex(border.cl) ?? '#000000' };
}
