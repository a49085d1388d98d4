import { casesOf, fails, gives, type Scratch } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { GAS_FAKES, RANGE } from '../spreadsheet-sources';

const range = casesOf('SpreadsheetApp.Range');
const value = casesOf('SpreadsheetApp.RichTextValue');

const VALUE = reference('spreadsheet/rich-text-value');
const URL = 'https://example.com/';

const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();
const italic = () => SpreadsheetApp.newTextStyle().setItalic(true).build();
const rich = () =>
  SpreadsheetApp.newRichTextValue()
    .setText('Bold Italic Link')
    .setTextStyle(0, 4, bold())
    .setTextStyle(5, 11, italic())
    .setLinkUrl(12, 16, URL)
    .build();
/** A value as it comes back from a cell. */
const back = ({ sheet }: Scratch, given = rich()) =>
  sheet.getRange('A1').setRichTextValue(given).getRichTextValue()!;

/** Texts with links and fonts of their own. */
export const richText = [
  range(
    'getRichTextValue',
    'of a number',
    ({ sheet }) => sheet.getRange('A1').setValue(5).getRichTextValue(),
    gives(null),
    RANGE,
  ),
  range(
    'getRichTextValue',
    'of plain text',
    ({ sheet }) => sheet.getRange('A1').setValue('Hộ A').getRichTextValue()?.getText(),
    gives('Hộ A'),
    GAS_FAKES,
  ),
  range(
    'setRichTextValue',
    'what looks like a number stays text',
    (scratch) => {
      back(scratch, SpreadsheetApp.newRichTextValue().setText('007').build());
      return scratch.sheet.getRange('A1').getValue();
    },
    gives('007'),
    UNVERIFIED,
  ),
  range(
    'setRichTextValue',
    'no rich text',
    ({ sheet }) =>
      sheet.getRange('A1').setRichTextValue('x' as unknown as GoogleAppsScript.Spreadsheet.RichTextValue),
    fails(
      "The parameters (String) don't match the method signature for SpreadsheetApp.Range.setRichTextValue.",
    ),
    UNVERIFIED,
  ),
  range(
    'getRichTextValues',
    'one for each cell',
    ({ sheet }) =>
      sheet
        .getRange('A1:B1')
        .setValues([['x', 5]])
        .getRichTextValues()
        .map((line) => line.map((one) => one?.getText() ?? null)),
    gives([['x', null]]),
    RANGE,
  ),
  range(
    'setRichTextValues',
    'one for each cell',
    ({ sheet }) => {
      const plain = (text: string) => SpreadsheetApp.newRichTextValue().setText(text).build();
      return sheet
        .getRange('A1:B1')
        .setRichTextValues([[plain('a'), plain('b')]])
        .getValues();
    },
    gives([['a', 'b']]),
    RANGE,
  ),
  value(
    'getText',
    'as it was set',
    (scratch) => back(scratch).getText(),
    gives('Bold Italic Link'),
    GAS_FAKES,
  ),
  value(
    'getRuns',
    'styled and unstyled stretches',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getText()),
    gives(['Bold', ' ', 'Italic', ' ', 'Link']),
    GAS_FAKES,
  ),
  value(
    'getRuns',
    'plain text is one',
    (scratch) => back(scratch, SpreadsheetApp.newRichTextValue().setText('x y').build()).getRuns().length,
    gives(1),
    UNVERIFIED,
  ),
  value(
    'getStartIndex',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getStartIndex()),
    gives([0, 4, 5, 11, 12]),
    GAS_FAKES,
  ),
  value(
    'getEndIndex',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getEndIndex()),
    gives([4, 5, 11, 12, 16]),
    GAS_FAKES,
  ),
  value(
    'getLinkUrl',
    'of the runs',
    (scratch) =>
      back(scratch)
        .getRuns()
        .map((run) => run.getLinkUrl()),
    gives([null, null, null, null, URL]),
    GAS_FAKES,
  ),
  value(
    'getLinkUrl',
    'a part of the text is linked',
    (scratch) => back(scratch).getLinkUrl(),
    gives(null),
    VALUE,
  ),
  value('getLinkUrl', 'of a part', (scratch) => back(scratch).getLinkUrl(12, 16), gives(URL), VALUE),
  value(
    'getLinkUrl',
    'the whole text is linked',
    (scratch) =>
      back(scratch, SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl(URL).build()).getLinkUrl(),
    gives(URL),
    VALUE,
  ),
  value(
    'getLinkUrl',
    'a place in the same file',
    (scratch) =>
      back(
        scratch,
        SpreadsheetApp.newRichTextValue().setText('x').setLinkUrl('#gid=0&range=B7').build(),
      ).getLinkUrl(),
    gives('#gid=0&range=B7'),
    UNVERIFIED,
  ),
  value(
    'getTextStyle',
    'of a part',
    (scratch) => back(scratch).getTextStyle(0, 4).isBold(),
    gives(true),
    VALUE,
  ),
  value(
    'getTextStyle',
    'what is not the same everywhere',
    (scratch) => back(scratch).getTextStyle().isBold(),
    gives(null),
    VALUE,
  ),
  value(
    'getTextStyle',
    'size of a cell nobody touched',
    (scratch) =>
      back(scratch, SpreadsheetApp.newRichTextValue().setText('x').build()).getTextStyle().getFontSize(),
    gives(10),
    GAS_FAKES,
  ),
  value(
    'copy',
    'can be changed without the first',
    (scratch) => {
      const first = back(scratch);
      return [
        first.copy().setText('x').build().getText(),
        first.copy().build().getRuns().length,
        first.getText(),
      ];
    },
    gives(['x', 5, 'Bold Italic Link']),
    VALUE,
  ),
];
