import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderStyleData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import type { GridBorder, GridStyle } from '../../gridProtocol';

const HORIZONTAL = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  right: HorizontalAlign.RIGHT,
};
const VERTICAL = { top: VerticalAlign.TOP, middle: VerticalAlign.MIDDLE, bottom: VerticalAlign.BOTTOM };
const LINES: Record<GridBorder['line'], BorderStyleTypes> = {
  thin: BorderStyleTypes.THIN,
  medium: BorderStyleTypes.MEDIUM,
  thick: BorderStyleTypes.THICK,
  dashed: BorderStyleTypes.DASHED,
  dotted: BorderStyleTypes.DOTTED,
  double: BorderStyleTypes.DOUBLE,
};

/** Looks of a cell in Univer's abbreviations. */
export function univerStyle(style: GridStyle): IStyleData {
  const { horizontal, vertical, borders } = style;
  return {
    ...(style.bold && { bl: BooleanNumber.TRUE }),
    ...(style.italic && { it: BooleanNumber.TRUE }),
    ...(style.underline && { ul: { s: BooleanNumber.TRUE } }),
    ...(style.strike && { st: { s: BooleanNumber.TRUE } }),
    ...(style.font && { ff: style.font }),
    ...(style.size && { fs: style.size }),
    ...(style.color && { cl: { rgb: style.color } }),
    ...(style.background && { bg: { rgb: style.background } }),
    ...(horizontal && { ht: HORIZONTAL[horizontal] }),
    ...(vertical && { vt: VERTICAL[vertical] }),
    ...(style.wrap && { tb: WrapStrategy.WRAP }),
    ...(borders && {
      bd: { t: edge(borders.top), r: edge(borders.right), b: edge(borders.bottom), l: edge(borders.left) },
    }),
  };
}

const edge = (border: GridBorder | undefined): IBorderStyleData | undefined =>
  border && { s: LINES[border.line], cl: { rgb: border.color } };
