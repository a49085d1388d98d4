import type { DriveItem } from '../../model/drive-item';
import { BadQuery, queryOf, type Test, UnknownTerm, V2_WORDS } from '../../model/drive-query';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';

/** Every entry this user can see, the last changed first, those in the bin too. */
export function found({ workspace, user }: RunContext): DriveItem[] {
  return workspace.drive.items().filter((item) => item.mayRead(user));
}

/** Ids of the files among entries that pass a test. */
export function filesAmong(items: readonly DriveItem[], test: Test = () => true): string[] {
  return items.filter((item) => !item.isFolder && test(item)).map(({ id }) => id);
}

/** Ids of the folders among entries that pass a test. */
export function foldersAmong(items: readonly DriveItem[], test: Test = () => true): string[] {
  return items.filter((item) => item.isFolder && test(item)).map(({ id }) => id);
}

/** What a query of searchFiles or searchFolders asks for. Throws Google's text when it cannot be read. */
export function matching(query: string, user: string): Test {
  try {
    return queryOf(query, V2_WORDS, user);
  } catch (failure) {
    if (failure instanceof BadQuery) throw new ServiceError('Invalid argument: q');
    if (failure instanceof UnknownTerm) throw new NotSupportedLocally(`a search by ${failure.message}`);
    throw failure;
  }
}
