import { Book } from './book';
import {
  type BytesFile,
  DriveItem,
  GOOGLE_TYPES,
  type ItemFacts,
  ROOT_ID,
  type Storable,
  XLSX,
} from './drive-item';

/** Why a file of the drive cannot be opened as a spreadsheet. */
export interface UnreadableBook {
  id: string;
  name: string;
  reason: string;
}

/** What is known when something is put into a {@link Drive}; the rest is as for something just made. */
export type Placing = Partial<Pick<ItemFacts, 'parentId' | 'owner' | 'createdAt' | 'modifiedAt'>>;

/** The files reachable by id: spreadsheets, forms, documents, folders, files of bytes. All users share one top folder. */
export class Drive {
  /** The time that things are made and changed at, in milliseconds; whoever runs scripts keeps it right. */
  clock: () => number = Date.now;
  readonly root: DriveItem;
  readonly #items = new Map<string, DriveItem>();
  readonly #unreadable = new Map<string, UnreadableBook>();

  constructor() {
    this.root = new DriveItem(
      { id: ROOT_ID, name: 'Drive của tôi' },
      { mimeType: GOOGLE_TYPES.folder, parentId: null, createdAt: 0 },
    );
    this.#items.set(ROOT_ID, this.root);
  }

  /** Puts a book in, in place of one with the same id. */
  add(book: Book, placing: Placing = {}): void {
    this.#unreadable.delete(book.id);
    book.modifiedAt = placing.modifiedAt ?? book.modifiedAt;
    book.keepTime(() => this.clock());
    this.put(book, GOOGLE_TYPES.spreadsheet, { createdAt: book.modifiedAt, ...placing });
  }

  /** Puts anything in, in place of what has the same id. */
  put<Content extends Storable>(
    content: Content,
    mimeType: string,
    placing: Placing = {},
  ): DriveItem<Content> {
    const item = new DriveItem(content, {
      createdAt: this.clock(),
      ...placing,
      mimeType,
      parentId: placing.parentId ?? ROOT_ID,
    });
    this.#items.delete(content.id);
    this.#items.set(content.id, item);
    return item;
  }

  /**
   * Remembers a file that is there but cannot be read; openById on it fails as on Google. With its bytes it can be
   * downloaded all the same.
   */
  addUnreadable(id: string, name: string, reason: string, bytes?: Uint8Array): void {
    this.put({ id, name, ...(bytes ? { bytes } : {}) }, XLSX);
    this.#unreadable.set(id, { id, name, reason });
  }

  /** The book with that id, unless there is none or it could not be read. */
  get(id: string): Book | undefined {
    const content = this.#items.get(id)?.content;
    return content instanceof Book ? content : undefined;
  }

  /** What is known of a file that could not be read. */
  unreadable(id: string): UnreadableBook | undefined {
    return this.#unreadable.get(id);
  }

  /** Every spreadsheet, readable or not. */
  list(): { id: string; name: string }[] {
    const books = [...this.#items.values()].filter(({ content }) => content instanceof Book);
    return [...books, ...this.#unreadable.values()].map(({ id, name }) => ({ id, name }));
  }

  /** The entry with that id, whatever it is; `root` is the top folder. */
  item(id: string): DriveItem | undefined {
    return id === 'root' ? this.root : this.#items.get(id);
  }

  /** Every entry but the top folder, the last changed first. */
  items(): DriveItem[] {
    const all = [...this.#items.values()].filter((item) => item !== this.root).reverse();
    return all.sort((a, b) => b.modifiedAt - a.modifiedAt);
  }

  /** A new spreadsheet with one blank tab. */
  create(name: string, placing: Placing = {}): Book {
    const book = Book.blank({ id: this.freeId(), name });
    this.add(book, placing);
    return book;
  }

  /** A new folder. */
  createFolder(name: string, placing: Placing = {}): DriveItem {
    return this.put({ id: this.freeId(), name }, GOOGLE_TYPES.folder, placing);
  }

  /** A workbook put up as it is, sound or broken: a file of bytes, no spreadsheet. */
  uploadWorkbook(name: string, bytes: Uint8Array, placing: Placing = {}): DriveItem<BytesFile> {
    return this.createFile(name, XLSX, bytes, placing);
  }

  /** A new file of bytes. */
  createFile(name: string, mimeType: string, bytes: Uint8Array, placing: Placing = {}): DriveItem<BytesFile> {
    return this.put({ id: this.freeId(), name, bytes }, mimeType, placing);
  }

  /** Takes an entry away for good; a folder leaves what is in it behind. */
  remove(id: string): void {
    this.#items.delete(id);
    this.#unreadable.delete(id);
  }

  /** Puts an entry into the bin or takes it out, with everything in it. */
  setTrashed(item: DriveItem, trashed: boolean): void {
    item.trashed = trashed;
    for (const inside of this.#items.values()) {
      if (inside.parentId === item.id) this.setTrashed(inside, trashed);
    }
  }

  /** An id nothing here has. */
  freeId(): string {
    let number = this.#items.size;
    while (this.#items.has(idOf(number))) number++;
    return idOf(number);
  }
}

function idOf(number: number): string {
  // Google's ids are 44 characters long; scripts that check the shape should not stumble here.
  return `1local${String(number).padStart(38, '0')}`;
}
