import type { Grid } from '../domain/layout/grid';
import { type LearnedColumn, withLearned } from '../domain/layout/learned';
import { activeBook, type Book } from '../sheets/book';
import { activeListBook, type ListBook } from '../sheets/listBook';
import type { Memory } from '../sheets/memory';
import type { Tab } from '../sheets/readTabs';

/** What was confirmed of each tab, by the id that a tab keeps when it is renamed. */
export type LearnedTabs = Record<number, LearnedColumn[]>;

const name = 'columns';

export const learnedTabs = (memory: Memory): LearnedTabs => memory.recall<LearnedTabs>(name) ?? {};

export const rememberTabs = (memory: Memory, learned: LearnedTabs): void => memory.keep(name, learned);

/** A tab as people said it is; what they said is looked up once, and only when a tab is read. */
function asLearned(memory: Memory): (tab: Tab) => Grid {
  let learned: LearnedTabs | null = null;
  return ({ sheetId, grid }) => {
    learned ??= learnedTabs(memory);
    const columns = learned[sheetId];
    return columns === undefined ? grid : withLearned(grid, columns);
  };
}

/** The workbook that the menu was clicked in. */
export const wardBook = (memory: Memory): Book => activeBook(asLearned(memory));

/** The same, to fill its lists in row by row. */
export const wardLists = (memory: Memory): ListBook => activeListBook(asLearned(memory));
