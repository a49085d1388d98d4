/** Google Sheets on this machine: content, the Apps Script services over it, and a desk where a script is used. */

export { Desk, type DeskOptions } from './desk/desk';
export type { Asking } from './desk/threads/apart';
export { Threads } from './desk/threads/threads';
export { type Start, together } from './desk/threads/together';
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
export { type Answer as FormAnswer, type FormItem, type FormModel, isQuestion } from './model/form';
export type { FieldError } from './model/form-check';
export { wantsNumber } from './model/form-rules';
export { type FormSubmitEvent, type Submission, submit } from './model/form-submit';
export type { Mail, MailAttachment } from './model/mail';
export type { Protection } from './model/protection';
export { SheetModel, type SheetStart } from './model/sheet-model';
export type { Stores } from './model/stores';
export type { WebFault } from './model/web-faults';
export { Workspace } from './model/workspace';
export { looksOf, looksOfTab, type TabLooks } from './rules/conditional-looks';
export { mayEditArea } from './rules/may-edit';
export { typingRefusal } from './rules/typing';
export { invalidCells, violation } from './rules/violation';
export type { Execution } from './run/execution';
export type { Fault } from './run/faults';
export type { Answer, Menu, MenuItem, Pane, Screen, Selection, Toast } from './run/screen';
export { loadScript, type Script } from './run/script';
export type { Question } from './run/standstill';
export { isDateFormat } from './values/number-format';
export { readTyped } from './values/typed';
