import path from 'node:path';
import { editionOf } from '../../files/edition';
import { fileIds } from '../../files/fileId';
import { openedBook, whyUnreadable, workbookFiles } from '../../files/folder';
import { type Book, Desk, loadScript, type Script, Workspace } from '../../host';
import type { Edition, SaveReport, ShelfEntry } from '../protocol';
import { OpenBook } from './openBook';
import { Saver } from './saver';
import { BookWindow } from './window';
import { Windows } from './windows';

/** Folders of the two built editions of the add-in. */
export interface ScriptFolders {
  ward: string;
  district: string;
}

interface Slot {
  entry: ShelfEntry;
  reading?: Promise<OpenBook | null>;
}

/** The workbooks of one folder, like a Drive with one folder. Files are read one after the other in the background. */
export class Shelf {
  readonly windows = new Windows();
  readonly #workspace = new Workspace();
  readonly #slots = new Map<string, Slot>();
  readonly #scripts: Record<Edition, Script>;

  constructor(
    readonly folder: string,
    scripts: ScriptFolders,
  ) {
    this.#scripts = { ward: loadScript(scripts.ward), district: loadScript(scripts.district) };
  }

  /** The .xlsx files of the folder by name, those added since the last call included. Throws when it cannot be read. */
  async entries(): Promise<ShelfEntry[]> {
    await this.#lookForFiles();
    return [...this.#slots.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => a.file.localeCompare(b.file, 'vi', { numeric: true }));
  }

  /** A workbook ready for use; null when there is none with that id or it cannot be read. */
  async open(id: string): Promise<OpenBook | null> {
    const slot = this.#slots.get(id);
    const book = slot && (await this.#read(slot));
    if (!book) return null;
    // The consolidating script opens the wards' files at once, and scripts cannot wait for a file to be read.
    if (editionIn(book.entry) === 'district') await this.readAll();
    return book;
  }

  /** Opens a window on a workbook. */
  openWindow(file: OpenBook): BookWindow {
    const script = this.#scripts[editionIn(file.entry)];
    const window = new BookWindow(file, new Desk({ workspace: this.#workspace, book: file.book, script }));
    this.windows.add(window);
    return window;
  }

  /** Resolves when every file of the folder has been read or found unreadable. */
  async readAll(): Promise<void> {
    await this.#lookForFiles();
    for (const slot of this.#slots.values()) await this.#read(slot);
  }

  /** Writes every workbook that changed; a script may have written into others than its own. */
  async saveAll(): Promise<SaveReport[]> {
    this.#adoptCreated();
    const books = await Promise.all([...this.#slots.values()].flatMap(({ reading }) => reading ?? []));
    return Promise.all(books.flatMap((book) => book?.save() ?? []));
  }

  async #lookForFiles(): Promise<void> {
    const known = [...this.#slots.values()].map(({ entry }) => [entry.file, entry.id] as const);
    for (const [file, id] of fileIds(await workbookFiles(this.folder), new Map(known))) {
      if (this.#slots.has(id)) continue;
      this.#slots.set(id, { entry: { id, file, state: { kind: 'waiting' } } });
    }
  }

  #read(slot: Slot): Promise<OpenBook | null> {
    slot.reading ??= this.#readNow(slot);
    return slot.reading;
  }

  async #readNow({ entry }: Slot): Promise<OpenBook | null> {
    const file = path.join(this.folder, entry.file);
    try {
      const saverOf = await Saver.watching(file);
      const book = await openedBook(file, { id: entry.id, name: entry.id });
      return this.#put(entry, book, saverOf(book));
    } catch (failure) {
      const reason = whyUnreadable(failure);
      entry.state = { kind: 'unreadable', reason, details: String(failure) };
      this.#workspace.drive.addUnreadable(entry.id, entry.id, reason);
      this.windows.tell({ kind: 'books' });
      return null;
    }
  }

  #put(entry: ShelfEntry, book: Book, saver: Saver): OpenBook {
    const edition = editionOf(book);
    entry.state = { kind: 'readable', edition };
    this.#workspace.drive.add(book);
    this.windows.tell({ kind: 'books' });
    return new OpenBook(entry, book, saver);
  }

  /** Spreadsheets a script created get a file in the folder. */
  #adoptCreated(): void {
    for (const { id, name } of this.#workspace.drive.list()) {
      const book = this.#workspace.drive.get(id);
      if (!book || this.#slots.has(id)) continue;
      const entry: ShelfEntry = { id, file: this.#freeFileName(name), state: { kind: 'waiting' } };
      const saver = Saver.ofNew(path.join(this.folder, entry.file), book);
      this.#slots.set(id, { entry, reading: Promise.resolve(this.#put(entry, book, saver)) });
    }
  }

  #freeFileName(name: string): string {
    const taken = new Set([...this.#slots.values()].map(({ entry }) => entry.file));
    const stem = name.replace(/[\s\\/:*?"<>|\p{Cc}]+/gu, ' ').trim() || 'Bảng tính';
    let file = `${stem}.xlsx`;
    for (let number = 2; taken.has(file); number++) file = `${stem} ${number}.xlsx`;
    return file;
  }
}

const editionIn = ({ state }: ShelfEntry): Edition => (state.kind === 'readable' ? state.edition : 'ward');
