import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import { yesOrNo } from '../text/yesOrNo';

/** Whether a cell ticks; 'unclear' where it may or may not, null where nobody ticks in the whole column. */
export type Tick = boolean | 'unclear' | null;

/**
 * Reads the ticks of a column by what stands in it together. An x among blanks is a tick; beside numbers, "Có" or
 * another sign it may just as well mean none, as in many official forms. Numbers beside 2, 3 … are codes.
 */
export function tickReader(column: readonly string[]): (shown: string) => Tick {
  const typed = column.filter((shown) => shown !== '');
  const crossIsTick = !typed.some((shown) => !isCross(shown) && (isNumber(shown) || yesOrNo(shown) === true));
  const holdsCodes = typed.some((shown) => isNumber(shown) && yesOrNo(shown) === null);
  const mayTick = typed.some((shown) => !isUntouched(shown));
  return (shown) => {
    if (!mayTick) return null;
    if (shown === '') return false;
    if (isCross(shown) && !crossIsTick) return 'unclear';
    if (isNumber(shown) && holdsCodes) return 'unclear';
    return yesOrNo(shown) ?? 'unclear';
  };
}

/** What a tick box shows that nobody touched. */
const isUntouched = (shown: string): boolean => /^(?:0|false)$/i.test(shown);

const isCross = (shown: string): boolean => fold(shown) === 'x';

const isNumber = (shown: string): boolean => readNumber(shown).kind === 'number';
