import { ConstantGroup } from '../../run/service';

/** SpreadsheetApp.WrapStrategy */
export const WRAP_STRATEGY = new ConstantGroup('SpreadsheetApp.WrapStrategy', ['WRAP', 'OVERFLOW', 'CLIP']);

/** SpreadsheetApp.BorderStyle */
export const BORDER_STYLE = new ConstantGroup('SpreadsheetApp.BorderStyle', [
  'DOTTED',
  'DASHED',
  'SOLID',
  'SOLID_MEDIUM',
  'SOLID_THICK',
  'DOUBLE',
]);

/** SpreadsheetApp.ProtectionType */
export const PROTECTION_TYPE = new ConstantGroup('SpreadsheetApp.ProtectionType', ['RANGE', 'SHEET']);
