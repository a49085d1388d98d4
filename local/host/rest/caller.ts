import type { RunContext } from '../run/context';

/** The scopes an execution's token has; a simple trigger has no token at all. */
export function grantedScopes({ authMode, script }: RunContext): readonly string[] | null {
  return authMode === 'FULL' ? script.scopes : null;
}
