import { seenTabs, auditWords as words } from '../../words/districtSeen';
import { accountOfUser } from '../account';
import { timeInWords } from '../clock';
import { changeAll } from './api';
import { type MasterBook, readOwnTabs } from './masterBook';
import { addNewest, type NewestFirstTab } from './newestFirst';

type Change = GoogleAppsScript.Sheets.Schema.Request;

const tab: NewestFirstTab = {
  name: seenTabs.audit,
  newId: 1_870_410_200,
  heading: words.heading,
  own: words.own,
  columns: [
    { heading: words.columns.at, width: 170 },
    { heading: words.columns.by, width: 240 },
    { heading: words.columns.act, width: 560 },
  ],
  most: 2000,
  hidden: false,
};

/** The changes that note these acts in the tab "Nhật ký", to be made in one with what was done. */
export const auditChanges = (book: MasterBook, acts: readonly string[], by = accountOfUser()): Change[] =>
  addNewest(
    book,
    tab,
    acts.map((act) => [timeInWords(), by || words.unknown, act]),
  );

/** Notes acts that were done in another way than by a batch of changes. */
export function addToAudit(acts: readonly string[]): void {
  if (acts.length === 0) return;
  const book = readOwnTabs([seenTabs.audit]);
  changeAll(book.id, auditChanges(book, acts));
}
