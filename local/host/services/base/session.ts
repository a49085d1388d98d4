import { createHash } from 'node:crypto';
import { type Official, Service } from '../../run/service';
import { UserService } from './user';

type Names =
  | 'getActiveUser'
  | 'getActiveUserLocale'
  | 'getEffectiveUser'
  | 'getScriptTimeZone'
  | 'getTemporaryActiveUserKey';

const KEY_LIFE_MS = 30 * 86_400_000;

export class Session extends Service implements Official<GoogleAppsScript.Base.Session, Names> {
  readonly serviceName = 'Session';

  /** Only a script with the person's consent is told who it is. */
  getActiveUser(): UserService {
    const { authMode, user } = this.context;
    return new UserService(this.context, authMode === 'FULL' ? user : '');
  }

  getEffectiveUser(): UserService {
    return this.getActiveUser();
  }

  getActiveUserLocale(): string {
    return 'vi';
  }

  getScriptTimeZone(): string {
    return this.context.book.timeZone;
  }

  /** Tells users of one script apart without naming them; another one every thirty days. */
  getTemporaryActiveUserKey(): string {
    const { user, script } = this.context;
    const period = Math.floor(this.context.now().getTime() / KEY_LIFE_MS);
    return createHash('sha256').update(`${user} ${script.folder} ${period}`).digest('base64');
  }
}
