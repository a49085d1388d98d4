import { copiedFormula } from '../../formulas/relative';
import type { Cell } from '../../model/cell';
import type { OverlayPart } from '../../model/overlay';

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

/** What of the things lying over cells a paste takes along. */
export function partsPasted(type: PasteType): readonly OverlayPart[] {
  return PARTS[type];
}

/** The cell after pasting `source` over it, so many rows and columns away; undefined when it stays as it is. */
export function pastedCell(
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
