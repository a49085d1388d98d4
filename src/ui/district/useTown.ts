import { useEffect, useRef, useState } from 'preact/hooks';
import type { DistrictCalls, StepLine, TownLine } from '../../district/calls';
import type { Server } from '../server';

/** How far a consolidation is. */
export type TownWork =
  | { state: 'reading'; done: StepLine[]; left: number | null }
  | { state: 'stopping'; done: StepLine[]; left: number | null }
  | { state: 'stopped'; done: StepLine[]; left: number | null }
  | { state: 'written'; done: StepLine[]; town: TownLine }
  | { state: 'unready'; why: string }
  | { state: 'failed'; done: StepLine[]; fault: string };

/** Leads a consolidation step by step, beginning when the page opens. */
export function useTown(server: Server<DistrictCalls>): { work: TownWork; start(): void; stop(): void } {
  const [work, setWork] = useState<TownWork>({ state: 'reading', done: [], left: null });
  const wanted = useRef(true);
  const start = (): void => {
    wanted.current = true;
    setWork({ state: 'reading', done: [], left: null });
    void lead();
  };
  const stop = (): void => {
    wanted.current = false;
    setWork((now) => (now.state === 'reading' ? { ...now, state: 'stopping' } : now));
  };
  const lead = async (): Promise<void> => {
    let run: string | null = null;
    let done: StepLine[] = [];
    try {
      for (;;) {
        const step = await server.stepTown(run);
        if (step.state === 'unready') return setWork({ state: 'unready', why: step.why });
        done = [...done, ...step.done];
        if (step.state === 'written') return setWork({ state: 'written', done, town: step.town });
        const left = step.left;
        if (!wanted.current) {
          await server.cancelTown();
          return setWork({ state: 'stopped', done, left });
        }
        run = step.run;
        setWork({ state: 'reading', done, left });
      }
    } catch (fault) {
      setWork({ state: 'failed', done, fault: fault instanceof Error ? fault.message : String(fault) });
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: begins once, when the page opens
  useEffect(() => void lead(), []);
  return { work, start, stop };
}
