import type { Grid } from '../layout/grid';
import { rowCount } from '../layout/grid';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import type { Title } from '../title';

/** A share to reach, in per cent, as a programme or the town set it. */
export interface Target {
  programme: string;
  title: Title;
  /** As typed, e.g. "50–60". */
  shown: string;
  /** The figure compared: the lower one of a range; null where none can be read. */
  atLeast: number | null;
}

/** True for the name of the tab in which targets are typed. */
export const isTargetsTab = (sheet: string): boolean => fold(sheet) === 'chi tieu';

/** How many must hold the title for the target to be reached. */
export const neededFor = (atLeast: number, total: number): number => Math.ceil((atLeast * total) / 100);

/** Reads the tab "Chỉ tiêu": a title a row, a programme a column. Blank targets are left out. */
export function readTargets(grid: Grid): Target[] {
  const header = grid.shown.findIndex((row) => row.some((text) => /^danh hieu$/.test(fold(text))));
  if (header < 0) return [];
  const programmes = grid.shown[header] ?? [];
  const titleColumn = programmes.findIndex((text) => fold(text) === 'danh hieu');
  const targets: Target[] = [];
  for (let row = header + 1; row < rowCount(grid); row++) {
    const texts = grid.shown[row] ?? [];
    const title = titleNamedIn(texts[titleColumn] ?? '')?.title;
    if (title === undefined) continue;
    for (const [column, programme] of programmes.entries()) {
      if (column <= titleColumn || tidy(programme) === '') continue;
      const shown = tidy(texts[column] ?? '');
      if (shown !== '') targets.push({ programme: tidy(programme), title, shown, atLeast: lowestOf(shown) });
    }
  }
  return targets;
}

const smallestPart = 1e6;

/** The lower figure of "50–60" in per cent, without the noise of binary decimals: 0,55 is 55. */
function lowestOf(shown: string): number | null {
  const lowest = readNumber(shown.split(/[–-]/)[0] ?? '');
  if (lowest.kind !== 'number') return null;
  const isShare = lowest.value > 0 && lowest.value <= 1 && !lowest.percent;
  return isShare ? Math.round(lowest.value * 100 * smallestPart) / smallestPart : lowest.value;
}
