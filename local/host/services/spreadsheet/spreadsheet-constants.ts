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

const COMPARISONS = [
  'DATE_AFTER',
  'DATE_BEFORE',
  'DATE_EQUAL_TO',
  'DATE_AFTER_RELATIVE',
  'DATE_BEFORE_RELATIVE',
  'DATE_EQUAL_TO_RELATIVE',
  'NUMBER_BETWEEN',
  'NUMBER_EQUAL_TO',
  'NUMBER_GREATER_THAN',
  'NUMBER_GREATER_THAN_OR_EQUAL_TO',
  'NUMBER_LESS_THAN',
  'NUMBER_LESS_THAN_OR_EQUAL_TO',
  'NUMBER_NOT_BETWEEN',
  'NUMBER_NOT_EQUAL_TO',
  'TEXT_CONTAINS',
  'TEXT_DOES_NOT_CONTAIN',
  'TEXT_EQUAL_TO',
  'CUSTOM_FORMULA',
] as const;

/** SpreadsheetApp.DataValidationCriteria */
export const DATA_VALIDATION_CRITERIA = new ConstantGroup('SpreadsheetApp.DataValidationCriteria', [
  ...COMPARISONS,
  'DATE_BETWEEN',
  'DATE_IS_VALID_DATE',
  'DATE_NOT_BETWEEN',
  'DATE_ON_OR_AFTER',
  'DATE_ON_OR_BEFORE',
  'TEXT_IS_VALID_EMAIL',
  'TEXT_IS_VALID_URL',
  'VALUE_IN_LIST',
  'VALUE_IN_RANGE',
  'CHECKBOX',
]);

/** SpreadsheetApp.BooleanCriteria */
export const BOOLEAN_CRITERIA = new ConstantGroup('SpreadsheetApp.BooleanCriteria', [
  ...COMPARISONS,
  'CELL_EMPTY',
  'CELL_NOT_EMPTY',
  'TEXT_STARTS_WITH',
  'TEXT_ENDS_WITH',
]);

/** SpreadsheetApp.InterpolationType */
export const INTERPOLATION_TYPE = new ConstantGroup('SpreadsheetApp.InterpolationType', [
  'NUMBER',
  'PERCENT',
  'PERCENTILE',
  'MIN',
  'MAX',
]);

/** SpreadsheetApp.RelativeDate */
export const RELATIVE_DATE = new ConstantGroup('SpreadsheetApp.RelativeDate', [
  'TODAY',
  'TOMORROW',
  'YESTERDAY',
  'PAST_WEEK',
  'PAST_MONTH',
  'PAST_YEAR',
]);
