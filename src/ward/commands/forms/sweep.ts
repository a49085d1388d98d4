import { readWardBook } from '../../../domain/scorecards/wardBook';
import type { Book } from '../../../sheets/book';
import { isWithinReach } from '../../../sheets/forms';
import { underLock } from '../../../sheets/lock';
import type { Memory } from '../../../sheets/memory';
import { answersTabWords, formCommandWords as words } from '../../../words/forms';
import type { SweepReport } from '../../formCalls';
import { noteStates, takeAnswers } from './answers';
import { type FormRecord, knownForms } from './formRecord';

/** An answer came in: takes what the form has and the tab lacks. Left undone, the sweep does it. */
export function takeFromForm(book: Book, memory: Memory, formId: string | null): void {
  for (const record of openForms(memory)) {
    if (formId !== null && record.formId !== formId) continue;
    const taking = underLock(() => takeAnswers(book, memory, record));
    if (taking?.taken === null) throw new Error(words.headingsGone(taking.tab));
  }
}

/** Menu "Lấy phiếu gửi qua mạng còn sót": takes what no trigger took, and notes how each answer stands. */
export function sweep(book: Book, memory: Memory): SweepReport {
  const forms = openForms(memory);
  if (forms.length === 0) {
    book.say(words.noForms);
    return { taken: 0, unmatched: 0, problems: [] };
  }
  const results = forms.map((record) => sweepOne(book, memory, record));
  const problems = results.flatMap(({ problem }) => problem ?? []);
  const taken = results.reduce((sum, result) => sum + result.taken, 0);
  const unmatched = compare(book, memory, forms);
  book.say([words.swept(taken, unmatched), ...problems].join(' '));
  return { taken, unmatched, problems };
}

/** Forms that people can fill in. */
export const openForms = (memory: Memory): FormRecord[] =>
  knownForms(memory).filter(({ address }) => address !== null);

function sweepOne(book: Book, memory: Memory, record: FormRecord): { taken: number; problem: string | null } {
  if (!isWithinReach(record.formId)) return { taken: 0, problem: words.unreachable(record.heading) };
  const taking = underLock(() => takeAnswers(book, memory, record));
  if (taking === null) return { taken: 0, problem: words.busy };
  return taking.taken === null
    ? { taken: 0, problem: words.headingsGone(taking.tab) }
    : { taken: taking.taken, problem: taking.more ? words.more : null };
}

/** Notes how each answer stands beside the ward's own lists; returns how many wait for a person. */
function compare(book: Book, memory: Memory, forms: FormRecord[]): number {
  const { cards, findings } = readWardBook(book.tabs().map(({ grid }) => grid));
  const { states } = answersTabWords;
  const cell = (place: { sheet: string; row: number }) => `${place.sheet}|${place.row}`;
  const stateAt = new Map(cards.map(({ place }) => [cell(place), states.counted]));
  for (const { code, place } of findings) {
    if (code === 'answer.unmatched') stateAt.set(cell(place), states.unmatched);
    if (code === 'answer.listed') stateAt.set(cell(place), states.listed);
  }
  for (const record of forms) {
    noteStates(memory, record, (sheet, row) => stateAt.get(cell({ sheet, row })) ?? states.fresh);
  }
  return findings.filter(({ code }) => code === 'answer.unmatched').length;
}
