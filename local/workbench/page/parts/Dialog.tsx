import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import type { PaneHead } from '../../protocol';
import type { Bench } from '../bench';
import { words } from '../words';
import { Pane } from './Pane';

const START_SIZE = { width: 480, height: 420 };

/** The script's window over the grid; Escape or the cross closes it. */
export function Dialog({ bench, pane }: { bench: Bench; pane: PaneHead | null }) {
  return pane ? <OpenDialog key={pane.number} bench={bench} pane={pane} /> : null;
}

function OpenDialog({ bench, pane }: { bench: Bench; pane: PaneHead }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({
    width: pane.width ?? START_SIZE.width,
    height: pane.height ?? START_SIZE.height,
  });
  const resize = useCallback(
    (to: { width?: number; height?: number }) =>
      setSize((from) => ({ width: to.width ?? from.width, height: to.height ?? from.height })),
    [],
  );
  useEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={pane.title}
      style={{ width: `${size.width}px` }}
      onClose={() => void bench.work.close('dialog')}
    >
      <div class="pane-head">
        <h2>{pane.title}</h2>
        <button
          type="button"
          class="icon-button"
          aria-label={words.closeDialog}
          title={words.closeDialog}
          onClick={() => dialog.current?.close()}
        >
          ✕
        </button>
      </div>
      <div class="dialog-body" style={{ height: `${size.height}px` }}>
        <Pane bench={bench} place="dialog" pane={pane} onResize={resize} />
      </div>
    </dialog>
  );
}
