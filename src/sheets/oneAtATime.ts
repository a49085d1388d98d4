const patienceMs = 5000;

/** Runs the act while nobody else runs one on this spreadsheet; null, and nothing done, where somebody else does. */
export function oneAtATime<T>(act: () => T): T | null {
  const lock = LockService.getDocumentLock();
  if (!lock.tryLock(patienceMs)) return null;
  try {
    return act();
  } finally {
    lock.releaseLock();
  }
}
