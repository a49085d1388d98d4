import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const cell = ({ sheet }: Scratch) => sheet.getRange('A1');

/** Notes, and clearing. */
export const rangeNotes = [
  range('getNote', 'of a cell without one', (scratch) => cell(scratch).getNote(), gives(''), RANGE),
  range(
    'setNote',
    'as it was written',
    (scratch) => cell(scratch).setNote('Xem lại\nhộ này').getNote(),
    gives('Xem lại\nhộ này'),
    RANGE,
  ),
  range(
    'setNote',
    'null takes it away',
    (scratch) => cell(scratch).setNote('Xem').setNote(null).getNote(),
    gives(''),
    RANGE,
  ),
  range(
    'setNote',
    'a number becomes text',
    (scratch) =>
      cell(scratch)
        .setNote(25 as unknown as string)
        .getNote(),
    gives('25'),
    GAS_FAKES_ODDITIES,
  ),
  range(
    'getNotes',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setNotes([['x', null]])
        .getNotes(),
    gives([['x', '']]),
    RANGE,
  ),
  range(
    'setNotes',
    'too few',
    ({ sheet }) => sheet.getRange('A1:B1').setNotes([['x']]),
    fails(
      'The number of columns in the data does not match the number of columns in the range. The data has 1 but the range has 2.',
    ),
    UNVERIFIED,
  ),
  range(
    'clearNote',
    'keeps the value',
    (scratch) => {
      const noted = cell(scratch).setValue(5).setNote('x').clearNote();
      return [noted.getValue(), noted.getNote()];
    },
    gives([5, '']),
    RANGE,
  ),
  range(
    'clear',
    'takes content and looks',
    (scratch) => {
      const cleared = cell(scratch).setValue(5).setFontWeight('bold').clear();
      return [cleared.getValue(), cleared.getFontWeight()];
    },
    gives(['', 'normal']),
    RANGE,
  ),
  range(
    'clear',
    'content only',
    (scratch) => {
      const cleared = cell(scratch).setValue(5).setFontWeight('bold').clear({ contentsOnly: true });
      return [cleared.getValue(), cleared.getFontWeight()];
    },
    gives(['', 'bold']),
    RANGE,
  ),
  range(
    'clear',
    'looks only',
    (scratch) => {
      const cleared = cell(scratch).setValue(5).setFontWeight('bold').clear({ formatOnly: true });
      return [cleared.getValue(), cleared.getFontWeight()];
    },
    gives([5, 'normal']),
    RANGE,
  ),
  range(
    'clearContent',
    'keeps looks and note',
    (scratch) => {
      const cleared = cell(scratch).setValue(5).setBackground('#ff0000').setNote('x').clearContent();
      return [cleared.getValue(), cleared.getBackground(), cleared.getNote()];
    },
    gives(['', '#ff0000', 'x']),
    RANGE,
  ),
  range(
    'clearContent',
    'takes formulas',
    (scratch) => cell(scratch).setFormula('=1+1').clearContent().getFormula(),
    gives(''),
    RANGE,
  ),
  range(
    'clearFormat',
    'keeps the value',
    (scratch) => {
      const cleared = cell(scratch)
        .setValue(0.5)
        .setNumberFormat('0%')
        .setBackground('#ff0000')
        .clearFormat();
      return [cleared.getValue(), cleared.getBackground(), cleared.getDisplayValue()];
    },
    gives([0.5, '#ffffff', '0,5']),
    RANGE,
  ),
];
