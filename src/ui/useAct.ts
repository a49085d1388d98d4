import { useRef, useState } from 'preact/hooks';

/** Something that people ask to be done, how far it is, and what kept it from being done. */
export interface Act<Args extends unknown[]> {
  working: boolean;
  fault: string | null;
  /** Does nothing while the act goes on, so that a double click acts once. */
  start(...args: Args): void;
}

/** Acts on the server when asked; `done` gets the answer. */
export function useAct<Args extends unknown[], T>(
  act: (...args: Args) => Promise<T>,
  done: (answer: T) => void,
): Act<Args> {
  const [state, setState] = useState<{ working: boolean; fault: string | null }>({
    working: false,
    fault: null,
  });
  const acting = useRef(false);
  const start = (...args: Args): void => {
    if (acting.current) return;
    acting.current = true;
    setState({ working: true, fault: null });
    act(...args).then(
      (answer) => {
        acting.current = false;
        setState({ working: false, fault: null });
        done(answer);
      },
      (error: Error) => {
        acting.current = false;
        setState({ working: false, fault: error.message });
      },
    );
  };
  return { ...state, start };
}
