/** What a rule asks of an answer, by the names of Google's builder methods without `require`. */
export type RuleKind =
  | 'Number'
  | 'WholeNumber'
  | 'NumberBetween'
  | 'NumberNotBetween'
  | 'NumberEqualTo'
  | 'NumberNotEqualTo'
  | 'NumberGreaterThan'
  | 'NumberGreaterThanOrEqualTo'
  | 'NumberLessThan'
  | 'NumberLessThanOrEqualTo'
  | 'TextContainsPattern'
  | 'TextDoesNotContainPattern'
  | 'TextMatchesPattern'
  | 'TextDoesNotMatchPattern'
  | 'TextLengthGreaterThanOrEqualTo'
  | 'TextLengthLessThanOrEqualTo'
  | 'TextIsEmail'
  | 'TextIsUrl'
  | 'SelectAtLeast'
  | 'SelectAtMost'
  | 'SelectExactly';

/** A condition on an answer, and the words shown when it is not met ('' for Google's own). */
export interface AnswerRule {
  kind: RuleKind;
  bounds: (number | string)[];
  helpText: string;
}

const CHECKS: Readonly<
  Record<RuleKind, (answer: string | string[], bounds: (number | string)[]) => boolean>
> = {
  Number: (answer) => !Number.isNaN(numberOf(answer)),
  WholeNumber: (answer) => Number.isInteger(numberOf(answer)),
  NumberBetween: (answer, [low, high]) => within(answer, low, high),
  NumberNotBetween: (answer, [low, high]) => isNumber(answer) && !within(answer, low, high),
  NumberEqualTo: (answer, [bound]) => numberOf(answer) === Number(bound),
  NumberNotEqualTo: (answer, [bound]) => isNumber(answer) && numberOf(answer) !== Number(bound),
  NumberGreaterThan: (answer, [bound]) => numberOf(answer) > Number(bound),
  NumberGreaterThanOrEqualTo: (answer, [bound]) => numberOf(answer) >= Number(bound),
  NumberLessThan: (answer, [bound]) => numberOf(answer) < Number(bound),
  NumberLessThanOrEqualTo: (answer, [bound]) => numberOf(answer) <= Number(bound),
  TextContainsPattern: (answer, [pattern]) => finds(pattern, answer),
  TextDoesNotContainPattern: (answer, [pattern]) => !finds(pattern, answer),
  TextMatchesPattern: (answer, [pattern]) => finds(`^(?:${pattern})$`, answer),
  TextDoesNotMatchPattern: (answer, [pattern]) => !finds(`^(?:${pattern})$`, answer),
  TextLengthGreaterThanOrEqualTo: (answer, [bound]) => [...String(answer)].length >= Number(bound),
  TextLengthLessThanOrEqualTo: (answer, [bound]) => [...String(answer)].length <= Number(bound),
  TextIsEmail: (answer) => /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(String(answer)),
  TextIsUrl: (answer) => /^(?:https?:\/\/)?[^\s/.]+(?:\.[^\s/.]+)+(?:\/\S*)?$/.test(String(answer)),
  SelectAtLeast: (answer, [bound]) => answer.length >= Number(bound),
  SelectAtMost: (answer, [bound]) => answer.length <= Number(bound),
  SelectExactly: (answer, [bound]) => answer.length === Number(bound),
};

/** Whether an answer that was given meets a rule. */
export function meets(rule: AnswerRule, answer: string | string[]): boolean {
  return CHECKS[rule.kind](answer, rule.bounds);
}

/** Whether a rule lets only numbers through. */
export function wantsNumber(rule: AnswerRule | undefined): boolean {
  return rule !== undefined && (rule.kind.startsWith('Number') || rule.kind === 'WholeNumber');
}

/** A number as people write it here: 8,5 is 8.5. */
function numberOf(answer: string | string[]): number {
  const text = String(answer).trim();
  return /^[-+]?\d+(?:[.,]\d+)?$/.test(text) ? Number(text.replace(',', '.')) : Number.NaN;
}

const isNumber = (answer: string | string[]): boolean => !Number.isNaN(numberOf(answer));

function within(answer: string | string[], low: number | string = 0, high: number | string = 0): boolean {
  return numberOf(answer) >= Number(low) && numberOf(answer) <= Number(high);
}

function finds(pattern: number | string = '', answer: string | string[]): boolean {
  return new RegExp(String(pattern), 'u').test(String(answer));
}
