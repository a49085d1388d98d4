import type { Book } from '../../../sheets/book';
import { isWithinReach } from '../../../sheets/forms';
import { keepOneTrigger } from '../../../sheets/formTriggers';
import { writeLog } from '../../../sheets/log';
import type { Memory } from '../../../sheets/memory';
import { formCommandWords as words } from '../../../words/forms';
import type { SystemReport } from '../../formCalls';
import { knownPerson } from '../../person';
import { type OpenForm, openForms } from './formRecord';
import { handler } from './makeForm';
import { tryEach } from './tryEach';

/** Menu "Kiểm tra hệ thống": each form has one trigger of this account afterwards, and people are told what was amiss. */
export function checkForms(book: Book, memory: Memory): SystemReport {
  const forms = openForms(memory);
  const { done, failed } = tryEach(forms, checkForm);
  const mended = done.flat();
  writeLog(
    mended.map((act) => ({ act })),
    knownPerson(memory),
  );
  const told = [...mended, ...failed.map(words.failed)];
  if (forms.length === 0) book.say(words.noForms);
  else book.say(told.length === 0 ? words.allWell(forms.length) : told.join(' '));
  return { done: done.length, mended, failed };
}

function checkForm({ formId, heading }: OpenForm): string[] | string {
  if (!isWithinReach(formId)) return words.unreachable;
  const { made, removed } = keepOneTrigger(formId, handler);
  return [
    ...(made ? [words.triggerMade(heading)] : []),
    ...(removed > 0 ? [words.triggersRemoved(heading, removed)] : []),
  ];
}
