import { type ContainerNode, childrenOf } from '../../model/document';
import { textOf } from '../../model/document-text';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { DocumentElement } from './element';
import { findText, type RangeElement, replaceText } from './find-text';
import { TextElement } from './text';

type Names =
  | 'editAsText'
  | 'findText'
  | 'getChild'
  | 'getChildIndex'
  | 'getNumChildren'
  | 'getText'
  | 'replaceText';

/** What every part with other parts inside has. */
export abstract class ContainerElement
  extends DocumentElement
  implements Official<GoogleAppsScript.Document.ContainerElement, Names>
{
  abstract override readonly node: ContainerNode;

  getNumChildren(): number {
    return this.node.children.length;
  }

  getChild(index: unknown): DocumentElement {
    if (typeof index !== 'number') throw mismatch(this.serviceName, 'getChild', [index]);
    const child = childrenOf(this.node)[Math.trunc(index)];
    if (!child)
      throw new ServiceError(
        `Child index (${index}) must be less than the number of child elements (${this.getNumChildren()}).`,
      );
    return this.wrap(child);
  }

  getChildIndex(child: unknown): number {
    if (!(child instanceof DocumentElement)) throw mismatch(this.serviceName, 'getChildIndex', [child]);
    const index = childrenOf(this.node).indexOf(child.node);
    if (index < 0) throw new ServiceError('Element is not a child of this container.');
    return index;
  }

  getText(): string {
    return textOf(this.node);
  }

  editAsText(): TextElement {
    return new TextElement(this.context, this.open, this.wrap, this.node);
  }

  findText(pattern: unknown, from?: unknown): RangeElement | null {
    return findText(this, pattern, from);
  }

  replaceText(pattern: unknown, replacement: unknown): this {
    this.edit();
    replaceText(this.node, pattern, String(replacement));
    return this;
  }
}
