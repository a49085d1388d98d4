import type { DocumentNode } from '../../model/document';
import type { RunContext } from '../../run/context';
import type { DocumentElement, OpenDocument } from './element';
import { ListItemElement, MarkElement, ParagraphElement } from './paragraph';
import { BodyElement, SectionElement } from './section';
import { TableElement, TableRowElement } from './table';
import { TableCellElement } from './table-cell';
import { TextElement } from './text';

/** Makes the service of any part of one document; the same service each time, so that scripts may compare them. */
export function partsOf(context: RunContext, open: OpenDocument): (node: DocumentNode) => DocumentElement {
  const made = new WeakMap<DocumentNode, DocumentElement>();
  const wrap = (node: DocumentNode): DocumentElement => {
    const known = made.get(node) ?? serviceOf(context, open, wrap, node);
    made.set(node, known);
    return known;
  };
  return wrap;
}

function serviceOf(
  context: RunContext,
  open: OpenDocument,
  wrap: (node: DocumentNode) => DocumentElement,
  node: DocumentNode,
): DocumentElement {
  switch (node.type) {
    case 'BODY_SECTION':
      return new BodyElement(context, open, wrap, node);
    case 'HEADER_SECTION':
    case 'FOOTER_SECTION':
      return new SectionElement(context, open, wrap, node);
    case 'PARAGRAPH':
      return new ParagraphElement(context, open, wrap, node);
    case 'LIST_ITEM':
      return new ListItemElement(context, open, wrap, node);
    case 'TABLE':
      return new TableElement(context, open, wrap, node);
    case 'TABLE_ROW':
      return new TableRowElement(context, open, wrap, node);
    case 'TABLE_CELL':
      return new TableCellElement(context, open, wrap, node);
    case 'TEXT':
      return new TextElement(context, open, wrap, node);
    case 'PAGE_BREAK':
    case 'HORIZONTAL_RULE':
      return new MarkElement(context, open, wrap, node);
  }
}
