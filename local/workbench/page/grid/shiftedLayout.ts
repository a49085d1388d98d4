import type { GridLayout, GridShift } from '../../gridProtocol';

/** A layout after rows or columns came or went, as far as sizes and hidden lines go. */
export function shiftedLayout(layout: GridLayout, shift: GridShift): GridLayout {
  const keys = (sizes: [number, number][]) =>
    sizes.flatMap(([line, pixels]): [number, number][] => {
      const place = shifted(line, shift);
      return place === null ? [] : [[place, pixels]];
    });
  const lines = (list: number[]) => list.flatMap((line) => shifted(line, shift) ?? []);
  return shift.axis === 'row'
    ? { ...layout, rowHeights: keys(layout.rowHeights), hiddenRows: lines(layout.hiddenRows) }
    : { ...layout, columnWidths: keys(layout.columnWidths), hiddenColumns: lines(layout.hiddenColumns) };
}

/** Where a line, counted from 1, lands; null when it went. */
function shifted(line: number, { at, count }: GridShift): number | null {
  if (line <= at) return line;
  return count < 0 && line <= at - count ? null : line + count;
}
