import { existsSync } from 'node:fs';
import path from 'node:path';
import { freeNameBeside, replaceFile } from '../files/replaceFile';
import { sayUncarried } from '../files/uncarriedWords';
import type { Book } from '../host';
import { uncarriedBy, writeBook } from '../xlsx';
import { tell, userPath } from './streams';
import { Unusable } from './unusable';
import { words } from './words';

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
