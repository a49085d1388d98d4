import type { DriveItem } from '../../model/drive-item';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { FileService } from './file';
import { FolderService } from './folder';

type Names = 'hasNext' | 'next' | 'getContinuationToken';

/** Entries one after the other. What is found is settled at the start; a token holds what has not been given yet. */
abstract class DriveIterator extends Service {
  #given = 0;

  constructor(
    context: RunContext,
    readonly ids: readonly string[],
  ) {
    super(context);
  }

  hasNext(): boolean {
    return this.#given < this.ids.length;
  }

  getContinuationToken(): string {
    return Buffer.from(JSON.stringify(this.ids.slice(this.#given))).toString('base64url');
  }

  protected readonly nextItem = () => {
    const id = this.ids[this.#given++];
    if (id === undefined) {
      throw new ServiceError('Cannot retrieve the next object: iterator has reached the end.');
    }
    return this.context.workspace.drive.item(id)!;
  };
}

export class FileIterator
  extends DriveIterator
  implements Official<GoogleAppsScript.Drive.FileIterator, Names>
{
  readonly serviceName = 'DriveApp.FileIterator';

  next(): FileService {
    return new FileService(this.context, this.nextItem());
  }
}

export class FolderIterator
  extends DriveIterator
  implements Official<GoogleAppsScript.Drive.FolderIterator, Names>
{
  readonly serviceName = 'DriveApp.FolderIterator';

  next(): FolderService {
    return new FolderService(this.context, this.nextItem());
  }
}

/** The folder an entry lies in; none for the top folder. */
export function parentsOf(context: RunContext, { parentId }: DriveItem): FolderIterator {
  return new FolderIterator(context, parentId === null ? [] : [parentId]);
}

/** The ids in a continuation token. Throws Google's text for what is none. */
export function idsOfToken(token: unknown): string[] {
  try {
    const ids: unknown = JSON.parse(Buffer.from(String(token), 'base64url').toString('utf8'));
    if (Array.isArray(ids)) return ids;
  } catch {
    // Told below.
  }
  throw new ServiceError('Invalid argument: continuationToken');
}
