import { casesOf, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onDocument } from '../trash';

const paragraph = casesOf('DocumentApp.Paragraph');
const listItem = casesOf('DocumentApp.ListItem');
const PARAGRAPH_PAGE = reference('document/paragraph');

/** Paragraphs and items of lists. */
export const documentParagraphs = [
  paragraph(
    'setText',
    'takes the old text’s place',
    () =>
      onDocument((made) => {
        const line = made.appendParagraph('a');
        line.setText('c');
        return line.getText();
      }),
    gives('c'),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'getHeading',
    'at first',
    () => onDocument((made) => String(made.appendParagraph('a').getHeading())),
    gives('NORMAL'),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'setHeading',
    'a title',
    () =>
      onDocument((made) =>
        String(made.appendParagraph('a').setHeading(DocumentApp.ParagraphHeading.TITLE).getHeading()),
      ),
    gives('TITLE'),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'setAlignment',
    'in the middle',
    () =>
      onDocument((made) =>
        String(made.appendParagraph('a').setAlignment(DocumentApp.HorizontalAlignment.CENTER).getAlignment()),
      ),
    gives('CENTER'),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'setSpacingAfter',
    'in points',
    () => onDocument((made) => made.appendParagraph('a').setSpacingAfter(6).getSpacingAfter()),
    gives(6),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'setLineSpacing',
    'as a multiple',
    () => onDocument((made) => made.appendParagraph('a').setLineSpacing(1.5).getLineSpacing()),
    gives(1.5),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'appendText',
    'only the new text is bold',
    () =>
      onDocument((made) => {
        const line = made.appendParagraph('a ');
        line.appendText('b').setBold(true);
        return [line.getText(), line.editAsText().isBold(0) === true, line.editAsText().isBold(2)];
      }),
    gives(['a b', false, true]),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'setAttributes',
    'several at once',
    () =>
      onDocument((made) => {
        const style: Record<string, unknown> = {};
        style[String(DocumentApp.Attribute.HORIZONTAL_ALIGNMENT)] = DocumentApp.HorizontalAlignment.RIGHT;
        style[String(DocumentApp.Attribute.SPACING_BEFORE)] = 12;
        const line = made.appendParagraph('a').setAttributes(style);
        return [String(line.getAlignment()), line.getSpacingBefore()];
      }),
    gives(['RIGHT', 12]),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'removeFromParent',
    'is gone',
    () =>
      onDocument((made) => {
        const line = made.insertParagraph(0, 'a');
        line.removeFromParent();
        return made.getText();
      }),
    gives(''),
    PARAGRAPH_PAGE,
  ),
  paragraph(
    'getNextSibling',
    'what follows',
    () =>
      onDocument((made) => {
        const line = made.insertParagraph(0, 'a');
        made.insertParagraph(1, 'b');
        return line.getNextSibling().asParagraph().getText();
      }),
    gives('b'),
    PARAGRAPH_PAGE,
  ),
  listItem(
    'setGlyphType',
    'bullets',
    () =>
      onDocument((made) =>
        String(made.appendListItem('a').setGlyphType(DocumentApp.GlyphType.BULLET).getGlyphType()),
      ),
    gives('BULLET'),
    reference('document/list-item'),
  ),
  listItem(
    'getListId',
    'items one after the other are one list',
    () =>
      onDocument((made) => {
        const first = made.appendListItem('a');
        return made.appendListItem('b').getListId() === first.getListId();
      }),
    gives(true),
    UNVERIFIED,
  ),
  listItem(
    'setNestingLevel',
    'deeper',
    () => onDocument((made) => made.appendListItem('a').setNestingLevel(1).getNestingLevel()),
    gives(1),
    reference('document/list-item'),
  ),
];
