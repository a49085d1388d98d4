import { contentHash, type HandedUp } from '../domain/returns/handedUp';
import { isHandedUp } from '../domain/returns/handedUpForm';
import { type ReturnStamp, type ReturnState, stampItems } from '../domain/returns/returnState';
import { fold } from '../domain/text/fold';
import { tidy } from '../domain/text/normalise';
import { stateNames, submitWords } from '../words/submit';
import { asText, findOwnTab, isOwnTab } from './ownTabs';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;

/** The stamp as the tab shows it. */
export const stampTexts = (stamp: ReturnStamp): Record<keyof ReturnStamp, string> => ({
  ...stamp,
  state: stateNames[stamp.state],
  year: String(stamp.year),
});

/** The stamp in the shown texts of the tab "Số liệu nộp"; null where there is none, or it cannot be read. */
export function readStamp(shown: string[][] | null): ReturnStamp | null {
  if (shown === null) return null;
  const texts = textsIn(shown);
  const state = stateOf(texts.state);
  const year = /^\d{4}$/.test(texts.year) ? Number(texts.year) : null;
  return state === null || year === null ? null : { ...texts, state, year };
}

/** What a ward handed up, as the office above reads it; null where nothing can be read as such. */
export function readHandedUp(
  shown: string[][] | null,
): { stamp: ReturnStamp; figures: HandedUp | null } | null {
  const stamp = readStamp(shown);
  if (shown === null || stamp === null) return null;
  const { data } = submitWords.page;
  const text = shown.map(([label, piece]) => (label === data ? (piece ?? '') : '')).join('');
  return { stamp, figures: figuresIn(text, stamp.hash) };
}

/** null where somebody changed the cells that machines read: the stamp names what stood there. */
function figuresIn(text: string, hash: string): HandedUp | null {
  try {
    const figures: unknown = JSON.parse(text);
    return isHandedUp(figures) && contentHash(figures) === hash ? figures : null;
  } catch {
    return null;
  }
}

/** By their labels: people may have inserted rows. */
function textsIn(shown: string[][]): Record<keyof ReturnStamp, string> {
  const { items } = submitWords.page;
  const textOf = (item: keyof ReturnStamp) => tidy(shown.find(([label]) => label === items[item])?.[1] ?? '');
  return Object.fromEntries(stampItems.map((item) => [item, textOf(item)])) as Record<
    keyof ReturnStamp,
    string
  >;
}

/** As the office above may type it: "Đã nhận", "Đã nhận (đã khoá)". A word of nobody's opens nothing: it counts as taken. */
function stateOf(shown: string): ReturnState | null {
  const text = fold(shown);
  if (text === '') return null;
  const states: [string, ReturnState][] = [
    ['chua nop', 'notSubmitted'],
    ['da nop', 'submitted'],
    ['tra lai', 'returned'],
  ];
  return states.find(([beginning]) => text.startsWith(beginning))?.[1] ?? 'received';
}

/** Changes the state alone; the stamp of what was handed up stays to be read. */
export function markReturn(state: ReturnState): void {
  const tab = findOwnTab(SpreadsheetApp.getActiveSpreadsheet(), submitWords.tab);
  if (tab !== null) writeItem(tab, tab.getDataRange().getDisplayValues(), 'state', stateNames[state]);
}

/** Writes one item of the stamp beside its label; false where the label is gone. */
export function writeItem(tab: Sheet, shown: string[][], item: keyof ReturnStamp, text: string): boolean {
  const row = shown.findIndex(([label]) => label === submitWords.page.items[item]);
  if (row >= 0) tab.getRange(row + 1, 2).setValue(asText(text));
  return row >= 0;
}

/** State and reason only, in the fewest calls; null where nothing was handed up or the file cannot be read yet. */
export function glanceAtReturn(): Pick<ReturnStamp, 'state' | 'returnedBecause'> | null {
  try {
    const shown = SpreadsheetApp.getActiveSpreadsheet()
      .getRange(`'${submitWords.tab}'!A1:B9`)
      .getDisplayValues();
    const texts = textsIn(shown);
    const state = isOwnTab(shown) ? stateOf(texts.state) : null;
    return state && { state, returnedBecause: texts.returnedBecause };
  } catch {
    // No such tab, or the menu opens before anybody gave leave.
    return null;
  }
}
