import {
  type Attributes,
  type AttributeValue,
  type ContainerNode,
  childrenOf,
  type DocumentModel,
  type DocumentNode,
  parentOf,
} from '../../model/document';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { CONSTANT_ATTRIBUTES, ELEMENT_TYPE } from './document-constants';

/** A document as a script holds it; after saveAndClose nothing can be written through it. */
export interface OpenDocument {
  model: DocumentModel;
  closed: boolean;
}

type Names =
  | 'asBody'
  | 'asFooterSection'
  | 'asHeaderSection'
  | 'asHorizontalRule'
  | 'asListItem'
  | 'asPageBreak'
  | 'asParagraph'
  | 'asTable'
  | 'asTableCell'
  | 'asTableRow'
  | 'asText'
  | 'copy'
  | 'getAttributes'
  | 'getNextSibling'
  | 'getParent'
  | 'getPreviousSibling'
  | 'getType'
  | 'isAtDocumentEnd'
  | 'removeFromParent'
  | 'setAttributes';

/** What every part of a document has. */
export abstract class DocumentElement
  extends Service
  implements Official<GoogleAppsScript.Document.Element, Names>
{
  abstract readonly node: DocumentNode;
  /** Makes the service of another part; parts know each other only through this. */
  abstract readonly wrap: (node: DocumentNode) => DocumentElement;

  constructor(
    context: RunContext,
    readonly open: OpenDocument,
  ) {
    super(context);
  }

  /** To be called before each change. */
  protected readonly edit = (): void => {
    if (this.open.closed) throw new ServiceError('Document is closed, its contents cannot be updated.');
  };

  protected readonly look = (name: string): AttributeValue => attributesOf(this.node)[name] ?? null;

  protected readonly setLook = (name: string, value: unknown): this => {
    this.edit();
    const kind = CONSTANT_ATTRIBUTES[name];
    if (kind && value !== null && !(value instanceof Constant && value.type === kind.type)) {
      throw new ServiceError('Invalid argument: value');
    }
    attributesOf(this.node)[name] = value instanceof Constant ? value.name : (value as AttributeValue);
    return this;
  };

  /** A look whose values are constants. */
  protected readonly constantLook = (name: string, otherwise: string | null = null): Constant | null => {
    const value = this.look(name) ?? otherwise;
    return value === null ? null : (CONSTANT_ATTRIBUTES[name]?.members[String(value)] ?? null);
  };

  readonly #sibling = (step: number): DocumentElement | null => {
    const parent = parentOf(this.open.model, this.node);
    const siblings = parent ? childrenOf(parent) : [];
    const sibling = siblings[siblings.indexOf(this.node) + step];
    return sibling ? this.wrap(sibling) : null;
  };

  readonly #as = (type: DocumentNode['type']): this => {
    if (this.node.type !== type) throw new ServiceError(`${this.node.type} can't be cast to ${type}.`);
    return this;
  };

  asBody(): this {
    return this.#as('BODY_SECTION');
  }

  asHeaderSection(): this {
    return this.#as('HEADER_SECTION');
  }

  asFooterSection(): this {
    return this.#as('FOOTER_SECTION');
  }

  asParagraph(): this {
    return this.#as('PARAGRAPH');
  }

  asListItem(): this {
    return this.#as('LIST_ITEM');
  }

  asTable(): this {
    return this.#as('TABLE');
  }

  asTableRow(): this {
    return this.#as('TABLE_ROW');
  }

  asTableCell(): this {
    return this.#as('TABLE_CELL');
  }

  asText(): this {
    return this.#as('TEXT');
  }

  asPageBreak(): this {
    return this.#as('PAGE_BREAK');
  }

  asHorizontalRule(): this {
    return this.#as('HORIZONTAL_RULE');
  }

  getType(): Constant {
    return ELEMENT_TYPE.members[this.node.type];
  }

  getParent(): DocumentElement | null {
    const parent = parentOf(this.open.model, this.node);
    return parent ? this.wrap(parent) : null;
  }

  getNextSibling(): DocumentElement | null {
    return this.#sibling(1);
  }

  getPreviousSibling(): DocumentElement | null {
    return this.#sibling(-1);
  }

  isAtDocumentEnd(): boolean {
    const { body } = this.open.model;
    let last: DocumentNode | undefined = body;
    while (last && last !== this.node) last = childrenOf(last).at(-1);
    return last === this.node;
  }

  /** A copy that is in no document yet. */
  copy(): DocumentElement {
    return this.wrap(structuredClone(this.node));
  }

  getAttributes(): Record<string, AttributeValue | Constant> {
    return Object.fromEntries(
      Object.entries(attributesOf(this.node)).map(([name, value]) => [
        name,
        CONSTANT_ATTRIBUTES[name]?.members[String(value)] ?? value,
      ]),
    );
  }

  setAttributes(attributes: unknown): this {
    if (typeof attributes !== 'object' || attributes === null) {
      throw mismatch(this.serviceName, 'setAttributes', [attributes]);
    }
    for (const [name, value] of Object.entries(attributes)) this.setLook(name, value);
    return this;
  }

  removeFromParent(): this {
    this.edit();
    const parent = parentOf(this.open.model, this.node);
    if (!parent) throw new ServiceError('Element does not have a parent.');
    removeChild(parent, this.node);
    return this;
  }
}

/** Takes a part out of another. Throws where Google keeps the last paragraph. */
export function removeChild(parent: ContainerNode, child: DocumentNode): void {
  const siblings = childrenOf(parent);
  const index = siblings.indexOf(child);
  if (index < 0) throw new ServiceError('Element is not a child of this container.');
  const isText = parent.type.endsWith('SECTION') || parent.type === 'TABLE_CELL';
  if (isText && index === siblings.length - 1) {
    throw new ServiceError(
      `Can't remove the last paragraph in a ${parent.type === 'TABLE_CELL' ? 'table cell' : 'document section'}.`,
    );
  }
  siblings.splice(index, 1);
}

/** Looks of a part; those of a text are those of its first run, and marks have none. */
function attributesOf(node: DocumentNode): Attributes {
  if (node.type === 'TEXT') return node.runs[0]?.attributes ?? {};
  return 'attributes' in node ? node.attributes : {};
}
