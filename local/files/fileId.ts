import { createHash } from 'node:crypto';
import path from 'node:path';

/** Google's ids have only these characters; a file name like that is its own id, so that people can write links. */
const plainId = /^[\w-]{10,}$/;

/** The spreadsheet id under which a file is found: its name without the ending, or a stable stand-in for odd names. */
export function fileId(file: string): string {
  const name = path.parse(file).name.normalize('NFC');
  return plainId.test(name) ? name : standIn(name);
}

/**
 * The ids of a folder's files, by file name. Where two names lead to one id ("a.xlsx" and "a.xlsm", or one name in two
 * ways of writing accents), the plainest name keeps it and the other gets a stand-in of its own. `given` ids stay.
 */
export function fileIds(
  files: readonly string[],
  given: ReadonlyMap<string, string> = new Map(),
): Map<string, string> {
  const ids = new Map(given);
  for (const name of files.map((file) => path.basename(file)).sort(byPlainness)) {
    if (ids.has(name)) continue;
    const taken = new Set(ids.values());
    ids.set(name, taken.has(fileId(name)) ? standIn(name) : fileId(name));
  }
  return ids;
}

/** A link as it stands in the list of wards. */
export const linkOf = (id: string): string => `https://docs.google.com/spreadsheets/d/${id}/edit`;

/** The id that a link, or what somebody wrote for one, leads to. */
export const idOfLink = (link: string): string => /\/d\/([\w-]+)/.exec(link)?.[1] ?? link;

const standIn = (name: string): string =>
  `tep-${createHash('sha256').update(name).digest('hex').slice(0, 20)}`;

/** Names ending in .xlsx first, then those with composed accents; the alphabet decides the rest. */
function byPlainness(a: string, b: string): number {
  const oddness = (name: string) => [!/\.xlsx$/i.test(name), name !== name.normalize('NFC')].map(Number);
  const [left, right] = [oddness(a), oddness(b)];
  return left[0]! - right[0]! || left[1]! - right[1]! || (a < b ? -1 : 1);
}
