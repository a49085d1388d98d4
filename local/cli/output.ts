import { existsSync } from 'node:fs';
import path from 'node:path';
import { freeNameBeside, replaceFile } from '../files/replaceFile';
import { sayUncarried } from '../files/uncarriedWords';
import type { Book } from '../host';
import { uncarriedBy, writeBook } from '../xlsx';
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

/** A reader such as `head` that has seen enough is no failure: the rest goes nowhere. */
export function endQuietlyWithoutReader(): void {
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (failure: NodeJS.ErrnoException) => {
      if (failure.code !== 'EPIPE') throw failure;
    });
}

/**
 * Writes a workbook, whole or not at all, and gives its path. A copy that lacks parts of the file it came from says so
 * and never takes the place of another file. Throws Unusable when the file cannot be written.
 */
export async function saveBook(book: Book, file: string): Promise<string> {
  const lacks = uncarriedBy(book);
  const target = lacks.length > 0 && existsSync(file) ? freeNameBeside(file) : file;
  const bytes = await writeBook(book);
  try {
    await replaceFile(target, bytes);
  } catch (cause) {
    throw new Unusable(words.cannotWrite(target), { cause });
  }
  if (lacks.length > 0) tell(words.progress.copyLacks(path.basename(target), sayUncarried(lacks)));
  return target;
}

/** Writes the workbook that `-o` asks for, and says where it is. Throws as {@link saveBook} does. */
export async function saveOutput(book: Book, given: string): Promise<void> {
  const asked = userPath(given);
  const written = await saveBook(book, asked);
  tell(words.progress.saved(written === asked ? given : written));
}
