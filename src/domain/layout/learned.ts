import { fold } from '../text/fold';
import { similarity } from '../text/similarity';
import type { Grid } from './grid';
import type { Column } from './header';
import { readTables } from './readTables';
import type { Table } from './table';
import { headingKey } from './told';
import type { Meaning } from './wordings';

/** A column as a person confirmed it: its heading, its place from 0, what it holds (null: nothing that counts). */
export interface LearnedColumn {
  key: string;
  heading: string;
  index: number;
  meaning: Meaning | null;
}

/** A column that was confirmed and is no longer there, with the one that may have taken its place. */
export interface MissingColumn {
  column: LearnedColumn;
  nearest: Column | null;
  /** Every other column stands where it stood, and this place has a new heading: it was only renamed. */
  renamed: boolean;
}

/** Tables whose columns people choose: pages name their rows, and other tables do not count. */
export const hasChosenColumns = ({ kind }: Table): boolean => kind === 'roster' || kind === 'groupSummary';

/** The columns of a tab's lists as they are understood now, to be remembered. */
export const learnedFrom = (tables: Table[]): LearnedColumn[] =>
  columnsOf(tables).map(({ path, index, meaning }) => ({
    key: headingKey(path),
    heading: path.join(' / '),
    index,
    meaning,
  }));

/** The columns with a heading of a tab's lists. */
const columnsOf = (tables: Table[]): Column[] =>
  tables
    .filter(hasChosenColumns)
    .flatMap(({ header }) => header.columns.filter(({ path }) => path.length > 0));

/**
 * The tab with what was learned of it. A column is known again by its heading wherever it moved; one that was only
 * renamed, by its place: no other heading is new there.
 */
export function withLearned(grid: Grid, learned: LearnedColumn[]): Grid {
  const told = new Map(learned.map(({ key, meaning }) => [key, meaning]));
  const asLearned = { ...grid, told };
  const renamed = comparedWith(learned, columnsOf(readTables(asLearned, noNames))).flatMap(
    ({ column, nearest, renamed }) =>
      renamed && nearest !== null ? [[headingKey(nearest.path), column.meaning] as const] : [],
  );
  return renamed.length === 0 ? asLearned : { ...grid, told: new Map([...told, ...renamed]) };
}

/** What was learned names every column that counts, so names of criteria are not needed to know them. */
const noNames: ReadonlyMap<string, string> = new Map();

/** The confirmed columns that these tables of a tab lack; one whose meaning stands elsewhere now is not missed. */
export const missingColumns = (learned: LearnedColumn[], tables: Table[]): MissingColumn[] =>
  comparedWith(learned, columnsOf(tables));

/** Columns without which a list is still whole. */
const unmissed: ReadonlySet<Meaning | null> = new Set<Meaning | null>([
  null,
  'serial',
  'note',
  'address',
  'members',
]);

function comparedWith(learned: LearnedColumn[], found: Column[]): MissingColumn[] {
  const now = new Map(found.map((column) => [headingKey(column.path), column]));
  const meanings = new Set(found.map(({ meaning }) => meaning));
  const known = new Set(learned.map(({ key }) => key));
  const free = found.filter(({ path, meaning }) => meaning === null && !known.has(headingKey(path)));
  const unmoved = learned.every(({ key, index }) => (now.get(key)?.index ?? index) === index);
  return learned
    .filter(({ key, meaning }) => !unmissed.has(meaning) && !now.has(key) && !meanings.has(meaning))
    .map((column) => {
      const inPlace = unmoved ? free.find(({ index }) => index === column.index) : undefined;
      return { column, nearest: inPlace ?? mostAlike(column, free), renamed: inPlace !== undefined };
    });
}

/** The new column whose heading is most like the missing one's; null where none is alike. */
function mostAlike({ heading }: LearnedColumn, free: Column[]): Column | null {
  const likeness = ({ path }: Column) => similarity(fold(path.join(' ')), fold(heading));
  const [best] = [...free].sort((one, other) => likeness(other) - likeness(one));
  return best !== undefined && likeness(best) >= alike ? best : null;
}

const alike = 0.4;
