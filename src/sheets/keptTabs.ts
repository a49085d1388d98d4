import { dayOfOwnLine, keptTabName, olderNote, swapTabName } from '../words/ownTab';
import { draftTab, findOwnTab, makeRoom, ownPlace, valuesOf } from './ownTabs';
import type { Page } from './page';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;

const lineRow = 2;

/** Keeps what an own tab shows, if the page to be written says something else. The calls do not grow with rows. */
export function keepReplaced(spreadsheet: Spreadsheet, name: string, current: Sheet, page: Page): void {
  const { own: kept, freeName } = ownPlace(spreadsheet, keptTabName(name));
  const values = current.getDataRange().getValues();
  if (saysTheSame(values, valuesOf(page))) {
    // Written again, the older version becomes the newest one.
    if (kept !== null && isOlder(current)) markOlder(kept);
    return;
  }
  const place = kept ?? draftTab(spreadsheet);
  // A stopped run may have kept the page already, and begun to change the looks of the other.
  if (kept === null || !saysTheSame(kept.getDataRange().getValues(), values)) copyOver(current, place);
  markOlder(place);
  if (kept === null) place.setName(freeName);
  place.hideSheet();
}

/** True for two pages whose cells are alike, whatever day stands in the line that says whose they are. */
function saysTheSame(one: unknown[][], other: unknown[][]): boolean {
  const height = Math.max(one.length, other.length);
  const width = Math.max(one[0]?.length ?? 0, ...other.map((row) => row.length));
  for (let row = 0; row < height; row++) {
    if (row === lineRow - 1) continue;
    for (let column = 0; column < width; column++)
      if ((one[row]?.[column] ?? '') !== (other[row]?.[column] ?? '')) return false;
  }
  return true;
}

/** One call brings the whole page over, so that the tab holds the old one or the new one. */
function copyOver(from: Sheet, to: Sheet): void {
  const height = Math.max(from.getLastRow(), to.getLastRow());
  const width = Math.max(from.getLastColumn(), to.getLastColumn());
  makeRoom(from, height, width);
  makeRoom(to, height, width);
  from.getRange(1, 1, height, width).copyTo(to.getRange(1, 1, height, width));
}

const lineOf = (sheet: Sheet): string => sheet.getRange(lineRow, 1).getDisplayValue();

const isOlder = (sheet: Sheet): boolean => lineOf(sheet).endsWith(olderNote);

function markOlder(sheet: Sheet): void {
  const line = lineOf(sheet);
  if (!line.endsWith(olderNote)) sheet.getRange(lineRow, 1).setValue(`${line} ${olderNote}`);
}

/** An own tab and the hidden one with its other version. */
export interface KeptPair {
  name: string;
  showsOlder(): boolean;
  /** Shows the older version, or the newer; the other is kept. Does nothing where it is so. */
  showVersion(older: boolean): void;
  /** The days on which the shown and the kept version were made. */
  days(): { shown: string; kept: string };
}

/** What is kept of these own tabs. */
export const keptPairs = (spreadsheet: Spreadsheet, names: readonly string[]): KeptPair[] =>
  names.flatMap((name) => {
    const current = findOwnTab(spreadsheet, name);
    const kept = findOwnTab(spreadsheet, keptTabName(name));
    return current === null || kept === null ? [] : [pairOf(spreadsheet, name, current, kept)];
  });

const pairOf = (spreadsheet: Spreadsheet, name: string, current: Sheet, kept: Sheet): KeptPair => ({
  name,
  showsOlder: () => isOlder(current),
  showVersion: (older) => showVersion(spreadsheet, swapTabName(name), current, kept, older),
  days: () => ({ shown: dayOfOwnLine(lineOf(current)), kept: dayOfOwnLine(lineOf(kept)) }),
});

/** How far a stopped run got is seen by which of the two says that it is the older one. */
function showVersion(
  spreadsheet: Spreadsheet,
  between: string,
  current: Sheet,
  kept: Sheet,
  older: boolean,
): void {
  let waiting = findOwnTab(spreadsheet, between);
  if (isOlder(current) !== older) {
    if (waiting === null) waiting = spreadsheet.insertSheet(between, { template: current });
    else copyOver(current, waiting);
    copyOver(kept, current);
  }
  if (waiting === null) return;
  if (isOlder(kept) === older) copyOver(waiting, kept);
  spreadsheet.deleteSheet(waiting);
}
