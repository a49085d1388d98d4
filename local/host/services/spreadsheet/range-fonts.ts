import type { Alignment, Font } from 'exceljs';
import type { Cell } from '../../model/cell';
import { NotSupportedLocally } from '../../run/failures';
import type { Constant, Official } from '../../run/service';
import { withAlignment, withFont } from '../../values/looks';
import { checkGrid, mismatch } from '../arguments';
import { RangeCheckboxes } from './range-checkboxes';
import { WRAP_STRATEGY } from './spreadsheet-constants';
import { fullFont, isUnderlined, TextStyleService } from './text-style';

type Names =
  | 'getFontFamily'
  | 'getFontFamilies'
  | 'setFontFamilies'
  | 'getFontStyle'
  | 'getFontStyles'
  | 'setFontStyles'
  | 'getFontLine'
  | 'getFontLines'
  | 'setFontLines'
  | 'getFontSize'
  | 'getWrap'
  | 'getWraps'
  | 'setWraps'
  | 'getWrapStrategy'
  | 'getWrapStrategies'
  | 'setWrapStrategies'
  | 'getHorizontalAlignment'
  | 'getVerticalAlignment'
  | 'getVerticalAlignments'
  | 'setVerticalAlignments'
  | 'setBackgroundRGB'
  | 'getTextStyle'
  | 'getTextStyles'
  | 'setTextStyle'
  | 'setTextStyles';

/** Looks of a range cell by cell, and text styles. */
export abstract class RangeFonts
  extends RangeCheckboxes
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly #writeEach = (
    method: string,
    values: unknown,
    apply: (cell: Cell, value: unknown) => Cell,
  ): this => {
    const grid = checkGrid(values, this.area, this.serviceName, method);
    return this.write((cell, row, column) => apply(cell, grid[row]![column]));
  };

  getFontFamily(): string {
    return this.readFirst(familyOf);
  }

  getFontFamilies(): string[][] {
    return this.read(familyOf);
  }

  setFontFamilies(families: (string | null)[][]): this {
    return this.#writeEach('setFontFamilies', families, (cell, family) =>
      withFont(cell, { name: (family as string | null) ?? 'Arial' }),
    );
  }

  getFontStyle(): GoogleAppsScript.Spreadsheet.FontStyle {
    return this.readFirst(styleOf);
  }

  getFontStyles(): GoogleAppsScript.Spreadsheet.FontStyle[][] {
    return this.read(styleOf);
  }

  setFontStyles(styles: (string | null)[][]): this {
    return this.#writeEach('setFontStyles', styles, (cell, style) =>
      withFont(cell, { italic: style === 'italic' }),
    );
  }

  getFontLine(): string {
    return this.readFirst(lineOf);
  }

  getFontLines(): string[][] {
    return this.read(lineOf);
  }

  setFontLines(lines: (string | null)[][]): this {
    return this.#writeEach('setFontLines', lines, (cell, line) =>
      withFont(cell, { underline: line === 'underline', strike: line === 'line-through' }),
    );
  }

  getFontSize(): number {
    return this.readFirst((cell) => cell.style?.font?.size ?? 10);
  }

  getWrap(): boolean {
    return this.readFirst(isWrapped);
  }

  getWraps(): boolean[][] {
    return this.read(isWrapped);
  }

  setWraps(wraps: boolean[][]): this {
    return this.#writeEach('setWraps', wraps, (cell, wrapped) =>
      withAlignment(cell, { wrapText: wrapped === true }),
    );
  }

  getWrapStrategy(): Constant {
    return this.readFirst(strategyOf);
  }

  getWrapStrategies(): Constant[][] {
    return this.read(strategyOf);
  }

  setWrapStrategies(strategies: unknown[][]): this {
    return this.#writeEach('setWrapStrategies', strategies, (cell, strategy) => {
      if (strategy === WRAP_STRATEGY.members.CLIP)
        throw new NotSupportedLocally('SpreadsheetApp.WrapStrategy.CLIP');
      return withAlignment(cell, { wrapText: strategy === WRAP_STRATEGY.members.WRAP });
    });
  }

  getHorizontalAlignment(): string {
    return this.readFirst((cell) => cell.style?.alignment?.horizontal ?? 'general');
  }

  getVerticalAlignment(): string {
    return this.readFirst(verticalOf);
  }

  getVerticalAlignments(): string[][] {
    return this.read(verticalOf);
  }

  setVerticalAlignments(sides: (string | null)[][]): this {
    return this.#writeEach('setVerticalAlignments', sides, (cell, side) =>
      withAlignment(cell, { vertical: (side ?? undefined) as Alignment['vertical'] }),
    );
  }

  setBackgroundRGB(red: number, green: number, blue: number): this {
    const parts = [red, green, blue];
    if (!parts.every((part) => typeof part === 'number'))
      throw mismatch(this.serviceName, 'setBackgroundRGB', parts);
    return this.setBackground(`#${parts.map((part) => part.toString(16).padStart(2, '0')).join('')}`);
  }

  getTextStyle(): TextStyleService {
    return new TextStyleService(this.context, this.readFirst(fullFont));
  }

  getTextStyles(): TextStyleService[][] {
    return this.read((cell) => new TextStyleService(this.context, fullFont(cell)));
  }

  setTextStyle(style: unknown): this {
    if (!(style instanceof TextStyleService)) throw mismatch(this.serviceName, 'setTextStyle', [style]);
    return this.write((cell) => withTextStyle(cell, style.font));
  }

  setTextStyles(styles: unknown[][]): this {
    return this.#writeEach('setTextStyles', styles, (cell, style) => {
      if (style !== null && !(style instanceof TextStyleService)) {
        throw mismatch(this.serviceName, 'setTextStyles', [styles]);
      }
      return style === null ? cell : withTextStyle(cell, style.font);
    });
  }
}

/** The whole text gets the style; stretches of it keep only what the style says nothing of. */
function withTextStyle(cell: Cell, font: Partial<Font>): Cell {
  const styled = withFont(cell, font);
  if (!cell.runs) return styled;
  const runs = cell.runs.map((run) => (run.font ? { ...run, font: { ...run.font, ...font } } : run));
  return { ...styled, runs };
}

function familyOf(cell: Cell): string {
  return cell.style?.font?.name ?? 'Arial';
}

function styleOf(cell: Cell): GoogleAppsScript.Spreadsheet.FontStyle {
  return cell.style?.font?.italic ? 'italic' : 'normal';
}

function lineOf(cell: Cell): string {
  const font = cell.style?.font;
  const lines = [isUnderlined(font) ? 'underline' : '', font?.strike ? 'line-through' : ''].filter(Boolean);
  return lines.join(' ') || 'none';
}

function isWrapped(cell: Cell): boolean {
  return cell.style?.alignment?.wrapText === true;
}

function strategyOf(cell: Cell): Constant {
  return isWrapped(cell) ? WRAP_STRATEGY.members.WRAP : WRAP_STRATEGY.members.OVERFLOW;
}

function verticalOf(cell: Cell): string {
  return cell.style?.alignment?.vertical ?? 'bottom';
}
