import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onDocument } from '../trash';

const text = casesOf('DocumentApp.Text');
const TEXT_PAGE = reference('document/text');

/** Words and their looks. */
export const documentTexts = [
  text(
    'setBold',
    'all of it',
    () => onDocument((made) => made.appendParagraph('ab').editAsText().setBold(true).isBold()),
    gives(true),
    TEXT_PAGE,
  ),
  text(
    'setBold',
    'a stretch',
    () =>
      onDocument((made) => {
        const words = made.appendParagraph('một hai').editAsText().setBold(4, 6, true);
        return [words.isBold(3) === true, words.isBold(4)];
      }),
    gives([false, true]),
    TEXT_PAGE,
  ),
  text(
    'isBold',
    'parts differ',
    () => onDocument((made) => made.appendParagraph('ab').editAsText().setBold(0, 0, true).isBold()),
    gives(null),
    TEXT_PAGE,
  ),
  text(
    'setFontSize',
    'in points',
    () => onDocument((made) => made.appendParagraph('a').editAsText().setFontSize(14).getFontSize()),
    gives(14),
    TEXT_PAGE,
  ),
  text(
    'setFontFamily',
    'a font',
    () =>
      onDocument((made) =>
        made.appendParagraph('a').editAsText().setFontFamily('Times New Roman').getFontFamily(),
      ),
    gives('Times New Roman'),
    TEXT_PAGE,
  ),
  text(
    'setItalic',
    'all of it',
    () => onDocument((made) => made.appendParagraph('a').editAsText().setItalic(true).isItalic()),
    gives(true),
    TEXT_PAGE,
  ),
  text(
    'setText',
    'another text',
    () =>
      onDocument((made) => {
        const line = made.appendParagraph('a');
        line.editAsText().setText('b');
        return line.getText();
      }),
    gives('b'),
    TEXT_PAGE,
  ),
  text(
    'insertText',
    'in the middle',
    () => onDocument((made) => made.appendParagraph('ac').editAsText().insertText(1, 'b').getText()),
    gives('abc'),
    TEXT_PAGE,
  ),
  text(
    'deleteText',
    'both ends belong to it',
    () => onDocument((made) => made.appendParagraph('abcd').editAsText().deleteText(1, 2).getText()),
    gives('ad'),
    TEXT_PAGE,
  ),
  text(
    'appendText',
    'at the end',
    () => onDocument((made) => made.appendParagraph('a').editAsText().appendText('b').getText()),
    gives('ab'),
    TEXT_PAGE,
  ),
  text(
    'replaceText',
    'keeps the looks of what was there',
    () =>
      onDocument((made) => {
        const words = made.appendParagraph('Kính gửi {{ten}}.').editAsText().setBold(9, 15, true);
        words.replaceText('{{ten}}', 'Nguyễn An');
        return [words.getText(), words.isBold(9), words.isBold(8) === true];
      }),
    gives(['Kính gửi Nguyễn An.', true, false]),
    UNVERIFIED,
  ),
  text(
    'setLinkUrl',
    'a link',
    () =>
      onDocument((made) =>
        made.appendParagraph('a').editAsText().setLinkUrl('https://example.com').getLinkUrl(),
      ),
    gives('https://example.com'),
    TEXT_PAGE,
  ),
];
