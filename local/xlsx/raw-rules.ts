import type { Style } from 'exceljs';

/** An input rule as the file has it: exceljs's fields, and beside them what exceljs would lose. */
export interface RawValidation {
  type: string;
  operator?: string;
  /** The formulas word by word; exceljs reads them as numbers and UTC days. */
  texts?: string[];
  formulae?: unknown[];
  allowBlank?: boolean;
  /** The file's word for a list that does not drop down. */
  showDropDown?: boolean;
  showInputMessage?: boolean;
  prompt?: string;
  promptTitle?: string;
  showErrorMessage?: boolean;
  errorStyle?: string;
  error?: string;
  errorTitle?: string;
}

/** One rule of a conditional format. */
export interface RawFormatRule {
  type: string;
  priority?: number;
  operator?: string;
  timePeriod?: string;
  /** As written in the file; absent on rules made by exceljs. */
  attributes?: Record<string, string>;
  formulae?: string[];
  style?: Partial<Style>;
  dxfId?: number;
  cfvo?: { type: string; value?: number }[];
  color?: { argb?: string; theme?: number }[];
}

/** The rules of one set of areas. */
export interface RawFormat {
  ref: string;
  rules: RawFormatRule[];
}

/** An element of XML with what is in it. */
export interface XmlNode {
  name: string;
  attributes: Record<string, string>;
  children: XmlNode[];
}

/** A filter with the criteria of its columns. */
export interface RawFilter {
  ref: string;
  columns: XmlNode[];
}

/** exceljs's own forms of a filter, and ours. */
export type AnyFilter = string | { from: unknown; to: unknown } | RawFilter | null | undefined;
