import type { Grid } from './grid';
import type { Header } from './header';
import type { TableRow } from './recordWalk';
import type { TitleBlock } from './titleBlock';
import { markedCriterion } from './vocabulary';

export type { TableRow };

/** What a table is: many subjects by row, one subject down a page, or counts by group. */
export type TableKind = 'roster' | 'pointsPage' | 'checklistPage' | 'groupSummary' | 'other';

/** One table of a tab, understood: where its columns are and which rows are records. */
export interface Table {
  grid: Grid;
  kind: TableKind;
  header: Header;
  block: TitleBlock;
  records: TableRow[];
  /** Rows that may be records though nothing decides it; they are reported, never dropped silently. */
  remarks: number[];
  /** The row from which lines above the header may be its own. */
  top: number;
  /** The row after its last one: the header of the next table, or the end of the tab. */
  end: number;
}

/** The first column with a heading: a table beside another does not begin where the tab does. */
export const firstColumn = ({ columns }: Header): number =>
  columns.find(({ path }) => path.length > 0)?.index ?? 0;

/** The numbers of the criteria that have a column for their marks or for those of their parts. */
export function criteriaIn(header: Header): Set<number> {
  const marked = header.columns.flatMap(({ meaning }) => (meaning && markedCriterion(meaning)) ?? []);
  return new Set(marked.map((id) => Number.parseInt(id, 10)));
}
