import { inForce } from '../../domain/criteria/catalogue';
import type { CriteriaSet } from '../../domain/criteria/criteriaSet';
import type { Grid } from '../../domain/layout/grid';
import type { Column } from '../../domain/layout/header';
import {
  hasChosenColumns,
  type LearnedColumn,
  learnedFrom,
  type MissingColumn,
  missingColumns,
} from '../../domain/layout/learned';
import { likelyList } from '../../domain/layout/likelyList';
import { headingKey } from '../../domain/layout/told';
import type { Meaning } from '../../domain/layout/wordings';
import { columnLetters } from '../../domain/place';
import { isTargetsTab } from '../../domain/registers/targets';
import { isSetsTab, type ListReading, type WardReading } from '../../domain/scorecards/wardBook';
import { tidy } from '../../domain/text/normalise';
import type { Title } from '../../domain/title';
import type { Book } from '../../sheets/book';
import type { Memory } from '../../sheets/memory';
import { columnName, columnNameWithMax, listName } from '../../words/columns';
import type { ColumnLine, LayoutReport, ListLine, MeaningChoice, MissingLine } from '../calls';
import { type LearnedTabs, learnedTabs } from '../learnedTabs';

/** A tab's lists with what was confirmed of it before. */
interface TabLists {
  sheetId: number;
  sheet: string;
  lists: ListReading[];
  missing: MissingColumn[];
  isConfirmed: boolean;
}

/** How the ward's lists are understood, for a person to confirm; null where all of it was confirmed and still stands. */
export function layoutsToConfirm(book: Book, reading: WardReading, memory: Memory): LayoutReport | null {
  const tabs = listsByTab(book, reading, learnedTabs(memory));
  const open = tabs.filter(({ isConfirmed }) => !isConfirmed);
  return open.length === 0 ? null : layoutReport(open, reading);
}

/** The same of all lists, also of those that were confirmed, to choose again. */
export const allLayouts = (book: Book, reading: WardReading, memory: Memory): LayoutReport =>
  layoutReport(listsByTab(book, reading, learnedTabs(memory)), reading);

/** The tabs with lists, each with what was confirmed of it. */
export function listsByTab(book: Book, reading: WardReading, learned: LearnedTabs): TabLists[] {
  const known = new Set(Object.values(learned).map(layoutKey));
  return book.tabs().flatMap(({ sheetId, grid }) => {
    const { sheet } = grid;
    const read = reading.lists.filter(({ table }) => table.grid.sheet === sheet && hasChosenColumns(table));
    // Where nothing was understood, a person is asked what stands in the likeliest list of each tab.
    const lists = read.length > 0 || reading.cards.length > 0 ? read : likelyIn(grid);
    if (lists.length === 0) return [];
    const tables = lists.map(({ table }) => table);
    const before = learned[sheetId];
    const missing = before === undefined ? [] : missingColumns(before, tables);
    // A further tab in a form that was confirmed is nothing new.
    const isConfirmed =
      missing.length === 0 && (before !== undefined || known.has(layoutKey(learnedFrom(tables))));
    return [{ sheetId, sheet, lists, missing, isConfirmed }];
  });
}

function likelyIn(grid: Grid): ListReading[] {
  if (isSetsTab(grid.sheet) || isTargetsTab(grid.sheet)) return [];
  const table = likelyList(grid);
  return table === null
    ? []
    : [{ table, title: table.block.title ?? 'family', year: table.block.year, cards: 0 }];
}

const layoutKey = (columns: LearnedColumn[]): string =>
  JSON.stringify(columns.map(({ key, meaning }) => [key, meaning]));

/** Tabs of one form are confirmed together. */
function layoutReport(tabs: TabLists[], { sets }: WardReading): LayoutReport {
  const lines = new Map<string, ListLine>();
  for (const tab of tabs) {
    for (const list of tab.lists) {
      const line = listLine(list, tab, sets);
      const known = lines.get(line.key);
      if (known === undefined) lines.set(line.key, line);
      else {
        known.sheets.push(tab.sheet);
        known.sheetIds.push(tab.sheetId);
        known.cards += list.cards;
      }
    }
  }
  // The lists of those who are judged before the counts that stand beside them.
  return { lists: [...lines.values()].sort((one, other) => other.cards - one.cards) };
}

function listLine(
  list: ListReading,
  { sheetId, sheet, missing }: TabLists,
  sets: readonly CriteriaSet[],
): ListLine {
  const { table, title, year, cards } = list;
  const set = title === null || year === null ? null : inForce(sets, title, year);
  const maxima = new Map(
    set?.kind === 'points'
      ? set.criteria.map(({ id, max }): [Meaning, number | null] => [`score:${id}`, max])
      : [],
  );
  const columns = table.header.columns
    .filter(({ path }) => path.length > 0)
    .map((column) => columnLine(column, list, maxima));
  const shape = columns.map(({ key, meaning }) => [key, meaning]);
  return {
    key: JSON.stringify([title, year, shape, missing.map(({ column }) => column.key)]),
    name: listName(title, year),
    sheets: [sheet],
    sheetIds: [sheetId],
    cards,
    columns,
    missing: missing.map((one) => missingLine(one, title)),
    choices: meaningChoices(title, maxima.size > 0 ? [...maxima.keys()] : anyMarks),
  };
}

/** Where no set says how many criteria there are. */
const anyMarks = Array.from({ length: 10 }, (_, at): Meaning => `score:${at + 1}`);

const mostSamples = 3;

function columnLine(
  { index, path, meaning, max }: Column,
  { table, title }: ListReading,
  maxima: ReadonlyMap<Meaning, number | null>,
): ColumnLine {
  const texts = table.records.map(({ row }) => tidy(table.grid.shown[row]?.[index] ?? ''));
  return {
    key: headingKey(path),
    letter: columnLetters(index + 1),
    heading: path.join(' / '),
    meaning,
    says: columnNameWithMax(meaning, title, max ?? (meaning === null ? null : (maxima.get(meaning) ?? null))),
    samples: [...new Set(texts.filter((text) => text !== ''))].slice(0, mostSamples),
  };
}

const missingLine = ({ column, nearest }: MissingColumn, title: Title | null): MissingLine => ({
  key: column.key,
  heading: column.heading,
  letter: columnLetters(column.index + 1),
  meaning: column.meaning,
  says: columnName(column.meaning, title),
  nearest:
    nearest === null
      ? null
      : {
          key: headingKey(nearest.path),
          letter: columnLetters(nearest.index + 1),
          heading: nearest.path.join(' / '),
        },
});

/** What a person may choose for a column of a list. */
function meaningChoices(title: Title | null, marks: Meaning[]): MeaningChoice[] {
  const meanings: Meaning[] =
    title === null
      ? ['group', 'households', 'householdsRegistered', 'householdsRecognised', 'adults']
      : ['name', 'group', ...marks, 'total', 'registered', 'result', 'evidence', 'phone', 'birth'];
  return [...meanings, null].map((meaning) => ({ meaning, label: columnName(meaning, title) }));
}
