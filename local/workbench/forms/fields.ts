import { type FormAnswer, type FormItem, wantsNumber } from '../../host';
import { attributes, escaped } from './html';
import { OTHER, otherName, rowName } from './readAnswers';
import { WORDS } from './words';

/** One question on the page: what was answered so far, and what is wrong with that. */
export interface Field {
  item: FormItem;
  name: string;
  /** The question as it is called where it has no title. */
  title: string;
  answer: FormAnswer | undefined;
  error: string | undefined;
}

/** The question with its control, help and error; wrapped in a group where it has several controls. */
export function fieldHtml(field: Field): string {
  const inner = GROUPED.includes(field.item.type) ? groupHtml(field) : singleHtml(field);
  return `<div class="part${field.error ? ' wrong' : ''}">${inner}</div>`;
}

/** Where the summary of errors leads for a question. */
export function anchorOf({ item, name }: Pick<Field, 'item' | 'name'>): string {
  if (item.type === 'GRID') return `${rowName(item, 0)}-0`;
  return GROUPED.includes(item.type) ? `${name}-0` : name;
}

const GROUPED: readonly FormItem['type'][] = ['MULTIPLE_CHOICE', 'CHECKBOX', 'SCALE', 'GRID'];

function singleHtml(field: Field): string {
  return `<label class="name" for="${escaped(field.name)}">${nameHtml(field)}</label>${notesHtml(field)}${controlHtml(field)}`;
}

function groupHtml(field: Field): string {
  const described = attributes({ 'aria-describedby': notesOf(field) || false });
  return `<fieldset${described}><legend class="name">${nameHtml(field)}</legend>${notesHtml(field)}${choicesHtml(field)}</fieldset>`;
}

function nameHtml({ item, title }: Field): string {
  return `${escaped(title)}${item.required ? ` <span class="required">${WORDS.required}</span>` : ''}`;
}

function notesHtml(field: Field): string {
  const { name, error } = field;
  const help = helpOf(field);
  const helpHtml = help ? `<p class="words" id="${escaped(name)}-help">${escaped(help)}</p>` : '';
  const errorHtml = error
    ? `<p class="error" id="${escaped(name)}-error">${WORDS.problem} ${escaped(error)}</p>`
    : '';
  return helpHtml + errorHtml;
}

function helpOf({ item }: Field): string {
  const own = item.helpText;
  if (item.type === 'CHECKBOX') return own || WORDS.pickAtLeastOne;
  if (item.type === 'DATE') return own || WORDS.dayHint;
  if (item.type !== 'SCALE' || !item.scale) return own;
  const { lowerLabel, upperLabel, lower, upper } = item.scale;
  if (!lowerLabel && !upperLabel) return own;
  const ends = WORDS.scaleEnds(`${lower}: ${lowerLabel}`, `${upper}: ${upperLabel}`);
  return own ? `${own}\n${ends}` : ends;
}

/** The ids of help and error, for those who hear the page. */
function notesOf(field: Field): string {
  return [helpOf(field) ? `${field.name}-help` : '', field.error ? `${field.name}-error` : '']
    .filter(Boolean)
    .join(' ');
}

function controlHtml(field: Field): string {
  const { item, name, error } = field;
  const value = typeof field.answer === 'string' ? field.answer : '';
  const common = {
    id: name,
    name,
    'aria-required': item.required ? 'true' : false,
    'aria-invalid': error ? 'true' : false,
    'aria-describedby': notesOf(field) || false,
  };
  if (item.type === 'PARAGRAPH_TEXT') return `<textarea${attributes(common)}>\n${escaped(value)}</textarea>`;
  if (item.type === 'LIST') return `<select${attributes(common)}>${optionsHtml(item, value)}</select>`;
  if (item.type === 'DATE') return `<input${attributes({ ...common, type: 'date', value })}>`;
  const type = item.rule?.kind === 'TextIsEmail' ? 'email' : 'text';
  return `<input${attributes({ ...common, type, inputmode: keyboardFor(item), autocomplete: 'off', value })}>`;
}

/** The keyboard a phone opens. */
function keyboardFor({ rule }: FormItem): string | false {
  if (rule?.kind === 'WholeNumber') return 'numeric';
  return wantsNumber(rule) ? 'decimal' : false;
}

function optionsHtml(item: FormItem, chosen: string): string {
  const options = (item.choices ?? []).map(
    ({ value }) => `<option${attributes({ value, selected: value === chosen })}>${escaped(value)}</option>`,
  );
  return `<option value="">${WORDS.choose}</option>${options.join('')}`;
}

function choicesHtml(field: Field): string {
  const { item, name, answer } = field;
  if (item.type === 'GRID')
    return (item.rows ?? []).map((row, index) => gridRowHtml(field, row, index)).join('');
  const given = answer === undefined ? [] : [answer].flat();
  const values = item.type === 'SCALE' ? scaleValues(item) : (item.choices ?? []).map(({ value }) => value);
  const type = item.type === 'CHECKBOX' ? 'checkbox' : 'radio';
  const choices = values.map((value, index) =>
    choiceHtml({ type, name, value, index, checked: given.includes(value) }),
  );
  return choices.join('') + (item.otherOption ? otherHtml(field, type, values, given) : '');
}

function scaleValues({ scale }: FormItem): string[] {
  const { lower, upper } = scale ?? { lower: 1, upper: 5 };
  return Array.from({ length: upper - lower + 1 }, (_, step) => String(lower + step));
}

function gridRowHtml({ item, answer }: Field, row: string, index: number): string {
  const name = rowName(item, index);
  const chosen = Array.isArray(answer) ? answer[index] : undefined;
  const choices = (item.columns ?? []).map((value, place) =>
    choiceHtml({ type: 'radio', name, value, index: place, checked: value === chosen }),
  );
  return `<fieldset><legend class="name">${escaped(row)}</legend>${choices.join('')}</fieldset>`;
}

function otherHtml(field: Field, type: string, values: string[], given: string[]): string {
  const { name, title } = field;
  const own = given.find((value) => value !== '' && !values.includes(value));
  const tick = choiceHtml({
    type,
    name,
    value: OTHER,
    text: WORDS.other,
    index: values.length,
    checked: own !== undefined,
  });
  const text = attributes({
    type: 'text',
    name: otherName(field.item),
    'aria-label': WORDS.otherAnswer(title),
    value: own ?? '',
  });
  return `${tick}<input${text}>`;
}

interface ChoiceControl {
  type: string;
  name: string;
  value: string;
  text?: string;
  index: number;
  checked: boolean;
}

function choiceHtml({ type, name, value, text = value, index, checked }: ChoiceControl): string {
  const input = attributes({ type, id: `${name}-${index}`, name, value, checked });
  return `<label class="choice"><input${input}>${escaped(text)}</label>`;
}
