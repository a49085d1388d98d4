import type { Book } from '../../../sheets/book';
import { isWithinReach, mostAtOnce } from '../../../sheets/forms';
import { underLock } from '../../../sheets/lock';
import type { Memory } from '../../../sheets/memory';
import { answersTabWords, formCommandWords as words } from '../../../words/forms';
import type { FormFailure, SweepReport } from '../../formCalls';
import { readBook } from '../examine';
import { noteStates, type Taking, takeAnswers } from './answers';
import { type OpenForm, openForms } from './formRecord';
import { tryEach } from './tryEach';

/** An answer came in: takes what the form has and the tab lacks. Left undone, the sweep does it. */
export function takeFromForm(book: Book, memory: Memory, formId: string | null): void {
  const forms = openForms(memory).filter((form) => formId === null || form.formId === formId);
  // Whoever keeps the lock takes this answer too, or the sweep does: no reason to alarm anybody.
  const { failed } = tryEach(forms, (form) => underLock(() => takeAnswers(book, memory, form)) ?? {});
  if (failed.length > 0) throw new Error(failed.map(words.failed).join(' '));
}

/** Menu "Lấy phiếu gửi qua mạng còn sót": takes what no trigger took, and notes how each answer stands. */
export function sweep(book: Book, memory: Memory): SweepReport {
  const forms = openForms(memory);
  if (forms.length === 0) {
    book.say(words.noForms);
    return { taken: 0, unmatched: 0, done: 0, failed: [], notes: [] };
  }
  const takings = tryEach(forms, (form) => takeOne(book, memory, form));
  const taken = takings.done.reduce((sum, taking) => sum + taking.taken, 0);
  const comparison = underLock(() => compare(book, memory, forms));
  const unmatched = comparison?.unmatched ?? 0;
  const failed = onePerForm([...takings.failed, ...(comparison?.failed ?? [])]);
  const notes = [...takings.done.flatMap(notesOn), ...(comparison === null ? [words.busy] : [])];
  book.say([words.swept(taken, unmatched), ...notes, ...failed.map(words.failed)].join(' '));
  return { taken, unmatched, done: forms.length - failed.length, failed, notes };
}

function takeOne(book: Book, memory: Memory, form: OpenForm): Taking | string {
  if (!isWithinReach(form.formId)) return words.unreachable;
  return underLock(() => takeAnswers(book, memory, form)) ?? words.busy;
}

const notesOn = ({ more, tab, replaced }: Taking): string[] => [
  ...(replaced === null ? [] : [words.startedAnew(replaced, tab)]),
  ...(more ? [words.more(mostAtOnce)] : []),
];

const onePerForm = (failed: FormFailure[]): FormFailure[] =>
  failed.filter(({ form }, at) => failed.findIndex((other) => other.form === form) === at);

/** Notes how each answer stands beside the ward's own lists, and counts those that wait for a person. */
function compare(
  book: Book,
  memory: Memory,
  forms: OpenForm[],
): { unmatched: number; failed: FormFailure[] } {
  const { cards, findings } = readBook(book);
  const { states } = answersTabWords;
  const cell = (place: { sheet: string; row: number }) => `${place.sheet}|${place.row}`;
  const stateAt = new Map(cards.map(({ place }) => [cell(place), states.counted]));
  for (const { code, place } of findings) {
    if (code === 'answer.unmatched') stateAt.set(cell(place), states.unmatched);
    if (code === 'answer.listed') stateAt.set(cell(place), states.listed);
    if (code === 'row.unclear') stateAt.set(cell(place), states.unread);
  }
  const { failed } = tryEach(forms, (form) => {
    noteStates(memory, form, (sheet, row) => stateAt.get(cell({ sheet, row })) ?? states.fresh);
    return {};
  });
  return { unmatched: findings.filter(({ code }) => code === 'answer.unmatched').length, failed };
}
