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
  /** Stretches of the text with their own looks. */
  runs?: GridRun[];
  /** Why the content breaks a rule that only marks. */
  warning?: string;
}

/** A stretch of a cell's text. */
export interface GridRun {
  text: string;
  style?: GridStyle;
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
  inputs: GridInput[];
  charts: GridChart[];
}

/** Cells in which one chooses instead of typing. */
export interface GridInput {
  area: GridArea;
  /** What the list offers, as one would type it; null for a checkbox. */
  choices: string[] | null;
  /** What ticking and unticking a checkbox types. */
  ticked?: { on: string; off: string };
  help: string | null;
}

/** How the figures of a chart are drawn. */
export type ChartKind = 'bar' | 'column' | 'line' | 'area' | 'pie' | 'scatter' | 'combo';

/** A chart with its figures, ready to be drawn. Positions and sizes in pixels, rows and columns from 1. */
export interface GridChart {
  id: number;
  row: number;
  column: number;
  offsetX: number;
  offsetY: number;
  width: number;
  height: number;
  /** Null when the workbench does not draw this type. */
  kind: ChartKind | null;
  title: string;
  /** Heading of the column of categories. */
  categoryName: string;
  categories: string[];
  series: ChartSeries[];
  stacking: 'none' | 'sums' | 'shares';
  axisTitles: { horizontal: string; vertical: string };
  legend: boolean;
  /** Where the axis of values begins and ends, when that is set. */
  range: { least: number | null; most: number | null };
}

/** One row of figures of a chart. */
export interface ChartSeries {
  name: string;
  values: (number | null)[];
  /** The values as the cells show them. */
  shown: string[];
  color: string | null;
  draw: 'bars' | 'line' | 'area' | 'points' | 'slices';
  /** A figure to be reached, the same everywhere: drawn as a line with its name. */
  isTarget: boolean;
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

/** What changed since a revision. `styles` is the whole table again, `order` the tabs that are left. */
export interface GridPatch {
  revision: number;
  styles: GridStyle[];
  order: number[];
  sheets: SheetPatch[];
}

/** What changed on a tab. */
export interface SheetPatch {
  id: number;
  /** Rows or columns that came or went, before anything else. */
  shift?: GridShift;
  /** Present when anything of it changed, and for a new tab. */
  layout?: GridLayout;
  cells: PlacedCell[];
}

/** `count` rows or columns inserted after `at`, or for a negative count removed from `at + 1` on. */
export interface GridShift {
  axis: 'row' | 'column';
  at: number;
  count: number;
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

/** Changes of looks: null takes a look away, what is left out stays. */
export type LooksChange = {
  [Look in Exclude<keyof GridStyle, 'borders'>]?: GridStyle[Look] | null;
} & {
  borders?: Partial<Record<Side, GridBorder | null>>;
  /** A pattern; null for Sheets' own choice. */
  numberFormat?: string | null;
};

/** A stretch of rows or columns of a tab. */
export interface Lines {
  sheetId: number;
  axis: 'row' | 'column';
  first: number;
  count: number;
}

/** What a person does to a workbook other than typing. */
export type Act =
  | ({ kind: 'insertLines' /** Which neighbour the new ones look like. */; like: 'before' | 'after' } & Lines)
  | ({ kind: 'removeLines' } & Lines)
  | ({ kind: 'hideLines'; hidden: boolean } & Lines)
  | ({ kind: 'sizeLines'; pixels: number } & Lines)
  | { kind: 'freeze'; sheetId: number; rows: number; columns: number }
  | { kind: 'look'; sheetId: number; parts: { areas: GridArea[]; change: LooksChange }[] }
  | { kind: 'clearLooks'; sheetId: number; areas: GridArea[] }
  | { kind: 'merge'; sheetId: number; areas: GridArea[] }
  | { kind: 'unmerge'; sheetId: number; areas: GridArea[] }
  | {
      kind: 'copy';
      from: { sheetId: number; area: GridArea };
      /** Repeats the copied cells as often as they fit in whole. */
      to: { sheetId: number; area: GridArea };
      what: 'all' | 'values' | 'looks';
      /** The copied cells are blank afterwards. */
      cut: boolean;
    }
  | { kind: 'addTab'; position: number }
  | { kind: 'renameTab'; sheetId: number; name: string }
  | { kind: 'removeTab'; sheetId: number }
  | { kind: 'moveTab'; sheetId: number; position: number }
  | { kind: 'hideTab'; sheetId: number; hidden: boolean }
  | { kind: 'colorTab'; sheetId: number; color: string | null }
  | { kind: 'undo' }
  | { kind: 'redo' };

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
