import type { Book } from '../../sheets/book';
import { timeInWords } from '../../sheets/clock';
import type { ControlAct, Ticked } from '../../sheets/controlTab';
import type { Memory } from '../../sheets/memory';
import { controlWords as words } from '../../words/control';
import type { SubmitResult } from '../calls';
import { severitiesOf } from '../tally';
import { check } from './check';
import { recognise } from './recognise';
import { submit, withdraw } from './submit';

/** Does what a ticked box of "Bảng điều khiển" asks for, and answers beside it whatever becomes of it. */
export function doTicked({ act, person, answer }: Ticked, book: Book, memory: Memory): void {
  answer(words.working, false);
  try {
    answer(acts[act](book, memory, person), true);
  } catch {
    answer(words.failed, true);
  }
}

const acts: Record<ControlAct, (book: Book, memory: Memory, person: string) => string> = {
  check: (book) => {
    const { findings, cards, checkedAt } = check(book);
    const { error, warning } = severitiesOf(findings);
    return cards === 0 ? words.nothingToCheck : words.checked(error, warning, cards, checkedAt);
  },
  recognise: (book) => {
    const { verdicts } = recognise(book);
    const recognised = verdicts.filter(({ verdict }) => verdict === 'recognised').length;
    return words.recognised(recognised, verdicts.length - recognised, timeInWords());
  },
  submit: (book, memory, person) => said(submit(book, memory, person, ''), words.submitted(timeInWords())),
  withdraw: (book, memory) => said(withdraw(book, memory), words.withdrawn(timeInWords())),
};

const said = (result: SubmitResult, done: string): string => (result.outcome === 'done' ? done : result.why);
