import { fold } from '../text/fold';
import { similarity } from '../text/similarity';
import type { Grid, ToldMeanings } from './grid';
import type { Column } from './header';
import { readTables } from './readTables';
import type { Table } from './table';
import { headingKey } from './told';
import { looksAlike, type ValuePrint, valuePrint } from './valuePrint';
import type { Meaning } from './wordings';

/** A column as a person confirmed it: its heading, its place from 0, what it holds (null: nothing that counts). */
export interface LearnedColumn {
  key: string;
  heading: string;
  index: number;
  meaning: Meaning | null;
  /** Which of the tab's lists it is in, from 0; left out for the first. */
  table?: number;
  /** What stood under it; left out where nothing did. */
  print?: ValuePrint;
}

/** A column that was confirmed and is no longer there, with the one that may have taken its place. */
export interface MissingColumn {
  column: LearnedColumn;
  nearest: Column | null;
  /**
   * Every other column stands where it stood, and this place has a new heading that is like the old one or stands over
   * values like the old ones: it was only renamed.
   */
  renamed: boolean;
}

/** Tables whose columns people choose: pages name their rows, and other tables do not count. */
export const hasChosenColumns = ({ kind }: Table): boolean => kind === 'roster' || kind === 'groupSummary';

/** The columns of a tab's lists as they are understood now, to be remembered. */
export const learnedFrom = (tables: Table[]): LearnedColumn[] =>
  tables.filter(hasChosenColumns).flatMap((table, at) =>
    headedColumns(table).map((column): LearnedColumn => {
      const { path, index, meaning } = column;
      const print = printOf(table, column);
      return {
        key: headingKey(path),
        heading: path.join(' / '),
        index,
        meaning,
        ...(at > 0 ? { table: at } : {}),
        ...(print === null ? {} : { print }),
      };
    }),
  );

const headedColumns = ({ header }: Table): Column[] => header.columns.filter(({ path }) => path.length > 0);

const printOf = ({ grid, records }: Table, { index }: Column): ValuePrint | null =>
  valuePrint(records.map(({ row }) => grid.shown[row]?.[index] ?? ''));

/**
 * The tab with what was learned of it. A column is known again by its heading wherever it moved; one that was only
 * renamed, by its place: no other heading is new there.
 */
export function withLearned(grid: Grid, learned: LearnedColumn[]): Grid {
  const told = toldBy(learned);
  const asLearned = { ...grid, told };
  const renamed = missingColumns(learned, readTables(asLearned, noNames)).flatMap(
    ({ column, nearest, renamed }) =>
      renamed && nearest !== null ? [[headingKey(nearest.path), column.meaning] as const] : [],
  );
  return renamed.length === 0 ? asLearned : { ...grid, told: new Map([...told, ...renamed]) };
}

/** What headings mean; one under which columns hold this and that is read as if nobody had said anything of it. */
function toldBy(learned: LearnedColumn[]): ToldMeanings {
  const told = new Map<string, Meaning | null | undefined>();
  for (const { key, meaning } of learned)
    told.set(key, told.has(key) && told.get(key) !== meaning ? undefined : meaning);
  return told;
}

/** What was learned names every column that counts, so names of criteria are not needed to know them. */
const noNames: ReadonlyMap<string, string> = new Map();

/** The confirmed columns that these tables of a tab lack; one whose meaning stands elsewhere now is not missed. */
export function missingColumns(learned: LearnedColumn[], tables: Table[]): MissingColumn[] {
  const lists = tables.filter(hasChosenColumns);
  const known = new Set(learned.map(({ key }) => key));
  const places = [...new Set(learned.map(({ table }) => table ?? 0))];
  return places.flatMap((at) => {
    const columns = learned.filter(({ table }) => (table ?? 0) === at);
    return missingIn(columns, known, listLike(columns, lists, at));
  });
}

/** The list that has most of the headings now; of several the one in that place. */
function listLike(columns: LearnedColumn[], lists: Table[], at: number): Table | null {
  const keys = new Set(columns.map(({ key }) => key));
  const shared = (table: Table) =>
    new Set(keysOf(headedColumns(table)).filter((key) => keys.has(key))).size +
    (table === lists[at] ? 0.5 : 0);
  const [most] = [...lists].sort((one, other) => shared(other) - shared(one));
  return most ?? null;
}

const keysOf = (columns: Column[]): string[] => columns.map(({ path }) => headingKey(path));

/** Columns without which a list is still whole. */
const unmissed: ReadonlySet<Meaning | null> = new Set<Meaning | null>([
  null,
  'serial',
  'note',
  'address',
  'members',
]);

function missingIn(
  learned: LearnedColumn[],
  known: ReadonlySet<string>,
  table: Table | null,
): MissingColumn[] {
  const found = table === null ? [] : headedColumns(table);
  const now = new Set(keysOf(found));
  const meanings = new Set(found.map(({ meaning }) => meaning));
  const free = found.filter(({ path, meaning }) => meaning === null && !known.has(headingKey(path)));
  const standsStill = ({ key, index }: LearnedColumn) =>
    !now.has(key) || found.some((column) => column.index === index && headingKey(column.path) === key);
  const unmoved = learned.every(standsStill);
  return learned
    .filter(({ key, meaning }) => !unmissed.has(meaning) && !now.has(key) && !meanings.has(meaning))
    .map((column) => {
      const inPlace = unmoved ? free.find(({ index }) => index === column.index) : undefined;
      const renamed = inPlace !== undefined && table !== null && isStill(column, inPlace, table);
      return { column, nearest: inPlace ?? mostAlike(column, free), renamed };
    });
}

/** A new heading like the old one, or over values like those that stood there. */
function isStill(column: LearnedColumn, inPlace: Column, table: Table): boolean {
  if (likeness(column, inPlace) >= sameHeading) return true;
  const print = printOf(table, inPlace);
  return column.print !== undefined && print !== null && looksAlike(column.print, print);
}

/** The new column whose heading is most like the missing one's; null where none is alike. */
function mostAlike(missing: LearnedColumn, free: Column[]): Column | null {
  const [best] = [...free].sort((one, other) => likeness(missing, other) - likeness(missing, one));
  return best !== undefined && likeness(missing, best) >= alike ? best : null;
}

const likeness = ({ heading }: LearnedColumn, { path }: Column): number =>
  similarity(fold(path.join(' ')), fold(heading));

const alike = 0.4;
const sameHeading = 0.7;
