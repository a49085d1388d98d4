import type { BorderStyle } from 'exceljs';
import { badRequest } from '../api-error';
import { type ColorJson, cssOfJson } from './color-json';

/** An edge as a request gives it; its width is told by its style. */
export interface BorderJson {
  style?: string;
  color?: ColorJson;
  colorStyle?: { rgbColor?: ColorJson };
}

const STYLES: Readonly<Record<string, BorderStyle>> = {
  SOLID: 'thin',
  SOLID_MEDIUM: 'medium',
  SOLID_THICK: 'thick',
  DOTTED: 'dotted',
  DASHED: 'dashed',
  DOUBLE: 'double',
};

/** The edge a request means; null for none. */
export function edgeOf({
  style = 'NONE',
  color,
  colorStyle,
}: BorderJson): { style: BorderStyle; css: string } | null {
  if (style === 'NONE' || style === 'STYLE_UNSPECIFIED') return null;
  const known = STYLES[style];
  if (!known) {
    throw badRequest(
      `Invalid value at 'style' (type.googleapis.com/google.apps.sheets.v4.Style), "${style}"`,
    );
  }
  return { style: known, css: cssOfJson(colorStyle?.rgbColor ?? color ?? {}) };
}
