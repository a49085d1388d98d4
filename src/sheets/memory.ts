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
      const before = piecesOf(store, name);
      // One call, so that the count and its pieces never disagree.
      store.setProperties({ ...Object.fromEntries(pieces), [name]: String(count) }, false);
      dropPieces(store, name, count, before);
    },
    forget: (name) => {
      const before = piecesOf(store, name);
      store.deleteProperty(name);
      dropPieces(store, name, 0, before);
    },
  };
}

const pieceName = (name: string, at: number): string => `${name}.${at}`;

const piecesOf = (store: GoogleAppsScript.Properties.Properties, name: string): number =>
  Number(store.getProperty(name) ?? 0);

/** What a longer value left behind would fill the store, which holds 500 KB in all. */
function dropPieces(
  store: GoogleAppsScript.Properties.Properties,
  name: string,
  from: number,
  before: number,
): void {
  for (let at = from; at < before; at++) store.deleteProperty(pieceName(name, at));
}
