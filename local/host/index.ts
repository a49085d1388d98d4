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
export type { ConditionalLooks } from './model/conditional-format';
export { displayText } from './model/display-text';
export type { Drive, UnreadableBook } from './model/drive';
export type { Protection } from './model/protection';
export { SheetModel, type SheetStart } from './model/sheet-model';
export { Workspace } from './model/workspace';
export { looksOf, looksOfTab, type TabLooks } from './rules/conditional-looks';
export { mayEditArea } from './rules/may-edit';
export { typingRefusal } from './rules/typing';
export { invalidCells, violation } from './rules/violation';
export { Desk, type DeskOptions } from './run/desk';
export type { Execution } from './run/execution';
export type { Answer, Menu, MenuItem, Pane, Selection, Toast } from './run/screen';
export { loadScript, type Script } from './run/script';
export { isDateFormat } from './values/number-format';
export { readTyped } from './values/typed';
