import { useLayoutEffect, useRef } from 'preact/hooks';
import type { FrameAnswer, FrameMessage, PaneHead } from '../../protocol';
import type { Bench } from '../bench';
import { framePath } from '../server';

interface PaneProps {
  bench: Bench;
  place: 'sidebar' | 'dialog';
  pane: PaneHead;
  onResize?: (size: { width?: number; height?: number }) => void;
}

/** A script's page in a frame without rights; what it asks for comes as messages. */
export function Pane({ bench, place, pane, onResize }: PaneProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  // Listens before the frame can load: what its page asks for while it loads would be lost, and its page wait for ever.
  useLayoutEffect(() => {
    const receive = ({ source, data }: MessageEvent<FrameMessage>) => {
      // The frame has no origin of its own to check; the window it comes from is the proof.
      const asker = frame.current?.contentWindow;
      if (asker && source === asker) void obey(asker, data);
    };
    const obey = async (asker: Window, message: FrameMessage) => {
      if (message.kind === 'close') return bench.work.close(place);
      if (message.kind === 'resize') return onResize?.(message);
      if (message.kind === 'focusGrid') return bench.work.focusGrid();
      asker.postMessage(await answerTo(bench, message), '*');
    };
    window.addEventListener('message', receive);
    return () => window.removeEventListener('message', receive);
  }, [bench, place, onResize]);
  return (
    <iframe
      ref={frame}
      class="pane-frame"
      title={pane.title}
      sandbox="allow-scripts allow-forms"
      key={pane.number}
      src={framePath(bench.store.state.window, place, pane.number)}
    />
  );
}

async function answerTo(bench: Bench, message: FrameMessage & { kind: 'call' }): Promise<FrameAnswer> {
  const { call, functionName, args, handled } = message;
  const execution = await bench.work.runForFrame(functionName, args, handled);
  if (execution?.ok) return { call, ok: true, value: execution.value ?? null };
  return { call, ok: false, error: execution?.error ?? 'NetworkError' };
}
