import { lockWords } from '../words/lock';

const longestWait = 5000;

/** Does something while nobody else writes here through the add-in; null where others kept at it too long. */
export function underLock<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(longestWait)) return null;
  try {
    return work();
  } finally {
    // What was written must be there for whoever waits.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}

/** The same; where others kept at it too long, nothing is done and an Error says so to people. */
export function underLockOrSay<T extends object>(work: () => T): T {
  const result = underLock(work);
  if (result === null) throw new Error(lockWords.busy);
  return result;
}
