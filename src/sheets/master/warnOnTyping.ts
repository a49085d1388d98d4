import { ownMark } from '../../words/ownTab';

/**
 * Asks whoever types into that tab whether it is meant. Only sharing keeps people out: which accounts consolidate is not
 * known here, and a protection that names one would bar its successor.
 */
export const warnOnTyping = (sheetId: number): GoogleAppsScript.Sheets.Schema.Request => ({
  addProtectedRange: { protectedRange: { range: { sheetId }, description: ownMark, warningOnly: true } },
});
