import { useEffect, useRef, useState } from 'preact/hooks';

interface State<T> {
  working: boolean;
  value: T | null;
  before: T | null;
  fault: string | null;
  round: number;
}

/** A question to the server and what came of it. `round` counts the answers; `before` is the answer before this. */
export interface Answer<T> extends Readonly<State<T>> {
  /** Takes over an answer that came another way. */
  take(value: T): void;
  /** Asks again; does nothing while an answer is awaited, so a double click asks once. */
  ask(): void;
}

const unanswered = { working: true, value: null, before: null, fault: null, round: 0 };

/** Asks when the page opens. After a failure the last answer stays, with the fault beside it. */
export function useAnswer<T>(question: () => Promise<T>): Answer<T> {
  const [state, setState] = useState<State<T>>(unanswered);
  const waiting = useRef(false);
  const settle = (change: (state: State<T>) => Partial<State<T>>): void => {
    waiting.current = false;
    setState((now) => ({ ...now, working: false, ...change(now) }));
  };
  const take = (value: T): void =>
    settle((now) => ({ value, before: now.value, fault: null, round: now.round + 1 }));
  const ask = (): void => {
    if (waiting.current) return;
    waiting.current = true;
    setState((now) => ({ ...now, working: true, fault: null }));
    question().then(take, (error: Error) => settle(() => ({ fault: error.message })));
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: asks once, when the page opens
  useEffect(ask, []);
  return { ...state, ask, take };
}
