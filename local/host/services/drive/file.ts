import { Book } from '../../model/book';
import { copyOf } from '../../model/copy-book';
import type { BytesFile, DriveItem } from '../../model/drive-item';
import { NotSupportedLocally } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { BlobService } from '../utilities/blob';
import { DriveEntry } from './drive-entry';
import { FolderService } from './folder';
import { type FolderIterator, parentsOf } from './iterators';

type Names =
  | 'getParents'
  | 'getMimeType'
  | 'getBlob'
  | 'getAs'
  | 'setContent'
  | 'makeCopy'
  | 'getDownloadUrl';

/** DriveApp.File */
export class FileService extends DriveEntry implements Official<GoogleAppsScript.Drive.File, Names> {
  readonly serviceName = 'DriveApp.File';

  getParents(): FolderIterator {
    return parentsOf(this.context, this.item);
  }

  getMimeType(): string {
    return this.item.mimeType;
  }

  /** What Google keeps itself would come as a PDF, which this machine does not make. */
  getBlob(): BlobService {
    const bytes = this.#bytes('getBlob');
    return new BlobService(this.context, {
      bytes: Buffer.from(bytes),
      contentType: this.item.mimeType,
      name: this.item.name,
    });
  }

  getAs(contentType: string): BlobService {
    if (contentType === this.item.mimeType) return this.getBlob();
    throw new NotSupportedLocally(`${this.serviceName}.getAs from ${this.item.mimeType} to ${contentType}`);
  }

  setContent(content: string): this {
    if (typeof content !== 'string') throw mismatch(this.serviceName, 'setContent', [content]);
    this.#bytes('setContent');
    return this.change((item) => {
      (item.content as BytesFile).bytes = Buffer.from(content, 'utf8');
      item.touched(this.context.now().getTime());
    });
  }

  /** `makeCopy()`, `makeCopy(name)`, `makeCopy(destination)` or `makeCopy(name, destination)`. */
  makeCopy(...args: unknown[]): FileService {
    const name = args.find((arg) => typeof arg === 'string') ?? `Bản sao của ${this.item.name}`;
    const folder = args.find((arg) => arg instanceof FolderService);
    const known = args.every((arg) => typeof arg === 'string' || arg instanceof FolderService);
    if (args.length > 2 || !known) throw mismatch(this.serviceName, 'makeCopy', args);
    return new FileService(this.context, this.#copy(name, folder?.item.id ?? this.item.parentId));
  }

  getDownloadUrl(): string | null {
    if (!('bytes' in this.item.content)) return null;
    return `https://drive.google.com/uc?id=${this.item.id}&export=download`;
  }

  #copy(name: string, parentId: string | null): DriveItem {
    const { drive } = this.context.workspace;
    const placing = { parentId, owner: this.context.user };
    const { content, mimeType } = this.item;
    if (content instanceof Book) {
      const copy = copyOf(content, { id: drive.freeId(), name });
      drive.add(copy, placing);
      return drive.item(copy.id)!;
    }
    return drive.createFile(name, mimeType, this.#bytes('makeCopy'), placing);
  }

  #bytes(method: string): Uint8Array {
    if ('bytes' in this.item.content) return (this.item.content as BytesFile).bytes;
    throw new NotSupportedLocally(`${this.serviceName}.${method} of ${this.item.mimeType}`);
  }
}
