import { useEffect, useRef, useState } from 'preact/hooks';

interface State<T> {
  working: boolean;
  value: T | null;
  before: T | null;
  fault: string | null;
  /** True once people left the waiting, until they ask again. */
  left: boolean;
  round: number;
}

/** A question to the server and what came of it. `round` counts the answers; `before` is the answer before this. */
export interface Answer<T> extends Readonly<State<T>> {
  /** Takes over an answer that came another way. */
  take(value: T): void;
  /** Waits no longer; the server goes on, and its answer is let go. */
  leave(): void;
  /** Asks again; does nothing while an answer is awaited, so a double click asks once. */
  ask(): void;
}

const unanswered = { working: true, value: null, before: null, fault: null, left: false, round: 0 };

/** Asks when the page opens. After a failure the last answer stays, with the fault beside it. */
export function useAnswer<T>(question: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<State<T>>(unanswered);
  /** The question whose answer is waited for. */
  const awaited = useRef<Promise<T> | null>(null);
  const settle = (change: (state: State<T>) => Partial<State<T>>): void => {
    awaited.current = null;
    setState((now) => ({ ...now, working: false, ...change(now) }));
  };
  const take = (value: T): void =>
    settle((now) => ({ value, before: now.value, fault: null, left: false, round: now.round + 1 }));
  const ask = (): void => {
    if (awaited.current !== null) return;
    const asked = question();
    const isAwaited = () => awaited.current === asked;
    awaited.current = asked;
    setState((now) => ({ ...now, working: true, fault: null, left: false }));
    asked.then(
      (value) => isAwaited() && take(value),
      (error: Error) => isAwaited() && settle(() => ({ fault: error.message })),
    );
  };
  const leave = (): void => settle(() => ({ left: true }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once, when the page opens
  useEffect(ask, []);
  return { ...state, ask, leave, take };
}
