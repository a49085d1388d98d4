import type { Bench } from '../bench';
import { linkTarget } from '../link';
import { words } from '../words';

/** Where the selected cell leads, as a button big enough to hit. */
export function LinkButton({ bench, link }: { bench: Bench; link: string | null }) {
  const target = linkTarget(link);
  if (!target) return null;
  return (
    <button type="button" class="primary-button link-button" onClick={() => bench.work.followLink()}>
      {target.kind === 'cell' ? words.followLink(target.selection.a1) : words.openLink}
    </button>
  );
}
