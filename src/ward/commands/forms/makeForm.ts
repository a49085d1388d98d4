import { inForce } from '../../../domain/criteria/catalogue';
import { type FormPlan, type FormTitle, formOf, formTitles } from '../../../domain/forms/formOf';
import { dictionaryKey, inOrder } from '../../../domain/text/nameOrder';
import type { Book } from '../../../sheets/book';
import { thisDay } from '../../../sheets/clock';
import { addressesOf, isWithinReach, openToPeople, startForm, writeQuestions } from '../../../sheets/forms';
import { keepOneTrigger } from '../../../sheets/formTriggers';
import { underLock } from '../../../sheets/lock';
import { writeLog } from '../../../sheets/log';
import type { Memory } from '../../../sheets/memory';
import { answersTabWords, formCommandWords, wordForm } from '../../../words/forms';
import type { FormChoices, FormMade, FormMaking } from '../../formCalls';
import { knownPerson } from '../../person';
import { readBook } from '../examine';
import { startAnswersTab } from './answers';
import { forgetForm, keepForm, knownForms, type OpenForm, openForms, type StartedForm } from './formRecord';

/** The function that each form's trigger runs. */
export const handler = 'takeSubmission';

/** What the sidebar offers: titles, years, and the forms that are there. */
export function choicesFor(book: Book, memory: Memory): FormChoices {
  const { settings } = readBook(book);
  const { year } = thisDay();
  const years = new Set([settings.year ?? year, year, year - 1]);
  return {
    titles: [...formTitles],
    years: [...years].sort((a, b) => b - a),
    year: settings.year ?? year,
    made: openForms(memory).map(shown),
  };
}

/**
 * Makes the form of a title and year, once: its id is kept right after it is there, and a stopped run is gone on with.
 * A form whose id no run could keep is empty and takes no answers. `anew` makes another for one that is gone.
 */
export function buildForm(
  book: Book,
  memory: Memory,
  title: FormTitle,
  year: number,
  anew: boolean,
): FormMaking {
  const { sets, unit, cards, groups } = readBook(book);
  const names = [...groups.map(({ group }) => group), ...cards.map(({ subject }) => subject.group)];
  const listed = inOrder([...new Set(names.flatMap((name) => name ?? []))], dictionaryKey);
  const plan = formOf(inForce(sets, title, year), title, year, listed);
  if (typeof plan === 'string') return { outcome: 'refused', why: plan };
  return underLock(() => makeOnce(book, memory, plan, unit, anew)) ?? { outcome: 'busy' };
}

function makeOnce(
  book: Book,
  memory: Memory,
  plan: FormPlan,
  unit: string | null,
  anew: boolean,
): FormMaking {
  const known = knownForms(memory).find(({ title, year }) => title === plan.title && year === plan.year);
  const isLost = known !== undefined && !isWithinReach(known.formId);
  if (isLost && !anew) return { outcome: 'lost' };
  if (isLost) forgetForm(memory, known);
  const record = isLost || known === undefined ? startRecord(memory, plan, unit) : known;
  const open = record.address === null ? finish(book, memory, record, plan, unit) : record;
  return { outcome: 'made', form: shown(open) };
}

function startRecord(memory: Memory, plan: FormPlan, unit: string | null): StartedForm {
  const { title, year } = plan;
  const { heading } = wordForm(plan, unit);
  return keepForm(memory, { title, year, heading, formId: startForm(heading), items: null, address: null });
}

function finish(
  book: Book,
  memory: Memory,
  started: StartedForm,
  plan: FormPlan,
  unit: string | null,
): OpenForm {
  const { formId, heading } = started;
  const items = started.items ?? writeQuestions(formId, wordForm(plan, unit));
  if (started.items === null) keepForm(memory, { ...started, items });
  const record = { ...started, items };
  startAnswersTab(book, record);
  keepOneTrigger(formId, handler);
  openToPeople(formId);
  const open = keepForm(memory, { ...record, address: addressesOf(formId) });
  writeLog([{ act: formCommandWords.made(heading) }], knownPerson(memory));
  return open;
}

const shown = ({ title, year, heading, address }: OpenForm): FormMade => ({
  ...{ title, year, heading, ...address },
  tab: answersTabWords.name(title, year),
});
