import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import path from 'node:path';
import { editionOf } from '../../files/edition';
import { driveOf, type FolderFile, readWorkbookFile, workbookFiles } from '../../files/folder';
import { print, saveBook, tell } from '../output';
import { runScript } from '../script';
import { townTable } from '../townTable';
import { words } from '../words';
import { consolidateFiles } from './consolidate';
import { serve } from './serve';

/** `npm start`: the whole job on the sample town, into `out`; then the workbench, unless `once`. */
export async function demo(once: boolean): Promise<number> {
  const files: FolderFile[] = [];
  for (const file of await workbookFiles('samples')) files.push(await readWorkbookFile(file));
  recogniseWards(files);
  tell(words.progress.consolidating);
  const { town } = consolidateFiles(files, null);
  await keepEarlier('out');
  await saveAll(files, 'out');
  print(townTable(town));
  tell(words.progress.saved('out/'));
  return once ? 0 : serve('out');
}

/** Every readable ward checks, judges and sums itself, as its official would by the menu. */
function recogniseWards(files: FolderFile[]): void {
  const wards = files.filter(({ book }) => book === null || editionOf(book) === 'ward');
  for (const [index, { file, book }] of wards.entries()) {
    tell(words.progress.checking(index + 1, wards.length, path.basename(file)));
    if (book === null) continue;
    const drive = driveOf(files);
    for (const command of ['recogniseTitles', 'summariseWard']) runScript(drive, book, command);
  }
}

/** Somebody may have worked in the last results. */
async function keepEarlier(folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  const kept = `${folder}-truoc`;
  await rm(kept, { recursive: true, force: true });
  await rename(folder, kept);
  tell(words.progress.kept(`${kept}/`));
}

async function saveAll(files: FolderFile[], folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { file, book } of files) {
    const target = path.join(folder, path.basename(file));
    if (book === null) await copyFile(file, target);
    else await saveBook(book, target);
  }
}
