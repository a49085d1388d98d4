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

/** SpreadsheetApp.CopyPasteType */
export const COPY_PASTE_TYPE = new ConstantGroup('SpreadsheetApp.CopyPasteType', [
  'PASTE_NORMAL',
  'PASTE_NO_BORDERS',
  'PASTE_FORMAT',
  'PASTE_FORMULA',
  'PASTE_DATA_VALIDATION',
  'PASTE_VALUES',
  'PASTE_CONDITIONAL_FORMATTING',
  'PASTE_COLUMN_WIDTHS',
]);

/** SpreadsheetApp.Dimension */
export const DIMENSION = new ConstantGroup('SpreadsheetApp.Dimension', ['COLUMNS', 'ROWS']);

/** SpreadsheetApp.Direction */
export const DIRECTION = new ConstantGroup('SpreadsheetApp.Direction', ['UP', 'DOWN', 'PREVIOUS', 'NEXT']);

/** SpreadsheetApp.DeveloperMetadataVisibility */
export const METADATA_VISIBILITY = new ConstantGroup('SpreadsheetApp.DeveloperMetadataVisibility', [
  'DOCUMENT',
  'PROJECT',
]);

/** SpreadsheetApp.DeveloperMetadataLocationType */
export const METADATA_LOCATION_TYPE = new ConstantGroup('SpreadsheetApp.DeveloperMetadataLocationType', [
  'SPREADSHEET',
  'SHEET',
  'ROW',
  'COLUMN',
]);
