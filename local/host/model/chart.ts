import type { Area } from './a1';

/** A chart on a tab. Never changed in place. */
export interface Chart {
  /** Unique within the book. */
  readonly id: number;
  /** A name of Charts.ChartType, for example `BAR` or `COLUMN`. */
  readonly type: string;
  /** Where its figures come from. */
  readonly ranges: readonly { readonly sheetId: number; readonly area: Area }[];
  /** Upper left corner: a cell (from 1), and pixels from that cell's corner. */
  readonly position: {
    readonly row: number;
    readonly column: number;
    readonly offsetX: number;
    readonly offsetY: number;
  };
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** Rows (or columns, when transposed) that are headings of the figures. */
  readonly headers: number;
  /** Whether series lie in rows instead of columns. */
  readonly transposed: boolean;
  /** A name of Charts.ChartMergeStrategy: whether several ranges lie side by side or one below the other. */
  readonly mergeStrategy: string;
  /** A name of Charts.ChartHiddenDimensionStrategy: what of hidden rows and columns is drawn. */
  readonly hiddenStrategy: string;
  /** Options by name as setOption takes them, for example `title`, `colors`, `vAxis.title`. */
  readonly options: Readonly<Record<string, unknown>>;
}

/** An option by its path, whether it was set as `hAxis.title` or as `{title}` under `hAxis`. */
export function chartOption(chart: Pick<Chart, 'options'>, path: string): unknown {
  if (path in chart.options) return chart.options[path];
  const [first = '', ...rest] = path.split('.');
  return rest.reduce<unknown>(
    (holder, key) =>
      typeof holder === 'object' && holder !== null ? (holder as Record<string, unknown>)[key] : undefined,
    chart.options[first],
  );
}
