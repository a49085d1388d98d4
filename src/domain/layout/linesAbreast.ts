import { tidy } from '../text/normalise';
import type { Grid } from './grid';
import { groupOfBlock, shortTitleIn, titleNamedIn, yearNamedIn } from './titleBlock';

/** What a line above tables may say of one of them alone. */
type Saying = 'title' | 'year' | 'other';

interface Line {
  row: number;
  column: number;
  /** The table above which it stands, counted from the left. */
  table: number;
  says: Saying[];
}

/** The lines above tables that stand side by side: whose each is, and which of them are said of all the tables. */
export class LinesAbreast {
  private readonly lines: Line[] = [];
  private readonly shared: ReadonlySet<number>;
  /** False where a table may have a title that is not the others'. */
  readonly sharesTitle: boolean;

  /** The tables begin in the columns `lefts`, the second one's headings in column `second`. */
  constructor(
    grid: Grid,
    private readonly lefts: number[],
    private readonly second: number,
    rows: { from: number; top: number },
  ) {
    for (let row = rows.from; row < rows.top; row++) this.take(row, grid.shown[row] ?? []);
    this.shared = new Set(
      this.lines
        .filter((line) => this.isOnlyTable(line) && line.says.every((saying) => this.isOfAll(saying, line)))
        .map(({ row }) => row),
    );
    this.sharesTitle = this.lines.every(
      (line) => !line.says.includes('title') || this.isOfAll('title', line),
    );
  }

  /** True for a cell above the headers that tells something of that table. */
  isSaidOf(table: number, row: number, column: number): boolean {
    return this.shared.has(row) || this.tableAt(row, column) === table;
  }

  private take(row: number, texts: string[]): void {
    const filled = [...texts.keys()].filter((column) => tidy(texts[column] ?? '') !== '');
    const said = filled.map((column) => ({ row, column, table: 0, says: sayingsOf(texts[column] ?? '') }));
    this.lines.push(...said);
    for (const line of said) line.table = this.tableAt(row, line.column);
  }

  /** Where a row has a title for each table, a table's own lasts up to the next; else each has its columns. */
  private tableAt(row: number, column: number): number {
    const titles = this.lines.filter((line) => line.row === row && line.says.includes('title'));
    const lefts = titles.length === this.lefts.length ? titles.map((title) => title.column) : this.lefts;
    return Math.max(0, lefts.filter((left) => left <= column).length - 1);
  }

  private isOnlyTable({ row, table }: Line): boolean {
    return this.lines.every((line) => line.row !== row || line.table === table);
  }

  /** No other table says the like of itself; a title of all stands at the first table. */
  private isOfAll(saying: Saying, { table, column }: Line): boolean {
    const others = this.lines.some((line) => line.table !== table && line.says.includes(saying));
    return !others && (saying !== 'title' || column < this.second);
  }
}

function sayingsOf(text: string): Saying[] {
  const says: Saying[] = [];
  if ((titleNamedIn(text)?.title ?? shortTitleIn(text)) !== null) says.push('title');
  if (yearNamedIn(text) !== null) says.push('year');
  if (groupOfBlock(text) !== null || (says.length === 0 && text.includes(':'))) says.push('other');
  return says;
}
