import type { Area, Book, Cell, SheetModel } from '../../host';
import { contains, overlaps } from '../../host/model/a1';
import { words } from '../page/words';
import type { Act } from '../protocol';
import { ActRefused, onGrid, placesOf, refuseTooMany, tabOf } from './refused';
import { carried, followMove, relocated } from './relocated';

type Copy = Extract<Act, { kind: 'copy' }>;

/** Copies or moves cells with all that is theirs; formulas follow as in Sheets. */
export function copyCells(book: Book, { from, to, what, cut }: Copy): void {
  const source = tabOf(book, from.sheetId);
  const target = tabOf(book, to.sheetId);
  const area = onGrid(source, from.area);
  const filled = cut ? { ...to.area, ...sizeOf(area) } : filledArea(area, to.area);
  onGrid(target, filled);
  makeRoom(book, target, filled);
  refuseCutMerges(target, filled);
  const cells = [...placesOf(area)].map(([row, column]) => source.at(row, column));
  const merges = source.merges.filter((merged) => contains(area, merged));
  const newAt = (cell: Cell, by: Parameters<typeof relocated>[1]) => {
    if (!cut) return relocated(cell, by);
    return source === target ? cell : carried(cell, source);
  };
  if (cut) empty(source, area);
  for (const [row, column] of placesOf(filled)) {
    const [r, c] = [(row - filled.row) % area.rows, (column - filled.column) % area.columns];
    const by = { rows: row - area.row - r, columns: column - area.column - c };
    const cell = cells[r * area.columns + c]!;
    target.put(row, column, taken(target.at(row, column), newAt(cell, by), what));
  }
  if (what === 'all') spreadMerges(target, merges, area, filled);
  if (cut) followMove(book, { sheet: source, area }, { sheet: target, area: filled });
}

/** The area that copies fill: the chosen one when the copied cells fit into it in whole, else once from its corner. */
function filledArea(copied: Area, chosen: Area): Area {
  const { row, column, rows, columns } = chosen;
  const fits = rows % copied.rows === 0 && columns % copied.columns === 0;
  return fits ? { row, column, rows, columns } : { row, column, ...sizeOf(copied) };
}

/** Cells that would fall off the end get rows and columns added for them, as in Sheets. */
function makeRoom(book: Book, sheet: SheetModel, { row, column, rows, columns }: Area): void {
  const rowCount = Math.max(sheet.rowCount, row + rows - 1);
  const columnCount = Math.max(sheet.columnCount, column + columns - 1);
  refuseTooMany(book, rowCount * columnCount - sheet.rowCount * sheet.columnCount);
  Object.assign(sheet, { rowCount, columnCount });
}

const sizeOf = ({ rows, columns }: Area): Pick<Area, 'rows' | 'columns'> => ({ rows, columns });

function refuseCutMerges(sheet: SheetModel, area: Area): void {
  if (sheet.merges.some((merged) => overlaps(merged, area) && !contains(area, merged)))
    throw new ActRefused(words.mergeCut);
}

function empty(sheet: SheetModel, area: Area): void {
  for (const [row, column] of placesOf(area))
    if (sheet.rows[row - 1]?.[column - 1]) sheet.put(row, column, undefined);
  sheet.merges = sheet.merges.filter((merged) => !contains(area, merged));
}

/** The cell at the target after taking all, the value, or the looks of the copied one. */
function taken(before: Cell, copied: Cell, what: Copy['what']): Cell {
  if (what === 'all') return copied;
  const { style: _style, numberFormat: _format, ...content } = before;
  if (what === 'looks')
    return {
      ...content,
      ...(copied.style && { style: copied.style }),
      ...(copied.numberFormat && { numberFormat: copied.numberFormat }),
    };
  const { formula: _formula, runs: _runs, link: _link, ...kept } = before;
  return { ...kept, value: copied.value };
}

function spreadMerges(sheet: SheetModel, merges: Area[], copied: Area, filled: Area): void {
  const kept = sheet.merges.filter((merged) => !overlaps(merged, filled));
  const spread: Area[] = [];
  for (let row = filled.row; row < filled.row + filled.rows; row += copied.rows)
    for (let column = filled.column; column < filled.column + filled.columns; column += copied.columns)
      for (const merged of merges)
        spread.push({
          ...merged,
          row: merged.row - copied.row + row,
          column: merged.column - copied.column + column,
        });
  sheet.merges = [...kept, ...spread.filter((area) => contains(filled, area))];
  sheet.touched();
}
