import { ConstantGroup } from '../../run/service';

/** FormApp.ItemType */
export const ITEM_TYPE = new ConstantGroup('FormApp.ItemType', [
  'CHECKBOX',
  'CHECKBOX_GRID',
  'DATE',
  'DATETIME',
  'DURATION',
  'FILE_UPLOAD',
  'GRID',
  'IMAGE',
  'LIST',
  'MULTIPLE_CHOICE',
  'PAGE_BREAK',
  'PARAGRAPH_TEXT',
  'RATING',
  'SCALE',
  'SECTION_HEADER',
  'TEXT',
  'TIME',
  'VIDEO',
]);

/** FormApp.DestinationType */
export const DESTINATION_TYPE = new ConstantGroup('FormApp.DestinationType', ['SPREADSHEET']);

/** FormApp.PageNavigationType */
export const NAVIGATION = new ConstantGroup('FormApp.PageNavigationType', [
  'CONTINUE',
  'GO_TO_PAGE',
  'RESTART',
  'SUBMIT',
]);
