import type { DriveItem } from '../../model/drive-item';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { ACCESS, PERMISSION } from './access';
import { FileService } from './file';
import { FolderService } from './folder';
import { FileIterator, FolderIterator, idsOfToken } from './iterators';
import { newFile } from './new-file';
import { filesAmong, foldersAmong, found, matching } from './search';

type Names =
  | 'getFileById'
  | 'getFolderById'
  | 'getRootFolder'
  | 'getFiles'
  | 'getFilesByName'
  | 'getFilesByType'
  | 'getFolders'
  | 'getFoldersByName'
  | 'getTrashedFiles'
  | 'searchFiles'
  | 'searchFolders'
  | 'createFile'
  | 'createFolder'
  | 'continueFileIterator'
  | 'continueFolderIterator';

const NO_ITEM =
  'No item with the given ID could be found. Possibly because you have not edited this item or ' +
  'you do not have permission to access it.';

export class DriveApp extends Service implements Official<GoogleAppsScript.Drive.DriveApp, Names> {
  readonly serviceName = 'DriveApp';

  readonly #item = (method: string, id: unknown): DriveItem => {
    if (typeof id !== 'string') throw mismatch(this.serviceName, method, [id]);
    if (id === '') throw new ServiceError('Invalid argument: id');
    const item = this.context.workspace.drive.item(id);
    if (!item?.mayRead(this.context.user)) throw new ServiceError(NO_ITEM);
    return item;
  };

  readonly #kept = (): DriveItem[] => found(this.context).filter(({ trashed }) => !trashed);

  get Access() {
    return ACCESS;
  }

  get Permission() {
    return PERMISSION;
  }

  getFileById(id: string): FileService {
    return new FileService(this.context, this.#item('getFileById', id));
  }

  getFolderById(id: string): FolderService {
    const item = this.#item('getFolderById', id);
    if (!item.isFolder) throw new ServiceError(NO_ITEM);
    return new FolderService(this.context, item);
  }

  getRootFolder(): FolderService {
    return new FolderService(this.context, this.context.workspace.drive.root);
  }

  getFiles(): FileIterator {
    return new FileIterator(this.context, filesAmong(this.#kept()));
  }

  getFilesByName(name: string): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(this.#kept(), (item) => item.name === name),
    );
  }

  getFilesByType(mimeType: string): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(this.#kept(), (item) => item.mimeType === mimeType),
    );
  }

  getFolders(): FolderIterator {
    return new FolderIterator(this.context, foldersAmong(this.#kept()));
  }

  getFoldersByName(name: string): FolderIterator {
    return new FolderIterator(
      this.context,
      foldersAmong(this.#kept(), (item) => item.name === name),
    );
  }

  getTrashedFiles(): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(found(this.context), ({ trashed }) => trashed),
    );
  }

  /** What lies in the bin is found only by a query that asks for it. */
  searchFiles(query: string): FileIterator {
    return new FileIterator(
      this.context,
      filesAmong(this.#searched(query), matching(query, this.context.user)),
    );
  }

  searchFolders(query: string): FolderIterator {
    return new FolderIterator(
      this.context,
      foldersAmong(this.#searched(query), matching(query, this.context.user)),
    );
  }

  /** `createFile(blob)`, `createFile(name, content)` or `createFile(name, content, mimeType)`. */
  createFile(...args: unknown[]): FileService {
    return newFile(this.context, this.serviceName, args, this.context.workspace.drive.root.id);
  }

  createFolder(name: string): FolderService {
    return this.getRootFolder().createFolder(name);
  }

  continueFileIterator(token: string): FileIterator {
    return new FileIterator(this.context, idsOfToken(token));
  }

  continueFolderIterator(token: string): FolderIterator {
    return new FolderIterator(this.context, idsOfToken(token));
  }

  #searched(query: string): DriveItem[] {
    if (typeof query !== 'string') throw mismatch(this.serviceName, 'searchFiles', [query]);
    return /\btrashed\b/.test(query) ? found(this.context) : this.#kept();
  }
}
