import { badRequest } from './api-error';

/** A `fields` mask as a tree: the parts to keep, by name; null keeps all of what is below. */
export type Mask = ReadonlyMap<string, Mask | null>;

/** Reads `sheets(properties(title),data/rowData),spreadsheetId`. Throws Google's answer when it cannot be read. */
export function maskOf(text: string): Mask {
  const tokens = text.match(/[^\s,()/.]+|[,()/.]/g) ?? [];
  const reader = new MaskReader(tokens, text);
  return reader.whole();
}

/** The parts of a JSON value that a mask keeps. */
export function applyMask(value: object, mask: Mask): object {
  return kept(value, mask) as object;
}

function kept(value: unknown, mask: Mask): unknown {
  if (Array.isArray(value)) return value.map((entry) => kept(entry, mask));
  if (typeof value !== 'object' || value === null) return value;
  const parts: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(value)) {
    const below = mask.has(name) ? mask.get(name) : mask.get('*');
    if (below !== undefined) parts[name] = below === null ? part : kept(part, below);
  }
  return parts;
}

/** Every path a mask names, dots between its parts. */
export function pathsOf(mask: Mask): string[] {
  return [...mask].flatMap(([name, below]) =>
    below === null ? [name] : pathsOf(below).map((rest) => `${name}.${rest}`),
  );
}

class MaskReader {
  #at = 0;

  constructor(
    readonly tokens: readonly string[],
    readonly text: string,
  ) {}

  whole(): Mask {
    const mask = this.#list();
    if (this.#at < this.tokens.length) throw this.#unreadable();
    return mask;
  }

  #list(): Mask {
    const parts = new Map<string, Mask | null>();
    do {
      const [name, below] = this.#path();
      parts.set(name, joined(parts.get(name), below, parts.has(name)));
    } while (this.#takes(','));
    return parts;
  }

  #path(): [string, Mask | null] {
    const name = this.tokens[this.#at++];
    if (name === undefined || /^[,()/.]$/.test(name)) throw this.#unreadable();
    if (this.#takes('/') || this.#takes('.')) return [name, new Map([this.#path()])];
    if (!this.#takes('(')) return [name, null];
    const below = this.#list();
    if (!this.#takes(')')) throw this.#unreadable();
    return [name, below];
  }

  #takes(mark: string): boolean {
    if (this.tokens[this.#at] !== mark) return false;
    this.#at++;
    return true;
  }

  #unreadable(): Error {
    return badRequest(`Invalid field selection ${this.text}`);
  }
}

/** Two masks below the same name: what either keeps. */
function joined(first: Mask | null | undefined, second: Mask | null, isKnown: boolean): Mask | null {
  if (!isKnown) return second;
  if (!first || !second) return null;
  const both = new Map(first);
  for (const [name, below] of second) both.set(name, joined(both.get(name), below, both.has(name)));
  return both;
}
