import { type ReturnStamp, type ReturnState, stampItems } from '../domain/returns/returnState';
import { tidy } from '../domain/text/normalise';
import { stateNames, submitWords } from '../words/submit';
import { asText, findOwnTab } from './ownTabs';

/** Heading, whose tab it is, what counts, the columns' headings: the stamp begins below. */
const firstRow = 5;

/** The stamp as the tab shows it. */
export const stampTexts = (stamp: ReturnStamp): Record<keyof ReturnStamp, string> => ({
  ...stamp,
  state: stateNames[stamp.state],
  year: String(stamp.year),
});

/** The stamp in the shown texts of the tab "Số liệu nộp"; null where there is none, or it cannot be read. */
export function readStamp(shown: string[][] | null): ReturnStamp | null {
  if (shown === null) return null;
  const texts = Object.fromEntries(
    stampItems.map((item, at) => [item, shown[firstRow - 1 + at]?.[1] ?? '']),
  ) as Record<keyof ReturnStamp, string>;
  const state = stateOf(texts.state);
  const year = Number(texts.year);
  return state === null || !Number.isInteger(year) ? null : { ...texts, state, year };
}

/** A word that nobody of ours wrote counts as handed up: nothing is opened by a slip. */
const stateOf = (shown: string): ReturnState | null =>
  tidy(shown) === ''
    ? null
    : ((Object.keys(stateNames) as ReturnState[]).find((state) => stateNames[state] === tidy(shown)) ??
      'submitted');

/** Changes the state alone; the stamp of what was handed up stays to be read. */
export function markReturn(state: ReturnState): void {
  const tab = findOwnTab(SpreadsheetApp.getActiveSpreadsheet(), submitWords.tab);
  tab?.getRange(firstRow, 2).setValue(asText(stateNames[state]));
}

/** State and reason only, in the fewest calls; null where nothing was handed up or the file cannot be read yet. */
export function glanceAtReturn(): Pick<ReturnStamp, 'state' | 'returnedBecause'> | null {
  try {
    const cells = SpreadsheetApp.getActiveSpreadsheet()
      .getRange(`'${submitWords.tab}'!B${firstRow}:B${firstRow + 1}`)
      .getDisplayValues();
    const state = stateOf(cells[0]?.[0] ?? '');
    return state && { state, returnedBecause: tidy(cells[1]?.[0] ?? '') };
  } catch {
    // No such tab, or the menu opens before anybody gave leave.
    return null;
  }
}
