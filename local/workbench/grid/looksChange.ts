import type { Font } from 'exceljs';
import type { Cell } from '../../host';
import { fileColor } from '../../host/values/colors';
import { withAlignment, withBackground, withEdges, withFont } from '../../host/values/looks';
import type { LooksChange } from '../actProtocol';
import type { GridBorder } from '../gridProtocol';

const LINE_STYLES = {
  thin: 'thin',
  medium: 'medium',
  thick: 'thick',
  dashed: 'dashed',
  dotted: 'dotted',
  double: 'double',
} as const satisfies Record<GridBorder['line'], string>;

/** A cell with some of its looks changed. */
export function changedLooks(cell: Cell, change: LooksChange): Cell {
  let changed = cell;
  const font = fontOf(change);
  if (Object.keys(font).length > 0) changed = withFont(changed, font);
  if (change.background !== undefined) changed = withBackground(changed, change.background);
  if (change.horizontal !== undefined)
    changed = withAlignment(changed, { horizontal: change.horizontal ?? undefined });
  if (change.vertical !== undefined)
    changed = withAlignment(changed, { vertical: change.vertical ?? undefined });
  if (change.wrap !== undefined) changed = withAlignment(changed, { wrapText: change.wrap ?? false });
  if (change.borders) changed = withEdges(changed, edgesOf(change.borders));
  return change.numberFormat === undefined ? changed : withNumberFormat(changed, change.numberFormat);
}

function fontOf({ bold, italic, underline, strike, font, size, color }: LooksChange): Partial<Font> {
  return {
    ...(bold !== undefined && { bold: bold ?? false }),
    ...(italic !== undefined && { italic: italic ?? false }),
    ...(underline !== undefined && { underline: underline ?? false }),
    ...(strike !== undefined && { strike: strike ?? false }),
    ...(font !== undefined && { name: font ?? 'Arial' }),
    ...(size !== undefined && { size: size ?? 11 }),
    ...(color !== undefined && { color: fileColor(color ?? '#000000') }),
  };
}

function edgesOf(borders: NonNullable<LooksChange['borders']>): Parameters<typeof withEdges>[1] {
  return Object.fromEntries(
    Object.entries(borders).map(([side, border]) => [
      side,
      border && { style: LINE_STYLES[border.line], css: border.color },
    ]),
  );
}

function withNumberFormat(cell: Cell, format: string | null): Cell {
  const { numberFormat: _old, ...rest } = cell;
  return format === null ? rest : { ...rest, numberFormat: format };
}
