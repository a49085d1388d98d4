import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { folderOfLink, idOfLink } from './fileLink';

/** A link that somebody pasted, with the unit's name where one stands beside it. */
export interface PastedLink {
  kind: 'file' | 'folder';
  id: string;
  link: string;
  /** '' where none stands there. */
  name: string;
}

/** What of a pasted text can be used, and what cannot. */
export interface Pasted {
  links: PastedLink[];
  /** Links that lead to no file and no folder. */
  strange: string[];
  /** Units that are named without a link. */
  unlinked: string[];
}

const linkIn = /https?:\/\/[^\s"'<>]+|(?<![\w-])[\w-]{25,}(?![\w-])/g;

/** Reads links as people paste them: one a line, with a name before or after, copied rows of a table, or a message. */
export function pastedLinks(text: string): Pasted {
  const pasted: Pasted = { links: [], strange: [], unlinked: [] };
  let waiting: string | null = null;
  const drop = (): void => {
    if (waiting !== null) pasted.unlinked.push(waiting);
    waiting = null;
  };
  for (const line of text.normalize('NFC').split(/\r?\n/)) {
    const found = [...line.matchAll(linkIn)];
    const [between, after] = [textsBetween(line, found), nameIn(line.slice(endOf(found)))];
    if (found.length === 0) {
      const name = nameIn(line);
      if (!isUnitName(name)) continue;
      drop();
      waiting = name;
      continue;
    }
    for (const [index, { 0: shown }] of found.entries()) {
      const beside: string = between[index] || (found.length === 1 ? after : '');
      const above: string = beside === '' && waiting !== null ? waiting : '';
      if (above !== '') waiting = null;
      const link = shown.replace(/[.,;)\]]+$/, '');
      const [folder, file] = [folderOfLink(link), idOfLink(link)];
      if (folder !== null) pasted.links.push({ kind: 'folder', id: folder, link, name: '' });
      else if (file === null) pasted.strange.push(link);
      else pasted.links.push({ kind: 'file', id: file, link, name: beside || above });
    }
    drop();
  }
  drop();
  return pasted;
}

const endOf = (found: RegExpMatchArray[]): number => {
  const last = found[found.length - 1];
  return last === undefined ? 0 : (last.index ?? 0) + last[0].length;
};

/** The names before each link of a line. */
const textsBetween = (line: string, found: RegExpMatchArray[]): string[] =>
  found.map(({ index = 0 }, at) => nameIn(line.slice(endOf(found.slice(0, at)), index)));

/** Of the cells of a copied row the first that is a unit's name, else the first that holds words. */
function nameIn(text: string): string {
  const cells = text
    .split('\t')
    .map(bare)
    .filter((cell) => /\p{L}{2}/u.test(cell));
  return cells.find(isUnitName) ?? cells[0] ?? '';
}

/** "1. Phường A:" is Phường A. */
const bare = (cell: string): string =>
  tidy(cell)
    .replace(/^(?:\d+\s*[.)\-:/]|[-–—•*+:;,.|])\s*/, '')
    .replace(/[\s:;,.|–—=>-]+$/, '');

const longestName = 60;

const isUnitName = (text: string): boolean =>
  text.length <= longestName &&
  /^(?:phuong|xa|thi tran|dac khu|huyen|quan|thi xa|thanh pho|tinh) /.test(fold(text));
