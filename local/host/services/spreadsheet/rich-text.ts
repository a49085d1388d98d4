import type { Font } from 'exceljs';
import type { Cell, TextRun } from '../../model/cell';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { fileColor, parseColor } from '../../values/colors';
import { typeInto } from '../../values/typed';

/** SpreadsheetApp.RichTextValue: a cell's text with its link and fonts. Never changed once made. */
export class RichTextValueService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.RichTextValue, 'getText' | 'getLinkUrl' | 'copy'>
{
  readonly serviceName = 'SpreadsheetApp.RichTextValue';

  constructor(
    context: RunContext,
    readonly text: string,
    readonly link: string | null,
    readonly runs: readonly TextRun[] | null,
  ) {
    super(context);
  }

  /** What getRichTextValue gives; null for numbers and other cells that are not text. */
  static ofCell(context: RunContext, cell: Cell): RichTextValueService | null {
    const text = cell.value ?? '';
    if (typeof text !== 'string') return null;
    return new RichTextValueService(context, text, cell.link ?? null, cell.runs ?? null);
  }

  /** The cell after setRichTextValue: always text, whatever it looks like. */
  readonly putInto = (cell: Cell): Cell => ({
    ...typeInto(cell, { value: this.text === '' ? null : this.text }),
    ...(this.link === null ? {} : { link: this.link }),
    ...(this.runs === null ? {} : { runs: this.runs }),
  });

  getText(): string {
    return this.text;
  }

  getLinkUrl(): string | null {
    return this.link;
  }

  copy(): RichTextValueBuilder {
    const builder = new RichTextValueBuilder(this.context).setText(this.text);
    return this.link === null ? builder : builder.setLinkUrl(this.link);
  }
}

/** SpreadsheetApp.RichTextValueBuilder */
export class RichTextValueBuilder extends Service {
  readonly serviceName = 'SpreadsheetApp.RichTextValueBuilder';
  readonly #state = { text: '', link: null as string | null, fonts: [] as (Partial<Font> | undefined)[] };

  setText(text: string): this {
    Object.assign(this.#state, { text: String(text), link: null, fonts: [] });
    return this;
  }

  setLinkUrl(...args: unknown[]): this {
    if (args.length > 1 && !(args[0] === 0 && args[1] === this.#state.text.length)) {
      throw new NotSupportedLocally('SpreadsheetApp.RichTextValueBuilder.setLinkUrl on a part of the text');
    }
    const url = args[args.length - 1];
    this.#state.link = url === null || url === undefined ? null : String(url);
    return this;
  }

  setTextStyle(...args: unknown[]): this {
    const style = args[args.length - 1] as TextStyleService | null;
    const [start, end] = args.length > 1 ? (args as [number, number]) : [0, this.#state.text.length];
    for (let at = start; at < end; at++) this.#state.fonts[at] = style?.font;
    return this;
  }

  build(): RichTextValueService {
    const { text, link, fonts } = this.#state;
    return new RichTextValueService(
      this.context,
      text,
      link,
      fonts.some(Boolean) ? runsOf(text, fonts) : null,
    );
  }
}

/** SpreadsheetApp.TextStyle */
export class TextStyleService extends Service {
  readonly serviceName = 'SpreadsheetApp.TextStyle';

  constructor(
    context: RunContext,
    readonly font: Partial<Font>,
  ) {
    super(context);
  }

  isBold(): boolean {
    return this.font.bold === true;
  }

  isItalic(): boolean {
    return this.font.italic === true;
  }
}

/** SpreadsheetApp.TextStyleBuilder */
export class TextStyleBuilder extends Service {
  readonly serviceName = 'SpreadsheetApp.TextStyleBuilder';
  readonly #font: Partial<Font> = {};

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
    this.#font.color = fileColor(parseColor(color) ?? '#000000');
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

function runsOf(text: string, fonts: readonly (Partial<Font> | undefined)[]): TextRun[] {
  const runs: { text: string; font?: Partial<Font> }[] = [];
  for (let at = 0; at < text.length; at++) {
    const font = fonts[at];
    const last = runs[runs.length - 1];
    if (last && last.font === font) last.text += text[at];
    else runs.push({ text: text[at]!, ...(font ? { font } : {}) });
  }
  return runs;
}
