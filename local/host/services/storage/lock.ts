import { type Official, Service } from '../../run/service';

/** LockService. One execution runs at a time here, so nobody ever holds a lock against another. */
export class LockService
  extends Service
  implements Official<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  readonly serviceName = 'LockService';

  getDocumentLock(): LockHandle {
    return new LockHandle(this.context);
  }

  getScriptLock(): LockHandle {
    return new LockHandle(this.context);
  }

  getUserLock(): LockHandle {
    return new LockHandle(this.context);
  }
}

type Names = 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock';

/** Lock */
class LockHandle extends Service implements Official<GoogleAppsScript.Lock.Lock, Names> {
  readonly serviceName = 'LockService.Lock';
  #held = false;

  tryLock(_milliseconds: number): boolean {
    this.#held = true;
    return true;
  }

  waitLock(_milliseconds: number): void {
    this.#held = true;
  }

  hasLock(): boolean {
    return this.#held;
  }

  releaseLock(): void {
    this.#held = false;
  }
}
