import { Book } from './book';

/** Why a file of the drive cannot be opened as a spreadsheet. */
export interface UnreadableBook {
  id: string;
  name: string;
  reason: string;
}

/** The spreadsheets reachable by id, like a Drive. A file that could not be loaded keeps its failure. */
export class Drive {
  readonly #books = new Map<string, Book>();
  readonly #unreadable = new Map<string, UnreadableBook>();

  /** Puts a book in, in place of one with the same id. */
  add(book: Book): void {
    this.#unreadable.delete(book.id);
    this.#books.set(book.id, book);
  }

  /** Remembers a file that is there but cannot be read; openById on it fails as on Google. */
  addUnreadable(id: string, name: string, reason: string): void {
    this.#books.delete(id);
    this.#unreadable.set(id, { id, name, reason });
  }

  /** The book with that id, unless there is none or it could not be read. */
  get(id: string): Book | undefined {
    return this.#books.get(id);
  }

  /** What is known of a file that could not be read. */
  unreadable(id: string): UnreadableBook | undefined {
    return this.#unreadable.get(id);
  }

  /** Every file, readable or not. */
  list(): { id: string; name: string }[] {
    return [...this.#books.values(), ...this.#unreadable.values()].map(({ id, name }) => ({ id, name }));
  }

  /** A new spreadsheet with one blank tab. */
  create(name: string): Book {
    let number = this.#books.size + this.#unreadable.size + 1;
    while (this.#books.has(idOf(number)) || this.#unreadable.has(idOf(number))) number++;
    const book = Book.blank({ id: idOf(number), name });
    this.add(book);
    return book;
  }
}

function idOf(number: number): string {
  // Google's ids are 44 characters long; scripts that check the shape should not stumble here.
  return `1local${String(number).padStart(38, '0')}`;
}
