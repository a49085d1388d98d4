import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';

/** User: a person a file is shared with. */
export class FileUserService extends Service implements Official<GoogleAppsScript.Base.User, 'getEmail'> {
  readonly serviceName = 'User';

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

/** The e-mail in an argument that may be an address or a User; undefined for anything else. */
export function emailOf(person: unknown): string | undefined {
  if (typeof person === 'string') return person;
  const user = person as { serviceName?: unknown; getEmail?: () => string } | null;
  return typeof user === 'object' && user?.serviceName === 'User' ? user.getEmail?.() : undefined;
}
