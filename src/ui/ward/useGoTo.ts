import { useRef, useState } from 'preact/hooks';
import type { FindingLine, WardCalls } from '../../ward/calls';
import type { Server } from '../server';

/** How far the way to the cell came; `gone`: its tab is no longer there. */
export type Way = 'notStarted' | 'going' | 'arrived' | 'gone' | 'failed';

/** Selects the finding's cell in the grid and hands the keyboard over to it. */
export function useGoTo(server: Server<WardCalls>, { sheet, cell }: FindingLine): [Way, () => void] {
  const [way, setWay] = useState<Way>('notStarted');
  const going = useRef(false);
  const settle = (end: Way): void => {
    going.current = false;
    setWay(end);
  };
  const go = (): void => {
    if (going.current) return;
    going.current = true;
    setWay('going');
    server.goToCell(sheet, cell).then(
      (found) => {
        settle(found ? 'arrived' : 'gone');
        if (found) google.script.host.editor.focus();
      },
      () => settle('failed'),
    );
  };
  return [way, go];
}
