import type { Area } from '../../domain/layout/grid';
import { areaOf } from '../readTabs';
import { type BookParts, type CellContent, cellContent, type RawCell } from './cellContent';
import { formulaText } from './formulaText';
import { richText } from './richText';
import { UnreadableXlsx } from './unreadable';
import { XmlTags } from './xmlTags';

/** Of any .xlsx. */
const most = { rows: 1_048_576, columns: 16_384 };

/** Of a Google spreadsheet. */
export const mostCells = 10_000_000;

/** A cell with content. Rows and columns count from 0. */
export interface FilledCell {
  row: number;
  column: number;
  content: CellContent;
  formula: string;
}

/** What is of use in a tab's part of the file. */
export interface SheetCells {
  cells: FilledCell[];
  merges: Area[];
}

/** Reads the XML of one tab. Throws UnreadableXlsx. */
export function sheetCells(xml: string, book: BookParts): SheetCells {
  const tags = new XmlTags(xml);
  const cells: FilledCell[] = [];
  const merges: Area[] = [];
  let [row, column] = [-1, -1];
  while (tags.advance()) {
    if (tags.opens('row')) {
      row = rowNamed(tags.attributes().r) ?? row + 1;
      column = -1;
    } else if (tags.opens('c')) {
      const { r, t, s } = tags.attributes();
      const named = cellNamed(r);
      row = named?.row ?? Math.max(row, 0);
      column = named?.column ?? column + 1;
      if (row >= most.rows || column >= most.columns) throw new UnreadableXlsx('damaged', `cell ${r}`);
      const raw = rawCell(tags, t, s);
      if (raw === null) continue;
      const content = cellContent(raw, book);
      const formula = raw.formula === null ? '' : formulaText(raw.formula);
      if (content.value !== '' || formula !== '') cells.push({ row, column, content, formula });
      if (cells.length > mostCells) throw new UnreadableXlsx('tooLarge', 'cells');
    } else if (tags.opens('mergeCell')) merges.push(...mergeNamed(tags.attributes().ref));
  }
  return { cells, merges };
}

/** Reads on to the end of the cell; null for one without content. */
function rawCell(tags: XmlTags, type: string | undefined, style: string | undefined): RawCell | null {
  if (tags.isEmpty) return null;
  const raw: RawCell = { type, style, stored: null, text: null, formula: null };
  while (!tags.closes('c') && tags.advance()) {
    if (tags.opens('v')) raw.stored = tags.content();
    else if (tags.opens('is')) raw.text = richText(tags);
    else if (tags.opens('f')) raw.formula = tags.content();
  }
  return raw;
}

const rowNamed = (r: string | undefined): number | null =>
  r !== undefined && /^[1-9]\d{0,8}$/.test(r) ? Number(r) - 1 : null;

/** "AB12", quicker than by a pattern: tabs have hundreds of thousands of cells. */
function cellNamed(r: string | undefined): { row: number; column: number } | null {
  if (r === undefined) return null;
  let at = 0;
  let column = 0;
  for (; at < 3; at++) {
    const letter = r.charCodeAt(at) - 64;
    if (!(letter >= 1 && letter <= 26)) break;
    column = column * 26 + letter;
  }
  const row = rowNamed(r.slice(at));
  return column === 0 || row === null ? null : { row, column: column - 1 };
}

/** One cell alone is not merged with any. */
function mergeNamed(ref = ''): Area[] {
  if (!/^[A-Z]{1,3}[1-9]\d*:[A-Z]{1,3}[1-9]\d*$/.test(ref)) return [];
  const area = areaOf(ref);
  return area.top === area.bottom && area.left === area.right ? [] : [area];
}
