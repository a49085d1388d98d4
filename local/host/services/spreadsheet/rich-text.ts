import type { Font } from 'exceljs';
import type { Cell, TextRun } from '../../model/cell';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { typeInto } from '../../values/typed';
import { mismatch } from '../arguments';
import { commonFont, fullFont, TextStyleService } from './text-style';

/** How one character of a text is shown. */
interface Glyph {
  readonly font: Partial<Font>;
  readonly link: string | null;
}

type Names = 'getText' | 'getLinkUrl' | 'getTextStyle' | 'getRuns' | 'getStartIndex' | 'getEndIndex' | 'copy';

/** SpreadsheetApp.RichTextValue: a text with its links and fonts. Never changed once made. */
export class RichTextValueService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.RichTextValue, Names>
{
  readonly serviceName = 'SpreadsheetApp.RichTextValue';

  /** `start` is where the text begins in the cell's, when it is one of its runs. */
  constructor(
    context: RunContext,
    readonly text: string,
    readonly glyphs: readonly Glyph[],
    readonly start = 0,
  ) {
    super(context);
  }

  /** What getRichTextValue gives; null for numbers and other cells that are not text. */
  static ofCell(context: RunContext, cell: Cell): RichTextValueService | null {
    const text = cell.value ?? '';
    if (typeof text !== 'string') return null;
    const runs = cell.runs ?? [{ text }];
    const glyphs = runs.flatMap((run) => glyphsOf(run, cell));
    return new RichTextValueService(context, text, glyphs);
  }

  /** The cell after setRichTextValue: always text, whatever it looks like. */
  readonly putInto = (cell: Cell): Cell => {
    const link = this.getLinkUrl();
    const base = fullFont(cell);
    const runs = this.#stretches().map(([from, to]): TextRun => {
      const { font, link: own } = this.glyphs[from]!;
      const text = this.text.slice(from, to);
      const special = difference(font, base);
      const fonts = Object.keys(special).length > 0 ? { font: special } : {};
      return { text, ...fonts, ...(link === null && own !== null ? { link: own } : {}) };
    });
    const isPlain = runs.every((run) => run.font === undefined && run.link === undefined);
    return {
      ...typeInto(cell, { value: this.text === '' ? null : this.text }),
      ...(link === null ? {} : { link }),
      ...(isPlain ? {} : { runs }),
    };
  };

  readonly #part = (method: string, args: readonly unknown[]): readonly Glyph[] => {
    if (args.length === 0) return this.glyphs;
    const [from, to] = offsets(this.serviceName, method, args, this.text);
    return this.glyphs.slice(from, to);
  };

  /** From and to of each stretch that looks the same. */
  readonly #stretches = (): [number, number][] => {
    const stretches: [number, number][] = [];
    this.glyphs.forEach((glyph, at) => {
      const last = stretches[stretches.length - 1];
      if (last && looksLike(glyph, this.glyphs[at - 1]!)) last[1] = at + 1;
      else stretches.push([at, at + 1]);
    });
    return stretches;
  };

  getText(): string {
    return this.text;
  }

  /** Null also when the text has several links, or one on a part only. */
  getLinkUrl(...args: unknown[]): string | null {
    const [first, ...rest] = this.#part('getLinkUrl', args);
    return first && rest.every((glyph) => glyph.link === first.link) ? first.link : null;
  }

  getTextStyle(...args: unknown[]): TextStyleService {
    const fonts = this.#part('getTextStyle', args).map((glyph) => glyph.font);
    return new TextStyleService(this.context, commonFont(fonts));
  }

  getRuns(): RichTextValueService[] {
    return this.#stretches().map(
      ([from, to]) =>
        new RichTextValueService(
          this.context,
          this.text.slice(from, to),
          this.glyphs.slice(from, to),
          this.start + from,
        ),
    );
  }

  getStartIndex(): number {
    return this.start;
  }

  getEndIndex(): number {
    return this.start + this.text.length;
  }

  copy(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.context, this.text, this.glyphs);
  }
}

type BuilderNames = 'setText' | 'setLinkUrl' | 'setTextStyle' | 'build';

const PLAIN: Glyph = { font: {}, link: null };

/** SpreadsheetApp.RichTextValueBuilder */
export class RichTextValueBuilder
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.RichTextValueBuilder, BuilderNames>
{
  readonly serviceName = 'SpreadsheetApp.RichTextValueBuilder';
  #text: string;
  #glyphs: Glyph[];

  constructor(context: RunContext, text = '', glyphs: readonly Glyph[] = []) {
    super(context);
    this.#text = text;
    this.#glyphs = [...glyphs];
  }

  /** Forgets fonts and links given before. */
  setText(text: string): this {
    this.#text = String(text);
    this.#glyphs = Array.from({ length: this.#text.length }, () => PLAIN);
    return this;
  }

  setLinkUrl(...args: unknown[]): this {
    const url = args[args.length - 1];
    if (url !== null && typeof url !== 'string') throw mismatch(this.serviceName, 'setLinkUrl', args);
    return this.#change('setLinkUrl', args, (glyph) => ({ ...glyph, link: url }));
  }

  setTextStyle(...args: unknown[]): this {
    const style = args[args.length - 1];
    if (style !== null && !(style instanceof TextStyleService)) {
      throw mismatch(this.serviceName, 'setTextStyle', args);
    }
    return this.#change('setTextStyle', args, (glyph) => ({
      ...glyph,
      font: style === null ? {} : { ...glyph.font, ...style.font },
    }));
  }

  build(): RichTextValueService {
    return new RichTextValueService(this.context, this.#text, [...this.#glyphs]);
  }

  #change(method: string, args: readonly unknown[], change: (glyph: Glyph) => Glyph): this {
    if (args.length !== 1 && args.length !== 3) throw mismatch(this.serviceName, method, args);
    const [from, to] =
      args.length === 1
        ? [0, this.#text.length]
        : offsets(this.serviceName, method, args.slice(0, 2), this.#text);
    this.#glyphs = this.#glyphs.map((glyph, at) => (at >= from && at < to ? change(glyph) : glyph));
    return this;
  }
}

function glyphsOf(run: TextRun, cell: Cell): Glyph[] {
  const font = { ...fullFont(cell), ...run.font };
  const link = cell.link ?? run.link ?? null;
  return Array.from({ length: run.text.length }, () => ({ font, link }));
}

/** What of a font the base has not anyway. */
function difference(font: Partial<Font>, base: Partial<Font>): Partial<Font> {
  const differs = ([key, value]: [string, unknown]) =>
    JSON.stringify(base[key as keyof Font]) !== JSON.stringify(value);
  return Object.fromEntries(Object.entries(font).filter(differs));
}

function looksLike(a: Glyph, b: Glyph): boolean {
  return a === b || JSON.stringify([a.link, sorted(a.font)]) === JSON.stringify([b.link, sorted(b.font)]);
}

function sorted(font: Partial<Font>): unknown[] {
  return Object.entries(font).sort(([a], [b]) => (a < b ? -1 : 1));
}

function offsets(service: string, method: string, args: readonly unknown[], text: string): [number, number] {
  const [from, to] = args;
  if (args.length !== 2 || typeof from !== 'number' || typeof to !== 'number') {
    throw mismatch(service, method, args);
  }
  if (from < 0 || to > text.length || from > to) throw new ServiceError('Illegal argument.');
  return [from, to];
}
