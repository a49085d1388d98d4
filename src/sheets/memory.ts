type Store = GoogleAppsScript.Properties.Properties;

/** What the add-in remembers beside the cells: values that JSON can hold. */
export interface Memory {
  /** The value kept under that name; null where none is, or it cannot be read any more. */
  recall<T>(name: string): T | null;
  /** Throws, with the earlier value still there, where the store is full. */
  keep(name: string, value: unknown): void;
  forget(name: string): void;
}

/** Where the pieces of a value lie: a new value is written beside the old one, and only then takes its place. */
interface Head {
  side: 'a' | 'b';
  pieces: number;
}

/** A property holds 9 KB; a character of ours takes up to three bytes. */
const pieceLength = 2900;

/** The memory of the spreadsheet that the menu was clicked in; it is not copied along with the file. */
export const documentMemory = (): Memory => memoryIn(PropertiesService.getDocumentProperties());

/** What is remembered of whoever works here, in every spreadsheet; nobody else reads it. */
export const userMemory = (): Memory => memoryIn(PropertiesService.getUserProperties());

function memoryIn(store: Store): Memory {
  return {
    recall: (name) => {
      const kept = store.getProperties();
      const head = headIn(kept[name]);
      if (head === null) return null;
      return parsed(pieceNames(name, head).map((piece) => kept[piece] ?? ''));
    },
    keep: (name, value) => {
      const before = headIn(store.getProperty(name) ?? undefined);
      const text = asciiBeyondPlane(JSON.stringify(value));
      const head: Head = {
        side: before?.side === 'a' ? 'b' : 'a',
        pieces: Math.ceil(text.length / pieceLength),
      };
      const pieces = pieceNames(name, head).map((piece, at) => [
        piece,
        text.slice(at * pieceLength, (at + 1) * pieceLength),
      ]);
      try {
        store.setProperties({ ...Object.fromEntries(pieces), [name]: JSON.stringify(head) }, false);
      } catch (fault) {
        drop(store, name, head);
        throw fault;
      }
      drop(store, name, before);
    },
    forget: (name) => {
      const before = headIn(store.getProperty(name) ?? undefined);
      store.deleteProperty(name);
      drop(store, name, before);
    },
  };
}

const pieceNames = (name: string, { side, pieces }: Head): string[] =>
  Array.from({ length: pieces }, (_, at) => `${name}.${side}.${at}`);

/** Empties what a value left behind: one call, where deleting would cost one for each piece. */
function drop(store: Store, name: string, head: Head | null): void {
  if (head === null) return;
  store.setProperties(Object.fromEntries(pieceNames(name, head).map((piece) => [piece, ''])), false);
}

const headIn = (text: string | undefined): Head | null => (text === undefined ? null : parsed([text]));

function parsed<T>(pieces: string[]): T | null {
  try {
    return JSON.parse(pieces.join('')) as T;
  } catch {
    // Whatever broke it, a memory that cannot be read must not stop a check.
    return null;
  }
}

/** A piece may end between the halves of a character beyond the first plane, which no store keeps. */
const asciiBeyondPlane = (json: string): string =>
  json.replace(/[\ud800-\udfff]/g, (half) => `\\u${half.charCodeAt(0).toString(16)}`);
