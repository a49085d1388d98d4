import { createHash } from 'node:crypto';

/** The access token of a user's executions. It opens nothing outside of this machine. */
export function tokenOf(user: string): string {
  return `ya29.local-${createHash('sha256').update(user).digest('base64url')}`;
}
