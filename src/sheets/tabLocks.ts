import { submitWords } from '../words/submit';

/** Warns whoever edits one of these tabs; a tab that somebody protected already stays as it is. */
export function lockTabs(names: string[]): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  for (const name of names) {
    const sheet = spreadsheet.getSheetByName(name);
    if (sheet === null || sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET).length > 0) continue;
    sheet.protect().setDescription(submitWords.lock).setWarningOnly(true);
  }
}

type Locked = GoogleAppsScript.Spreadsheet.Spreadsheet | GoogleAppsScript.Spreadsheet.Sheet;

/** Takes back what `lockTabs` did, everywhere or on one tab. */
export function unlockTabs(where: Locked = SpreadsheetApp.getActiveSpreadsheet()): void {
  for (const protection of where.getProtections(SpreadsheetApp.ProtectionType.SHEET)) {
    if (protection.getDescription() === submitWords.lock) protection.remove();
  }
}
