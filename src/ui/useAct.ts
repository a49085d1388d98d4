import { useRef, useState } from 'preact/hooks';

interface State {
  working: boolean;
  fault: string | null;
  /** True once people left the waiting, until they act again. */
  left: boolean;
}

/** Something that people ask to be done, how far it is, and what kept it from being done. */
export interface Act<Args extends unknown[]> extends Readonly<State> {
  /** Does nothing while the act goes on, so that a double click acts once. */
  start(...args: Args): void;
  /** Waits no longer; the server goes on, and its answer is let go. */
  leave(): void;
}

const idle: State = { working: false, fault: null, left: false };

/** Acts on the server when asked; `done` gets the answer. */
export function useAct<Args extends unknown[], T>(
  act: (...args: Args) => Promise<T>,
  done: (answer: T) => void,
): Act<Args> {
  const [state, setState] = useState(idle);
  /** The act that is waited for. */
  const awaited = useRef<Promise<T> | null>(null);
  const start = (...args: Args): void => {
    if (awaited.current !== null) return;
    const acting = act(...args);
    const settle = (end: Partial<State>): boolean => {
      if (awaited.current !== acting) return false;
      awaited.current = null;
      setState({ ...idle, ...end });
      return true;
    };
    awaited.current = acting;
    setState({ ...idle, working: true });
    acting.then(
      (answer) => {
        if (settle({})) done(answer);
      },
      (error: Error) => settle({ fault: error.message }),
    );
  };
  const leave = (): void => {
    awaited.current = null;
    setState({ ...idle, left: true });
  };
  return { ...state, start, leave };
}
