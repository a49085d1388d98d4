import { type Official, Service } from '../../run/service';

/** Session */
export class Session
  extends Service
  implements
    Official<GoogleAppsScript.Base.Session, 'getActiveUser' | 'getEffectiveUser' | 'getScriptTimeZone'>
{
  readonly serviceName = 'Session';

  getActiveUser(): UserService {
    return new UserService(this.context);
  }

  getEffectiveUser(): UserService {
    return new UserService(this.context);
  }

  getActiveUserLocale(): string {
    return 'vi';
  }

  getScriptTimeZone(): string {
    return this.context.book.timeZone;
  }
}

/** User; only a script with the person's consent is told who it is. */
class UserService extends Service implements Official<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly serviceName = 'User';

  getEmail(): string {
    return this.context.authMode === 'FULL' ? this.context.user : '';
  }
}
