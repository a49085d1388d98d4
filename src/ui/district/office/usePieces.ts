import { useRef, useState } from 'preact/hooks';
import type { OfficeLine } from '../../../district/calls';

/** How far a piece of work on many wards is. */
export type Pieces =
  | { state: 'idle' }
  | { state: 'working' | 'stopping' | 'stopped' | 'finished'; of: number; lines: OfficeLine[] }
  | { state: 'failed'; of: number; lines: OfficeLine[]; fault: string };

/** As many wards as one call does: a call should be back within half a minute. */
const atOnce = 8;

/** Does work on many wards a few at a time, so that Google's time limit is never met and people can stop it. */
export function usePieces(work: (codes: string[]) => Promise<OfficeLine[]>): {
  pieces: Pieces;
  start(codes: string[]): void;
  /** After a failure: those that are not done yet. */
  goOn(): void;
  stop(): void;
} {
  const [pieces, setPieces] = useState<Pieces>({ state: 'idle' });
  const wanted = useRef(true);
  const all = useRef<string[]>([]);
  const lead = async (before: OfficeLine[]): Promise<void> => {
    const of = all.current.length;
    const rest = all.current.filter((code) => !before.some((line) => line.code === code));
    let [lines, at] = [before, 0];
    wanted.current = true;
    setPieces({ state: 'working', of, lines });
    try {
      for (; at < rest.length && wanted.current; at += atOnce) {
        lines = [...lines, ...(await work(rest.slice(at, at + atOnce)))];
        const soFar = lines;
        setPieces((now) => ({ ...now, lines: soFar }) as Pieces);
      }
      setPieces({ state: at < rest.length ? 'stopped' : 'finished', of, lines });
    } catch (fault) {
      setPieces({
        state: 'failed',
        of,
        lines,
        fault: fault instanceof Error ? fault.message : String(fault),
      });
    }
  };
  const start = (codes: string[]): void => {
    all.current = codes;
    void lead([]);
  };
  const goOn = (): void => {
    if (pieces.state !== 'idle') void lead(pieces.lines);
  };
  const stop = (): void => {
    wanted.current = false;
    setPieces((now) => (now.state === 'working' ? { ...now, state: 'stopping' } : now));
  };
  return { pieces, start, goOn, stop };
}
