import { headLines } from './headLines';
import type { Page } from './page';

/** More rows that stay in view would leave a laptop too little to scroll. */
const mostFrozenRows = 5;

/** Of these, the heading, the line that says whose tab it is, and the headings of the columns. */
const otherHeadRows = 3;

/** Printed forms and the like have no headings of one table. */
export const isHeaded = ({ columns }: Page): boolean => columns.some(({ heading }) => heading !== '');

/** The line that says whose tab it is stands alone in its row: by it the tab is known again. */
export function linesAbove(page: Page): string[] {
  const [own = '', ...lines] = page.lines;
  if (!isHeaded(page)) return page.lines;
  const width = page.columns.reduce((sum, column) => sum + column.width, 0);
  return [own, ...headLines(lines, width, mostFrozenRows - otherHeadRows)];
}

/** How many rows stay in view, of `headRows` down to the headings: all of them or none. */
export const frozenRows = (page: Page, headRows: number): number =>
  isHeaded(page) && headRows <= mostFrozenRows ? headRows : 0;
