import type { Font } from 'exceljs';
import type { Cell } from '../../model/cell';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { cssOf, fileColor, parseColor } from '../../values/colors';

type Names =
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline'
  | 'copy';

/** SpreadsheetApp.TextStyle: what is not set, or not the same everywhere in a text, is null. */
export class TextStyleService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.TextStyle, Names>
{
  readonly serviceName = 'SpreadsheetApp.TextStyle';

  constructor(
    context: RunContext,
    readonly font: Partial<Font>,
  ) {
    super(context);
  }

  getFontFamily(): string | null {
    return this.font.name ?? null;
  }

  getFontSize(): number | null {
    return this.font.size ?? null;
  }

  getForegroundColor(): string | null {
    return this.font.color ? cssOf(this.font.color, '#000000') : null;
  }

  isBold(): boolean | null {
    return this.font.bold ?? null;
  }

  isItalic(): boolean | null {
    return this.font.italic ?? null;
  }

  isStrikethrough(): boolean | null {
    return this.font.strike ?? null;
  }

  isUnderline(): boolean | null {
    return this.font.underline === undefined ? null : isUnderlined(this.font);
  }

  copy(): TextStyleBuilder {
    return new TextStyleBuilder(this.context, this.font);
  }
}

type BuilderNames =
  | 'setBold'
  | 'setItalic'
  | 'setUnderline'
  | 'setStrikethrough'
  | 'setForegroundColor'
  | 'setFontSize'
  | 'setFontFamily'
  | 'build';

/** SpreadsheetApp.TextStyleBuilder */
export class TextStyleBuilder
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.TextStyleBuilder, BuilderNames>
{
  readonly serviceName = 'SpreadsheetApp.TextStyleBuilder';
  readonly #font: Partial<Font>;

  constructor(context: RunContext, start: Partial<Font> = {}) {
    super(context);
    this.#font = { ...start };
  }

  setBold(bold: boolean): this {
    this.#font.bold = bold;
    return this;
  }

  setItalic(italic: boolean): this {
    this.#font.italic = italic;
    return this;
  }

  setUnderline(underline: boolean): this {
    this.#font.underline = underline;
    return this;
  }

  setStrikethrough(strike: boolean): this {
    this.#font.strike = strike;
    return this;
  }

  setForegroundColor(color: string): this {
    this.#font.color = fileColor(colorArgument(color) ?? '#000000');
    return this;
  }

  setFontSize(size: number): this {
    this.#font.size = size;
    return this;
  }

  setFontFamily(family: string): this {
    this.#font.name = family;
    return this;
  }

  build(): TextStyleService {
    return new TextStyleService(this.context, { ...this.#font });
  }
}

/** A script's colour as `#rrggbb`, null for none. Throws for what is no colour. */
export function colorArgument(color: unknown): string | null {
  try {
    return parseColor(color === null || color === undefined ? null : String(color));
  } catch {
    throw new ServiceError(`Invalid color value: ${color}`);
  }
}

/** Whether a font draws a line below; files know several kinds. */
export function isUnderlined(font: Partial<Font> | undefined): boolean {
  return Boolean(font?.underline) && font?.underline !== 'none';
}

/** A cell's font with everything told that Sheets would tell. */
export function fullFont(cell: Cell): Partial<Font> {
  const font = cell.style?.font;
  return {
    name: font?.name ?? 'Arial',
    size: font?.size ?? 10,
    color: fileColor(cssOf(font?.color, '#000000')),
    bold: font?.bold === true,
    italic: font?.italic === true,
    strike: font?.strike === true,
    underline: isUnderlined(font),
  };
}

/** What several fonts agree on. */
export function commonFont(fonts: readonly Partial<Font>[]): Partial<Font> {
  const [first = {}, ...rest] = fonts;
  const agreed = Object.entries(first).filter(([key, value]) =>
    rest.every((font) => JSON.stringify(font[key as keyof Font]) === JSON.stringify(value)),
  );
  return Object.fromEntries(agreed);
}
