import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';

const app = casesOf('SpreadsheetApp');
const builder = casesOf('SpreadsheetApp.RichTextValueBuilder');

const BUILDER = reference('spreadsheet/rich-text-value-builder');
const URL = 'https://example.com/';

const bold = () => SpreadsheetApp.newTextStyle().setBold(true).build();

/** Making texts with links and fonts of their own. */
export const richTextBuilder = [
  app(
    'newRichTextValue',
    'starts without text',
    () => SpreadsheetApp.newRichTextValue().build().getText(),
    gives(''),
    UNVERIFIED,
  ),
  builder(
    'setText',
    'forgets the styles before',
    () =>
      SpreadsheetApp.newRichTextValue()
        .setText('ab')
        .setTextStyle(bold())
        .setText('cd')
        .build()
        .getTextStyle()
        .isBold(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setTextStyle',
    'null takes it away',
    () =>
      SpreadsheetApp.newRichTextValue()
        .setText('ab')
        .setTextStyle(bold())
        .setTextStyle(null)
        .build()
        .getTextStyle()
        .isBold(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setTextStyle',
    'of a part',
    () => SpreadsheetApp.newRichTextValue().setText('ab').setTextStyle(0, 1, bold()).build().getRuns().length,
    gives(2),
    BUILDER,
  ),
  builder(
    'setLinkUrl',
    'null takes it away',
    () =>
      SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(URL).setLinkUrl(null).build().getLinkUrl(),
    gives(null),
    BUILDER,
  ),
  builder(
    'setLinkUrl',
    'behind the end of the text',
    () => SpreadsheetApp.newRichTextValue().setText('ab').setLinkUrl(0, 3, URL).build().getText(),
    fails('Illegal argument.'),
    UNVERIFIED,
  ),
  builder(
    'build',
    'is a rich text',
    () => SpreadsheetApp.newRichTextValue().setText('ab').build().getText(),
    gives('ab'),
    BUILDER,
  ),
];
