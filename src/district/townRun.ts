import { accountOfUser, keyOfUser } from '../sheets/account';
import { freshId } from '../sheets/freshId';
import { underLock } from '../sheets/lock';
import { isForbidden } from '../sheets/master/api';
import { documentMemory } from '../sheets/memory';
import { districtWords } from '../words/district';

/** One consolidation, from its first step to the written master. */
export interface TownRun {
  id: string;
  year: number | null;
  /** The account that started it; '' where Google does not tell. */
  by: string;
  /** Tells whoever started it from others all the same. */
  key: string;
  /** When its last step began, in milliseconds. */
  at: number;
}

/** What came of wanting a turn: the work's answer, whose run is under way, or that this account may only look. */
export type Turn<T> =
  | { outcome: 'done'; value: T }
  | { outcome: 'busy'; by: string }
  | { outcome: 'forbidden' };

/** Why there was no turn, in words. */
export const refusalOf = (turn: Exclude<Turn<never>, { outcome: 'done' }>): string =>
  turn.outcome === 'busy' ? districtWords.toasts.busy(turn.by) : districtWords.toasts.forbidden;

const name = 'townRun';

/** A run whose last step is longer ago was stopped: somebody else may take over. */
const patienceMs = 180_000;

/**
 * Does one step of the run of that id, or of a new one: one step at a time, and nobody else's run is disturbed. Two
 * people who consolidate at once get one run.
 */
export function takeTurn<T>(id: string | null, year: number | null, step: (run: TownRun) => T): Turn<T> {
  const memory = documentMemory();
  const turn = underLock((): Turn<T> => {
    const [current, key, at] = [memory.recall<TownRun>(name), keyOfUser(), Date.now()];
    const isAsked = current !== null && current.id === id;
    if (current !== null && !isAsked && current.key !== key && at - current.at < patienceMs)
      return { outcome: 'busy', by: current.by };
    const run = isAsked ? { ...current, at } : { id: freshId(), year, by: accountOfUser(), key, at };
    memory.keep(name, run);
    try {
      return { outcome: 'done', value: step(run) };
    } catch (fault) {
      if (isForbidden(fault)) return { outcome: 'forbidden' };
      throw fault;
    }
  });
  return turn ?? { outcome: 'busy', by: memory.recall<TownRun>(name)?.by ?? '' };
}

/** The run that was not finished; null where none is under way. */
export const unfinishedRun = (): TownRun | null => documentMemory().recall<TownRun>(name);

/** To be called when the master is written, or nobody wants it any more. */
export const endRun = (): void => documentMemory().forget(name);
