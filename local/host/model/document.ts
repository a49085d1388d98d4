/** A value of an attribute; constants such as `CENTER` go by their names. */
export type AttributeValue = string | number | boolean | null;

/** Looks, by the names of DocumentApp.Attribute; what is absent comes from what surrounds it. */
export type Attributes = Record<string, AttributeValue>;

/** A stretch of text with looks of its own. */
export interface Run {
  text: string;
  attributes: Attributes;
}

/** Text inside a paragraph. */
export interface TextNode {
  type: 'TEXT';
  runs: Run[];
}

/** A page break or a horizontal rule inside a paragraph. */
export interface MarkNode {
  type: 'PAGE_BREAK' | 'HORIZONTAL_RULE';
}

/** A paragraph, or an item of a list. */
export interface ParagraphNode {
  type: 'PARAGRAPH' | 'LIST_ITEM';
  attributes: Attributes;
  children: (TextNode | MarkNode)[];
}

/** A cell of a table. */
export interface CellNode {
  type: 'TABLE_CELL';
  attributes: Attributes;
  children: BlockNode[];
}

/** A row of a table. */
export interface RowNode {
  type: 'TABLE_ROW';
  attributes: Attributes;
  children: CellNode[];
}

/** A table. */
export interface TableNode {
  type: 'TABLE';
  attributes: Attributes;
  children: RowNode[];
}

/** What stands one below the other. */
export type BlockNode = ParagraphNode | TableNode;

/** The text of a document, or what repeats at the head or foot of each page. */
export interface SectionNode {
  type: 'BODY_SECTION' | 'HEADER_SECTION' | 'FOOTER_SECTION';
  attributes: Attributes;
  children: BlockNode[];
}

/** Any part of a document that holds others. */
export type ContainerNode = SectionNode | TableNode | RowNode | CellNode | ParagraphNode;

/** Any part of a document. */
export type DocumentNode = ContainerNode | TextNode | MarkNode;

/** A text document: plain data, may be saved as JSON. */
export interface DocumentModel {
  id: string;
  name: string;
  body: SectionNode;
  header: SectionNode | null;
  footer: SectionNode | null;
}

/** An A4 page with margins of 2.54 cm, in points, as Google starts documents for Vietnamese users. */
const PAGE: Attributes = {
  PAGE_WIDTH: 595.276,
  PAGE_HEIGHT: 841.89,
  MARGIN_TOP: 72,
  MARGIN_BOTTOM: 72,
  MARGIN_LEFT: 72,
  MARGIN_RIGHT: 72,
};

/** A new document with one empty paragraph. */
export function newDocument(id: string, name: string): DocumentModel {
  const body: SectionNode = { type: 'BODY_SECTION', attributes: { ...PAGE }, children: [paragraph('')] };
  return { id, name, body, header: null, footer: null };
}

/** A paragraph with a text. */
export function paragraph(text: string, type: ParagraphNode['type'] = 'PARAGRAPH'): ParagraphNode {
  return { type, attributes: {}, children: text === '' ? [] : [textNode(text)] };
}

/** Text without looks of its own. */
export function textNode(text: string): TextNode {
  return { type: 'TEXT', runs: [{ text, attributes: {} }] };
}

/** A cell with a text. */
export function cell(text: string): CellNode {
  return { type: 'TABLE_CELL', attributes: {}, children: [paragraph(text)] };
}

/** A table with these texts. */
export function table(rows: readonly (readonly string[])[]): TableNode {
  return {
    type: 'TABLE',
    attributes: {},
    children: rows.map((texts) => ({ type: 'TABLE_ROW', attributes: {}, children: texts.map(cell) })),
  };
}

/** The parts directly inside a part; none inside text and marks. */
export function childrenOf(node: DocumentNode): DocumentNode[] {
  return 'children' in node ? node.children : [];
}

/** The part that holds a part; undefined for sections and for what is in no document. */
export function parentOf(model: DocumentModel, node: DocumentNode): ContainerNode | undefined {
  const sections = [model.body, model.header, model.footer].filter((section) => section !== null);
  return sections.map((section) => parentWithin(section, node)).find((found) => found !== undefined);
}

function parentWithin(holder: ContainerNode, node: DocumentNode): ContainerNode | undefined {
  for (const child of holder.children) {
    if (child === node) return holder;
    const found = 'children' in child ? parentWithin(child, node) : undefined;
    if (found) return found;
  }
  return undefined;
}
