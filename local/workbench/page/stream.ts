import type { BenchEvent } from '../events';
import { eventsPath, leavePath } from './server';

/**
 * Hears what the server tells a window, until the returned function is called; `gone` when the server does not know the
 * window any more. Only while the page is seen: a browser keeps six connections to one place, and many windows that
 * nobody looks at would use them up. When it is seen again, the server tells what was missed.
 */
export function hear(window: string, told: (event: BenchEvent) => void, gone: () => void): () => void {
  let source: EventSource | null = null;
  const stop = () => {
    source?.close();
    source = null;
  };
  const follow = () => {
    stop();
    if (document.visibilityState === 'hidden') return;
    source = new EventSource(eventsPath(window));
    source.onmessage = ({ data }: MessageEvent<string>) => told(JSON.parse(data) as BenchEvent);
    source.onerror = () => source?.readyState === EventSource.CLOSED && gone();
  };
  const leave = () => navigator.sendBeacon(leavePath(window));
  document.addEventListener('visibilitychange', follow);
  addEventListener('pagehide', leave);
  follow();
  return () => {
    document.removeEventListener('visibilitychange', follow);
    removeEventListener('pagehide', leave);
    stop();
    leave();
  };
}
