import type { Alignment } from 'exceljs';
import type { Cell } from '../../model/cell';
import { NotSupportedLocally } from '../../run/failures';
import type { Constant, Official } from '../../run/service';
import { cssOf, fileColor } from '../../values/colors';
import { backgroundOf, withAlignment, withBackground, withFont } from '../../values/looks';
import { checkGrid, mismatch } from '../arguments';
import { RangeValues } from './range-values';
import { WRAP_STRATEGY } from './spreadsheet-constants';
import { colorArgument } from './text-style';

type Names =
  | 'getBackground'
  | 'getBackgrounds'
  | 'setBackground'
  | 'setBackgrounds'
  | 'getFontWeight'
  | 'getFontWeights'
  | 'setFontWeight'
  | 'setFontWeights'
  | 'getFontColors'
  | 'setFontColor'
  | 'setFontColors'
  | 'getFontSizes'
  | 'setFontSize'
  | 'setFontSizes'
  | 'setFontFamily'
  | 'setFontStyle'
  | 'setFontLine'
  | 'setWrap'
  | 'setWrapStrategy'
  | 'getHorizontalAlignments'
  | 'setHorizontalAlignment'
  | 'setHorizontalAlignments'
  | 'setVerticalAlignment';

/** How a range looks: fonts, colours, alignment. */
export abstract class RangeLooks
  extends RangeValues
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  /** Applies a value per cell from a grid of the range's size. */
  readonly #each = (method: string, values: unknown, apply: (cell: Cell, value: unknown) => Cell): this => {
    const grid = checkGrid(values, this.area, this.serviceName, method);
    return this.write((cell, row, column) => apply(cell, grid[row]![column]));
  };

  getBackground(): string {
    return this.readFirst(backgroundOf);
  }

  getBackgrounds(): string[][] {
    return this.read(backgroundOf);
  }

  setBackground(color: string | null): this {
    return this.write((cell) => withBackground(cell, colorArgument(color)));
  }

  setBackgrounds(colors: (string | null)[][]): this {
    return this.#each('setBackgrounds', colors, (cell, color) => withBackground(cell, colorArgument(color)));
  }

  getFontWeight(): string {
    return this.readFirst(weightOf);
  }

  getFontWeights(): string[][] {
    return this.read(weightOf);
  }

  setFontWeight(weight: string | null): this {
    return this.write((cell) => withFont(cell, { bold: weight === 'bold' }));
  }

  setFontWeights(weights: (string | null)[][]): this {
    return this.#each('setFontWeights', weights, (cell, weight) =>
      withFont(cell, { bold: weight === 'bold' }),
    );
  }

  getFontColors(): string[][] {
    return this.read((cell) => cssOf(cell.style?.font?.color, '#000000'));
  }

  setFontColor(color: string | null): this {
    return this.write((cell) => withFont(cell, { color: fileColor(colorArgument(color) ?? '#000000') }));
  }

  setFontColors(colors: unknown[][]): this {
    return this.#each('setFontColors', colors, (cell, color) =>
      withFont(cell, { color: fileColor(colorArgument(color) ?? '#000000') }),
    );
  }

  getFontSizes(): number[][] {
    return this.read((cell) => cell.style?.font?.size ?? 10);
  }

  setFontSize(size: number): this {
    if (typeof size !== 'number') throw mismatch(this.serviceName, 'setFontSize', [size]);
    return this.write((cell) => withFont(cell, { size }));
  }

  setFontSizes(sizes: number[][]): this {
    return this.#each('setFontSizes', sizes, (cell, size) => withFont(cell, { size: Number(size) }));
  }

  setFontFamily(family: string | null): this {
    return this.write((cell) => withFont(cell, { name: family ?? 'Arial' }));
  }

  setFontStyle(style: string | null): this {
    return this.write((cell) => withFont(cell, { italic: style === 'italic' }));
  }

  setFontLine(line: string | null): this {
    return this.write((cell) =>
      withFont(cell, { underline: line === 'underline', strike: line === 'line-through' }),
    );
  }

  setWrap(wrapped: boolean): this {
    return this.write((cell) => withAlignment(cell, { wrapText: wrapped }));
  }

  setWrapStrategy(strategy: unknown): this {
    // A file has no word for it: the text would run over its neighbours after saving.
    if (strategy === WRAP_STRATEGY.members.CLIP)
      throw new NotSupportedLocally('SpreadsheetApp.WrapStrategy.CLIP');
    return this.setWrap((strategy as Constant) === WRAP_STRATEGY.members.WRAP);
  }

  getHorizontalAlignments(): string[][] {
    return this.read((cell) => cell.style?.alignment?.horizontal ?? 'general');
  }

  setHorizontalAlignment(side: string | null): this {
    return this.write((cell) => withHorizontal(cell, side));
  }

  setHorizontalAlignments(sides: (string | null)[][]): this {
    return this.#each('setHorizontalAlignments', sides, withHorizontal);
  }

  setVerticalAlignment(side: string | null): this {
    const vertical = side === null || side === 'normal' ? undefined : (side as Alignment['vertical']);
    return this.write((cell) => withAlignment(cell, { vertical }));
  }
}

function weightOf(cell: Cell): string {
  return cell.style?.font?.bold ? 'bold' : 'normal';
}

function withHorizontal(cell: Cell, side: unknown): Cell {
  const horizontal = side === null || side === 'normal' ? undefined : (side as Alignment['horizontal']);
  return withAlignment(cell, { horizontal });
}
