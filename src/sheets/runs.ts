/** Cells side by side, which one call can write; `start` is the place of the first. */
export interface Run<T> {
  start: number;
  cells: T[];
}

/** The runs of a row or column, of which null and holes are left alone. */
export function runsOf<T>(row: readonly (T | null | undefined)[]): Run<T>[] {
  const runs: Run<T>[] = [];
  for (const [at, cell] of row.entries()) {
    if (cell === null || cell === undefined) continue;
    const last = runs[runs.length - 1];
    if (last !== undefined && last.start + last.cells.length === at) last.cells.push(cell);
    else runs.push({ start: at, cells: [cell] });
  }
  return runs;
}
