import { type DriveItem, ROOT_ID } from './drive-item';

/** Whether an entry is what a search looks for. */
export type Test = (item: DriveItem) => boolean;

/** What a search can ask for, by the words the query uses: of version 3 of the Drive API, or of DriveApp (version 2). */
export type Words = Readonly<Record<string, keyof typeof TERMS>>;

/** Words of the Drive API, version 3. */
export const V3_WORDS: Words = {
  name: 'name',
  mimeType: 'mimeType',
  modifiedTime: 'modified',
  createdTime: 'created',
  trashed: 'trashed',
  starred: 'starred',
  parents: 'parents',
  owners: 'owners',
};

/** Words of DriveApp.searchFiles, which are those of version 2. */
export const V2_WORDS: Words = {
  title: 'name',
  mimeType: 'mimeType',
  modifiedDate: 'modified',
  createdDate: 'created',
  trashed: 'trashed',
  starred: 'starred',
  parents: 'parents',
  owners: 'owners',
};

/** A query that cannot be read. */
export class BadQuery extends Error {}

/** A search for something this machine does not know, for example the full text. */
export class UnknownTerm extends Error {}

/** Words a Drive understands and this machine does not. */
const ELSEWHERE =
  /^(fullText|sharedWithMe|writers|readers|properties|appProperties|visibility|viewedByMe\w*|sharedWithMeTime|shortcutDetails\S*)$/;

const TOKEN = /\s*('(?:[^'\\]|\\.)*'|[()]|!=|<=|>=|[<>=]|[^\s()<>=!']+)/y;

/**
 * Reads a query such as `name contains 'Phường' and trashed = false`
 * (developers.google.com/workspace/drive/api/guides/ref-search-terms). `user` is whom `me` means.
 * Throws {@link BadQuery} and {@link UnknownTerm}.
 */
export function queryOf(text: string, words: Words, user: string): Test {
  return new QueryReader(tokensOf(text), words, user).whole();
}

function tokensOf(text: string): string[] {
  const tokens: string[] = [];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < text.trimEnd().length) {
    const match = TOKEN.exec(text);
    if (!match) throw new BadQuery(text);
    tokens.push(match[1]!);
  }
  return tokens;
}

class QueryReader {
  #at = 0;

  constructor(
    readonly tokens: readonly string[],
    readonly words: Words,
    readonly user: string,
  ) {}

  whole(): Test {
    const test = this.#either();
    if (this.#at < this.tokens.length) throw new BadQuery();
    return test;
  }

  #either(): Test {
    const tests = [this.#both()];
    while (this.#takes('or')) tests.push(this.#both());
    return (item) => tests.some((test) => test(item));
  }

  #both(): Test {
    const tests = [this.#one()];
    while (this.#takes('and')) tests.push(this.#one());
    return (item) => tests.every((test) => test(item));
  }

  #one(): Test {
    if (this.#takes('not')) {
      const test = this.#one();
      return (item) => !test(item);
    }
    if (!this.#takes('(')) return this.#term();
    const test = this.#either();
    if (!this.#takes(')')) throw new BadQuery();
    return test;
  }

  /** `name = 'x'`, or the other way round: `'id' in parents`. */
  #term(): Test {
    const [left, operator, right] = [this.#next(), this.#next(), this.#next()];
    const [word, value] = operator === 'in' ? [right, left] : [left, right];
    if (ELSEWHERE.test(word)) throw new UnknownTerm(word);
    const term = this.words[word];
    if (!term) throw new BadQuery(word);
    const test = TERMS[term](operator, literal(value), this.user);
    if (!test) throw new BadQuery(operator);
    return test;
  }

  #next(): string {
    const token = this.tokens[this.#at++];
    if (token === undefined) throw new BadQuery();
    return token;
  }

  #takes(word: string): boolean {
    if (this.tokens[this.#at]?.toLowerCase() !== word) return false;
    this.#at++;
    return true;
  }
}

function literal(token: string): string {
  return token.startsWith("'") ? token.slice(1, -1).replace(/\\(.)/g, '$1') : token;
}

type Term = (operator: string, value: string, user: string) => Test | null;

const TERMS = {
  name: (operator, value) => {
    if (operator === 'contains') return (item) => beginsAWord(item.name, value);
    return text(operator, value, (item) => item.name);
  },
  mimeType: (operator, value) => {
    if (operator === 'contains') return (item) => item.mimeType.startsWith(value);
    return text(operator, value, (item) => item.mimeType);
  },
  modified: (operator, value) => moment(operator, value, (item) => item.modifiedAt),
  created: (operator, value) => moment(operator, value, (item) => item.createdAt),
  trashed: (operator, value) => flag(operator, value, (item) => item.trashed),
  starred: (operator, value) => flag(operator, value, (item) => item.starred),
  parents: (operator, value) => {
    const id = value === 'root' ? ROOT_ID : value;
    return operator === 'in' ? (item) => item.parentId === id : null;
  },
  owners: (operator, value, user) => {
    const owner = value === 'me' ? user : value;
    return operator === 'in' ? (item) => (item.owner ?? user) === owner : null;
  },
} satisfies Record<string, Term>;

/** In names, `contains` finds only beginnings of words. */
function beginsAWord(name: string, wanted: string): boolean {
  const [all, part] = [name.toLowerCase(), wanted.toLowerCase()];
  for (let at = all.indexOf(part); at >= 0; at = all.indexOf(part, at + 1)) {
    if (at === 0 || !/[\p{L}\p{N}]/u.test(all[at - 1]!)) return true;
  }
  return false;
}

function text(operator: string, value: string, of: (item: DriveItem) => string): Test | null {
  if (operator === '=') return (item) => of(item) === value;
  return operator === '!=' ? (item) => of(item) !== value : null;
}

function moment(operator: string, value: string, of: (item: DriveItem) => number): Test | null {
  // Without a zone the API takes UTC.
  const wanted = Date.parse(/(Z|[+-]\d\d:?\d\d)$/.test(value) || !value.includes('T') ? value : `${value}Z`);
  if (Number.isNaN(wanted)) return null;
  const compare: Readonly<Record<string, (time: number) => boolean>> = {
    '<': (time) => time < wanted,
    '<=': (time) => time <= wanted,
    '=': (time) => time === wanted,
    '!=': (time) => time !== wanted,
    '>': (time) => time > wanted,
    '>=': (time) => time >= wanted,
  };
  const fits = compare[operator];
  return fits ? (item) => fits(of(item)) : null;
}

function flag(operator: string, value: string, of: (item: DriveItem) => boolean): Test | null {
  if (value !== 'true' && value !== 'false') return null;
  const wanted = value === 'true';
  if (operator === '=') return (item) => of(item) === wanted;
  return operator === '!=' ? (item) => of(item) !== wanted : null;
}
