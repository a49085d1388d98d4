import path from 'node:path';
import type { FailureLine } from '../../src/district/calls';
import { editionOf, unitListTab } from '../files/edition';
import { idOfLink } from '../files/fileId';
import type { FolderFile } from '../files/folder';
import type { Book } from '../host';
import { words } from './words';

/** Readable files of the folder that no row of the master's list links to: their figures are in no ward. */
export function unlistedFiles(files: FolderFile[], master: Book): FailureLine[] {
  const listed = linkedIds(master);
  return files
    .filter(({ id, book }) => book !== null && editionOf(book) === 'ward' && !listed.has(id))
    .map(({ file }) => {
      const name = path.basename(file);
      return { code: '', name: path.parse(file).name, file: name, kind: 'unlisted', ...words.unlisted(name) };
    });
}

function linkedIds(master: Book): Set<string> {
  const rows = master.sheetNamed(unitListTab)?.rows ?? [];
  return new Set(
    rows.flat().flatMap((cell) => (typeof cell?.value === 'string' ? [idOfLink(cell.value.trim())] : [])),
  );
}
