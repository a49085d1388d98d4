import { type FolderFile, readFolder } from '../files/folder';
import { userPath } from './streams';
import { Unusable } from './unusable';
import { words } from './words';

/** The workbook files of a folder given on the command line. Throws Unusable when it is none or closed to us. */
export async function filesOf(folder: string): Promise<FolderFile[]> {
  try {
    return await readFolder(userPath(folder));
  } catch (cause) {
    throw new Unusable(whyNoFolder(folder, cause), { cause });
  }
}

/** Why a folder cannot be listed, in one sentence. */
export function whyNoFolder(folder: string, failure: unknown): string {
  const code = (failure as NodeJS.ErrnoException | null)?.code;
  if (code === 'ENOENT') return words.missingFolder(folder);
  return code === 'ENOTDIR' ? words.notFolder(folder) : words.folderClosed(folder);
}
