import { inForce } from '../../domain/criteria/catalogue';
import type { Column } from '../../domain/layout/header';
import {
  hasChosenColumns,
  type LearnedColumn,
  learnedFrom,
  type MissingColumn,
  missingColumns,
} from '../../domain/layout/learned';
import { headingKey } from '../../domain/layout/told';
import type { Meaning } from '../../domain/layout/wordings';
import { columnLetters } from '../../domain/place';
import type { ListReading, WardReading } from '../../domain/scorecards/wardBook';
import { tidy } from '../../domain/text/normalise';
import type { Title } from '../../domain/title';
import type { Book } from '../../sheets/book';
import type { Memory } from '../../sheets/memory';
import { columnName, columnNameWithMax, listName } from '../../words/columns';
import type { ColumnChoice, ColumnLine, LayoutReport, ListLine, MeaningChoice, MissingLine } from '../calls';
import { type LearnedTabs, learnedTabs, rememberTabs } from '../learnedTabs';

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
  const tabs = tabsOf(book, reading, learnedTabs(memory));
  return tabs.every(({ isConfirmed }) => isConfirmed) ? null : layoutReport(tabs, reading);
}

function tabsOf(book: Book, reading: WardReading, learned: LearnedTabs): TabLists[] {
  const known = new Set(Object.values(learned).map(layoutKey));
  return book.tabs().flatMap(({ sheetId, grid: { sheet } }) => {
    const lists = reading.lists.filter(({ table }) => table.grid.sheet === sheet && hasChosenColumns(table));
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

const layoutKey = (columns: LearnedColumn[]): string =>
  JSON.stringify(columns.map(({ key, meaning }) => [key, meaning]));

/** Tabs of one form are confirmed together. */
function layoutReport(tabs: TabLists[], { sets }: WardReading): LayoutReport {
  const lines = new Map<string, ListLine>();
  for (const { sheetId, sheet, lists, missing, isConfirmed } of tabs) {
    if (isConfirmed) continue;
    for (const list of lists) {
      const { table, title, year, cards } = list;
      const set = title === null || year === null ? null : inForce(sets, title, year);
      const maxima = new Map(
        set?.kind === 'points' ? set.criteria.map(({ id, max }) => [`score:${id}`, max] as const) : [],
      );
      const columns = table.header.columns
        .filter(({ path }) => path.length > 0)
        .map((column) => columnLine(column, list, maxima));
      const shape = columns.map(({ key, meaning }) => [key, meaning]);
      const key = JSON.stringify([title, year, shape, missing.map(({ column }) => column.key)]);
      const known = lines.get(key);
      if (known === undefined) {
        const name = listName(title, year);
        const missed = missing.map((one) => missingLine(one, title));
        const choices = meaningChoices(title, [...maxima.keys()] as Meaning[]);
        lines.set(key, {
          key,
          name,
          sheets: [sheet],
          sheetIds: [sheetId],
          cards,
          columns,
          missing: missed,
          choices,
        });
      } else {
        known.sheets.push(sheet);
        known.sheetIds.push(sheetId);
        known.cards += cards;
      }
    }
  }
  return { lists: [...lines.values()] };
}

const mostSamples = 3;

function columnLine(
  { index, path, meaning, max }: Column,
  { table, title }: ListReading,
  maxima: ReadonlyMap<string, number | null>,
): ColumnLine {
  const texts = table.records.map(({ row }) => tidy(table.grid.shown[row]?.[index] ?? ''));
  return {
    key: headingKey(path),
    letter: columnLetters(index + 1),
    heading: path.join(' / '),
    meaning,
    says: columnNameWithMax(meaning, title, max ?? maxima.get(meaning ?? '') ?? null),
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

/** Remembers how the lists are understood, with what a person chose otherwise. */
export function confirmLayouts(
  book: Book,
  reading: WardReading,
  memory: Memory,
  choices: ColumnChoice[],
): void {
  const learned = learnedTabs(memory);
  const confirmed = tabsOf(book, reading, learned).map(({ sheetId, lists }) => {
    const chosen = new Map(
      choices.filter(({ sheetIds }) => sheetIds.includes(sheetId)).map(({ key, meaning }) => [key, meaning]),
    );
    const understood = learnedFrom(lists.map(({ table }) => table));
    const given = new Set(
      understood.flatMap(({ key, table }) => {
        const meaning = chosen.get(key);
        return meaning == null ? [] : [claimOf(table, meaning)];
      }),
    );
    const columns = understood.map((column): LearnedColumn => {
      const meaning = chosen.get(column.key);
      if (meaning !== undefined) return { ...column, meaning };
      return given.has(claimOf(column.table, column.meaning)) ? { ...column, meaning: null } : column;
    });
    return [sheetId, columns] as const;
  });
  rememberTabs(memory, { ...learned, ...Object.fromEntries(confirmed) });
}

/** Only in one list is a meaning no other column's. */
const claimOf = (table: number | undefined, meaning: Meaning | null): string => `${table ?? 0} ${meaning}`;
