import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { type Book, Drive } from '../host';
import { readBook, UnreadableFile } from '../xlsx';
import { fileId } from './fileId';
import type { UnreadableKind } from './unreadableWords';

/** One file of a folder: a book, or why it is none. */
export interface FolderFile {
  file: string;
  id: string;
  book: Book | null;
  reason: UnreadableKind | null;
}

/** Hidden drafts and the lock files that Excel and LibreOffice lay beside an open file are no workbooks. */
const isWorkbookName = (name: string): boolean => /^(?!~\$|\.).+\.(?:xlsx|xls|xlsm)$/i.test(name);

/** Workbook files of a folder by name. Throws when the folder cannot be read. */
export async function workbookFiles(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && isWorkbookName(entry.name))
    .map((entry) => path.join(folder, entry.name))
    .sort();
}

/** Reads one file; an unreadable one comes back with its reason. Throws only when the file cannot be read at all. */
export async function readWorkbookFile(file: string): Promise<FolderFile> {
  const id = fileId(file);
  const bytes = await readFile(file);
  try {
    return { file, id, book: await readBook(bytes, { id, name: path.basename(file) }), reason: null };
  } catch (failure) {
    return { file, id, book: null, reason: failure instanceof UnreadableFile ? failure.reason : 'other' };
  }
}

/** Puts the files into one drive, the unreadable ones too, so that opening them fails as it would on Google. */
export function driveOf(files: FolderFile[]): Drive {
  const drive = new Drive();
  for (const { id, file, book, reason } of files) {
    if (book !== null) drive.add(book);
    else drive.addUnreadable(id, path.basename(file), reason ?? 'other');
  }
  return drive;
}
