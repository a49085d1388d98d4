import { DAILY_CALLS } from '../google/limits';
import type { RunContext } from './context';
import { ServiceError } from './failures';

/** Counts a call against its user's daily allowance. Throws Google's text when that is used up. */
export function spendDaily({ workspace, user, now }: RunContext, call: string): void {
  const allowance = allowanceOf(call);
  if (!allowance) return;
  if (workspace.quotas.spend(allowance.word, user, 1, allowance.most, now().getTime())) return;
  throw new ServiceError(`Service invoked too many times for one day: ${allowance.word}.`);
}

type Allowance = (typeof DAILY_CALLS)[number];

function allowanceOf(call: string): Allowance | null {
  let allowance = known.get(call);
  if (allowance === undefined) {
    allowance = DAILY_CALLS.find(({ calls }) => calls.test(call)) ?? null;
    known.set(call, allowance);
  }
  return allowance;
}

const known = new Map<string, Allowance | null>();
