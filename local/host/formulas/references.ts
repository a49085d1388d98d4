/** A place a formula names: corners as written (`$B$2`, `B`, `2`), one or two of them. */
export interface Reference {
  /** Null when the formula's own tab is meant. */
  tab: string | null;
  corners: string[];
}

const TEXT = /"(?:[^"]|"")*"/;
const TAB = /(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/u;
const CELL = /\$?[A-Za-z]{1,3}\$?[1-9]\d{0,6}/;
const COLUMNS = /\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}/;
const ROWS = /\$?[1-9]\d{0,6}:\$?[1-9]\d{0,6}/;
const PLACE = new RegExp(`${CELL.source}(?::${CELL.source})?|${COLUMNS.source}|${ROWS.source}`);
/** `[1]Tab!`, `'[other.xlsx]Tab'!`, `[1]!`: a bracket with a file in it, up to the exclamation mark. */
const OTHER_FILE = /'(?:[^']|'')*\[[^\]]+\](?:[^']|'')*'!|\[[^[\]]+\][\p{L}\p{N}_.]*!/u;
const TOKENS = new RegExp(
  `(${TEXT.source}|(?:${OTHER_FILE.source})(?:${PLACE.source})?)|(${TAB.source})?(?<![\\p{L}\\p{N}_.$])(${PLACE.source})(?![\\p{L}\\p{N}_(.])`,
  'gu',
);

/** Whether a formula names a place in another file. */
export function namesOtherFile(formula: string): boolean {
  return OTHER_FILE.test(formula.replace(new RegExp(TEXT, 'g'), '""'));
}

/**
 * Rewrites the places a formula names; null turns one into `#REF!`. Text in quotes, function names and places in other
 * files stay.
 */
export function changeReferences(
  formula: string,
  change: (reference: Reference) => Reference | null,
): string {
  return formula.replace(TOKENS, (token: string, text?: string, tabPart?: string, place?: string) => {
    if (text !== undefined || place === undefined) return token;
    const tab = tabPart === undefined ? null : unquoted(tabPart.slice(0, -1));
    const before: Reference = { tab, corners: place.split(':') };
    const after = change(before);
    if (after === before) return token;
    if (after === null) return `${tabPart ?? ''}#REF!`;
    const prefix =
      after.tab === null ? '' : after.tab === tab ? tabPart : `'${after.tab.replaceAll("'", "''")}'!`;
    return prefix + after.corners.join(':');
  });
}

function unquoted(tab: string): string {
  return tab.startsWith("'") ? tab.slice(1, -1).replaceAll("''", "'") : tab;
}

/** Rows or columns moved: `count` inserted after `at` (positive), or removed from `at + 1` on (negative). */
export interface Shift {
  axis: 'row' | 'column';
  at: number;
  count: number;
}

/** Where a row or column number lands after a shift; null when it was removed. */
export function shifted(position: number, { at, count }: Shift): number | null {
  if (position <= at) return position;
  return count < 0 && position <= at - count ? null : position + count;
}
