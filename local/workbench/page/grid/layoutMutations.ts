import { BooleanNumber, type IRange, type Worksheet } from '@univerjs/core';
import {
  AddWorksheetMergeMutation,
  RemoveWorksheetMergeMutation,
  SetColHiddenMutation,
  SetColVisibleMutation,
  SetFrozenMutation,
  SetRowHiddenMutation,
  SetRowVisibleMutation,
  SetTabColorMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
  SetWorksheetHideMutation,
  SetWorksheetNameMutation,
  SetWorksheetRowCountMutation,
  SetWorksheetRowHeightMutation,
  ToggleGridlinesMutation,
} from '@univerjs/sheets';
import type { GridLayout } from '../../gridProtocol';
import { COLUMN_WIDTH, freezeOf, ROW_HEIGHT, rangeOf } from './worksheetLayout';

/** A change of Univer's data: which, and with what. */
export type Mutation = [id: string, params: object];

/** What brings a tab of Univer from one layout to another; notes, inputs and charts lie elsewhere. */
export function layoutMutations(sheet: Worksheet, before: GridLayout, now: GridLayout): Mutation[] {
  const changed = (...parts: (keyof GridLayout)[]) =>
    parts.some((part) => JSON.stringify(before[part]) !== JSON.stringify(now[part]));
  return [
    ...sizeMutations(sheet, now),
    ...(changed('name') ? [[SetWorksheetNameMutation.id, { name: now.name }] as Mutation] : []),
    ...(changed('hidden') ? [[SetWorksheetHideMutation.id, { hidden: flag(now.hidden) }] as Mutation] : []),
    ...(changed('tabColor') ? [[SetTabColorMutation.id, { color: now.tabColor ?? '' }] as Mutation] : []),
    ...(changed('gridlinesHidden')
      ? [[ToggleGridlinesMutation.id, { showGridlines: flag(!now.gridlinesHidden) }] as Mutation]
      : []),
    ...mergeMutations(sheet, now),
    ...(changed('frozenRows', 'frozenColumns') || isFrozenOtherwise(sheet, now)
      ? [[SetFrozenMutation.id, freezeOf(now)] as Mutation]
      : []),
    ...lineMutations(before, now),
  ];
}

function sizeMutations(sheet: Worksheet, { rowCount, columnCount }: GridLayout): Mutation[] {
  return [
    ...(sheet.getRowCount() === rowCount
      ? []
      : [[SetWorksheetRowCountMutation.id, { rowCount }] as Mutation]),
    ...(sheet.getColumnCount() === columnCount
      ? []
      : [[SetWorksheetColumnCountMutation.id, { columnCount }] as Mutation]),
  ];
}

/** Univer moves merged areas itself when lines come or go, so what it has now is compared. */
function mergeMutations(sheet: Worksheet, now: GridLayout): Mutation[] {
  const has = sheet.getMergeData();
  const wanted = now.merges.map(rangeOf);
  const isIn = (ranges: IRange[]) => (range: IRange) => ranges.some((other) => isSameRange(other, range));
  const gone = has.filter((range) => !isIn(wanted)(range));
  const fresh = wanted.filter((range) => !isIn(has)(range));
  return [
    ...(gone.length > 0 ? [[RemoveWorksheetMergeMutation.id, { ranges: gone }] as Mutation] : []),
    ...(fresh.length > 0 ? [[AddWorksheetMergeMutation.id, { ranges: fresh }] as Mutation] : []),
  ];
}

function isFrozenOtherwise(sheet: Worksheet, now: GridLayout): boolean {
  const { xSplit, ySplit, startRow, startColumn } = sheet.getFreeze();
  const wanted = freezeOf(now);
  return (
    Math.max(0, xSplit) !== wanted.xSplit ||
    Math.max(0, ySplit) !== wanted.ySplit ||
    (ySplit > 0 && startRow !== wanted.startRow) ||
    (xSplit > 0 && startColumn !== wanted.startColumn)
  );
}

function lineMutations(before: GridLayout, now: GridLayout): Mutation[] {
  const rows = (list: number[]) => list.map((row) => wholeRow(row, now));
  const columns = (list: number[]) => list.map((column) => wholeColumn(column, now));
  return [
    ...resized(before.rowHeights, now.rowHeights, ROW_HEIGHT).map(
      ([row, rowHeight]): Mutation => [SetWorksheetRowHeightMutation.id, { ranges: rows([row]), rowHeight }],
    ),
    ...resized(before.columnWidths, now.columnWidths, COLUMN_WIDTH).map(
      ([column, colWidth]): Mutation => [
        SetWorksheetColWidthMutation.id,
        { ranges: columns([column]), colWidth },
      ],
    ),
    ...onLines(SetRowHiddenMutation.id, rows(without(now.hiddenRows, before.hiddenRows))),
    ...onLines(SetRowVisibleMutation.id, rows(without(before.hiddenRows, now.hiddenRows))),
    ...onLines(SetColHiddenMutation.id, columns(without(now.hiddenColumns, before.hiddenColumns))),
    ...onLines(SetColVisibleMutation.id, columns(without(before.hiddenColumns, now.hiddenColumns))),
  ];
}

function resized(before: [number, number][], now: [number, number][], usual: number): [number, number][] {
  const then = new Map(before);
  const wanted = new Map(now);
  const gone = before.filter(([line]) => !wanted.has(line)).map(([line]): [number, number] => [line, usual]);
  return [...gone, ...now.filter(([line, pixels]) => then.get(line) !== pixels)];
}

const without = (list: number[], others: number[]): number[] => {
  const left = new Set(others);
  return list.filter((line) => !left.has(line));
};

const onLines = (id: string, ranges: IRange[]): Mutation[] => (ranges.length > 0 ? [[id, { ranges }]] : []);

const wholeRow = (row: number, { columnCount }: GridLayout): IRange => ({
  startRow: row - 1,
  endRow: row - 1,
  startColumn: 0,
  endColumn: columnCount - 1,
});

const wholeColumn = (column: number, { rowCount }: GridLayout): IRange => ({
  startRow: 0,
  endRow: rowCount - 1,
  startColumn: column - 1,
  endColumn: column - 1,
});

const isSameRange = (a: IRange, b: IRange): boolean =>
  a.startRow === b.startRow &&
  a.startColumn === b.startColumn &&
  a.endRow === b.endRow &&
  a.endColumn === b.endColumn;

const flag = (on: boolean): BooleanNumber => (on ? BooleanNumber.TRUE : BooleanNumber.FALSE);
