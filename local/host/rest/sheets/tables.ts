import { type Area, overlaps } from '../../model/a1';
import { hasContent } from '../../model/cell';
import type { SheetModel } from '../../model/sheet-model';

/**
 * The last table that a range touches, as `append` looks for it: a rectangle of cells around which everything is blank
 * (developers.google.com/workspace/sheets/api/guides/values#append_values). Null when the range touches none.
 */
export function tableIn(sheet: SheetModel, range: Area): Area | null {
  const touched = tablesOf(sheet).filter((table) => overlaps(table, range));
  return touched.at(-1) ?? null;
}

/** The tables of a tab from top to bottom. Rows of content are taken in one by one and join what they touch. */
function tablesOf(sheet: SheetModel): Area[] {
  let tables: Area[] = [];
  sheet.rows.forEach((line, index) => {
    for (const stretch of stretchesOf(line)) {
      const touching = {
        ...stretch,
        row: index,
        rows: 2,
        column: stretch.column - 1,
        columns: stretch.columns + 2,
      };
      const [joined, others] = parted(tables, (table) => overlaps(table, touching));
      tables = [...others, around([...joined, { ...stretch, row: index + 1, rows: 1 }])];
    }
  });
  return tables;
}

function stretchesOf(line: SheetModel['rows'][number]): Pick<Area, 'column' | 'columns'>[] {
  const found: { column: number; columns: number }[] = [];
  line.forEach((cell, index) => {
    if (!hasContent(cell)) return;
    const last = found.at(-1);
    if (last && last.column + last.columns === index + 1) last.columns++;
    else found.push({ column: index + 1, columns: 1 });
  });
  return found;
}

function around(areas: readonly Area[]): Area {
  const row = Math.min(...areas.map((area) => area.row));
  const column = Math.min(...areas.map((area) => area.column));
  return {
    row,
    column,
    rows: Math.max(...areas.map((area) => area.row + area.rows)) - row,
    columns: Math.max(...areas.map((area) => area.column + area.columns)) - column,
  };
}

function parted<T>(list: readonly T[], isFirst: (entry: T) => boolean): [T[], T[]] {
  return [list.filter(isFirst), list.filter((entry) => !isFirst(entry))];
}
