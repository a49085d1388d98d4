import { type CellValue, type Grid, rowCount, shownAt, valueAt } from '../layout/grid';
import type { Place } from '../place';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { criteriaHeader, indicatorsHeader, type Label, labels, nothingSaid } from './setsTabForm';

/** A cell of the tab with its place, for what is said about it later. */
export interface TabCell {
  value: CellValue;
  shown: string;
  place: Place;
}

/** One row of a block's table of criteria. */
export interface CriterionRow {
  id: TabCell;
  name: TabCell;
  max: TabCell;
}

/** One row of a checklist's table, which is only there to be read. */
export interface IndicatorRow {
  id: TabCell;
  level1: TabCell;
  level2: TabCell;
}

/** One block: the labelled cells above, the table of criteria, and the rows "Xếp loại". */
export interface SetBlock {
  id: TabCell;
  fields: Partial<Record<Label, TabCell>>;
  bands: { name: TabCell; from: TabCell; to: TabCell }[];
  criteria: CriterionRow[];
  indicators: IndicatorRow[];
  totalMax: TabCell | null;
}

export interface SetsTab {
  settings: Partial<Record<Label, TabCell>>;
  blocks: SetBlock[];
}

/** Where the columns of a table stand, in the order of its header. */
interface Columns {
  of: 'criteria' | 'indicators';
  at: number[];
}

const labelKeys = new Map(Object.entries(labels).map(([key, text]) => [fold(text), key as Label]));
const settingKeys: ReadonlySet<string> = new Set(Object.keys(nothingSaid));
const headers = { criteria: criteriaHeader.map(fold), indicators: indicatorsHeader.map(fold) };
const totalWords = new Set(['tong', 'tong cong', 'tong diem']);

/** Splits the tab into settings and blocks, wherever its rows and columns have moved. */
export function readSetsTabRows(grid: Grid): SetsTab {
  const tab: SetsTab = { settings: {}, blocks: [] };
  let columns: Columns | null = null;
  for (let row = 0; row < rowCount(grid); row++) {
    const block = tab.blocks[tab.blocks.length - 1];
    const label = labelIn(grid, row);
    if (label && settingKeys.has(label.key)) {
      tab.settings[label.key] ??= label.cell;
    } else if (label?.key === 'set') {
      tab.blocks.push({
        id: label.cell,
        fields: {},
        bands: [],
        criteria: [],
        indicators: [],
        totalMax: null,
      });
      columns = null;
    } else if (block && columns) {
      columns = takeTableRow(grid, row, columns, block);
    } else if (block) {
      columns = block.totalMax === null ? headerIn(grid, row) : null;
      if (columns === null && label) takeField(grid, label, block);
    }
  }
  return tab;
}

interface LabelledCell {
  key: Label;
  cell: TabCell;
}

function labelIn(grid: Grid, row: number): LabelledCell | null {
  const texts = grid.shown[row] ?? [];
  for (let column = 0; column < texts.length; column++) {
    const key = labelKeys.get(fold(texts[column] ?? ''));
    if (key === undefined) continue;
    return { key, cell: cellAt(grid, row, columnAfter(grid, row, column)) };
  }
  return null;
}

/** A label may be merged over several columns; its value stands right of all of them. */
function columnAfter(grid: Grid, row: number, column: number): number {
  const merge = grid.merges.find(
    ({ top, bottom, left, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return (merge?.right ?? column) + 1;
}

const cellAt = (grid: Grid, row: number, column: number): TabCell => ({
  value: valueAt(grid, row, column),
  shown: tidy(shownAt(grid, row, column)),
  place: { sheet: grid.sheet, row: row + 1, column: column + 1 },
});

function headerIn(grid: Grid, row: number): Columns | null {
  const folded = (grid.shown[row] ?? []).map(fold);
  for (const of of ['criteria', 'indicators'] as const) {
    const at = headers[of].map((word) => folded.indexOf(word));
    if (at.every((column) => column >= 0)) return { of, at };
  }
  return null;
}

function takeField(grid: Grid, { key, cell }: LabelledCell, block: SetBlock): void {
  if (key !== 'band') {
    block.fields[key] ??= cell;
    return;
  }
  const at = (offset: number) => cellAt(grid, cell.place.row - 1, cell.place.column - 1 + offset);
  block.bands.push({ name: cell, from: at(1), to: at(2) });
}

/** The columns for the next row: the same, or none after the row "Tổng". */
function takeTableRow(grid: Grid, row: number, columns: Columns, block: SetBlock): Columns | null {
  const [id, name, third, fourth] = columns.at.map((column) => cellAt(grid, row, column));
  if (!id || !name || !third) return columns;
  if (columns.of === 'indicators') {
    if (id.shown !== '' && fourth) block.indicators.push({ id, level1: third, level2: fourth });
  } else if (totalWords.has(fold(id.shown)) || totalWords.has(fold(name.shown))) {
    block.totalMax = third;
    return null;
  } else if (id.shown !== '' || third.shown !== '') {
    block.criteria.push({ id, name, max: third });
  }
  return columns;
}
