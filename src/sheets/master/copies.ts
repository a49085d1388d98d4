import { deflateSync, inflateSync } from 'fflate';
import { utf8 } from '../../domain/text/bytes';
import { seenTabs, copiesWords as words } from '../../words/districtSeen';
import { piecesOf } from '../pieces';
import { textOfUtf8 } from '../xlsx/utf8';
import { api } from './api';
import { type MasterBook, quoted } from './masterBook';
import { addNewest, headRows, type NewestFirstTab } from './newestFirst';

type Change = GoogleAppsScript.Sheets.Schema.Request;

/** How the master stood when it was written. */
export interface CopyHead {
  /** ISO; it names the copy. */
  at: string;
  by: string;
  what: string;
}

const tab: NewestFirstTab = {
  name: seenTabs.copies,
  newId: 1_870_410_100,
  heading: words.heading,
  own: words.own,
  columns: [
    { heading: words.columns.at, width: 200 },
    { heading: words.columns.by, width: 240 },
    { heading: words.columns.what, width: 240 },
    { heading: words.columns.pages, width: 240 },
  ],
  most: 10,
  hidden: true,
};

const headColumns = 3;

/** The changes that keep these pages as a copy, to be made in one with writing them. */
export const copyChanges = (book: MasterBook, { at, by, what }: CopyHead, pages: unknown): Change[] =>
  addNewest(book, tab, [[at, by, what, ...piecesOf(packed(pages))]]);

/** The copies that are kept, the newest first. */
export const listCopies = (book: MasterBook): CopyHead[] =>
  rowsIn(book, 'C').map(([at = '', by = '', what = '']) => ({ at, by, what }));

/** A copy with its pages; null where it is not there any more, or somebody changed it. */
export function readCopy<T>(book: MasterBook, at: string): { head: CopyHead; pages: T } | null {
  const row = rowsIn(book, '').find(([time]) => time === at);
  const pages = row === undefined ? null : unpacked<T>(row.slice(headColumns).join(''));
  return row === undefined || pages === null
    ? null
    : { head: { at, by: row[1] ?? '', what: row[2] ?? '' }, pages };
}

/** Rows of texts down from the first copy, up to a column; '' for all. */
function rowsIn(book: MasterBook, lastColumn: string): string[][] {
  const own = book.own.get(tab.name);
  if (own === undefined || own.rows <= headRows) return [];
  const range =
    lastColumn === '' ? `${headRows + 1}:${own.rows}` : `A${headRows + 1}:${lastColumn}${own.rows}`;
  const rows = (api().Values?.get(book.id, `${quoted(own.title)}!${range}`).values ?? []) as string[][];
  return rows.filter(([at = '']) => isMoment(at));
}

/** A row that somebody wrote or typed over names no copy. */
const isMoment = (at: string): boolean => /^\d{4}-\d\d-\d\dT/.test(at) && !Number.isNaN(Date.parse(at));

/** Java's bytes go from -128 to 127. */
const packed = (pages: unknown): string =>
  Utilities.base64Encode(Array.from(deflateSync(utf8(JSON.stringify(pages))), (byte) => (byte << 24) >> 24));

function unpacked<T>(text: string): T | null {
  try {
    return JSON.parse(textOfUtf8(inflateSync(Uint8Array.from(Utilities.base64Decode(text))))) as T;
  } catch {
    return null;
  }
}
