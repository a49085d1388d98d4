import {
  type BlockNode,
  type DocumentNode,
  paragraph,
  parentOf,
  type SectionNode,
  table,
} from '../../model/document';
import { paragraphsIn } from '../../model/document-text';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { ContainerElement } from './container';
import { DocumentElement, type OpenDocument, removeChild } from './element';
import { ListItemElement, type MarkElement, ParagraphElement } from './paragraph';
import { TableElement } from './table';

type Names =
  | 'appendHorizontalRule'
  | 'appendListItem'
  | 'appendParagraph'
  | 'appendTable'
  | 'clear'
  | 'getListItems'
  | 'getParagraphs'
  | 'getTables'
  | 'insertHorizontalRule'
  | 'insertListItem'
  | 'insertParagraph'
  | 'insertTable'
  | 'removeChild'
  | 'setText';

const SERVICE_NAMES = {
  BODY_SECTION: 'DocumentApp.Body',
  HEADER_SECTION: 'DocumentApp.HeaderSection',
  FOOTER_SECTION: 'DocumentApp.FooterSection',
} as const;

/** HeaderSection and FooterSection; the body builds on it. */
export class SectionElement
  extends ContainerElement
  implements Official<GoogleAppsScript.Document.HeaderSection, Names>
{
  readonly serviceName: string;

  constructor(
    context: RunContext,
    open: OpenDocument,
    readonly wrap: (node: DocumentNode) => DocumentElement,
    readonly node: SectionNode,
  ) {
    super(context, open);
    this.serviceName = SERVICE_NAMES[node.type];
  }

  /** Puts a part in at a place; what stands elsewhere must be copied or removed first. */
  protected readonly put = (index: unknown, block: BlockNode): void => {
    this.edit();
    if (typeof index !== 'number' || index < 0 || index > this.node.children.length) {
      throw new ServiceError(
        `Child index (${index}) must be less than or equal to the number of child elements (${this.node.children.length}).`,
      );
    }
    if (parentOf(this.open.model, block)) throw new ServiceError('Element must be detached.');
    this.node.children.splice(index, 0, block);
  };

  appendParagraph(content: unknown): ParagraphElement {
    return this.insertParagraph(this.node.children.length, content);
  }

  insertParagraph(index: unknown, content: unknown): ParagraphElement {
    if (content instanceof DocumentElement && !(content instanceof ParagraphElement)) {
      throw mismatch(this.serviceName, 'insertParagraph', [index, content]);
    }
    const node = content instanceof ParagraphElement ? content.node : paragraph(String(content));
    this.put(index, node);
    return new ParagraphElement(this.context, this.open, this.wrap, node);
  }

  appendListItem(content: unknown): ListItemElement {
    return this.insertListItem(this.node.children.length, content);
  }

  /** A new item joins the list right before it, otherwise it begins a list. */
  insertListItem(index: unknown, content: unknown): ListItemElement {
    const isCopy = content instanceof ListItemElement;
    const node = isCopy ? content.node : paragraph(String(content), 'LIST_ITEM');
    const before = this.node.children[Number(index) - 1];
    const joined = before?.type === 'LIST_ITEM' ? before.attributes.LIST_ID : undefined;
    this.put(index, node);
    if (!isCopy) node.attributes.LIST_ID = joined ?? `kix.list.${this.#lists()}`;
    return new ListItemElement(this.context, this.open, this.wrap, node);
  }

  appendTable(content?: unknown): TableElement {
    return this.insertTable(this.node.children.length, content);
  }

  /** A text never ends with a table: an empty paragraph follows. */
  insertTable(index: unknown, content: unknown = []): TableElement {
    const isGrid = Array.isArray(content) && content.every((row) => Array.isArray(row));
    if (!isGrid && !(content instanceof TableElement)) {
      throw mismatch(this.serviceName, 'insertTable', [index, content]);
    }
    const node = content instanceof TableElement ? content.node : table(texts(content as unknown[][]));
    this.put(index, node);
    if (this.node.children.at(-1) === node) this.node.children.push(paragraph(''));
    return new TableElement(this.context, this.open, this.wrap, node);
  }

  appendHorizontalRule(): MarkElement {
    return this.appendParagraph('').appendHorizontalRule();
  }

  insertHorizontalRule(index: unknown): MarkElement {
    return this.insertParagraph(index, '').appendHorizontalRule();
  }

  getParagraphs(): DocumentElement[] {
    return paragraphsIn(this.node).map(this.wrap);
  }

  getListItems(): DocumentElement[] {
    return paragraphsIn(this.node)
      .filter((line) => line.type === 'LIST_ITEM')
      .map(this.wrap);
  }

  getTables(): DocumentElement[] {
    return this.node.children.filter((block) => block.type === 'TABLE').map(this.wrap);
  }

  setText(text: unknown): this {
    this.edit();
    this.node.children = String(text)
      .split('\n')
      .map((line) => paragraph(line));
    return this;
  }

  clear(): this {
    return this.setText('');
  }

  removeChild(child: unknown): this {
    if (!(child instanceof DocumentElement)) throw mismatch(this.serviceName, 'removeChild', [child]);
    this.edit();
    removeChild(this.node, child.node);
    return this;
  }

  readonly #lists = (): number =>
    new Set(this.node.children.map((block) => block.attributes.LIST_ID).filter((id) => id !== undefined))
      .size + 1;
}

type BodyNames =
  | 'appendPageBreak'
  | 'getMarginBottom'
  | 'getMarginLeft'
  | 'getMarginRight'
  | 'getMarginTop'
  | 'getPageHeight'
  | 'getPageWidth'
  | 'insertPageBreak'
  | 'setMarginBottom'
  | 'setMarginLeft'
  | 'setMarginRight'
  | 'setMarginTop'
  | 'setPageHeight'
  | 'setPageWidth';

export class BodyElement
  extends SectionElement
  implements Official<GoogleAppsScript.Document.Body, BodyNames>
{
  appendPageBreak(): MarkElement {
    return this.appendParagraph('').appendPageBreak();
  }

  insertPageBreak(index: unknown): MarkElement {
    return this.insertParagraph(index, '').appendPageBreak();
  }

  getPageWidth() {
    return this.look('PAGE_WIDTH');
  }

  setPageWidth(points: unknown): this {
    return this.setLook('PAGE_WIDTH', points);
  }

  getPageHeight() {
    return this.look('PAGE_HEIGHT');
  }

  setPageHeight(points: unknown): this {
    return this.setLook('PAGE_HEIGHT', points);
  }

  getMarginTop() {
    return this.look('MARGIN_TOP');
  }

  setMarginTop(points: unknown): this {
    return this.setLook('MARGIN_TOP', points);
  }

  getMarginBottom() {
    return this.look('MARGIN_BOTTOM');
  }

  setMarginBottom(points: unknown): this {
    return this.setLook('MARGIN_BOTTOM', points);
  }

  getMarginLeft() {
    return this.look('MARGIN_LEFT');
  }

  setMarginLeft(points: unknown): this {
    return this.setLook('MARGIN_LEFT', points);
  }

  getMarginRight() {
    return this.look('MARGIN_RIGHT');
  }

  setMarginRight(points: unknown): this {
    return this.setLook('MARGIN_RIGHT', points);
  }
}

function texts(rows: readonly (readonly unknown[])[]): string[][] {
  return rows.map((row) => row.map((value) => String(value ?? '')));
}
