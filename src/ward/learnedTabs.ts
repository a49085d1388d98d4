import { type LearnedColumn, withLearned } from '../domain/layout/learned';
import { activeBook, type Book } from '../sheets/book';
import type { Memory } from '../sheets/memory';

/** What was confirmed of each tab, by the id that a tab keeps when it is renamed. */
export type LearnedTabs = Record<number, LearnedColumn[]>;

const name = 'columns';

export const learnedTabs = (memory: Memory): LearnedTabs => memory.recall<LearnedTabs>(name) ?? {};

export const rememberTabs = (memory: Memory, learned: LearnedTabs): void => memory.keep(name, learned);

/** The workbook that the menu was clicked in, its tabs read as people said they are. */
export function wardBook(memory: Memory): Book {
  let learned: LearnedTabs | null = null;
  return activeBook(({ sheetId, grid }) => {
    learned ??= learnedTabs(memory);
    const columns = learned[sheetId];
    return columns === undefined ? grid : withLearned(grid, columns);
  });
}
