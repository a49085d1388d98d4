import type { RuleValue } from '../host/model/validation';

/** A criterion with what it compares with. */
export interface Condition {
  readonly criteria: string;
  readonly values: readonly RuleValue[];
}

/**
 * Criteria that a file has no word for, as the formulas they are written as and known by again. `@` is the cell, `{1}`
 * and `{2}` are values. The first that fits is taken in reading.
 */
const FORMULAS: readonly (readonly [criteria: string, formula: string])[] = [
  ['CHECKBOX', 'ISLOGICAL(@)'],
  ['CHECKBOX', 'OR(ISBLANK(@),EXACT(@,{1}))'],
  ['CHECKBOX', 'OR(EXACT(@,{1}),EXACT(@,{2}))'],
  ['TEXT_IS_VALID_EMAIL', 'ISNUMBER(MATCH("*@*.?*",@,0))'],
  ['TEXT_IS_VALID_URL', 'ISNUMBER(MATCH("*?.?*",@,0))'],
  ['TEXT_CONTAINS', 'NOT(ISERROR(SEARCH({1},@)))'],
  ['TEXT_DOES_NOT_CONTAIN', 'ISERROR(SEARCH({1},@))'],
  ['TEXT_STARTS_WITH', 'LEFT(@,LEN({1}))={1}'],
  ['TEXT_ENDS_WITH', 'RIGHT(@,LEN({1}))={1}'],
  ['TEXT_EQUAL_TO', 'UPPER(@)=UPPER({1})'],
  ['CELL_EMPTY', 'LEN(TRIM(@))=0'],
  ['CELL_NOT_EMPTY', 'LEN(TRIM(@))>0'],
  ['DATE_BETWEEN', 'AND(ISNUMBER(@),INT(@)>={1},INT(@)<={2})'],
  ['DATE_NOT_BETWEEN', 'AND(ISNUMBER(@),OR(INT(@)<{1},INT(@)>{2}))'],
  ['DATE_EQUAL_TO_RELATIVE', 'AND(ISNUMBER(@),INT(@)={day})'],
  ['DATE_AFTER_RELATIVE', 'AND(ISNUMBER(@),INT(@)>{day})'],
  ['DATE_BEFORE_RELATIVE', 'AND(ISNUMBER(@),INT(@)<{day})'],
  ['DATE_EQUAL_TO', 'AND(ISNUMBER(@),INT(@)={1})'],
  ['DATE_AFTER', 'AND(ISNUMBER(@),INT(@)>{1})'],
  ['DATE_BEFORE', 'AND(ISNUMBER(@),INT(@)<{1})'],
];

const DAYS: Readonly<Record<string, string>> = {
  TODAY: 'TODAY()',
  TOMORROW: 'TODAY()+1',
  YESTERDAY: 'TODAY()-1',
  PAST_WEEK: 'TODAY()-7',
  PAST_MONTH: 'EDATE(TODAY(),-1)',
  PAST_YEAR: 'EDATE(TODAY(),-12)',
};

/** What stands for something else in the formulas above; text in quotes, such as `"*@*.?*"`, stands for itself. */
const PARTS = /("[^"]*"|@|\{1\}|\{2\}|\{day\})/;

/** The formula of a criterion for a cell; null for one that is not written as a formula. */
export function formulaOf({ criteria, values }: Condition, cell: string): string | null {
  const known = FORMULAS.find(
    ([name, formula]) => name === criteria && valuesIn(formula) === values.length,
  )?.[1];
  if (known === undefined) return null;
  const words: Readonly<Record<string, () => string>> = {
    '@': () => cell,
    '{1}': () => literal(values[0]!),
    '{2}': () => literal(values[1]!),
    '{day}': () => DAYS[String(values[0])] ?? 'TODAY()',
  };
  return known
    .split(PARTS)
    .map((part) => words[part]?.() ?? part)
    .join('');
}

/** The reverse of {@link formulaOf}; null for a formula that is none of these. */
export function conditionIn(formula: string, cell: string): Condition | null {
  for (const [criteria, known] of FORMULAS) {
    const found = patternOf(known, cell).exec(formula);
    if (!found) continue;
    const given = found.groups ?? {};
    const day = Object.entries(DAYS).find(([, text]) => text === given.day)?.[0];
    const values = [given.a, given.b].filter((text) => text !== undefined).map((text) => literalIn(text!));
    const isDate = criteria.startsWith('DATE_');
    if (given.day !== undefined && day === undefined) continue;
    if (isDate && day === undefined && values.some((value) => typeof value !== 'number')) continue;
    return {
      criteria,
      values: day
        ? [day]
        : values.map((value) => (isDate && typeof value === 'number' ? { serial: value } : value)),
    };
  }
  return null;
}

/** A value as it stands in a file's formula. */
export function literal(value: RuleValue): string {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (typeof value === 'string') return `"${value.replaceAll('"', '""')}"`;
  if ('serial' in value) return String(value.serial);
  return 'formula' in value ? value.formula.slice(1) : '""';
}

/** The reverse of {@link literal}. */
export function literalIn(text: string): RuleValue {
  const trimmed = text.trim();
  if (/^"(?:[^"]|"")*"$/.test(trimmed)) return trimmed.slice(1, -1).replaceAll('""', '"');
  if (trimmed !== '' && Number.isFinite(Number(trimmed))) return Number(trimmed);
  if (/^(?:TRUE|FALSE)(?:\(\))?$/i.test(trimmed)) return trimmed.toUpperCase().startsWith('TRUE');
  return { formula: `=${trimmed}` };
}

function valuesIn(formula: string): number {
  if (formula.includes('{2}')) return 2;
  return formula.includes('{1}') || formula.includes('{day}') ? 1 : 0;
}

const LITERAL = '"(?:[^"]|"")*"|-?\\d+(?:\\.\\d+)?|TRUE|FALSE';

function patternOf(formula: string, cell: string): RegExp {
  const seen = new Set<string>();
  const named = (name: string, body: string) => {
    if (seen.has(name)) return `\\k<${name}>`;
    seen.add(name);
    return `(?<${name}>${body})`;
  };
  const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const pieces = formula.split(PARTS).map((piece) => {
    if (piece === '@') return escaped(cell);
    if (piece === '{1}') return named('a', LITERAL);
    if (piece === '{2}') return named('b', LITERAL);
    if (piece === '{day}') return named('day', '(?:EDATE\\()?TODAY\\(\\)[-+,\\d)]*?');
    return escaped(piece);
  });
  return new RegExp(`^${pieces.join('')}$`, 'i');
}
