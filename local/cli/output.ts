import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { Book } from '../host';
import { writeBook } from '../xlsx';
import { Unusable } from './unusable';
import { words } from './words';

/** The folder that the user stands in; programs are started from the project's own. */
const callerFolder = process.env.SO_CWD ?? process.cwd();

/** A path as the user meant it. */
export const userPath = (given: string): string => path.resolve(callerFolder, given);

export const printJson = (document: unknown): void => {
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
};

export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};

/** What happens meanwhile and what went wrong go to stderr, so that stdout stays the result. */
export const tell = (line: string): void => {
  process.stderr.write(`${line}\n`);
};

/** Writes a workbook. Throws Unusable when the file cannot be written. */
export async function saveBook(book: Book, file: string): Promise<void> {
  book.settle();
  const bytes = await writeBook(book);
  try {
    await writeFile(file, bytes);
  } catch (cause) {
    throw new Unusable(words.cannotWrite(file), { cause });
  }
}
