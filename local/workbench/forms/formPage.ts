import { type FieldError, type FormModel, isQuestion } from '../../host';
import { anchorOf, type Field, fieldHtml } from './fields';
import { attributes, escaped, page } from './html';
import { EMAIL_NAME, fieldName, type SentAnswers } from './readAnswers';
import { WORDS } from './words';

/** How far a person is with a form. */
export interface FormPageState {
  /** Where the answers are posted to. */
  action: string;
  /** What was filled in before; kept on the page. */
  sent?: SentAnswers;
  errors?: readonly FieldError[];
  /** Why the form takes no answers of this person, whatever they fill in. */
  refused?: 'closed' | 'answered';
}

/** The form as a page to fill in, or why it cannot be filled in. Several pages of a form come one below the other. */
export function formPage(form: FormModel, state: FormPageState): string {
  const isClosed = !form.published || !form.acceptingResponses;
  const refused = isClosed ? 'closed' : state.refused;
  if (refused) return refusalPage(form, refused);
  const errors = state.errors ?? [];
  const title = errors.length > 0 ? `${WORDS.toMend(errors.length)} – ${form.title}` : form.title;
  const fields = fieldsOf(form, state);
  return page(
    title,
    [
      headingHtml(form),
      errors.length > 0 ? summaryHtml(fields, errors) : '',
      `<form${attributes({ method: 'post', action: state.action, novalidate: true })}>`,
      form.collectsEmail ? emailHtml(state) : '',
      ...form.items.map((item) => {
        const field = fields.find((asked) => asked.item === item);
        return field ? fieldHtml(field) : sectionHtml(item.title, item.helpText);
      }),
      `<button type="submit">${WORDS.send}</button></form>`,
    ].join('\n'),
  );
}

/** What a person sees after sending; `again` is the address of the empty form, where another answer is wanted. */
export function confirmationPage(form: FormModel, again?: string): string {
  const link =
    again !== undefined && form.respondAgainLink && !form.oneResponsePerUser
      ? `<p><a class="button" href="${escaped(again)}">${WORDS.again}</a></p>`
      : '';
  const message = escaped(form.confirmationMessage || WORDS.recorded);
  return page(
    `${WORDS.sent} – ${form.title}`,
    `<div class="part" role="status"><h1>${WORDS.sent}</h1><p>${escaped(form.title)}</p><p class="words">${message}</p></div>${link}`,
  );
}

function refusalPage(form: FormModel, refused: 'closed' | 'answered'): string {
  const reason = refused === 'closed' ? form.closedMessage || WORDS.closed : WORDS.answered;
  return page(
    form.title,
    `<div class="part"><h1>${escaped(form.title)}</h1><p class="words">${escaped(reason)}</p><p>${WORDS.ask}</p></div>`,
  );
}

function fieldsOf(form: FormModel, { sent, errors = [] }: FormPageState): Field[] {
  return form.items.filter(isQuestion).map((item, index) => ({
    item,
    name: fieldName(item),
    title: item.title || WORDS.untitledQuestion(index + 1),
    answer: sent?.answers[item.id],
    error: errors.find(({ field }) => field === item.id)?.message,
  }));
}

function headingHtml({ title, description }: FormModel): string {
  const words = description ? `<p class="words">${escaped(description)}</p>` : '';
  return `<h1>${escaped(title)}</h1>${words}`;
}

function sectionHtml(title: string, help: string): string {
  return `<h2>${escaped(title)}</h2>${help ? `<p class="words">${escaped(help)}</p>` : ''}`;
}

/** Comes first and takes the focus, so that a screen reader begins here. */
function summaryHtml(fields: readonly Field[], errors: readonly FieldError[]): string {
  const lines = errors.map(({ field, message }) => {
    const asked = fields.find(({ item }) => item.id === field);
    const anchor = asked ? anchorOf(asked) : EMAIL_NAME;
    return `<li><a href="#${escaped(anchor)}">${escaped(asked?.title ?? WORDS.email)} – ${escaped(message)}</a></li>`;
  });
  return [
    '<div class="summary" role="alert" tabindex="-1" autofocus>',
    `<h2>${WORDS.toMend(errors.length)}</h2><p>${WORDS.howToMend}</p><ul>${lines.join('')}</ul></div>`,
  ].join('');
}

function emailHtml({ sent, errors = [] }: FormPageState): string {
  const error = errors.find(({ field }) => field === 'email')?.message;
  const input = attributes({
    type: 'email',
    id: EMAIL_NAME,
    name: EMAIL_NAME,
    autocomplete: 'email',
    'aria-required': 'true',
    'aria-invalid': error ? 'true' : false,
    'aria-describedby': error ? `${EMAIL_NAME}-error` : false,
    value: sent?.email ?? '',
  });
  const note = error
    ? `<p class="error" id="${EMAIL_NAME}-error">${WORDS.problem} ${escaped(error)}</p>`
    : '';
  return `<div class="part${error ? ' wrong' : ''}"><label class="name" for="${EMAIL_NAME}">${WORDS.email} <span class="required">${WORDS.required}</span></label>${note}<input${input}></div>`;
}
