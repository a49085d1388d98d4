import { faultText } from '../../../sheets/faultText';
import { formCommandWords as words } from '../../../words/forms';
import type { FormFailure } from '../../formCalls';
import type { OpenForm } from './formRecord';

/** Acts on each form; `act` returns why it could not, in words. One that fails never stops the rest. */
export function tryEach<T extends object>(
  forms: OpenForm[],
  act: (form: OpenForm) => T | string,
): { done: T[]; failed: FormFailure[] } {
  const done: T[] = [];
  const failed: FormFailure[] = [];
  for (const form of forms) {
    const came = attempt(() => act(form));
    if (typeof came === 'string') failed.push({ form: form.heading, why: came });
    else done.push(came);
  }
  return { done, failed };
}

function attempt<T>(act: () => T): T | string {
  try {
    return act();
  } catch (error) {
    return words.broken(faultText(error));
  }
}
