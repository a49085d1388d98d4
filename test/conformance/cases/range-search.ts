import { casesOf, gives, type Scratch } from '../case';
import { UNVERIFIED } from '../sources';
import { GAS_FAKES, GAS_FAKES_TEXT, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const sheetCase = casesOf('SpreadsheetApp.Sheet');
const finder = casesOf('SpreadsheetApp.TextFinder');

type Way = 'UP' | 'DOWN' | 'PREVIOUS' | 'NEXT';
const goes = (when: string, from: string, way: Way, to: string) =>
  range(
    'getNextDataCell',
    when,
    ({ sheet }) => {
      for (const full of ['B2', 'B5', 'D2', 'D3', 'D4']) sheet.getRange(full).setValue('x');
      return sheet.getRange(from).getNextDataCell(SpreadsheetApp.Direction[way]).getA1Notation();
    },
    gives(to),
    GAS_FAKES,
  );

const island = ({ sheet }: Scratch) =>
  sheet.getRange('B2:D3').setValues([
    [1, 2, ''],
    ['', 4, 5],
  ]);
const region = (address: string) => (scratch: Scratch) => {
  island(scratch);
  return scratch.sheet.getRange(address).getDataRegion().getA1Notation();
};

const texts = ({ sheet }: Scratch) => {
  sheet.getRange('A1:B2').setValues([
    ['sample', 'sámplé'],
    ['SampleA', 'sámplé sample'],
  ]);
  return sheet.createTextFinder('sample');
};
const places = (ranges: GoogleAppsScript.Spreadsheet.Range[]) => ranges.map((found) => found.getA1Notation());

/** Where data lie, and finding text. */
export const rangeSearch = [
  goes('down from a blank cell to data', 'B1', 'DOWN', 'B2'),
  goes('down from data over a gap', 'B2', 'DOWN', 'B5'),
  goes('down to the end of a block', 'D2', 'DOWN', 'D4'),
  goes('down to the end of the tab', 'B5', 'DOWN', 'B1000'),
  goes('up from a blank cell to data', 'B4', 'UP', 'B2'),
  goes('up to the start of a block', 'D4', 'UP', 'D2'),
  goes('up to the top of the tab', 'B2', 'UP', 'B1'),
  goes('right over a gap', 'B2', 'NEXT', 'D2'),
  goes('right to the end of the tab', 'D2', 'NEXT', 'Z2'),
  goes('left to data', 'F3', 'PREVIOUS', 'D3'),
  goes('the last cell stays', 'A1', 'PREVIOUS', 'A1'),
  range('getDataRegion', 'grows over cells that touch', region('B2'), gives('B2:D3'), RANGE),
  range('getDataRegion', 'a blank cell beside data', region('E3'), gives('B2:E3'), UNVERIFIED),
  range('getDataRegion', 'far from data', region('H9'), gives('H9'), RANGE),
  range(
    'getDataRegion',
    'rows only',
    (scratch) => {
      island(scratch);
      return scratch.sheet.getRange('C2').getDataRegion(SpreadsheetApp.Dimension.ROWS).getA1Notation();
    },
    gives('C2:C3'),
    RANGE,
  ),
  range(
    'createTextFinder',
    'looks within the range',
    (scratch) => {
      texts(scratch);
      return places(scratch.sheet.getRange('A2:B2').createTextFinder('sample').findAll());
    },
    gives(['A2', 'B2']),
    GAS_FAKES_TEXT,
  ),
  sheetCase(
    'createTextFinder',
    'looks through the tab',
    (scratch) => places(texts(scratch).findAll()),
    gives(['A1', 'A2', 'B2']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'findAll',
    'letter case does not count',
    (scratch) => places(texts(scratch).findAll()),
    gives(['A1', 'A2', 'B2']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'findAll',
    'nothing found',
    ({ sheet }) => sheet.createTextFinder('x').findAll(),
    gives([]),
    GAS_FAKES_TEXT,
  ),
  finder(
    'matchCase',
    'letter case counts',
    (scratch) => places(texts(scratch).matchCase(true).findAll()),
    gives(['A1', 'B2']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'matchEntireCell',
    'nothing beside the text',
    (scratch) => places(texts(scratch).matchEntireCell(true).findAll()),
    gives(['A1']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'ignoreDiacritics',
    'marks do not count',
    (scratch) =>
      places(texts(scratch).ignoreDiacritics(true).matchCase(true).matchEntireCell(true).findAll()),
    gives(['A1', 'B1']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'matchFormulaText',
    'formulas instead of results',
    ({ sheet }) => {
      sheet.getRange('A1:A2').setValues([['=LEN("sample")'], ['x']]);
      return places(sheet.createTextFinder('sample').matchFormulaText(true).findAll());
    },
    gives(['A1']),
    GAS_FAKES_TEXT,
  ),
  finder(
    'useRegularExpression',
    'a pattern',
    (scratch) => {
      texts(scratch);
      return places(scratch.sheet.createTextFinder('^sample').useRegularExpression(true).findAll());
    },
    gives(['A1', 'A2']),
    UNVERIFIED,
  ),
  finder(
    'findNext',
    'one after the other, then none',
    (scratch) => {
      const search = texts(scratch);
      return [1, 2, 3, 4].map(() => search.findNext()?.getA1Notation() ?? null);
    },
    gives(['A1', 'A2', 'B2', null]),
    UNVERIFIED,
  ),
  finder(
    'findPrevious',
    'back to the one before',
    (scratch) => {
      const search = texts(scratch);
      search.findNext();
      search.findNext();
      return search.findPrevious()?.getA1Notation();
    },
    gives('A1'),
    UNVERIFIED,
  ),
  finder(
    'getCurrentMatch',
    'none before the first',
    (scratch) => texts(scratch).getCurrentMatch(),
    gives(null),
    UNVERIFIED,
  ),
  finder(
    'startFrom',
    'starts behind the cell',
    (scratch) => texts(scratch).startFrom(scratch.sheet.getRange('A1')).findNext()?.getA1Notation(),
    gives('A2'),
    UNVERIFIED,
  ),
  finder(
    'replaceAllWith',
    'counts and replaces',
    (scratch) => {
      const count = texts(scratch).replaceAllWith('mẫu');
      return [count, scratch.sheet.getRange('A1:B2').getValues()];
    },
    gives([
      3,
      [
        ['mẫu', 'sámplé'],
        ['mẫuA', 'sámplé mẫu'],
      ],
    ]),
    GAS_FAKES_TEXT,
  ),
  finder(
    'replaceAllWith',
    'several times in one cell',
    ({ sheet }) => {
      sheet.getRange('A1').setValue('xoxo');
      return [sheet.createTextFinder('x').replaceAllWith('y'), sheet.getRange('A1').getValue()];
    },
    gives([2, 'yoyo']),
    UNVERIFIED,
  ),
  finder(
    'replaceWith',
    'the current match only',
    (scratch) => {
      const search = texts(scratch);
      search.findNext();
      return [search.replaceWith('mẫu'), scratch.sheet.getRange('A1:A2').getValues()];
    },
    gives([1, [['mẫu'], ['SampleA']]]),
    UNVERIFIED,
  ),
];
