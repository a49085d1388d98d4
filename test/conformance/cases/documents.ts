import { casesOf, fails, gives } from '../case';
import { reference, UNVERIFIED } from '../sources';
import { onDocument } from '../trash';

const app = casesOf('DocumentApp');
const document = casesOf('DocumentApp.Document');
const footer = casesOf('DocumentApp.FooterSection');

/** Documents as a whole: made, opened, closed, printed. */
export const documents = [
  app(
    'create',
    'its name',
    () => onDocument((_, made) => made.getName()),
    gives('Tự kiểm tra'),
    reference('document/document-app'),
  ),
  app(
    'getActiveDocument',
    'a spreadsheet’s script has none',
    () => DocumentApp.getActiveDocument(),
    gives(null),
    UNVERIFIED,
  ),
  app(
    'openById',
    'what was written and closed is there',
    () =>
      onDocument((made, document) => {
        made.appendParagraph('a');
        document.saveAndClose();
        return DocumentApp.openById(document.getId()).getBody().getText();
      }),
    gives('\na'),
    reference('document/document-app'),
  ),
  app(
    'openByUrl',
    'by its own address',
    () => onDocument((_, made) => DocumentApp.openByUrl(made.getUrl()).getId() === made.getId()),
    gives(true),
    reference('document/document-app'),
  ),
  document(
    'setName',
    'another name',
    () => onDocument((_, made) => made.setName('Giấy mời').getName()),
    gives('Giấy mời'),
    reference('document/document'),
  ),
  document(
    'saveAndClose',
    'nothing more can be written',
    () =>
      onDocument((made, document) => {
        document.saveAndClose();
        made.appendParagraph('a');
      }),
    fails('Document is closed, its contents cannot be updated.'),
    UNVERIFIED,
  ),
  document(
    'getFooter',
    'none yet',
    () => onDocument((_, made) => made.getFooter()),
    gives(null),
    reference('document/document'),
  ),
  document(
    'getAs',
    'a PDF',
    () =>
      onDocument((made, document) => {
        made.appendParagraph('Giấy chứng nhận');
        document.saveAndClose();
        const pdf = document.getAs('application/pdf');
        return [pdf.getContentType(), pdf.getName(), String.fromCharCode(...pdf.getBytes().slice(0, 5))];
      }),
    gives(['application/pdf', 'Tự kiểm tra.pdf', '%PDF-']),
    reference('document/document'),
  ),
  footer(
    'appendParagraph',
    'at the foot of each page',
    () =>
      onDocument((_, made) => {
        const section = made.addFooter();
        section.appendParagraph('Trang cuối');
        return made.getFooter().getText();
      }),
    gives('\nTrang cuối'),
    UNVERIFIED,
  ),
];
