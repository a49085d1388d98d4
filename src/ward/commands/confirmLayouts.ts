import { type LearnedColumn, learnedFrom } from '../../domain/layout/learned';
import type { Meaning } from '../../domain/layout/wordings';
import type { WardReading } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';
import type { Memory } from '../../sheets/memory';
import { columnName } from '../../words/columns';
import { layoutWords } from '../../words/layout';
import type { ColumnChoice } from '../calls';
import { learnedTabs, rememberTabs } from '../learnedTabs';
import { listsByTab } from './layouts';

/**
 * Remembers how the lists are understood, with what a person chose otherwise. Returns why not, in words, where a list would
 * have no names or two columns of one meaning; nothing is remembered then.
 */
export function confirmLayouts(
  book: Book,
  reading: WardReading,
  memory: Memory,
  choices: ColumnChoice[],
): string | null {
  const learned = learnedTabs(memory);
  const tabs = listsByTab(book, reading, learned).map(({ sheetId, sheet, lists }) => {
    const chosen = new Map(
      choices.filter(({ sheetIds }) => sheetIds.includes(sheetId)).map(({ key, meaning }) => [key, meaning]),
    );
    const tables = lists.map(({ table }) => table);
    const needed: Meaning = tables.some(({ kind }) => kind === 'roster') ? 'name' : 'group';
    return { sheetId, sheet, chosen, needed, columns: asChosen(learnedFrom(tables), chosen) };
  });
  for (const { sheet, chosen, needed, columns } of tabs) {
    const problem = chosen.size === 0 ? null : problemOf(columns, chosen, needed);
    if (problem !== null) return problem(sheet);
  }
  rememberTabs(memory, {
    ...learned,
    ...Object.fromEntries(tabs.map(({ sheetId, columns }) => [sheetId, columns])),
  });
  return null;
}

type Chosen = ReadonlyMap<string, Meaning | null>;

function asChosen(columns: LearnedColumn[], chosen: Chosen): LearnedColumn[] {
  const given = new Set(
    columns.flatMap(({ key, table }) => {
      const meaning = chosen.get(key);
      return meaning == null ? [] : [claimOf(table, meaning)];
    }),
  );
  return columns.map((column) => {
    const meaning = chosen.get(column.key);
    if (meaning !== undefined) return { ...column, meaning };
    return given.has(claimOf(column.table, column.meaning)) ? { ...column, meaning: null } : column;
  });
}

/** What keeps a choice from being taken: a list without names, or one meaning for two columns. */
function problemOf(
  columns: LearnedColumn[],
  chosen: Chosen,
  needed: Meaning,
): ((sheet: string) => string) | null {
  if (columns.every(({ meaning }) => meaning !== needed))
    return (sheet) => layoutWords.lacking(sheet, columnName(needed, null));
  for (const meaning of chosen.values()) {
    const claiming = columns.filter((column) => meaning !== null && column.meaning === meaning);
    const [one, ...others] = claiming;
    const other = others.find(({ key, table }) => table === one?.table && key !== one?.key);
    if (one !== undefined && other !== undefined)
      return () => layoutWords.twice(one.heading, other.heading, columnName(meaning, null));
  }
  return null;
}

/** Only in one list is a meaning no other column's. */
const claimOf = (table: number | undefined, meaning: Meaning | null): string => `${table ?? 0} ${meaning}`;
