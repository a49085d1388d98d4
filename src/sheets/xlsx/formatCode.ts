/** A piece of a format code: what it stands for, and its letters; for fixed text, the text. */
export interface Piece {
  kind: 'fixed' | 'digit' | 'sign' | 'exponent' | 'moment' | 'elapsed' | 'half' | 'general' | 'text';
  text: string;
}

/** One of up to four parts of a format code, between semicolons. */
export interface Section {
  pieces: Piece[];
  kind: 'ordinary' | 'digits' | 'moment' | 'text';
  condition: ((value: number) => boolean) | null;
  /** Second parts say themselves that a number is negative. */
  withoutSign: boolean;
}

/** The sections of a format code, at least one. */
export function sectionsOf(code: string): Section[] {
  return (code || 'General').split(outsideQuotes).map((part, at) => {
    const read = [...part.matchAll(piecePattern)].flatMap(pieceOf);
    const pieces = isFraction(read) ? [general] : read;
    const condition = conditionIn(part);
    return { pieces, kind: kindOf(pieces), condition, withoutSign: at === 1 && condition === null };
  });
}

/** Whether numbers count as days or times, which the first section decides. */
export const valueIsMoment = ([first]: Section[]): boolean => first?.kind === 'moment';

const outsideQuotes = /;(?=(?:[^"]*"[^"]*")*[^"]*$)(?<!\\;)/;

const piecePattern =
  /"([^"]*)"?|\\(.)|_(.)|\*.|\[([^\]]*)\]|(general)|(E[+-](?=0))|(AM\/PM|A\/P)|(y+|m+|d+|h+|s+(?:[.,]0+)?)|([0#?])|([.,%/])|(@)|(.)/gis;

function pieceOf(match: RegExpMatchArray): Piece[] {
  const [, quoted, escaped, padding, bracket, general, exponent, half, moment, digit, sign, text, other] =
    match;
  const piece = (kind: Piece['kind'], letters: string): Piece[] => [{ kind, text: letters }];
  if (bracket !== undefined) return inBrackets(bracket);
  if (padding !== undefined) return piece('fixed', ' ');
  if (general !== undefined) return piece('general', general);
  if (exponent !== undefined) return piece('exponent', exponent);
  if (half !== undefined) return piece('half', half);
  if (moment !== undefined) return piece('moment', moment);
  if (digit !== undefined) return piece('digit', digit);
  if (sign !== undefined) return piece('sign', sign);
  if (text !== undefined) return piece('text', text);
  const fixed = quoted ?? escaped ?? other;
  return fixed === undefined ? [] : piece('fixed', fixed);
}

/** Elapsed time, or the sign of a currency; colours, conditions and languages show nothing. */
function inBrackets(inside: string): Piece[] {
  if (/^(?:h+|m+|s+)$/i.test(inside)) return [{ kind: 'elapsed', text: inside }];
  const currency = /^\$([^-]*)/.exec(inside)?.[1];
  return currency ? [{ kind: 'fixed', text: currency }] : [];
}

function kindOf(pieces: Piece[]): Section['kind'] {
  const has = (...kinds: Piece['kind'][]) => pieces.some(({ kind }) => kinds.includes(kind));
  if (has('general')) return 'ordinary';
  if (has('moment', 'elapsed')) return 'moment';
  if (has('text')) return 'text';
  return 'digits';
}

const general: Piece = { kind: 'general', text: 'General' };

/** Numbers under "# ?/?" show as decimals here. */
const isFraction = (pieces: Piece[]): boolean =>
  pieces.some(({ kind }) => kind === 'digit') &&
  pieces.some(({ kind, text }) => kind === 'sign' && text === '/') &&
  !pieces.some(({ kind }) => kind === 'moment' || kind === 'elapsed');

const comparisons: Record<string, (a: number, b: number) => boolean> = {
  '<': (a, b) => a < b,
  '<=': (a, b) => a <= b,
  '>': (a, b) => a > b,
  '>=': (a, b) => a >= b,
  '=': (a, b) => a === b,
  '<>': (a, b) => a !== b,
};

function conditionIn(part: string): Section['condition'] {
  const [, sign = '', limit] = /\[(<=|>=|<>|<|>|=)\s*(-?[\d.]+)\]/.exec(part) ?? [];
  const holds = comparisons[sign];
  return holds === undefined ? null : (value) => holds(value, Number(limit));
}
