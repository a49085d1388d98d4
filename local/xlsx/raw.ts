import type { Cell, Style, Worksheet } from 'exceljs';
import type { AnyFilter, RawFormat, RawValidation } from './raw-rules';

/** A link of a sheet: where, and to what. `internal` is a place in the same file (`'Tab'!A1`). */
export interface SheetLink {
  address: string;
  target: string;
  tooltip?: string;
  internal: boolean;
}

/** exceljs's own shapes, as far as they are touched here. */
export interface RawCellModel {
  address: string;
  type: number;
  value?: unknown;
  style?: Partial<Style>;
  styleId?: number;
  shareType?: string;
  ref?: string;
  si?: string;
  sharedFormula?: string;
  comment?: unknown;
}

export interface RawRowModel {
  number: number;
  cells: RawCellModel[];
}

export interface RawHyperlink {
  address: string;
  rId?: string;
  target?: string;
  tooltip?: string;
  internal?: boolean;
}

export interface RawSheetOptions {
  styles?: { getStyleModel(id: number): Partial<Style> | undefined };
  sharedStrings?: { getString(index: number): string | { richText: unknown } };
  formulae: Record<string, string>;
  comments?: Record<string, unknown>;
  commentsMap?: Record<string, unknown>;
}

export interface RawSheetModel {
  properties: { links?: SheetLink[] };
  hyperlinks?: RawHyperlink[];
  rows?: RawRowModel[];
  relationships?: { Id: string; Type: string; Target: string }[];
  rels: { Id: string; Type: string; Target: string; TargetMode?: string }[];
}

export interface RawName {
  name: string;
  ranges: string[];
  localSheetId?: number;
  hidden?: boolean;
}

/** An element of XML as it opens. */
export interface OpenedNode {
  name: string;
  attributes: Record<string, string>;
}

export interface RawXmlStream {
  leafNode(name: string, attributes: Record<string, string | undefined>): void;
  openNode(name: string, attributes?: Record<string, string | undefined>): void;
  writeText(text: string): void;
  closeNode(): void;
}

/** A worksheet with the fields its own type hides. */
export interface RawWorksheet extends Omit<Worksheet, 'autoFilter'> {
  _rows: ({ number: number; _cells: (Cell | undefined)[] } | undefined)[];
  _columns?: ({ number: number; width?: number; hidden?: boolean; style?: Partial<Style> } | undefined)[];
  dataValidations: { model: Record<string, RawValidation> };
  conditionalFormattings: RawFormat[];
  autoFilter: AnyFilter;
  _merges: Record<string, { top: number; left: number; bottom: number; right: number }>;
  orderNo: number;
  sheetProtection?: { sheet?: boolean } | null;
}
