import type { Chart } from '../../model/chart';

/** Size of a chart nobody sized, in pixels. */
const SIZE = { width: 600, height: 371 };

/** A chart that may not be on a tab yet. */
export type Draft = Omit<Chart, 'id'> & { readonly id: number | null };

/** What a builder changes; shared by the builders that as…Chart() gives. `headers` -1 means: to be guessed. */
export type Building = { -readonly [Key in keyof Draft]: Draft[Key] };

/** The chart nobody has said anything of. */
export function freshChart(): Building {
  return {
    id: null,
    type: 'COLUMN',
    ranges: [],
    position: { row: 1, column: 1, offsetX: 0, offsetY: 0 },
    ...SIZE,
    headers: -1,
    transposed: false,
    mergeStrategy: 'MERGE_COLUMNS',
    hiddenStrategy: 'IGNORE_BOTH',
    options: {},
  };
}
