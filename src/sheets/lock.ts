const longestWait = 30_000;

/** Does the work while no other run of this spreadsheet does such work; null where it waited in vain. */
export function whileLocked<T>(work: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(longestWait)) return null;
  try {
    return work();
  } finally {
    // What was written must be there before another run reads.
    SpreadsheetApp.flush();
    lock.releaseLock();
  }
}
