import { casesOf, fails, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

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

/** Merged cells and borders. */
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
];
