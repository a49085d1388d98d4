import { type DocumentNode, type MarkNode, type ParagraphNode, textNode } from '../../model/document';
import type { RunContext } from '../../run/context';
import type { Constant, Official } from '../../run/service';
import { mismatch } from '../arguments';
import { ContainerElement } from './container';
import { DocumentElement, type OpenDocument } from './element';
import { TextElement } from './text';

type Names =
  | 'appendHorizontalRule'
  | 'appendPageBreak'
  | 'appendText'
  | 'clear'
  | 'getAlignment'
  | 'getHeading'
  | 'getIndentEnd'
  | 'getIndentFirstLine'
  | 'getIndentStart'
  | 'getLineSpacing'
  | 'getSpacingAfter'
  | 'getSpacingBefore'
  | 'setAlignment'
  | 'setHeading'
  | 'setIndentEnd'
  | 'setIndentFirstLine'
  | 'setIndentStart'
  | 'setLineSpacing'
  | 'setSpacingAfter'
  | 'setSpacingBefore'
  | 'setText';

export class ParagraphElement
  extends ContainerElement
  implements Official<GoogleAppsScript.Document.Paragraph, Names>
{
  readonly serviceName: string = 'DocumentApp.Paragraph';

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: (node: DocumentNode) => DocumentElement,
    readonly node: ParagraphNode,
  ) {
    super(context, open);
  }

  readonly #mark = (type: MarkNode['type']): MarkElement => {
    this.edit();
    const mark: MarkNode = { type };
    this.node.children.push(mark);
    return new MarkElement(this.context, this.open, this.wrap, mark);
  };

  setText(text: unknown): this {
    this.edit();
    this.node.children = String(text) === '' ? [] : [textNode(String(text))];
    return this;
  }

  appendText(text: unknown): TextElement {
    this.edit();
    const added = text instanceof TextElement ? structuredClone(text.node) : textNode(String(text));
    if (added.type !== 'TEXT') throw mismatch(this.serviceName, 'appendText', [text]);
    this.node.children.push(added);
    return new TextElement(this.context, this.open, this.wrap, added);
  }

  appendPageBreak(): MarkElement {
    return this.#mark('PAGE_BREAK');
  }

  appendHorizontalRule(): MarkElement {
    return this.#mark('HORIZONTAL_RULE');
  }

  clear(): this {
    return this.setText('');
  }

  getHeading(): Constant | null {
    return this.constantLook('HEADING', 'NORMAL');
  }

  setHeading(heading: unknown): this {
    return this.setLook('HEADING', heading);
  }

  getAlignment(): Constant | null {
    return this.constantLook('HORIZONTAL_ALIGNMENT', 'LEFT');
  }

  setAlignment(alignment: unknown): this {
    return this.setLook('HORIZONTAL_ALIGNMENT', alignment);
  }

  getLineSpacing() {
    return this.look('LINE_SPACING');
  }

  setLineSpacing(multiplier: unknown): this {
    return this.setLook('LINE_SPACING', multiplier);
  }

  getSpacingBefore() {
    return this.look('SPACING_BEFORE');
  }

  setSpacingBefore(points: unknown): this {
    return this.setLook('SPACING_BEFORE', points);
  }

  getSpacingAfter() {
    return this.look('SPACING_AFTER');
  }

  setSpacingAfter(points: unknown): this {
    return this.setLook('SPACING_AFTER', points);
  }

  getIndentStart() {
    return this.look('INDENT_START');
  }

  setIndentStart(points: unknown): this {
    return this.setLook('INDENT_START', points);
  }

  getIndentEnd() {
    return this.look('INDENT_END');
  }

  setIndentEnd(points: unknown): this {
    return this.setLook('INDENT_END', points);
  }

  getIndentFirstLine() {
    return this.look('INDENT_FIRST_LINE');
  }

  setIndentFirstLine(points: unknown): this {
    return this.setLook('INDENT_FIRST_LINE', points);
  }
}

type ListNames =
  | 'getGlyphType'
  | 'getListId'
  | 'getNestingLevel'
  | 'setGlyphType'
  | 'setListId'
  | 'setNestingLevel';

export class ListItemElement
  extends ParagraphElement
  implements Official<GoogleAppsScript.Document.ListItem, ListNames>
{
  override readonly serviceName = 'DocumentApp.ListItem';

  getGlyphType(): Constant | null {
    return this.constantLook('GLYPH_TYPE', 'NUMBER');
  }

  setGlyphType(type: unknown): this {
    return this.setLook('GLYPH_TYPE', type);
  }

  getNestingLevel(): number {
    return Number(this.look('NESTING_LEVEL') ?? 0);
  }

  setNestingLevel(level: unknown): this {
    return this.setLook('NESTING_LEVEL', level);
  }

  getListId(): string {
    return String(this.look('LIST_ID') ?? '');
  }

  setListId(item: unknown): this {
    if (!(item instanceof ListItemElement)) throw mismatch(this.serviceName, 'setListId', [item]);
    return this.setLook('LIST_ID', item.getListId());
  }
}

/** PageBreak and HorizontalRule: nothing but what every part has. */
export class MarkElement extends DocumentElement {
  readonly serviceName: string;

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: (node: DocumentNode) => DocumentElement,
    readonly node: MarkNode,
  ) {
    super(context, open);
    this.serviceName = node.type === 'PAGE_BREAK' ? 'DocumentApp.PageBreak' : 'DocumentApp.HorizontalRule';
  }
}
