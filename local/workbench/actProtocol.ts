import type { GridArea, GridBorder, GridStyle, Side } from './gridProtocol';

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
