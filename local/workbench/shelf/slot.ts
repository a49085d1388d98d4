import path from 'node:path';
import * as v from 'valibot';
import { editionOf } from '../../files/edition';
import { openedBook, whyUnreadable } from '../../files/folder';
import type { Book, Drive } from '../../host';
import { KeptFile } from '../kept/keptFile';
import { KeptTabs } from '../kept/keptTabs';
import { KeptWord } from '../kept/keptWord';
import type { ShelfEntry } from '../protocol';
import { OpenBook } from './openBook';
import { Saver } from './saver';

/** A file's place on the shelf: read once, when it is first needed. */
export class Slot {
  readonly entry: ShelfEntry;
  readonly #givenId: KeptWord<string>;
  readonly #tabs = new KeptTabs();
  #reading: Promise<OpenBook | null> | null = null;

  private constructor(
    readonly folder: string,
    file: string,
    readonly kept: KeptFile,
  ) {
    this.#givenId = new KeptWord(v.string());
    this.kept.attach('id', this.#givenId);
    this.kept.attach('tabs', this.#tabs);
    this.entry = { id: '', file, state: { kind: 'waiting' } };
  }

  /** The place of a file with what is kept of it. It has no id as yet. */
  static async of(folder: string, file: string): Promise<Slot> {
    return new Slot(folder, file, await KeptFile.read(folder, file));
  }

  /** The id that a script was given for the workbook when it created it; null for files people brought. */
  get givenId(): string | null {
    return this.#givenId.word;
  }

  /** The workbook, null when it cannot be read; tells the drive of it. `done` is called when that is known. */
  read(drive: Drive, done: () => void): Promise<OpenBook | null> {
    this.#reading ??= this.#readNow(drive).finally(done);
    return this.#reading;
  }

  /** The workbook as far as somebody asked for it. */
  get reading(): Promise<OpenBook | null> | null {
    return this.#reading;
  }

  /** Takes a book that a script created and that has no file yet. */
  takeCreated(book: Book): void {
    this.entry.id = book.id;
    this.#givenId.word = book.id;
    const saver = Saver.ofNew(path.join(this.folder, this.entry.file), book);
    this.#reading = Promise.resolve(this.#opened(book, saver));
  }

  async #readNow(drive: Drive): Promise<OpenBook | null> {
    const { id, file } = this.entry;
    const place = path.join(this.folder, file);
    try {
      const saverOf = await Saver.watching(place);
      const book = await openedBook(place, { id, name: id, tabIds: this.#tabs.ids });
      drive.add(book);
      return this.#opened(book, saverOf(book));
    } catch (failure) {
      const reason = whyUnreadable(failure);
      this.entry.state = { kind: 'unreadable', reason, details: String(failure) };
      drive.addUnreadable(id, id, reason);
      return null;
    }
  }

  #opened(book: Book, saver: Saver): OpenBook {
    this.#tabs.book = book;
    return new OpenBook(this.entry, book, saver, this.kept, editionOf(book));
  }
}
