import { type Cell, hasContent } from '../model/cell';
import { displayText } from '../model/display-text';
import { isDateFormat } from '../values/number-format';
import { serialOfDate } from '../values/serial';

/** What a cell is compared with, calculated: days as serial numbers. Null is blank. */
export type Operand = number | string | boolean | null;

interface Subject {
  readonly text: string;
  readonly number: number;
  /** NaN unless the cell is shown as a day. */
  readonly day: number;
  readonly isBlank: boolean;
}

type Test = (subject: Subject, numbers: number[], texts: string[], now: Date) => boolean;

const day = (serial: number) => Math.floor(serial);
const within = (value: number, [a = 0, b = 0]: number[]) =>
  value >= Math.min(a, b) && value <= Math.max(a, b);
const isNumber = (value: number) => !Number.isNaN(value);

/** By the names of SpreadsheetApp.BooleanCriteria and DataValidationCriteria. Texts compare without case. */
const TESTS: Readonly<Record<string, Test>> = {
  CELL_EMPTY: ({ isBlank }) => isBlank,
  CELL_NOT_EMPTY: ({ isBlank }) => !isBlank,
  NUMBER_EQUAL_TO: ({ number }, [a]) => number === a,
  NUMBER_NOT_EQUAL_TO: ({ number }, [a]) => isNumber(number) && number !== a,
  NUMBER_GREATER_THAN: ({ number }, [a]) => number > a!,
  NUMBER_GREATER_THAN_OR_EQUAL_TO: ({ number }, [a]) => number >= a!,
  NUMBER_LESS_THAN: ({ number }, [a]) => number < a!,
  NUMBER_LESS_THAN_OR_EQUAL_TO: ({ number }, [a]) => number <= a!,
  NUMBER_BETWEEN: ({ number }, ends) => within(number, ends),
  NUMBER_NOT_BETWEEN: ({ number }, ends) => isNumber(number) && !within(number, ends),
  DATE_IS_VALID_DATE: (subject) => isNumber(subject.day),
  DATE_EQUAL_TO: (subject, [a]) => subject.day === day(a!),
  DATE_AFTER: (subject, [a]) => subject.day > day(a!),
  DATE_BEFORE: (subject, [a]) => subject.day < day(a!),
  DATE_ON_OR_AFTER: (subject, [a]) => subject.day >= day(a!),
  DATE_ON_OR_BEFORE: (subject, [a]) => subject.day <= day(a!),
  DATE_BETWEEN: (subject, ends) => within(subject.day, ends.map(day)),
  DATE_NOT_BETWEEN: (subject, ends) => isNumber(subject.day) && !within(subject.day, ends.map(day)),
  DATE_EQUAL_TO_RELATIVE: (subject, _, [a], now) => subject.day === relativeDay(a!, now),
  DATE_AFTER_RELATIVE: (subject, _, [a], now) => subject.day > relativeDay(a!, now),
  DATE_BEFORE_RELATIVE: (subject, _, [a], now) => subject.day < relativeDay(a!, now),
  TEXT_CONTAINS: ({ text }, _, [a]) => text.includes(a!),
  TEXT_DOES_NOT_CONTAIN: ({ text }, _, [a]) => !text.includes(a!),
  TEXT_EQUAL_TO: ({ text }, _, [a]) => text === a,
  TEXT_STARTS_WITH: ({ text }, _, [a]) => text.startsWith(a!),
  TEXT_ENDS_WITH: ({ text }, _, [a]) => text.endsWith(a!),
  TEXT_IS_VALID_EMAIL: ({ text }) => /^[^\s@,;]+@[^\s@,;]+\.[^\s@.,;]{2,}$/.test(text),
  TEXT_IS_VALID_URL: ({ text }) =>
    /^(?:(?:https?|ftp):\/\/)?(?:[\p{L}\p{N}-]+\.)+\p{L}{2,}(?:[/:?#]\S*)?$/u.test(text),
  CUSTOM_FORMULA: (_, [a]) => a! !== 0 && isNumber(a!),
};

/** Whether a cell fulfils a criterion; never for a criterion unknown here. */
export function fits(criteria: string, operands: readonly Operand[], cell: Cell, now: Date): boolean {
  return testOf(criteria, operands, now)(cell);
}

/** The same for many cells that are compared with the same. */
export function testOf(criteria: string, operands: readonly Operand[], now: Date): (cell: Cell) => boolean {
  const test = TESTS[criteria];
  if (!test) return () => false;
  const texts = operands.map((operand) => String(operand ?? '').toLowerCase());
  const numbers = operands.map(numberOf);
  return (cell) => test(subjectOf(cell), numbers, texts, now);
}

function subjectOf(cell: Cell): Subject {
  const { value } = cell;
  const number = typeof value === 'number' ? value : Number.NaN;
  return {
    // Most criteria never ask for the text, and it takes the longest to make.
    get text() {
      return displayText(cell).toLowerCase();
    },
    number,
    day: cell.numberFormat !== undefined && isDateFormat(cell.numberFormat) ? day(number) : Number.NaN,
    isBlank: !hasContent({ value }),
  };
}

function numberOf(operand: Operand): number {
  if (typeof operand === 'number') return operand;
  if (typeof operand === 'boolean') return operand ? 1 : 0;
  return operand === null ? 0 : Number.NaN;
}

function relativeDay(name: string, now: Date): number {
  const today = day(serialOfDate(now));
  const back = (years: number, months: number) =>
    day(serialOfDate(new Date(now.getFullYear() - years, now.getMonth() - months, now.getDate())));
  switch (name.toUpperCase()) {
    case 'TODAY':
      return today;
    case 'TOMORROW':
      return today + 1;
    case 'YESTERDAY':
      return today - 1;
    case 'PAST_WEEK':
      return today - 7;
    case 'PAST_MONTH':
      return back(0, 1);
    default:
      return back(1, 0);
  }
}
