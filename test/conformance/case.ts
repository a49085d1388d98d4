/** What a case works on: a blank tab of its own, in the spreadsheet that the suite runs in. */
export interface Scratch {
  book: GoogleAppsScript.Spreadsheet.Spreadsheet;
  sheet: GoogleAppsScript.Spreadsheet.Sheet;
}

/** What a call must end with: a value (compared as {@link comparable} writes it) or an error's message. */
export type Expected = { value: unknown } | { error: string };

/** One line of the table: a call, what it must give, and who says so. Runs unchanged on this machine and at Google. */
export interface ConformanceCase {
  /** The call as the run log counts it, for example `SpreadsheetApp.Range.setValues`. */
  call: string;
  /** What is special here; unique within the call. */
  when: string;
  run: (scratch: Scratch) => unknown;
  expected: Expected;
  /** Address of the page or record that says so, or `unverified`. */
  source: string;
}

/** The call gives this value. A Date is written `date('2026-02-01 00:00:00')`, an absent value null. */
export const gives = (value: unknown): Expected => ({ value });

/** The call throws an error with this message, word by word. */
export const fails = (message: string): Expected => ({ error: message });

/** How a Date of the script's own zone is written among values. */
export const date = (text: string): string => `Date ${text}`;

/** Makes lines for one class: `range('setValue', 'a decimal comma', run, gives(94.5), source)`. */
export const casesOf =
  (className: string) =>
  (
    method: string,
    when: string,
    run: (scratch: Scratch) => unknown,
    expected: Expected,
    source: string,
  ): ConformanceCase => ({ call: `${className}.${method}`, when, run, expected, source });

/** A value with nothing in it that two worlds would write differently. */
export function comparable(value: unknown): unknown {
  if (value === undefined || value === null) return null;
  if (Object.prototype.toString.call(value) === '[object Date]') return date(stamp(value as Date));
  if (Array.isArray(value)) return value.map(comparable);
  if (typeof value === 'number' && !Number.isFinite(value)) return String(value);
  if (typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, comparable(part)]));
}

function stamp(day: Date): string {
  const two = (part: number) => String(part).padStart(2, '0');
  const calendar = `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`;
  return `${calendar} ${two(day.getHours())}:${two(day.getMinutes())}:${two(day.getSeconds())}`;
}
