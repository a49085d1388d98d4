/** Google Sheets on this machine: content, the Apps Script services over it, and a desk where a script is used. */
export { type Area, a1Of, columnLetters, parseA1 } from './model/a1';
export { Book, type NamedArea, type UnsupportedFormula } from './model/book';
export {
  BLANK,
  type Cell,
  type CellError,
  type CellStyle,
  type CellValue,
  isCellError,
  type TextRun,
} from './model/cell';
export { displayText } from './model/display-text';
export type { Drive, UnreadableBook } from './model/drive';
export type { Mail, MailAttachment } from './model/mail';
export { type Protection, SheetModel, type SheetStart } from './model/sheet-model';
export type { Stores } from './model/stores';
export { Workspace } from './model/workspace';
export { Desk, type DeskOptions } from './run/desk';
export type { Execution } from './run/execution';
export type { Answer, Menu, MenuItem, Pane, Screen, Selection, Toast } from './run/screen';
export { loadScript, type Script } from './run/script';
export { isDateFormat } from './values/number-format';
export { readTyped } from './values/typed';
