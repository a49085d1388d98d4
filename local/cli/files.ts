import { statSync } from 'node:fs';
import path from 'node:path';
import { type FolderFile, readWorkbookFile } from '../files/folder';
import { tell, userPath } from './output';
import { Unusable } from './unusable';
import { sayUnreadable, words } from './words';

/** Files given on the command line that are workbooks, and how many were not. */
export interface GivenFiles {
  usable: (FolderFile & { book: NonNullable<FolderFile['book']> })[];
  unusable: number;
}

/** Reads the files; an unreadable one gets its sentence on stderr. Throws Unusable when none is left. */
export async function readGivenFiles(names: string[]): Promise<GivenFiles> {
  if (names.length === 0) throw new Unusable(words.noFile);
  const given: GivenFiles = { usable: [], unusable: 0 };
  const sentences: string[] = [];
  for (const name of names) {
    const sentence = await readInto(given, name);
    if (sentence !== null) sentences.push(sentence);
  }
  given.unusable = sentences.length;
  if (given.usable.length === 0) throw new Unusable(sentences.join('\n'));
  sentences.forEach(tell);
  return given;
}

async function readInto(given: GivenFiles, name: string): Promise<string | null> {
  const found = statSync(userPath(name), { throwIfNoEntry: false });
  if (found === undefined) return words.missingFile(name);
  if (found.isDirectory()) return words.isFolder(name);
  const file = await readWorkbookFile(userPath(name));
  if (file.book !== null) {
    given.usable.push({ ...file, book: file.book });
    return null;
  }
  const { reason, fix } = sayUnreadable(path.basename(name), file.reason ?? 'other');
  return `${reason} ${fix}`;
}

/** One document for one file, a list for several. */
export const oneOrList = <T>(documents: T[]): T | T[] => (documents.length === 1 ? documents[0]! : documents);
