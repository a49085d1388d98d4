import { type CellNode, type DocumentNode, paragraph } from '../../model/document';
import type { RunContext } from '../../run/context';
import type { Constant, Official } from '../../run/service';
import { ContainerElement } from './container';
import type { DocumentElement, OpenDocument } from './element';
import { ParagraphElement } from './paragraph';

type CellNames =
  | 'appendParagraph'
  | 'clear'
  | 'getBackgroundColor'
  | 'getPaddingBottom'
  | 'getPaddingLeft'
  | 'getPaddingRight'
  | 'getPaddingTop'
  | 'getParentRow'
  | 'getVerticalAlignment'
  | 'getWidth'
  | 'setBackgroundColor'
  | 'setPaddingBottom'
  | 'setPaddingLeft'
  | 'setPaddingRight'
  | 'setPaddingTop'
  | 'setText'
  | 'setVerticalAlignment'
  | 'setWidth';

export class TableCellElement
  extends ContainerElement
  implements Official<GoogleAppsScript.Document.TableCell, CellNames>
{
  readonly serviceName = 'DocumentApp.TableCell';

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: (node: DocumentNode) => DocumentElement,
    readonly node: CellNode,
  ) {
    super(context, open);
  }

  getParentRow(): DocumentElement | null {
    return this.getParent();
  }

  setText(text: unknown): this {
    this.edit();
    this.node.children = [paragraph(String(text))];
    return this;
  }

  clear(): this {
    return this.setText('');
  }

  appendParagraph(content: unknown): ParagraphElement {
    this.edit();
    const node = content instanceof ParagraphElement ? content.node : paragraph(String(content));
    this.node.children.push(node);
    return new ParagraphElement(this.context, this.open, this.wrap, node);
  }

  getBackgroundColor() {
    return this.look('BACKGROUND_COLOR');
  }

  setBackgroundColor(color: unknown): this {
    return this.setLook('BACKGROUND_COLOR', color);
  }

  getWidth() {
    return this.look('WIDTH');
  }

  setWidth(points: unknown): this {
    return this.setLook('WIDTH', points);
  }

  getVerticalAlignment(): Constant | null {
    return this.constantLook('VERTICAL_ALIGNMENT', 'TOP');
  }

  setVerticalAlignment(alignment: unknown): this {
    return this.setLook('VERTICAL_ALIGNMENT', alignment);
  }

  getPaddingTop() {
    return this.look('PADDING_TOP');
  }

  setPaddingTop(points: unknown): this {
    return this.setLook('PADDING_TOP', points);
  }

  getPaddingRight() {
    return this.look('PADDING_RIGHT');
  }

  setPaddingRight(points: unknown): this {
    return this.setLook('PADDING_RIGHT', points);
  }

  getPaddingBottom() {
    return this.look('PADDING_BOTTOM');
  }

  setPaddingBottom(points: unknown): this {
    return this.setLook('PADDING_BOTTOM', points);
  }

  getPaddingLeft() {
    return this.look('PADDING_LEFT');
  }

  setPaddingLeft(points: unknown): this {
    return this.setLook('PADDING_LEFT', points);
  }
}
