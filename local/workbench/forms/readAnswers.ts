import { type FormAnswer, type FormItem, type FormModel, isQuestion } from '../../host';

/** What a person sent by the form page. */
export interface SentAnswers {
  answers: Record<number, FormAnswer>;
  email: string;
}

/** The value of the tick beside an answer of one's own, as Google names it. */
export const OTHER = '__other_option__';
/** The name of the field for the respondent's address. */
export const EMAIL_NAME = 'emailAddress';

/** The name of a question's control. */
export const fieldName = (item: FormItem): string => `entry.${item.id}`;
/** The name of the controls in one row of a grid. */
export const rowName = (item: FormItem, row: number): string => `entry.${item.id}.${row}`;
/** The name of the text beside {@link OTHER}. */
export const otherName = (item: FormItem): string => `entry.${item.id}.other_option_response`;

/** Reads a form page's body (application/x-www-form-urlencoded); what the form does not ask is passed over. */
export function readAnswers(form: FormModel, body: string): SentAnswers {
  const sent = new URLSearchParams(body);
  const answers: Record<number, FormAnswer> = {};
  for (const item of form.items.filter(isQuestion)) answers[item.id] = answerIn(sent, item);
  return { answers, email: (sent.get(EMAIL_NAME) ?? '').trim() };
}

function answerIn(sent: URLSearchParams, item: FormItem): FormAnswer {
  if (item.type === 'GRID') return (item.rows ?? []).map((_, row) => sent.get(rowName(item, row)) ?? '');
  const own = item.otherOption ? typed(sent.get(otherName(item)) ?? '') : '';
  const ticked = sent.getAll(fieldName(item)).map((value) => (value === OTHER ? own : typed(value)));
  if (item.type === 'CHECKBOX') return [...new Set([...ticked, own])].filter((value) => value !== '');
  // Who wrote an answer of their own may have forgotten the tick beside it.
  return ticked[0] ?? own;
}

/** Browsers send line breaks of a text area as CR LF; some keyboards send letters and accents apart. */
function typed(value: string): string {
  return value.replaceAll('\r\n', '\n').trim().normalize('NFC');
}
