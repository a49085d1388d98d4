import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';

/** User of Drive. Nobody's real name is known here: the part of the address before the @ stands for it. */
export class DriveUser
  extends Service
  implements Official<GoogleAppsScript.Drive.User, 'getEmail' | 'getName' | 'getDomain'>
{
  readonly serviceName = 'DriveApp.User';

  constructor(
    context: RunContext,
    readonly email: string,
  ) {
    super(context);
  }

  getEmail(): string {
    return this.email;
  }

  getName(): string {
    return this.email.split('@')[0]!;
  }

  getDomain(): string {
    return this.email.split('@')[1] ?? '';
  }
}
