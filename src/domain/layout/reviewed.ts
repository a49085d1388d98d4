import { fold } from '../text/fold';
import type { Column } from './header';
import { markedCriterion } from './vocabulary';

const ownWords = /(?:^| )tu (?:cham|danh gia)(?: |$)/;
const reviewWords = /(?:^| )(?:tham dinh|(?:huyen|hoi dong) cham)(?: |$)/;

const isSaid = (words: RegExp, { path }: Column): boolean =>
  path.some((heading) => words.test(fold(heading)));

/**
 * Where the same mark has a column for what people gave themselves and one for what the review gave ("Tự chấm |
 * Thẩm định" under each criterion), only the review's is the mark.
 */
export function withoutOwnMarks(columns: Column[]): Column[] {
  const reviewed = new Set(
    columns.filter((column) => isMark(column) && isSaid(reviewWords, column)).map(({ meaning }) => meaning),
  );
  if (reviewed.size === 0) return columns;
  const isReplaced = (column: Column) =>
    reviewed.has(column.meaning) && isSaid(ownWords, column) && !isSaid(reviewWords, column);
  return columns.map((column) => (isReplaced(column) ? { ...column, meaning: null } : column));
}

const isMark = ({ meaning }: Column): boolean =>
  meaning !== null && (meaning === 'total' || markedCriterion(meaning) !== null);
