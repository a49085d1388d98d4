import type { Official } from '../../run/service';
import { UserService } from '../base/user';

/** User of Drive. Nobody's real name is known here: the part of the address before the @ stands for it. */
export class DriveUser
  extends UserService
  implements Official<GoogleAppsScript.Drive.User, 'getName' | 'getDomain'>
{
  override readonly serviceName = 'DriveApp.User';

  getName(): string {
    return this.email.split('@')[0]!;
  }

  getDomain(): string {
    return this.email.split('@')[1] ?? '';
  }
}
