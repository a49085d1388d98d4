import type { Attributes, AttributeValue, DocumentNode } from '../../model/document';
import { attributesAt, formatText, replaceSpan, sharedAttribute, textOf } from '../../model/document-text';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { DocumentElement, type OpenDocument } from './element';
import { findText, type RangeElement, replaceText } from './find-text';

type Names =
  | 'appendText'
  | 'deleteText'
  | 'findText'
  | 'getBackgroundColor'
  | 'getFontFamily'
  | 'getFontSize'
  | 'getForegroundColor'
  | 'getLinkUrl'
  | 'getText'
  | 'insertText'
  | 'isBold'
  | 'isItalic'
  | 'isStrikethrough'
  | 'isUnderline'
  | 'replaceText'
  | 'setBackgroundColor'
  | 'setBold'
  | 'setFontFamily'
  | 'setFontSize'
  | 'setForegroundColor'
  | 'setItalic'
  | 'setLinkUrl'
  | 'setStrikethrough'
  | 'setText'
  | 'setUnderline';

/** Text: the words of a text element, or all words of a part by editAsText. */
export class TextElement extends DocumentElement implements Official<GoogleAppsScript.Document.Text, Names> {
  readonly serviceName = 'DocumentApp.Text';

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: (node: DocumentNode) => DocumentElement,
    readonly node: DocumentNode,
  ) {
    super(context, open);
  }

  /** `(value)` for all of it, or `(start, endInclusive, value)`. */
  readonly #format = (method: string, name: string, args: readonly unknown[]): this => {
    this.edit();
    const length = textOf(this.node).length;
    const [start, end, value] = args.length === 3 ? args : [0, length - 1, args[0]];
    if ((args.length !== 1 && args.length !== 3) || typeof start !== 'number' || typeof end !== 'number') {
      throw mismatch(this.serviceName, method, args);
    }
    if (args.length === 3) this.#checkOffsets(start, end, length);
    formatText(this.node, start, end + 1, { [name]: value as AttributeValue });
    return this;
  };

  readonly #look = (name: string, offset: number | null | undefined): AttributeValue =>
    offset === undefined || offset === null
      ? sharedAttribute(this.node, name)
      : (attributesAt(this.node, offset)[name] ?? null);

  readonly #checkOffsets = (start: number, end: number, length: number): void => {
    if (start < 0 || end >= length) {
      throw new ServiceError(
        `Index (${start < 0 ? start : end}) must be less than the content length (${length}).`,
      );
    }
  };

  readonly #replace = (start: number, end: number, text: string): void => {
    this.edit();
    if (!replaceSpan(this.node, start, end, text)) {
      throw new NotSupportedLocally('changing text over the end of a paragraph');
    }
  };

  getText(): string {
    return textOf(this.node);
  }

  setText(text: unknown): this {
    this.#replace(0, textOf(this.node).length, String(text));
    return this;
  }

  appendText(text: unknown): this {
    const { length } = textOf(this.node);
    this.#replace(length, length, String(text));
    return this;
  }

  insertText(offset: unknown, text: unknown): this {
    if (typeof offset !== 'number') throw mismatch(this.serviceName, 'insertText', [offset, text]);
    const { length } = textOf(this.node);
    if (offset < 0 || offset > length) {
      throw new ServiceError(
        `Index (${offset}) must be less than or equal to the content length (${length}).`,
      );
    }
    this.#replace(offset, offset, String(text));
    return this;
  }

  deleteText(start: unknown, endInclusive: unknown): this {
    if (typeof start !== 'number' || typeof endInclusive !== 'number') {
      throw mismatch(this.serviceName, 'deleteText', [start, endInclusive]);
    }
    this.#checkOffsets(start, endInclusive, textOf(this.node).length);
    this.#replace(start, endInclusive + 1, '');
    return this;
  }

  findText(pattern: unknown, from?: unknown): RangeElement | null {
    return findText(this, pattern, from);
  }

  replaceText(pattern: unknown, replacement: unknown): this {
    this.edit();
    replaceText(this.node, pattern, String(replacement));
    return this;
  }

  override getAttributes(offset?: number | null): Attributes {
    return { ...attributesAt(this.node, offset ?? 0) };
  }

  override setAttributes(...args: unknown[]): this {
    const attributes = args.at(-1);
    if (typeof attributes !== 'object' || attributes === null)
      throw mismatch(this.serviceName, 'setAttributes', args);
    for (const [name, value] of Object.entries(attributes)) {
      this.#format('setAttributes', name, [...args.slice(0, -1), value]);
    }
    return this;
  }

  isBold(offset?: number | null): AttributeValue {
    return this.#look('BOLD', offset);
  }

  setBold(...args: unknown[]): this {
    return this.#format('setBold', 'BOLD', args);
  }

  isItalic(offset?: number | null): AttributeValue {
    return this.#look('ITALIC', offset);
  }

  setItalic(...args: unknown[]): this {
    return this.#format('setItalic', 'ITALIC', args);
  }

  isUnderline(offset?: number | null): AttributeValue {
    return this.#look('UNDERLINE', offset);
  }

  setUnderline(...args: unknown[]): this {
    return this.#format('setUnderline', 'UNDERLINE', args);
  }

  isStrikethrough(offset?: number | null): AttributeValue {
    return this.#look('STRIKETHROUGH', offset);
  }

  setStrikethrough(...args: unknown[]): this {
    return this.#format('setStrikethrough', 'STRIKETHROUGH', args);
  }

  getFontSize(offset?: number | null): AttributeValue {
    return this.#look('FONT_SIZE', offset);
  }

  setFontSize(...args: unknown[]): this {
    return this.#format('setFontSize', 'FONT_SIZE', args);
  }

  getFontFamily(offset?: number | null): AttributeValue {
    return this.#look('FONT_FAMILY', offset);
  }

  setFontFamily(...args: unknown[]): this {
    return this.#format('setFontFamily', 'FONT_FAMILY', args);
  }

  getForegroundColor(offset?: number | null): AttributeValue {
    return this.#look('FOREGROUND_COLOR', offset);
  }

  setForegroundColor(...args: unknown[]): this {
    return this.#format('setForegroundColor', 'FOREGROUND_COLOR', args);
  }

  getBackgroundColor(offset?: number | null): AttributeValue {
    return this.#look('BACKGROUND_COLOR', offset);
  }

  setBackgroundColor(...args: unknown[]): this {
    return this.#format('setBackgroundColor', 'BACKGROUND_COLOR', args);
  }

  getLinkUrl(offset?: number | null): AttributeValue {
    return this.#look('LINK_URL', offset);
  }

  setLinkUrl(...args: unknown[]): this {
    return this.#format('setLinkUrl', 'LINK_URL', args);
  }
}
