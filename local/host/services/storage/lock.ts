import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { AwaitLock } from '../../run/standstill';
import { wholeNumbers } from '../arguments';

/** LockService. Each file's script has its own locks. */
export class LockService
  extends Service
  implements Official<GoogleAppsScript.Lock.LockService, 'getDocumentLock' | 'getScriptLock' | 'getUserLock'>
{
  readonly serviceName = 'LockService';

  getDocumentLock(): LockHandle {
    return this.#lock('document');
  }

  getScriptLock(): LockHandle {
    return this.#lock('script');
  }

  getUserLock(): LockHandle {
    return this.#lock(`user ${this.context.user}`);
  }

  #lock(scope: string): LockHandle {
    return new LockHandle(this.context, `${scope} of ${this.context.book.id}`);
  }
}

type Names = 'tryLock' | 'waitLock' | 'hasLock' | 'releaseLock';

class LockHandle extends Service implements Official<GoogleAppsScript.Lock.Lock, Names> {
  readonly serviceName = 'LockService.Lock';

  constructor(
    context: RunContext,
    readonly key: string,
  ) {
    super(context);
  }

  tryLock(milliseconds: number): AwaitLock {
    const [wait] = wholeNumbers(this.serviceName, 'tryLock', [milliseconds]);
    return new AwaitLock(this.key, wait!, (held) => held);
  }

  waitLock(milliseconds: number): AwaitLock {
    const [wait] = wholeNumbers(this.serviceName, 'waitLock', [milliseconds]);
    return new AwaitLock(this.key, wait!, (held) => {
      if (held) return undefined;
      throw new ServiceError('Lock timeout: another process was holding the lock for too long.');
    });
  }

  hasLock(): boolean {
    return this.context.workspace.locks.has(this.key, this.context);
  }

  releaseLock(): void {
    this.context.workspace.locks.release(this.key, this.context);
  }
}
