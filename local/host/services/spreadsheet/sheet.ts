import { SheetRules } from './sheet-rules';

/** SpreadsheetApp.Sheet: everything of the classes it builds on. */
export class SheetService extends SheetRules {}
