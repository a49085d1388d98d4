import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { sidebarWords } from '../../words/sidebars';
import { Button } from './Button';

const step = 5;

interface PagedProps<T> {
  items: readonly T[];
  /** What the items are called in "Xem thêm 5 … (còn 12)". */
  of: string;
  /** This item is shown too, however far down it is. */
  reach?: number;
  show(item: T, index: number): VNode;
}

/** The first five items, and five more at each press. */
export function Paged<T>({ items, of, reach = 0, show }: PagedProps<T>) {
  const [wanted, setWanted] = useState(step);
  const shown = Math.max(wanted, Math.ceil((reach + 1) / step) * step);
  const left = items.length - shown;
  return (
    <>
      <ul class="items">{items.slice(0, shown).map(show)}</ul>
      {left > 0 && (
        <Button look="quiet" onPress={() => setWanted(shown + step)}>
          {sidebarWords.showMore(Math.min(step, left), left, of)}
        </Button>
      )}
    </>
  );
}
