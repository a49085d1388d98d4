import { randomBytes } from 'node:crypto';
import { open, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Book } from '../../host';
import { writeBook } from '../../xlsx';
import type { SaveReport } from '../protocol';

/** No book's revision. */
const NEVER = -1;

/** Keeps a book's file up to date: atomically, one writing at a time, and never over another program's work. */
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
    if ((await stampOf(this.#target)) !== this.stamp) this.#target = await freeNameBeside(this.file);
    await replaceFile(this.#target, bytes);
    this.stamp = await stampOf(this.#target);
    this.savedRevision = revision;
  }

  #report(): SaveReport {
    const file = path.basename(this.file);
    if (this.#target === this.file) return { kind: 'saved', file };
    return { kind: 'savedAside', file, copy: path.basename(this.#target) };
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

async function freeNameBeside(file: string): Promise<string> {
  const stem = path.join(path.dirname(file), path.basename(file, '.xlsx'));
  for (let number = 1; ; number++) {
    const name = `${stem} (bản sửa ở đây${number > 1 ? ` ${number}` : ''}).xlsx`;
    if ((await stampOf(name)) === '') return name;
  }
}

/** Writes beside the file and renames, so that a crash leaves either the old file or the new one, never half of one. */
async function replaceFile(file: string, bytes: Uint8Array): Promise<void> {
  const draft = path.join(
    path.dirname(file),
    `.${path.basename(file)}.${randomBytes(4).toString('hex')}.tmp`,
  );
  try {
    const handle = await open(draft, 'wx', 0o644);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (failure) {
    await rm(draft, { force: true });
    throw failure;
  }
}
