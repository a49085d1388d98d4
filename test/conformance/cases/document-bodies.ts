import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onDocument } from '../trash';

const body = casesOf('DocumentApp.Body');
const BODY_PAGE = reference('document/body');

/** The text of a document, and what is put into it, found and replaced. */
export const documentBodies = [
  body(
    'getText',
    'a new document has one empty line',
    () => onDocument((made) => [made.getText(), made.getNumChildren()]),
    gives(['', 1]),
    UNVERIFIED,
  ),
  body(
    'appendParagraph',
    'below what is there',
    () =>
      onDocument((made) => {
        made.appendParagraph('a');
        return made.getText();
      }),
    gives('\na'),
    UNVERIFIED,
  ),
  body(
    'insertParagraph',
    'at the top',
    () =>
      onDocument((made) => {
        made.insertParagraph(0, 'a');
        return made.getChild(0).asParagraph().getText();
      }),
    gives('a'),
    BODY_PAGE,
  ),
  body(
    'setText',
    'takes the place of everything',
    () =>
      onDocument((made) => {
        made.appendParagraph('a');
        return made.setText('b').getText();
      }),
    gives('b'),
    BODY_PAGE,
  ),
  body(
    'clear',
    'one empty line is left',
    () =>
      onDocument((made) => {
        made.appendParagraph('a');
        return made.clear().getText();
      }),
    gives(''),
    BODY_PAGE,
  ),
  body(
    'replaceText',
    'every place',
    () =>
      onDocument((made) => {
        made.setText('{{ten}} và {{ten}}');
        made.replaceText('\\{\\{ten\\}\\}', 'An');
        return made.getText();
      }),
    gives('An và An'),
    BODY_PAGE,
  ),
  body(
    'replaceText',
    'in the cells of tables',
    () =>
      onDocument((made) => {
        const made2 = made.appendTable([['{{ten}}']]);
        made.replaceText('{{ten}}', 'Nguyễn Văn An');
        return made2.getCell(0, 0).getText();
      }),
    gives('Nguyễn Văn An'),
    UNVERIFIED,
  ),
  body(
    'replaceText',
    'in either case',
    () =>
      onDocument((made) => {
        made.setText('Hộ HỘ');
        made.replaceText('(?i)hộ', 'x');
        return made.getText();
      }),
    gives('x x'),
    UNVERIFIED,
  ),
  body(
    'replaceText',
    'looks ahead are not known',
    () => onDocument((made) => made.replaceText('a(?=b)', 'x')),
    fails('Invalid regular expression pattern a(?=b)'),
    UNVERIFIED,
  ),
  body(
    'findText',
    'where it begins and ends',
    () =>
      onDocument((made) => {
        made.setText('một hai ba');
        const found = made.findText('hai');
        return [found.getStartOffset(), found.getEndOffsetInclusive(), found.isPartial()];
      }),
    gives([4, 6, true]),
    BODY_PAGE,
  ),
  body('findText', 'not there', () => onDocument((made) => made.findText('x')), gives(null), BODY_PAGE),
  body(
    'findText',
    'the next one',
    () =>
      onDocument((made) => {
        made.setText('a b a');
        return made.findText('a', made.findText('a')).getStartOffset();
      }),
    gives(4),
    BODY_PAGE,
  ),
  body(
    'getParagraphs',
    'all of them',
    () =>
      onDocument((made) => {
        made.setText('a');
        made.appendParagraph('b');
        return made.getParagraphs().map((line) => line.getText());
      }),
    gives(['a', 'b']),
    BODY_PAGE,
  ),
  body(
    'getChild',
    'out of bounds',
    () => onDocument((made) => made.getChild(7)),
    fails('Child index (7) must be less than the number of child elements (1).'),
    UNVERIFIED,
  ),
  body(
    'getChildIndex',
    'its place',
    () => onDocument((made) => made.getChildIndex(made.appendParagraph('a'))),
    gives(1),
    BODY_PAGE,
  ),
  body(
    'removeChild',
    'the last paragraph stays',
    () => onDocument((made) => made.removeChild(made.getChild(0))),
    fails("Can't remove the last paragraph in a document section."),
    UNVERIFIED,
  ),
  body(
    'appendPageBreak',
    'its type',
    () => onDocument((made) => String(made.appendPageBreak().getType())),
    gives('PAGE_BREAK'),
    BODY_PAGE,
  ),
  body(
    'appendHorizontalRule',
    'its type',
    () => onDocument((made) => String(made.appendHorizontalRule().getType())),
    gives('HORIZONTAL_RULE'),
    BODY_PAGE,
  ),
  body(
    'setMarginLeft',
    'in points',
    () => onDocument((made) => made.setMarginLeft(85).getMarginLeft()),
    gives(85),
    BODY_PAGE,
  ),
  body(
    'setPageWidth',
    'in points',
    () => onDocument((made) => made.setPageWidth(842).getPageWidth()),
    gives(842),
    BODY_PAGE,
  ),
  body(
    'appendParagraph',
    'a copy of another',
    () =>
      onDocument((made) => {
        const first = made.appendParagraph('a').setHeading(DocumentApp.ParagraphHeading.HEADING2);
        return String(made.appendParagraph(first.copy()).getHeading());
      }),
    gives('HEADING2'),
    BODY_PAGE,
  ),
  body(
    'appendParagraph',
    'what stands elsewhere',
    () => onDocument((made) => made.appendParagraph(made.getParagraphs()[0]!)),
    fails('Element must be detached.'),
    UNVERIFIED,
  ),
  body(
    'appendTable',
    'a copy of another',
    () =>
      onDocument((made) => {
        const first = made.appendTable([['a', 'b']]);
        return made.appendTable(first.copy()).getCell(0, 1).getText();
      }),
    gives('b'),
    BODY_PAGE,
  ),
];
