import type { Font } from 'exceljs';
import { cssOf } from '../values/colors';
import { escaped } from '../values/xml';

/** What stands within a font: the name's tag differs between cells and stretches of text. */
export function fontParts(font: Partial<Font>, nameTag: 'name' | 'rFont'): string {
  const marks = [
    font.bold ? '<b/>' : '',
    font.italic ? '<i/>' : '',
    font.strike ? '<strike/>' : '',
    font.underline ? '<u/>' : '',
  ];
  const color = `<color rgb="FF${cssOf(font.color, '#000000').slice(1).toUpperCase()}"/>`;
  const name = `<${nameTag} val="${escaped(font.name ?? 'Arial')}"/>`;
  return `${marks.join('')}<sz val="${(font.size ?? 10).toFixed(1)}"/>${color}${name}`;
}
