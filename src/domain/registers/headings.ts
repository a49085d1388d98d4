import { type Spelling, spellingOf } from '../text/accents';
import { tidy } from '../text/normalise';

/** What the columns of a register can mean, each with the wordings of its headings, with accents. */
export type Headings<M extends string> = readonly (readonly [M, readonly string[]])[];

/** The meaning of a column by its headings, from the outermost to the leaf; null where they are none of these. */
export type HeadingReader<M extends string> = (path: readonly string[]) => M | null;

/** "(triệu đồng)" behind a heading, and its number before it: "1. Thu". */
const asides = /\([^)]*\)?|^\s*\d{1,2}[.)]\s/g;

/** "… đến ngày 31/12/2024", "… năm 2024": the same column another year. */
const dated =
  /(?:(?:tính )?(?:đến|ngày)(?: hết)?(?: ngày)? ?)?\d{1,2}[/.-]\d{1,2}(?:[/.-]\d{4})?|(?:năm )?20\d\d/giu;

const spellings: [RegExp, string][] = [
  [/(?<!\p{L})kì(?!\p{L})/giu, 'kỳ'],
  [/(?<!\p{L})quĩ(?!\p{L})/giu, 'quỹ'],
];

const bareHeading = (raw: string): string =>
  spellings.reduce(
    (text, [pattern, usual]) => text.replace(pattern, usual),
    tidy(raw).replace(asides, ' ').replace(dated, ' '),
  );

/** Letter by letter, or typed without any accent: "Thu" is no "Thứ", though both are "thu" without. */
const reads = (heading: Spelling, wording: Spelling): boolean =>
  heading.bare === wording.bare && (heading.letters === wording.letters || heading.letters === heading.bare);

const sums = ['cộng', 'tổng', 'tổng cộng', 'tổng số'].map(spellingOf);

/**
 * Makes the reader of a register's headings. Letters decide where a heading has accents, for "Dư" and "Đủ"
 * are the same without them; a heading split in two ("Quyết định" over "Số") is read as one phrase first.
 */
export function headingReader<M extends string>(headings: Headings<M>): HeadingReader<M> {
  const known = new Map<string, [Spelling, M][]>();
  for (const [meaning, wordings] of headings) {
    for (const wording of wordings) {
      const spelling = spellingOf(wording);
      known.set(spelling.bare, [...(known.get(spelling.bare) ?? []), [spelling, meaning]]);
    }
  }
  const meaningOf = (text: string): M | null => {
    const spelling = spellingOf(text);
    const found = known.get(spelling.bare)?.find(([wording]) => reads(spelling, wording));
    return found?.[1] ?? null;
  };
  return (path) => {
    const [leaf = '', parent = ''] = path.slice(-2).reverse().map(bareHeading);
    if (leaf.trim() === '') return null;
    if (parent === '') return meaningOf(leaf);
    const isSum = sums.some((sum) => reads(spellingOf(leaf), sum));
    return meaningOf(`${parent} ${leaf}`) ?? meaningOf(leaf) ?? (isSum ? meaningOf(parent) : null);
  };
}

/** How many columns the reader knows by different meanings. */
export const knownMeanings = <M extends string>(
  headings: readonly (readonly string[])[],
  read: HeadingReader<M>,
): Set<M> => new Set(headings.map(read).filter((meaning) => meaning !== null));
