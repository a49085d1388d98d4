import { casesOf, date, gives } from '../case';
import { UNVERIFIED } from '../sources';
import { RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');

/** A text that setValue takes as if a person in Vietnam typed it. */
const reads = (when: string, text: string, value: unknown, source = UNVERIFIED) =>
  range(
    'setValue',
    `${when}: ${JSON.stringify(text)}`,
    ({ sheet }) => sheet.getRange('A1').setValue(text).getValue(),
    gives(value),
    source,
  );

/** The same in a cell that has a number format before. */
const readsUnder = (format: string, when: string, text: string, value: unknown) =>
  range(
    'setValue',
    `${when}: ${JSON.stringify(text)} under ${format}`,
    ({ sheet }) => sheet.getRange('A1').setNumberFormat(format).setValue(text).getValue(),
    gives(value),
    UNVERIFIED,
  );

/** What becomes of typed text in a vi_VN spreadsheet: numbers, days, booleans, text. */
export const rangeTyping = [
  reads('digits lose their leading zero', '0912345678', 912345678),
  reads('a decimal comma', '94,5', 94.5),
  reads('no digit before the comma', ',5', 0.5),
  reads('full stops between thousands', '1.234.567', 1234567),
  reads('full stops and a comma', '1.234,5', 1234.5),
  reads('a full stop that parts no thousands is text', '94.5', '94.5'),
  reads('full stops in the wrong places are text', '1.23.456', '1.23.456'),
  reads('spaces around a number do not count', '  12 ', 12),
  reads('a non-breaking space around a number does not count', '12\u00a0', 12),
  reads('a space within a number makes it text', '1 234', '1 234'),
  reads('a minus sign', '-3', -3),
  reads('a plus sign', '+5', 5),
  reads('brackets are a minus sign', '(5)', -5),
  reads('a dash alone is text', '-', '-'),
  reads('a percentage', '50%', 0.5),
  reads('a percentage with decimals', '12,5%', 0.125),
  reads('a space before the percent sign', '50 %', 0.5),
  reads('scientific writing', '1e3', 1000),
  reads('scientific writing with a negative power', '5E-2', 0.05),
  reads('an amount of money', '1.234.567 ₫', 1234567),
  reads('twelve digits stay exact', '036090001234', 36090001234),
  reads('twenty digits are rounded', '12345678901234567890', 12345678901234567000),
  reads('day, month and year', '1/2/2026', date('2026-02-01 00:00:00')),
  reads('with leading zeros', '01/02/2026', date('2026-02-01 00:00:00')),
  reads('with dashes', '1-2-2026', date('2026-02-01 00:00:00')),
  reads('year first', '2026-02-01', date('2026-02-01 00:00:00')),
  reads('two digits of a year of this century', '1/2/26', date('2026-02-01 00:00:00')),
  reads('two digits of a year of the last century', '1/2/54', date('1954-02-01 00:00:00')),
  reads('month and year', '12/2026', date('2026-12-01 00:00:00')),
  reads('a day that is not there is text', '29/2/2025', '29/2/2025'),
  reads('a leap day', '29/2/2024', date('2024-02-29 00:00:00')),
  reads('a month that is not there is text', '13/13/2026', '13/13/2026'),
  reads('day and time', '1/2/2026 10:30', date('2026-02-01 10:30:00')),
  reads('a minute that is not there is text', '10:75', '10:75'),
  reads('a boolean', 'TRUE', true),
  reads('a boolean in small letters', 'false', false),
  reads('the Vietnamese word is text', 'ĐÚNG', 'ĐÚNG'),
  reads('a leading apostrophe asks for text and goes', "'0912", '0912'),
  reads('an apostrophe within stays', "Ea H'leo", "Ea H'leo"),
  reads('text with a line break stays as it is', 'Hộ A\nHộ B', 'Hộ A\nHộ B'),
  reads('spaces around text stay', ' Hộ A ', ' Hộ A '),
  reads('text that starts with a digit', '1 hộ', '1 hộ'),
  reads('an error value', '#N/A', '#N/A'),
  reads('a formula', '=1+1', 2, RANGE),
  reads('an equals sign alone is text', '=', '='),
  readsUnder('@', 'digits stay text', '0912345678', '0912345678'),
  readsUnder('@', 'a day stays text', '1/2/2026', '1/2/2026'),
  readsUnder('@', 'a decimal comma stays text', '94,5', '94,5'),
  readsUnder('0.00', 'a percentage is its number', '50%', 0.5),
];
