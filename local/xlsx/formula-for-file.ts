import { canonicalFormula } from '../host/formulas/formula-text';

/** Functions younger than the file format; Excel knows them in files only behind a prefix. */
const PREFIXED = [
  'CONCAT',
  'FILTER',
  'IFS',
  'LAMBDA',
  'LET',
  'MAXIFS',
  'MINIFS',
  'RANDARRAY',
  'SEQUENCE',
  'SORT',
  'SORTBY',
  'SWITCH',
  'TEXTJOIN',
  'UNIQUE',
  'XLOOKUP',
  'XMATCH',
];
const IN_SHEET_PREFIX = new Set(['FILTER', 'SORT']);
const CALL = new RegExp(`("(?:[^"]|"")*")|(?<![\\w.])(${PREFIXED.join('|')})(?=\\s*\\()`, 'gi');

/** A formula as an .xlsx file keeps it: without `=`, commas between arguments, prefixes on younger functions. */
export function formulaForFile(formula: string): string {
  const canonical = canonicalFormula(formula).slice(1);
  return canonical.replace(CALL, (token: string, text?: string) => {
    if (text !== undefined) return token;
    return IN_SHEET_PREFIX.has(token.toUpperCase()) ? `_xlfn._xlws.${token}` : `_xlfn.${token}`;
  });
}
