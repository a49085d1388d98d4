import { types } from 'node:util';
import type { Answer, FormItem, FormModel } from '../../model/form';
import { isPossible } from '../../model/form-check';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { AnyItem } from './any-item';
import type { QuestionItem } from './item-base';

/** ItemResponse: the answer to one question. */
export class ItemResponseService
  extends Service
  implements Official<GoogleAppsScript.Forms.ItemResponse, 'getItem' | 'getResponse'>
{
  readonly serviceName = 'FormApp.ItemResponse';

  constructor(
    context: RunContext,
    readonly form: FormModel,
    readonly item: FormItem,
    readonly answer: Answer,
  ) {
    super(context);
  }

  getItem(): AnyItem {
    return new AnyItem(this.context, this.form, this.item);
  }

  /** A text; a list for checkboxes; for a grid a list with null for rows not answered. */
  getResponse(): string | (string | null)[] {
    if (this.item.type !== 'GRID' || typeof this.answer === 'string') return this.answer;
    return this.answer.map((part) => part || null);
  }
}

/** The answer a script makes for a question. Throws when the question does not offer it. */
export function responseTo(question: QuestionItem, given: unknown): ItemResponseService {
  const { context, form, item } = question;
  const answer = answerFrom(item, given);
  if (answer === undefined) throw mismatch(question.serviceName, 'createResponse', [given]);
  if (!isPossible(item, answer)) {
    throw new ServiceError(
      `Invalid response submitted to item: ${Array.isArray(answer) ? answer.join(', ') : answer}.`,
    );
  }
  return new ItemResponseService(context, form, item, answer);
}

function answerFrom(item: FormItem, given: unknown): Answer | undefined {
  if (item.type === 'CHECKBOX' || item.type === 'GRID') {
    return Array.isArray(given) ? given.map((part) => (part === null ? '' : String(part))) : undefined;
  }
  if (item.type === 'DATE') return types.isDate(given) ? dayOf(given) : undefined;
  return typeof given === 'string' || typeof given === 'number' ? String(given) : undefined;
}

function dayOf(date: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
