import { canonicalFormula } from '../formulas/formula-text';
import { columnNumber } from '../model/a1';
import { BLANK, type Cell, type CellValue } from '../model/cell';
import type { SheetModel } from '../model/sheet-model';
import { CountedAreas } from './counted-areas';

interface Place {
  readonly row: number;
  readonly column: number;
}

/** A result, or undefined where only the calculation engine can tell. */
export type Answer = CellValue | undefined;

/** A formula that needs no engine, to be asked cell by cell. */
export type SimpleFormula = (place: Place) => Answer;

type Node = (place: Place, offset: Place) => Answer;

class NotSimple extends Error {}

/**
 * Reads a formula of few words: comparisons of cells of its own tab, sums, AND, OR, NOT, ISBLANK, LEN, MOD, ROW,
 * COUNTIF. Rules ask thousands of these at once, where the engine would take minutes. Null for any other formula.
 */
export function simpleFormula(formula: string, home: Place, sheet: SheetModel): SimpleFormula | null {
  const reader = new Reader(tokensOf(canonicalFormula(formula).slice(1)), sheet);
  try {
    const node = reader.whole();
    return (place) => node(place, { row: place.row - home.row, column: place.column - home.column });
  } catch (failure) {
    if (failure instanceof NotSimple) return null;
    throw failure;
  }
}

const TOKEN =
  /\s*(?:("(?:[^"]|"")*")|(\d+(?:\.\d+)?)|(\$?[A-Z]{1,3}(?:\$?[1-9]\d*)?:\$?[A-Z]{1,3}(?:\$?[1-9]\d*)?|\$?[A-Z]{1,3}\$?[1-9]\d*)(?![\w(!.])|([A-Z]+(?=\())|(TRUE|FALSE)(?![\w(!.])|(<>|<=|>=|[-+*/=<>(),]))/iy;

interface Token {
  kind: 'text' | 'number' | 'place' | 'call' | 'truth' | 'mark';
  word: string;
}

const KINDS = ['text', 'number', 'place', 'call', 'truth', 'mark'] as const;

/** The words of a formula; null when it has some that are not known here. */
function tokensOf(formula: string): Token[] | null {
  const tokens: Token[] = [];
  const rest = formula.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < rest.length) {
    const found = TOKEN.exec(rest);
    if (!found) return null;
    const at = KINDS.findIndex((_, index) => found[index + 1] !== undefined);
    tokens.push({ kind: KINDS[at]!, word: found[at + 1]! });
  }
  return tokens;
}

class Reader {
  #next = 0;
  readonly #counted: CountedAreas;

  constructor(
    readonly tokens: Token[] | null,
    readonly sheet: SheetModel,
  ) {
    this.#counted = new CountedAreas(sheet);
  }

  whole(): Node {
    if (!this.tokens) throw new NotSimple();
    const node = this.#comparison();
    if (this.#next < this.tokens.length) throw new NotSimple();
    return node;
  }

  #peek(): Token | undefined {
    return this.tokens![this.#next];
  }

  #take(...words: string[]): string | null {
    const token = this.#peek();
    if (token?.kind !== 'mark' || !words.includes(token.word)) return null;
    this.#next++;
    return token.word;
  }

  #must(word: string): void {
    if (!this.#take(word)) throw new NotSimple();
  }

  #comparison(): Node {
    const left = this.#sum();
    const sign = this.#take('=', '<>', '<', '<=', '>', '>=');
    if (!sign) return left;
    const right = this.#sum();
    return (place, offset) => compared(left(place, offset), right(place, offset), sign);
  }

  #sum(): Node {
    return this.#chain(() => this.#product(), '+', '-');
  }

  #product(): Node {
    return this.#chain(() => this.#single(), '*', '/');
  }

  #chain(part: () => Node, ...signs: string[]): Node {
    let node = part();
    for (let sign = this.#take(...signs); sign; sign = this.#take(...signs)) {
      const [left, right, operator] = [node, part(), sign];
      node = (place, offset) => calculated(left(place, offset), right(place, offset), operator);
    }
    return node;
  }

  #single(): Node {
    if (this.#take('(')) {
      const inner = this.#comparison();
      this.#must(')');
      return inner;
    }
    const token = this.#peek();
    this.#next++;
    switch (token?.kind) {
      case 'text':
        return constant(token.word.slice(1, -1).replaceAll('""', '"'));
      case 'number':
        return constant(Number(token.word));
      case 'truth':
        return constant(token.word.toUpperCase() === 'TRUE');
      case 'place': {
        const cell = this.#cell(token.word);
        return (_, offset) => readable(cell(offset));
      }
      case 'call':
        return this.#call(token.word.toUpperCase());
      default:
        throw new NotSimple();
    }
  }

  #cell(word: string): (offset: Place) => Cell {
    const found = /^(\$?)([A-Z]+)(\$?)(\d+)$/i.exec(word);
    if (!found) throw new NotSimple();
    const [, columnMark, letters, rowMark, digits] = found;
    const column = columnNumber(letters!);
    const row = Number(digits);
    return (offset) =>
      this.sheet.rows[row - 1 + (rowMark ? 0 : offset.row)]?.[
        column - 1 + (columnMark ? 0 : offset.column)
      ] ?? BLANK;
  }

  #call(name: string): Node {
    this.#must('(');
    if (name === 'ISBLANK' || name === 'COUNTIF') {
      const place = this.#peek();
      if (place?.kind !== 'place') throw new NotSimple();
      this.#next++;
      return name === 'ISBLANK' ? this.#isBlank(place.word) : this.#countIf(place.word);
    }
    const args: Node[] = [];
    while (!this.#take(')')) {
      if (args.length > 0) this.#must(',');
      args.push(this.#comparison());
    }
    const make = FUNCTIONS[name];
    if (!make || (make.arity !== undefined && make.arity !== args.length)) throw new NotSimple();
    return (place, offset) =>
      make.of(
        args.map((arg) => arg(place, offset)),
        place,
      );
  }

  #isBlank(word: string): Node {
    const cell = this.#cell(word);
    this.#must(')');
    return (_, offset) => {
      const { value, formula } = cell(offset);
      return value === null && formula === undefined;
    };
  }

  #countIf(word: string): Node {
    const count = this.#counted.counter(word);
    if (!count) throw new NotSimple();
    this.#must(',');
    const wanted = this.#sum();
    this.#must(')');
    return (place, offset) => {
      const value = wanted(place, offset);
      return value === undefined ? undefined : count(value);
    };
  }
}

function constant(value: CellValue): Node {
  return () => value;
}

function readable({ value }: Cell): Answer {
  return typeof value === 'object' && value !== null ? undefined : value;
}

interface SimpleFunction {
  arity?: number;
  of(args: readonly Answer[], place: Place): Answer;
}

const isTruth = (value: Answer): value is boolean | number =>
  typeof value === 'boolean' || typeof value === 'number';

const FUNCTIONS: Readonly<Record<string, SimpleFunction>> = {
  AND: { of: (args) => (args.length > 0 && args.every(isTruth) ? args.every(Boolean) : undefined) },
  OR: { of: (args) => (args.length > 0 && args.every(isTruth) ? args.some(Boolean) : undefined) },
  NOT: { arity: 1, of: ([value]) => (isTruth(value) ? !value : undefined) },
  LEN: {
    arity: 1,
    of: ([value]) => (value === null ? 0 : typeof value === 'string' ? value.length : undefined),
  },
  MOD: {
    arity: 2,
    of: ([a, b]) =>
      typeof a === 'number' && typeof b === 'number' && b !== 0 ? a - b * Math.floor(a / b) : undefined,
  },
  ROW: { arity: 0, of: (_, { row }) => row },
  COLUMN: { arity: 0, of: (_, { column }) => column },
  ISNUMBER: { arity: 1, of: ([value]) => (value === undefined ? undefined : typeof value === 'number') },
  ISTEXT: { arity: 1, of: ([value]) => (value === undefined ? undefined : typeof value === 'string') },
};

function calculated(a: Answer, b: Answer, sign: string): Answer {
  const [left, right] = [a ?? (a === null ? 0 : undefined), b ?? (b === null ? 0 : undefined)];
  if (typeof left !== 'number' || typeof right !== 'number') return undefined;
  if (sign === '/') return right === 0 ? undefined : left / right;
  return sign === '+' ? left + right : sign === '-' ? left - right : left * right;
}

function compared(a: Answer, b: Answer, sign: string): Answer {
  if (a === undefined || b === undefined) return undefined;
  const left = likeOther(a, b);
  const right = likeOther(b, a);
  const isSame =
    typeof left === 'string' && typeof right === 'string'
      ? left.toLowerCase() === right.toLowerCase()
      : left === right;
  if (sign === '=') return isSame;
  if (sign === '<>') return !isSame;
  // Which of two texts comes first is a matter of the language.
  if (typeof left === 'string' && typeof right === 'string') return undefined;
  const difference =
    typeof left === typeof right ? Number(left) - Number(right) : rankOf(left) - rankOf(right);
  if (sign === '<') return difference < 0;
  if (sign === '<=') return difference <= 0;
  return sign === '>' ? difference > 0 : difference >= 0;
}

/** Any number comes before any text, any text before TRUE and FALSE. */
function rankOf(value: CellValue): number {
  return ['number', 'string', 'boolean'].indexOf(typeof value);
}

/** Blank counts as nothing of the other's kind. */
function likeOther(value: CellValue, other: CellValue): CellValue {
  if (value !== null) return value;
  if (typeof other === 'string') return '';
  return typeof other === 'boolean' ? false : 0;
}
