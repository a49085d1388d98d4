/** One word for another. */
export type Words = Readonly<Record<string, string>>;

/** Criteria that compare with one number, by the operator a file has for them. */
export const COMPARISONS: Words = {
  equal: 'NUMBER_EQUAL_TO',
  notEqual: 'NUMBER_NOT_EQUAL_TO',
  greaterThan: 'NUMBER_GREATER_THAN',
  greaterThanOrEqual: 'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  lessThan: 'NUMBER_LESS_THAN',
  lessThanOrEqual: 'NUMBER_LESS_THAN_OR_EQUAL_TO',
};

/** The same, and criteria with a lowest and a highest number. */
export const NUMBER_COMPARISONS: Words = {
  ...COMPARISONS,
  between: 'NUMBER_BETWEEN',
  notBetween: 'NUMBER_NOT_BETWEEN',
};

/** Criteria that compare with days. */
export const DAY_COMPARISONS: Words = {
  between: 'DATE_BETWEEN',
  notBetween: 'DATE_NOT_BETWEEN',
  equal: 'DATE_EQUAL_TO',
  greaterThan: 'DATE_AFTER',
  greaterThanOrEqual: 'DATE_ON_OR_AFTER',
  lessThan: 'DATE_BEFORE',
  lessThanOrEqual: 'DATE_ON_OR_BEFORE',
};

/** A table the other way round. */
export const reversed = (words: Words): Words =>
  Object.fromEntries(Object.entries(words).map(([file, criteria]) => [criteria, file]));
