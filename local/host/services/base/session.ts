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

/** User; a simple trigger is not told who the person is. */
class UserService extends Service implements Official<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly serviceName = 'User';

  getEmail(): string {
    return this.context.authMode === 'LIMITED' ? '' : this.context.user;
  }
}
