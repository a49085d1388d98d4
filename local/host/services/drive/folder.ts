import type { Official } from '../../run/service';
import { DriveEntry } from './drive-entry';
import type { FileService } from './file';
import { FileIterator, FolderIterator, parentsOf } from './iterators';
import { newFile } from './new-file';
import { filesAmong, foldersAmong, found, matching } from './search';

type Names =
  | 'getParents'
  | 'getFiles'
  | 'getFilesByName'
  | 'getFilesByType'
  | 'getFolders'
  | 'getFoldersByName'
  | 'searchFiles'
  | 'searchFolders'
  | 'createFile'
  | 'createFolder';

/** DriveApp.Folder */
export class FolderService extends DriveEntry implements Official<GoogleAppsScript.Drive.Folder, Names> {
  readonly serviceName = 'DriveApp.Folder';

  readonly #inside = () =>
    found(this.context).filter(({ parentId, trashed }) => parentId === this.item.id && !trashed);

  getParents(): FolderIterator {
    return parentsOf(this.context, this.item);
  }

  getFiles(): FileIterator {
    return new FileIterator(this.context, filesAmong(this.#inside()));
  }

  getFilesByName(name: string): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(this.#inside(), (item) => item.name === name),
    );
  }

  getFilesByType(mimeType: string): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(this.#inside(), (item) => item.mimeType === mimeType),
    );
  }

  getFolders(): FolderIterator {
    return new FolderIterator(this.context, foldersAmong(this.#inside()));
  }

  getFoldersByName(name: string): FolderIterator {
    return new FolderIterator(
      this.context,
      foldersAmong(this.#inside(), (item) => item.name === name),
    );
  }

  searchFiles(query: string): FileIterator {
    return new FileIterator(this.context, filesAmong(this.#inside(), matching(query, this.context.user)));
  }

  searchFolders(query: string): FolderIterator {
    return new FolderIterator(this.context, foldersAmong(this.#inside(), matching(query, this.context.user)));
  }

  /** `createFile(blob)`, `createFile(name, content)` or `createFile(name, content, mimeType)`. */
  createFile(...args: unknown[]): FileService {
    return newFile(this.context, this.serviceName, args, this.item.id);
  }

  createFolder(name: string): FolderService {
    const { workspace, user } = this.context;
    const placing = { parentId: this.item.id, owner: user };
    return new FolderService(this.context, workspace.drive.createFolder(String(name), placing));
  }
}
