import type { ComponentChildren } from 'preact';
import { findingsWords as words } from '../../words/wardSidebars';
import { Button } from '../parts/Button';
import { Failure } from '../parts/Failure';
import { useAct } from '../useAct';

interface OpenButtonProps<T> {
  look: 'main' | 'second';
  /** Asks the server to open it. */
  open(): Promise<T>;
  onOpened?(answer: T): void;
  children: ComponentChildren;
}

/** Leads to another sidebar or tab. */
export function OpenButton<T>({ look, open, onOpened, children }: OpenButtonProps<T>) {
  const opening = useAct(open, (answer) => onOpened?.(answer));
  return (
    <>
      <Button look={look} busy={opening.working} onPress={opening.start}>
        {opening.working ? words.opening : children}
      </Button>
      {opening.fault !== null && <Failure {...words.notOpened} fault={opening.fault} />}
    </>
  );
}
