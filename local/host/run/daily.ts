import { DAILY_CALLS } from '../google/limits';
import type { RunContext } from './context';
import { ServiceError } from './failures';

/** Counts a call, or several at once, against its user's daily allowance. Throws Google's text when that is used up. */
export function spendDaily({ workspace, user, now }: RunContext, call: string, times = 1): void {
  const allowance = allowanceOf(call);
  if (!allowance) return;
  if (workspace.quotas.spend(allowance.word, user, times, allowance.most, now().getTime())) return;
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
