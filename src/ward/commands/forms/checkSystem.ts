import type { Book } from '../../../sheets/book';
import { isWithinReach } from '../../../sheets/forms';
import { keepOneTrigger } from '../../../sheets/formTriggers';
import { writeLog } from '../../../sheets/log';
import type { Memory } from '../../../sheets/memory';
import { formCommandWords as words } from '../../../words/forms';
import type { SystemReport } from '../../formCalls';
import { knownPerson } from '../../person';
import { handler } from './makeForm';
import { openForms } from './sweep';

/** Menu "Kiểm tra hệ thống": each form has one trigger of this account afterwards, and people are told what was amiss. */
export function checkForms(book: Book, memory: Memory): SystemReport {
  const forms = openForms(memory);
  const mended: string[] = [];
  const problems: string[] = [];
  for (const { formId, heading } of forms) {
    if (!isWithinReach(formId)) {
      problems.push(words.unreachable(heading));
      continue;
    }
    const { made, removed } = keepOneTrigger(formId, handler);
    if (made) mended.push(words.triggerMade(heading));
    if (removed > 0) mended.push(words.triggersRemoved(heading, removed));
  }
  writeLog(
    mended.map((act) => ({ act })),
    knownPerson(memory),
  );
  const told = [...mended, ...problems];
  if (forms.length === 0) book.say(words.noForms);
  else book.say(told.length === 0 ? words.allWell(forms.length) : told.join(' '));
  return { forms: forms.length, mended, problems };
}
