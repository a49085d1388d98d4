import { copiedFormula } from '../formulas/relative';
import type { Area } from './a1';
import type { Cell } from './cell';
import { clearOverlay, layOverlay, type OverlayPart, overlayOf } from './overlay';
import type { SheetModel } from './sheet-model';

/** The names of SpreadsheetApp.CopyPasteType. */
export type PasteType =
  | 'PASTE_NORMAL'
  | 'PASTE_NO_BORDERS'
  | 'PASTE_FORMAT'
  | 'PASTE_FORMULA'
  | 'PASTE_DATA_VALIDATION'
  | 'PASTE_VALUES'
  | 'PASTE_CONDITIONAL_FORMATTING'
  | 'PASTE_COLUMN_WIDTHS';

const PARTS: Readonly<Record<PasteType, readonly OverlayPart[]>> = {
  PASTE_NORMAL: ['merges', 'validations', 'conditionalFormats'],
  PASTE_NO_BORDERS: ['merges', 'validations', 'conditionalFormats'],
  PASTE_FORMAT: ['merges', 'conditionalFormats'],
  PASTE_FORMULA: [],
  PASTE_DATA_VALIDATION: ['validations'],
  PASTE_VALUES: [],
  PASTE_CONDITIONAL_FORMATTING: ['conditionalFormats'],
  PASTE_COLUMN_WIDTHS: [],
};

/** The places that copied cells fill: one, or as many as fit into the target; never less than all of them. */
export function pastePlaces(source: Area, target: Area, turned = false): Area[] {
  const [rows, columns] = turned ? [source.columns, source.rows] : [source.rows, source.columns];
  const down = Math.max(1, Math.floor(target.rows / rows));
  const across = Math.max(1, Math.floor(target.columns / columns));
  return Array.from({ length: down * across }, (_, index) => ({
    row: target.row + Math.floor(index / across) * rows,
    column: target.column + (index % across) * columns,
    rows,
    columns,
  }));
}

/** Pastes copied cells at places of a tab, with what lies over them. Rows become columns when `turned`. */
export function paste(
  from: SheetModel,
  source: Area,
  to: SheetModel,
  places: readonly Area[],
  o: { type: PasteType; turned?: boolean },
): void {
  const copied = cellsOf(from, source);
  const overlay = overlayOf(from, source);
  const parts = PARTS[o.type];
  for (const place of places) {
    for (const { cell, r, c } of copied) {
      const row = place.row + (o.turned ? c : r);
      const column = place.column + (o.turned ? r : c);
      const steps = { down: row - source.row - r, right: column - source.column - c };
      const pasted = pastedCell(o.type, cell, to.at(row, column), steps);
      if (pasted) to.put(row, column, pasted);
    }
    clearOverlay(to, place, parts);
    layOverlay(to, overlay, source, place, { parts, turned: o.turned });
  }
}

function cellsOf(
  sheet: SheetModel,
  { row, column, rows, columns }: Area,
): { cell: Cell; r: number; c: number }[] {
  return Array.from({ length: rows * columns }, (_, index) => {
    const [r, c] = [Math.floor(index / columns), index % columns];
    return { cell: sheet.at(row + r, column + c), r, c };
  });
}

/** The cell after pasting `source` over it, so many rows and columns away; undefined when it stays as it is. */
function pastedCell(
  type: PasteType,
  source: Cell,
  target: Cell,
  steps: { down: number; right: number },
): Cell | undefined {
  switch (type) {
    case 'PASTE_NORMAL':
      return withMovedFormula(source, steps);
    case 'PASTE_NO_BORDERS':
      return withBorderOf(target, withMovedFormula(source, steps));
    case 'PASTE_FORMAT':
      return { ...contentOf(target), ...noteOf(target), ...looksOf(source) };
    case 'PASTE_FORMULA':
      return { ...contentOf(withMovedFormula(source, steps)), ...noteOf(target), ...looksOf(target) };
    case 'PASTE_VALUES': {
      const { formula: _, ...content } = contentOf(source);
      return { ...content, ...noteOf(target), ...looksOf(target) };
    }
    default:
      return undefined;
  }
}

function withMovedFormula(cell: Cell, { down, right }: { down: number; right: number }): Cell {
  return cell.formula === undefined ? cell : { ...cell, formula: copiedFormula(cell.formula, down, right) };
}

function contentOf({ value, formula, link, runs }: Cell): Pick<Cell, 'value' | 'formula' | 'link' | 'runs'> {
  return {
    value,
    ...(formula === undefined ? {} : { formula }),
    ...(link === undefined ? {} : { link }),
    ...(runs === undefined ? {} : { runs }),
  };
}

function looksOf({ style, numberFormat }: Cell): Pick<Cell, 'style' | 'numberFormat'> {
  return {
    ...(style === undefined ? {} : { style }),
    ...(numberFormat === undefined ? {} : { numberFormat }),
  };
}

function noteOf({ note }: Cell): Pick<Cell, 'note'> {
  return note === undefined ? {} : { note };
}

function withBorderOf(target: Cell, pasted: Cell): Cell {
  const { border: _, ...style } = pasted.style ?? {};
  const border = target.style?.border;
  return { ...pasted, style: border ? { ...style, border } : style };
}
