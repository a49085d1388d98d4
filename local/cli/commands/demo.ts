import { copyFile, mkdtemp } from 'node:fs/promises';
import path from 'node:path';
import { editionOf } from '../../files/edition';
import { type FolderFile, readFolder, workspaceOf } from '../../files/folder';
import { takePlaceOf } from '../keptResults';
import { saveBook } from '../output';
import { runScript } from '../script';
import { print, tell } from '../streams';
import { townTable } from '../townTable';
import { words } from '../words';
import { consolidateFiles } from './consolidate';
import { serve } from './serve';

/** `npm start`: the whole job on the sample town, into `out`; then the workbench, unless `once`. */
export async function demo(once: boolean): Promise<number> {
  const files = await readFolder('samples');
  recogniseWards(files);
  tell(words.progress.consolidating);
  const { town } = consolidateFiles(files, null);
  const fresh = await mkdtemp('out-moi-');
  await saveAll(files, fresh);
  const kept = await takePlaceOf('out', fresh);
  if (kept !== null) tell(words.progress.kept(`${kept}/`));
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
    const workspace = workspaceOf(files);
    for (const command of ['recogniseTitles', 'summariseWard']) runScript(workspace, book, command);
  }
}

async function saveAll(files: FolderFile[], folder: string): Promise<void> {
  for (const { file, book } of files) {
    const target = path.join(folder, path.basename(file));
    if (book === null) await copyFile(file, target);
    else await saveBook(book, target);
  }
}
