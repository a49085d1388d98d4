import { statSync } from 'node:fs';
import path from 'node:path';
import { type FolderFile, readWorkbookFile, workspaceOf } from '../files/folder';
import type { Book } from '../host';
import { runScript } from './script';
import { tell, userPath } from './streams';
import { Unusable } from './unusable';
import { sayUnreadable, words } from './words';

/** What a function of the ward edition answered for one file. */
export type FileReport<T> = T & { file: string; book: Book };

/** The files that were worked through, and how many could not be: each of those has its sentence on stderr. */
export interface Worked<T> {
  reports: FileReport<T>[];
  unusable: number;
}

/**
 * Runs a function of the ward edition on each file; what goes wrong with one keeps no other from being done.
 * Throws Unusable when none could be.
 */
export async function runOnEach<T extends object>(names: string[], functionName: string): Promise<Worked<T>> {
  if (names.length === 0) throw new Unusable(words.noFile);
  const reports: FileReport<T>[] = [];
  const sentences: string[] = [];
  for (const name of names) {
    try {
      const file = await readUsable(name);
      const report = runScript<T>(workspaceOf([file]), file.book, functionName);
      reports.push({ file: path.basename(name), ...report, book: file.book });
    } catch (error) {
      if (!(error instanceof Unusable)) throw error;
      sentences.push(error.message);
    }
  }
  if (reports.length === 0) throw new Unusable(sentences.join('\n'));
  sentences.forEach(tell);
  return { reports, unusable: sentences.length };
}

async function readUsable(name: string): Promise<FolderFile & { book: Book }> {
  const found = statSync(userPath(name), { throwIfNoEntry: false });
  if (found === undefined) throw new Unusable(words.missingFile(name));
  if (found.isDirectory()) throw new Unusable(words.isFolder(name));
  const file = await readWorkbookFile(userPath(name));
  if (file.book !== null) return { ...file, book: file.book };
  const { reason, fix } = sayUnreadable(path.basename(name), file.reason ?? 'other');
  throw new Unusable(`${reason} ${fix}`);
}

/** One document where one file was asked for, a list where several were. */
export const oneOrList = <T>(documents: T[], names: string[]): T | T[] =>
  names.length === 1 ? documents[0]! : documents;
