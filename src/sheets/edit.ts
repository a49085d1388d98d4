import type { Block } from '../domain/blocks';
import { showDate } from '../domain/text/date';
import { thisDay } from './clock';
import { areaOf } from './readTabs';

/** What somebody just typed or pasted. Each answer asks Google only when it is wanted. */
export interface Edit {
  sheetId(): number;
  cells(): Block;
  /** What stands in the edited cell, numbers as the machine writes them; of one cell only. */
  typed(): string;
  isCleared(): boolean;
  say(message: string, title: string): void;
}

/** Long enough to read two sentences slowly. */
const secondsShown = 20;

/** The event of the simple trigger onEdit. */
export function editOf({ range, source, value }: GoogleAppsScript.Events.SheetsOnEdit): Edit {
  return {
    sheetId: () => range.getGridId(),
    cells: () => {
      const { top, left, bottom, right } = areaOf(range.getA1Notation());
      return { top: top + 1, left: left + 1, bottom: bottom + 1, right: right + 1 };
    },
    // A cell that was pasted comes without its value.
    typed: () => value ?? machineText(range.getValue()),
    isCleared: () => range.isBlank(),
    say: (message, title) => {
      source.toast(message, title, secondsShown);
    },
  };
}

const machineText = (value: unknown): string =>
  value instanceof Date ? showDate(thisDay(value)) : String(value);
