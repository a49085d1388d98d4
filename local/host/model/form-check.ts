import { isRealDay } from '../values/serial';
import { type Answer, type Answers, type FormItem, type FormModel, isQuestion } from './form';
import { meets } from './form-rules';
import { FORM_WORDS, ruleWords } from './form-words';

/** Why one answer does not do, in Vietnamese; `email` stands for the respondent's address. */
export interface FieldError {
  field: number | 'email';
  message: string;
}

/** Everything wrong with the answers to a form, in its order; empty when they may be submitted. */
export function errorsIn(form: FormModel, answers: Answers, email: string): FieldError[] {
  const emailErrors: FieldError[] =
    form.collectsEmail && !/^[^\s@]+@[^\s@]+$/.test(email)
      ? [{ field: 'email', message: email === '' ? FORM_WORDS.required : FORM_WORDS.badEmail }]
      : [];
  const errors = form.items.filter(isQuestion).flatMap((item): FieldError[] => {
    const message = problemOf(item, answers[item.id]);
    return message === undefined ? [] : [{ field: item.id, message }];
  });
  return [...emailErrors, ...errors];
}

/** Whether nothing was answered. */
export function isBlank(answer: Answer | undefined): answer is undefined {
  return (
    answer === undefined ||
    (typeof answer === 'string' ? answer.trim() === '' : answer.every((part) => part === ''))
  );
}

function problemOf(item: FormItem, answer: Answer | undefined): string | undefined {
  if (isBlank(answer)) {
    if (!item.required) return undefined;
    return item.type === 'GRID' ? FORM_WORDS.requiredEachRow : FORM_WORDS.required;
  }
  if (!isPossible(item, answer)) return item.type === 'DATE' ? FORM_WORDS.notADay : FORM_WORDS.notAChoice;
  if (item.type === 'GRID' && item.required && [...answer].includes('')) return FORM_WORDS.requiredEachRow;
  if (!item.rule || meets(item.rule, answer)) return undefined;
  return item.rule.helpText || ruleWords(item.rule.kind, item.rule.bounds);
}

/** Whether the form offers that answer at all. */
export function isPossible(item: FormItem, answer: Answer): boolean {
  const parts = typeof answer === 'string' ? [answer] : answer;
  const isOffered = (part: string) => (item.choices ?? []).some((choice) => choice.value === part);
  switch (item.type) {
    case 'MULTIPLE_CHOICE':
    case 'LIST':
      return typeof answer === 'string' && (item.otherOption === true || isOffered(answer));
    case 'CHECKBOX':
      return (
        typeof answer !== 'string' &&
        answer.filter((part) => !isOffered(part)).length <= (item.otherOption ? 1 : 0)
      );
    case 'SCALE': {
      const { lower, upper } = item.scale ?? { lower: 1, upper: 5 };
      return /^\d+$/.test(parts[0] ?? '') && Number(parts[0]) >= lower && Number(parts[0]) <= upper;
    }
    case 'GRID':
      return (
        parts.length === item.rows?.length &&
        parts.every((part) => part === '' || item.columns?.includes(part))
      );
    case 'DATE': {
      const day = /^(\d{4})-(\d{2})-(\d{2})$/.exec(parts[0] ?? '');
      return day !== null && isRealDay(Number(day[1]), Number(day[2]), Number(day[3]));
    }
    default:
      return typeof answer === 'string';
  }
}
