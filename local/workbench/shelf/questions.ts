import type { Answer, Asking } from '../../host';
import { type AnswerRequest, buttonsOf, type Question } from '../question';

/** The questions of one window, shown one after the other. The answer always comes, at the latest as CLOSE. */
export class Questions implements Asking {
  #waiting: { question: Question; answered: (answer: Answer) => void }[] = [];
  #last = 0;
  #isClosed = false;

  constructor(
    /** Called when another question, or none any more, is to be shown. */
    readonly changed: () => void,
  ) {}

  /** The question to show now. */
  get pending(): Question | null {
    return this.#waiting[0]?.question ?? null;
  }

  ask(question: Omit<Question, 'id'>): Promise<Answer> {
    if (this.#isClosed) return Promise.resolve({ button: 'CLOSE' });
    return new Promise((answered) => {
      this.#waiting.push({ question: { ...question, id: ++this.#last }, answered });
      if (this.#waiting.length === 1) this.changed();
    });
  }

  /** Answers the question shown; false when that is another one or has no such button. */
  answer({ id, button, text }: AnswerRequest): boolean {
    const [shown, ...later] = this.#waiting;
    if (shown?.question.id !== id) return false;
    if (button !== 'CLOSE' && !buttonsOf[shown.question.buttons].includes(button)) return false;
    this.#waiting = later;
    shown.answered(shown.question.kind === 'prompt' ? { button, text } : { button });
    this.changed();
    return true;
  }

  /** Nobody is there any more to answer: every question counts as closed. */
  close(): void {
    this.#isClosed = true;
    for (const { answered } of this.#waiting.splice(0)) answered({ button: 'CLOSE' });
  }
}
