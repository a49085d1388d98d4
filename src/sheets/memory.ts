/** What the add-in remembers with the spreadsheet, beside its cells: values that JSON can hold. */
export interface Memory {
  /** The value kept under that name; null where none is. */
  recall<T>(name: string): T | null;
  keep(name: string, value: unknown): void;
  forget(name: string): void;
}

/** A property holds 9 KB; a character of ours takes up to three bytes. */
const pieceLength = 2900;

/** The memory of the spreadsheet that the menu was clicked in; it is not copied along with the file. */
export function documentMemory(): Memory {
  const store = PropertiesService.getDocumentProperties();
  return {
    recall: (name) => {
      const kept = store.getProperties();
      const count = Number(kept[name] ?? 0);
      if (count === 0) return null;
      return JSON.parse(Array.from({ length: count }, (_, at) => kept[pieceName(name, at)] ?? '').join(''));
    },
    keep: (name, value) => {
      const text = JSON.stringify(value);
      const count = Math.ceil(text.length / pieceLength);
      const pieces = Array.from({ length: count }, (_, at) => [
        pieceName(name, at),
        text.slice(at * pieceLength, (at + 1) * pieceLength),
      ]);
      // One call, so that the count and its pieces never disagree.
      store.setProperties({ ...Object.fromEntries(pieces), [name]: String(count) }, false);
    },
    forget: (name) => {
      store.deleteProperty(name);
    },
  };
}

const pieceName = (name: string, at: number): string => `${name}.${at}`;
