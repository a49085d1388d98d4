/**
 * What the page and the server of the workbench say to each other, as JSON.
 * Rows and columns count from 1, as in Sheets.
 */
import type { UnreadableKind } from '../files/unreadableWords';
import type { Execution } from '../host/run/execution';
import type { Menu, Selection, Toast } from '../host/run/screen';
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

/** Looks of cells; what is left out is as in an untouched cell. Colours are `#rrggbb`, sizes points. */
export interface GridStyle {
  bold?: boolean;
  italic?: boolean;
  underline?: boolean;
  strike?: boolean;
  font?: string;
  size?: number;
  color?: string;
  background?: string;
  horizontal?: 'left' | 'center' | 'right';
  vertical?: 'top' | 'middle' | 'bottom';
  wrap?: boolean;
  borders?: Partial<Record<Side, GridBorder>>;
}

/** An edge of a cell. */
export type Side = 'top' | 'right' | 'bottom' | 'left';

/** A line along an edge. */
export interface GridBorder {
  line: 'thin' | 'medium' | 'thick' | 'dashed' | 'dotted' | 'double';
  color: string;
}

/** A cell as the grid needs it; an empty object is a blank cell. */
export interface GridCell {
  /** Errors come as their text. */
  value?: number | string | boolean;
  formula?: string;
  /** What the cell shows, when that differs from `value` written plainly. */
  shown?: string;
  /** What one would type to get this cell, when that differs from what it shows. */
  typed?: string;
  /** Index into {@link Grid.styles}. */
  style?: number;
  /** A web address, or `#gid=…&range=…` within the file. */
  link?: string;
}

/** A rectangle of merged cells. */
export interface GridArea {
  row: number;
  column: number;
  rows: number;
  columns: number;
}

/** How a tab is laid out: everything but its cells. */
export interface GridLayout {
  id: number;
  name: string;
  hidden: boolean;
  tabColor: string | null;
  rowCount: number;
  columnCount: number;
  frozenRows: number;
  frozenColumns: number;
  gridlinesHidden: boolean;
  merges: GridArea[];
  /** `[column, pixels]`, only where a width was set; likewise for rows. */
  columnWidths: [number, number][];
  rowHeights: [number, number][];
  hiddenRows: number[];
  hiddenColumns: number[];
  notes: { row: number; column: number; text: string }[];
}

/** One cell at its place. */
export interface PlacedCell {
  row: number;
  column: number;
  cell: GridCell;
}

/** A whole workbook for the grid. */
export interface Grid {
  revision: number;
  styles: GridStyle[];
  sheets: { layout: GridLayout; cells: PlacedCell[] }[];
}

/** Cells that changed since a revision; layouts did not. `styles` is the whole table again. */
export interface GridPatch {
  revision: number;
  styles: GridStyle[];
  sheets: { id: number; cells: PlacedCell[] }[];
}

/** How to bring a grid up to date. */
export type GridUpdate =
  | { kind: 'same' }
  | { kind: 'whole'; grid: Grid }
  | { kind: 'patch'; patch: GridPatch };

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
  known: number;
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
