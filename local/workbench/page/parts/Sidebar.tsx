import type { PaneHead } from '../../protocol';
import type { Bench } from '../bench';
import { words } from '../words';
import { Pane } from './Pane';

/** The script's panel at the right, 300 pixels wide as in Sheets. */
export function Sidebar({ bench, pane }: { bench: Bench; pane: PaneHead | null }) {
  if (!pane) return null;
  return (
    <aside class="sidebar" aria-label={pane.title}>
      <div class="pane-head">
        <h2>{pane.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeSidebar}
          title={words.closeSidebar}
          onClick={() => void bench.work.close('sidebar')}
        >
          ✕
        </button>
      </div>
      <Pane bench={bench} place="sidebar" pane={pane} />
    </aside>
  );
}
