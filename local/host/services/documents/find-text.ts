import type { DocumentNode } from '../../model/document';
import { matchesIn, replaceSpan, textAt, textOf } from '../../model/document-text';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { re2 } from '../../values/re2';
import type { DocumentElement } from './element';

/** Puts a text in place of everything a pattern finds. */
export function replaceText(node: DocumentNode, pattern: unknown, replacement: string): void {
  // From the end, so that the places before stay where they are.
  for (const { start, end } of matchesIn(node, expression(pattern)).reverse())
    replaceSpan(node, start, end, replacement);
}

/** The first place a pattern finds, or the first after an earlier find. */
export function findText(where: DocumentElement, pattern: unknown, from: unknown): RangeElement | null {
  const found = matchesIn(where.node, expression(pattern)).flatMap(({ start, end }) => {
    const at = textAt(where.node, start);
    return at ? [{ node: at.text, start: at.offset, end: at.offset + end - start - 1 }] : [];
  });
  const last = from instanceof RangeElement ? from : undefined;
  const before = last
    ? found.findIndex(({ node, start }) => node === last.element.node && start >= last.start) +
      (last.isIn(found) ? 1 : 0)
    : 0;
  const next = found[before];
  return next ? new RangeElement(where.context, where.wrap(next.node), next.start, next.end) : null;
}

function expression(pattern: unknown): RegExp {
  const found = typeof pattern === 'string' ? re2(pattern) : undefined;
  if (!found) throw new ServiceError(`Invalid regular expression pattern ${pattern}`);
  return found;
}

type RangeNames = 'getElement' | 'getEndOffsetInclusive' | 'getStartOffset' | 'isPartial';

/** RangeElement: a stretch of a text. */
export class RangeElement
  extends Service
  implements Official<GoogleAppsScript.Document.RangeElement, RangeNames>
{
  readonly serviceName = 'DocumentApp.RangeElement';

  constructor(
    context: Service['context'],
    readonly element: DocumentElement,
    readonly start: number,
    readonly end: number,
  ) {
    super(context);
  }

  /** Whether the stretch is one of those found. */
  readonly isIn = (found: readonly { node: DocumentNode; start: number }[]): boolean =>
    found.some(({ node, start }) => node === this.element.node && start === this.start);

  getElement(): DocumentElement {
    return this.element;
  }

  getStartOffset(): number {
    return this.start;
  }

  getEndOffsetInclusive(): number {
    return this.end;
  }

  isPartial(): boolean {
    return this.end - this.start + 1 < textOf(this.element.node).length;
  }
}
