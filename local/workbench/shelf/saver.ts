import { stat } from 'node:fs/promises';
import path from 'node:path';
import { freeNameBeside, isReadOnly, replaceFile } from '../../files/replaceFile';
import { sayUncarried } from '../../files/uncarriedWords';
import type { Book } from '../../host';
import { uncarriedBy, writeBook } from '../../xlsx';
import type { SaveReport } from '../protocol';

/** No book's revision. */
const NEVER = -1;

/**
 * Keeps a book's file up to date: atomically, one writing at a time, never over another program's work, never over a
 * file that is marked as read-only or of which a part would be lost. Then the work goes into a copy beside it.
 */
export class Saver {
  #target: string;
  #running: Promise<SaveReport> | null = null;

  private constructor(
    readonly file: string,
    readonly book: Book,
    private savedRevision: number,
    /** The file as it was when last read or written here. */
    private stamp: string,
  ) {
    this.#target = file;
  }

  /** To be called before the file is read; takes the book once it was. */
  static async watching(file: string): Promise<(book: Book) => Saver> {
    const stamp = await stampOf(file);
    return (book) => new Saver(file, book, book.revision, stamp);
  }

  /** For a book that has no file yet. */
  static ofNew(file: string, book: Book): Saver {
    return new Saver(file, book, NEVER, '');
  }

  /** Writes the file if the book changed, and resolves when nothing is left to write. Never rejects. */
  save(): Promise<SaveReport> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveAll(): Promise<SaveReport> {
    try {
      while (this.#isBehind()) await this.#saveOnce();
      return this.#report();
    } catch (failure) {
      return { kind: 'failed', file: path.basename(this.#target), error: String(failure) };
    }
  }

  #isBehind(): boolean {
    this.book.settle();
    return this.book.revision !== this.savedRevision;
  }

  async #saveOnce(): Promise<void> {
    const { revision } = this.book;
    const bytes = await writeBook(this.book);
    const isTheirs = (await stampOf(this.#target)) !== this.stamp || (await isReadOnly(this.#target));
    if (isTheirs || (this.#keepsFile() && this.#target === this.file))
      this.#target = freeNameBeside(this.file);
    await replaceFile(this.#target, bytes);
    this.stamp = await stampOf(this.#target);
    this.savedRevision = revision;
  }

  #keepsFile(): boolean {
    return uncarriedBy(this.book).length > 0 || !/\.xlsx$/i.test(this.file);
  }

  #report(): SaveReport {
    const file = path.basename(this.file);
    if (this.#target === this.file) return { kind: 'saved', file };
    const copy = path.basename(this.#target);
    if (!this.#keepsFile()) return { kind: 'savedAside', file, copy };
    return { kind: 'savedAside', file, copy, lacks: sayUncarried(uncarriedBy(this.book)) };
  }
}

/** Tells one state of a file from another; empty for a file that is not there. */
async function stampOf(file: string): Promise<string> {
  try {
    const { mtimeMs, size } = await stat(file);
    return `${mtimeMs} ${size}`;
  } catch {
    return '';
  }
}
