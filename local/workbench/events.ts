import type { Question } from './question';

/** What the server tells a window without being asked, as JSON. The window then fetches what it shows of it. */
export type BenchEvent =
  /** Cells or layouts changed through somebody else. */
  | { kind: 'changed' }
  /** The workbook has another edition now: menus begin anew. */
  | { kind: 'reopen' }
  /** The list of workbooks changed. */
  | { kind: 'books' }
  /** A script ran. */
  | { kind: 'runs' }
  /** A script sent a mail. */
  | { kind: 'mails' }
  /** A script asks something, or no longer does. */
  | { kind: 'question'; question: Question | null };
