import type { Alignment, BorderStyle, Borders, Font } from 'exceljs';
import type { Cell, CellStyle } from '../model/cell';
import { cssOf, fileColor } from './colors';

/** A cell with part of its font changed. */
export function withFont(cell: Cell, font: Partial<Font>): Cell {
  return withStyle(cell, { font: { ...cell.style?.font, ...font } });
}

/** A cell with part of its alignment changed. */
export function withAlignment(cell: Cell, alignment: Partial<Alignment>): Cell {
  return withStyle(cell, { alignment: { ...cell.style?.alignment, ...alignment } });
}

/** A cell with a background (`#rrggbb`), or without one for null. */
export function withBackground(cell: Cell, css: string | null): Cell {
  if (css === null) {
    const { fill: _fill, ...rest } = cell.style ?? {};
    return { ...cell, style: rest };
  }
  return withStyle(cell, { fill: { type: 'pattern', pattern: 'solid', fgColor: fileColor(css) } });
}

/** A cell with some of its four edges changed; null takes an edge away. */
export function withEdges(
  cell: Cell,
  edges: Partial<Record<'top' | 'left' | 'bottom' | 'right', { style: BorderStyle; css: string } | null>>,
): Cell {
  const border: Partial<Borders> = { ...cell.style?.border };
  for (const [side, edge] of Object.entries(edges) as [
    keyof typeof edges,
    { style: BorderStyle; css: string } | null,
  ][]) {
    if (edge === null) delete border[side];
    else border[side] = { style: edge.style, color: fileColor(edge.css) };
  }
  return withStyle(cell, { border });
}

/** Background as Sheets names it: white when there is none. */
export function backgroundOf(cell: Cell): string {
  const fill = cell.style?.fill;
  return fill?.type === 'pattern' && fill.pattern !== 'none' ? cssOf(fill.fgColor, '#ffffff') : '#ffffff';
}

function withStyle(cell: Cell, part: CellStyle): Cell {
  return { ...cell, style: { ...cell.style, ...part } };
}
