/**
 * A workbook as its grid is told it, whole or as what changed, as JSON. Rows and columns count from 1, as in Sheets.
 */

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
  /** Figures after the comma of an axis in percent, as its cells are; null where they are no shares. */
  percentDigits: number | null;
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
