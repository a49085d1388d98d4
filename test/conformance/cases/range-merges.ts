import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, GAS_FAKES_ODDITIES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const block = ({ sheet }: Scratch) =>
  sheet.getRange('A1:B2').setValues([
    ['a', 'b'],
    ['c', 'd'],
  ]);
const merged = ({ sheet }: Scratch) =>
  sheet
    .getDataRange()
    .getMergedRanges()
    .map((area) => area.getA1Notation());
const cell = ({ sheet }: Scratch) => sheet.getRange('A1');

/** Merged cells, borders, notes, clearing. */
export const rangeMerges = [
  range(
    'merge',
    'only the upper left value stays',
    (scratch) => block(scratch).merge().getValues(),
    gives([
      ['a', ''],
      ['', ''],
    ]),
    GAS_FAKES,
  ),
  range(
    'merge',
    'one area',
    (scratch) => {
      block(scratch).merge();
      return merged(scratch);
    },
    gives(['A1:B2']),
    GAS_FAKES,
  ),
  range(
    'merge',
    'after taking it apart the values are gone',
    (scratch) => block(scratch).merge().breakApart().getValues(),
    gives([
      ['a', ''],
      ['', ''],
    ]),
    UNVERIFIED,
  ),
  range(
    'merge',
    'a part of a merged area',
    (scratch) => {
      block(scratch).merge();
      scratch.sheet.getRange('B2:C3').merge();
    },
    fails('You must select all cells in a merged range to merge or unmerge them.'),
    UNVERIFIED,
  ),
  range(
    'mergeAcross',
    'one area for each row',
    (scratch) => {
      block(scratch).mergeAcross();
      return merged(scratch);
    },
    gives(['A1:B1', 'A2:B2']),
    GAS_FAKES,
  ),
  range(
    'mergeVertically',
    'one area for each column',
    (scratch) => {
      block(scratch).mergeVertically();
      return merged(scratch);
    },
    gives(['A1:A2', 'B1:B2']),
    GAS_FAKES,
  ),
  range(
    'breakApart',
    'no area is left',
    (scratch) => {
      block(scratch).merge().breakApart();
      return merged(scratch);
    },
    gives([]),
    GAS_FAKES,
  ),
  range(
    'isPartOfMerge',
    'a covered cell',
    (scratch) => {
      block(scratch).merge();
      return scratch.sheet.getRange('B2').isPartOfMerge();
    },
    gives(true),
    GAS_FAKES,
  ),
  range(
    'isPartOfMerge',
    'a cell beside it',
    (scratch) => {
      block(scratch).merge();
      return scratch.sheet.getRange('C1').isPartOfMerge();
    },
    gives(false),
    GAS_FAKES,
  ),
  range(
    'getMergedRanges',
    'asked of a covered cell',
    (scratch) => {
      block(scratch).merge();
      return scratch.sheet
        .getRange('B2')
        .getMergedRanges()
        .map((area) => area.getA1Notation());
    },
    gives(['A1:B2']),
    RANGE,
  ),
  range(
    'setBorder',
    'can be drawn and taken away',
    (scratch) => {
      const { SOLID_MEDIUM } = SpreadsheetApp.BorderStyle;
      return block(scratch)
        .setBorder(true, true, true, true, true, true, '#ff0000', SOLID_MEDIUM)
        .setBorder(false, null, null, null, null, null)
        .getA1Notation();
    },
    gives('A1:B2'),
    RANGE,
  ),
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
