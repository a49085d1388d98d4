import { readdir, readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { type Book, Workspace } from '../host';
import { type BookFacts, readBook, UnreadableFile } from '../xlsx';
import { fileId, fileIds } from './fileId';
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

/** Reads the workbook files of a folder, each under an id of its own. Throws when the folder cannot be read. */
export async function readFolder(folder: string): Promise<FolderFile[]> {
  const names = await workbookFiles(folder);
  const ids = fileIds(names);
  const files: FolderFile[] = [];
  for (const name of names) files.push(await readWorkbookFile(name, ids.get(path.basename(name))));
  return files;
}

/** Reads one file; an unreadable one comes back with its reason. Never throws. */
export async function readWorkbookFile(file: string, id = fileId(file)): Promise<FolderFile> {
  try {
    return { file, id, book: await openedBook(file, { id, name: path.basename(file) }), reason: null };
  } catch (failure) {
    return { file, id, book: null, reason: whyUnreadable(failure) };
  }
}

/** A file's book as Sheets shows it at opening: calculated. Throws; see {@link whyUnreadable}. */
export async function openedBook(file: string, o: BookFacts): Promise<Book> {
  const book = await readBook(await readFile(file), o);
  book.recalculate();
  book.modifiedAt = (await stat(file)).mtimeMs;
  return book;
}

/** Why reading a file failed: its bytes, or the machine that would not give them. */
export function whyUnreadable(failure: unknown): UnreadableKind {
  if (failure instanceof UnreadableFile) return failure.reason;
  return (failure as NodeJS.ErrnoException | null)?.syscall === undefined ? 'other' : 'noAccess';
}

/** Puts the files into one workspace, the unreadable ones too, so that opening them fails as it would on Google. */
export function workspaceOf(files: FolderFile[]): Workspace {
  const workspace = new Workspace();
  for (const { id, file, book, reason } of files) {
    if (book !== null) workspace.drive.add(book);
    else workspace.drive.addUnreadable(id, path.basename(file), reason ?? 'other');
  }
  return workspace;
}
