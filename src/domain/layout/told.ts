import { fold } from '../text/fold';
import type { Grid } from './grid';
import type { Column } from './header';

/** The same for every spelling of the same headings. */
export const headingKey = (path: string[]): string => path.map(fold).join('|');

/** The columns with what people said of them; a meaning that they gave to one column is no unknown one's. */
export function withTold(columns: Column[], { told }: Grid): Column[] {
  if (told === undefined) return columns;
  const said = columns.map(({ path }) => told.get(headingKey(path)));
  const given = new Set(said.filter((meaning) => meaning != null));
  return columns.map((column, at) => {
    const meaning = said[at];
    if (meaning !== undefined) return { ...column, meaning };
    const isTaken = column.meaning !== null && given.has(column.meaning);
    return isTaken && !told.has(headingKey(column.path)) ? { ...column, meaning: null } : column;
  });
}
