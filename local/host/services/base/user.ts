import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';

/** User: somebody by e-mail; an empty one where it is not told. */
export class UserService extends Service implements Official<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly serviceName: string = 'User';

  constructor(
    context: RunContext,
    readonly email: string,
  ) {
    super(context);
  }

  getEmail(): string {
    return this.email;
  }
}

/** The e-mail that an argument names, as text or as a User. Throws Google's mismatch text for anything else. */
export function emailOf(who: unknown, service: string, method: string): string {
  if (typeof who === 'string') return who;
  const asked = who as { getEmail?: () => string } | null;
  if (who instanceof Service && asked?.getEmail) return asked.getEmail();
  throw mismatch(service, method, [who]);
}
