/**
 * What the page and the server of the workbench say to each other, as JSON. What a grid is and what is done to it stand
 * in gridProtocol and actProtocol. Rows and columns count from 1, as in Sheets.
 */
import type { UnreadableKind } from '../files/unreadableWords';
import type { Execution } from '../host/run/execution';
import type { Menu, Selection, Toast } from '../host/run/screen';
import type { Act } from './actProtocol';
import type { Grid, GridUpdate } from './gridProtocol';
import type { Person } from './people';

export type { Execution } from '../host/run/execution';
export type { Menu, MenuItem, Selection, Toast } from '../host/run/screen';

/** The add-in a workbook works with: a ward's own file, or the one that consolidates. */
export type Edition = 'ward' | 'district';

/** One .xlsx of the served folder. */
export interface ShelfEntry {
  id: string;
  /** File name with its ending. */
  file: string;
  state:
    | { kind: 'waiting' }
    | { kind: 'readable'; edition: Edition }
    | { kind: 'unreadable'; reason: UnreadableKind /** The program's own words. */; details: string };
}

/** A page of the script, shown beside or over the grid. `number` changes when its content does. */
export interface PaneHead {
  title: string;
  number: number;
  width?: number;
  height?: number;
}

/** What stands around the grid. */
export interface ScreenState {
  menus: Menu[];
  sidebar: PaneHead | null;
  dialog: PaneHead | null;
  selection: Selection;
}

/** Body of the request for a window on a workbook. */
export interface OpenRequest {
  person: Exclude<Person, 'respondent'>;
}

/** Body of the request to bind an edition to a workbook. */
export interface EditionRequest {
  edition: Edition;
}

/** Answer to opening a workbook. */
export interface Opened {
  /** Names the window in all later requests. */
  window: string;
  entry: ShelfEntry;
  grid: Grid;
  screen: ScreenState;
  history: HistoryLength;
  /** What onOpen did. */
  execution: Execution;
  toasts: Toast[];
  /** Files of what is kept beside the workbooks that were found damaged: where they lie now. */
  damaged: string[];
}

/** A person typed into a cell. */
export interface CellEdit {
  sheetId: number;
  row: number;
  column: number;
  typed: string;
}

/** Body of the question what is new. `known` is the revision the page shows. */
export interface UpdateRequest {
  known: number;
}

/** Body of an edit request. `known` is the revision the page shows. */
export interface EditRequest {
  edits: CellEdit[];
  /** What goes along with the edits, as one step with them: looks of cells that were filled or pasted. */
  acts?: Act[];
  known: number;
}

/** Body of an act request. */
export interface ActRequest {
  acts: Act[];
  known: number;
}

/** How many steps can be taken back, and done again. */
export interface HistoryLength {
  undos: number;
  redos: number;
}

/** Body of a run request: a menu item, or a google.script.run call. */
export interface RunRequest {
  /** What the user chose, in their words. */
  task: string;
  functionName: string;
  args: unknown[];
  /** What the user has selected. */
  selection: Selection;
  known: number;
}

/** Answer to an edit, a run or the question what is new. */
export interface Reply {
  update: GridUpdate;
  screen: ScreenState;
  toasts: Toast[];
  /** A cell typed into was no longer there: another window had changed the tab. */
  missed?: true;
  /** Absent when no script ran. */
  execution?: Execution;
  history: HistoryLength;
  /** Why something was not done, to be read by the user. */
  refusal?: string;
}

/** How saving ended. */
export type SaveReport =
  | { kind: 'saved'; file: string }
  /**
   * The work went into a copy beside the file: because the copy lacks parts of it, in the user's words (empty when only
   * the kind of file differs), or else because another program changed the file meanwhile.
   */
  | { kind: 'savedAside'; file: string; copy: string; lacks?: string }
  | { kind: 'failed'; file: string; error: string };

/** What the sandboxed frame says to the page. */
export type FrameMessage =
  | { kind: 'call'; call: number; functionName: string; args: unknown[]; handled: boolean }
  | { kind: 'close' }
  | { kind: 'focusGrid' }
  | { kind: 'resize'; width?: number; height?: number };

/** What the page answers to a `call`. */
export type FrameAnswer =
  | { call: number; ok: true; value: unknown }
  | { call: number; ok: false; error: string };
