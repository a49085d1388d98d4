import { useRef, useState } from 'preact/hooks';
import type { FormMade, FormMaking, FormTitle } from '../../../ward/formCalls';

/** The making of a form as it goes on; `told` is what came of it where it was not made. */
export interface Making {
  working: boolean;
  told: Exclude<FormMaking, { outcome: 'made' }> | null;
  fault: string | null;
  make(title: FormTitle, year: number, anew: boolean): void;
}

/** Makes a form when asked; a second press while one is being made changes nothing. */
export function useMaking(
  build: (title: FormTitle, year: number, anew: boolean) => Promise<FormMaking>,
  onForm: (form: FormMade) => void,
): Making {
  const [state, setState] = useState<Omit<Making, 'make'>>({ working: false, told: null, fault: null });
  const waiting = useRef(false);
  const settle = (told: Making['told'], fault: string | null) => {
    waiting.current = false;
    setState({ working: false, told, fault });
  };
  const make: Making['make'] = (title, year, anew) => {
    if (waiting.current) return;
    waiting.current = true;
    setState({ working: true, told: null, fault: null });
    build(title, year, anew).then(
      (making) => (making.outcome === 'made' ? onForm(making.form) : settle(making, null)),
      (error: Error) => settle(null, error.message),
    );
  };
  return { ...state, make };
}
