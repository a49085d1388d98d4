import type { Choice, FormModel, Navigation } from '../../model/form';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { NAVIGATION } from './form-constants';
import { QuestionItem } from './item-base';
import { type ItemResponseService, responseTo } from './item-response';
import { PageBreakItem } from './layout-items';
import { ValidationService } from './validation';

/** Choice: one answer a question offers. */
export class ChoiceService
  extends Service
  implements Official<GoogleAppsScript.Forms.Choice, 'getGotoPage' | 'getPageNavigationType' | 'getValue'>
{
  readonly serviceName = 'FormApp.Choice';

  constructor(
    context: RunContext,
    readonly form: FormModel,
    readonly choice: Choice,
  ) {
    super(context);
  }

  getValue(): string {
    return this.choice.value;
  }

  getPageNavigationType(): Constant | null {
    const { goTo } = this.choice;
    if (goTo === undefined) return null;
    return typeof goTo === 'number' ? NAVIGATION.members.GO_TO_PAGE : NAVIGATION.members[goTo];
  }

  getGotoPage(): PageBreakItem | null {
    const page = this.form.items.find((item) => item.id === this.choice.goTo);
    return page ? new PageBreakItem(this.context, this.form, page) : null;
  }
}

type Names = 'createChoice' | 'createResponse' | 'getChoices' | 'setChoices' | 'setChoiceValues';

/** Questions with a list of answers. */
abstract class ChoiceItem extends QuestionItem implements Official<GoogleAppsScript.Forms.ListItem, Names> {
  createChoice(value: unknown, navigation?: unknown): ChoiceService {
    const goTo = navigationOf(navigation);
    if (goTo === null) throw mismatch(this.serviceName, 'createChoice', [value, navigation]);
    return new ChoiceService(this.context, this.form, {
      value: String(value),
      ...(goTo === undefined ? {} : { goTo }),
    });
  }

  getChoices(): ChoiceService[] {
    return (this.item.choices ?? []).map((choice) => new ChoiceService(this.context, this.form, choice));
  }

  setChoices(choices: unknown): this {
    if (!Array.isArray(choices) || !choices.every((choice) => choice instanceof ChoiceService)) {
      throw mismatch(this.serviceName, 'setChoices', [choices]);
    }
    this.#offer(choices.map(({ choice }: ChoiceService) => choice));
    return this;
  }

  setChoiceValues(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(this.serviceName, 'setChoiceValues', [values]);
    this.#offer(values.map((value) => ({ value: String(value) })));
    return this;
  }

  createResponse(response: unknown): ItemResponseService {
    return responseTo(this, response);
  }

  readonly #offer = (choices: Choice[]): void => {
    if (choices.length === 0) throw new ServiceError('Array is empty: values');
    const values = choices.map(({ value }) => value);
    if (new Set(values).size < values.length) {
      throw new ServiceError('Questions cannot have duplicate choice values.');
    }
    this.item.choices = choices;
  };
}

/** ListItem: a drop-down. */
export class ListItem extends ChoiceItem {
  readonly serviceName = 'FormApp.ListItem';
}

/** Choices that may be joined by an answer of one's own. */
abstract class OpenChoiceItem
  extends ChoiceItem
  implements Official<GoogleAppsScript.Forms.MultipleChoiceItem, 'hasOtherOption' | 'showOtherOption'>
{
  hasOtherOption(): boolean {
    return this.item.otherOption === true;
  }

  showOtherOption(enabled: unknown): this {
    this.item.otherOption = Boolean(enabled);
    return this;
  }
}

export class MultipleChoiceItem extends OpenChoiceItem {
  readonly serviceName = 'FormApp.MultipleChoiceItem';
}

export class CheckboxItem
  extends OpenChoiceItem
  implements Official<GoogleAppsScript.Forms.CheckboxItem, 'clearValidation' | 'setValidation'>
{
  readonly serviceName = 'FormApp.CheckboxItem';

  setValidation(validation: unknown): this {
    if (
      !(validation instanceof ValidationService) ||
      validation.serviceName !== 'FormApp.CheckboxValidation'
    ) {
      throw mismatch(this.serviceName, 'setValidation', [validation]);
    }
    this.item.rule = validation.rule;
    return this;
  }

  clearValidation(): this {
    delete this.item.rule;
    return this;
  }
}

/** Where a choice leads; null for what says nothing of the kind. A boolean is for quizzes only. */
function navigationOf(given: unknown): Navigation | undefined | null {
  if (given === undefined || typeof given === 'boolean') return undefined;
  if (given instanceof PageBreakItem) return given.item.id;
  if (given instanceof Constant && given.type === NAVIGATION.type) return given.name as Navigation;
  return null;
}
