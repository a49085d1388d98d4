import {
  CellValueType,
  type ICellData,
  type IDocumentData,
  type IStyleData,
  type IWorksheetData,
} from '@univerjs/core';
import type { GridCell, GridRun, PlacedCell } from '../../gridProtocol';
import { univerStyle } from './style';

/** What the host says of a cell, kept with it. It holds only while the cell's value is still `of`. */
export interface HostWords {
  of: ICellData['v'];
  shown?: string;
  typed?: string;
  link?: string;
  warning?: string;
}

/** Cells by row and column, each complete: whatever the cell had before is replaced. */
export function cellMatrix(cells: PlacedCell[], styles: IStyleData[]): IWorksheetData['cellData'] {
  const matrix: Record<number, Record<number, ICellData>> = {};
  for (const { row, column, cell } of cells) {
    matrix[row - 1] ??= {};
    matrix[row - 1]![column - 1] = univerCell(cell, styles);
  }
  return matrix;
}

function univerCell(cell: GridCell, styles: IStyleData[]): ICellData {
  return {
    v: univerValue(cell.value),
    t: typeOf(cell.value),
    f: cell.formula ?? null,
    p: cell.runs ? richText(cell.runs) : null,
    s: cell.style === undefined ? null : (styles[cell.style] ?? null),
    custom: hostWords(cell),
  };
}

function hostWords({ value, shown, typed, link, warning }: GridCell): HostWords | null {
  if (shown === undefined && typed === undefined && link === undefined && warning === undefined) return null;
  return { of: univerValue(value), shown, typed, link, warning };
}

/** Text of several looks, as a small document. */
function richText(runs: GridRun[]): IDocumentData {
  const text = runs.map((run) => run.text).join('');
  let at = 0;
  const textRuns = runs.map(({ text: { length }, style }) => {
    at += length;
    return { st: at - length, ed: at, ts: style ? univerStyle(style) : {} };
  });
  const dataStream = `${text.replaceAll('\n', '\r')}\r\n`;
  const paragraphs = [...dataStream].flatMap((letter, index) =>
    letter === '\r' ? [{ startIndex: index }] : [],
  );
  return { id: 'd', documentStyle: {}, body: { dataStream, textRuns, paragraphs } };
}

/** Univer keeps truth as a number. */
function univerValue(value: GridCell['value']): ICellData['v'] {
  return typeof value === 'boolean' ? Number(value) : (value ?? null);
}

function typeOf(value: GridCell['value']): CellValueType | null {
  if (typeof value === 'number') return CellValueType.NUMBER;
  if (typeof value === 'boolean') return CellValueType.BOOLEAN;
  return typeof value === 'string' ? CellValueType.STRING : null;
}
