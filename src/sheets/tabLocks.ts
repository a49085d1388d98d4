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

/** Takes back what `lockTabs` did. */
export function unlockTabs(): void {
  const protections = SpreadsheetApp.getActiveSpreadsheet().getProtections(
    SpreadsheetApp.ProtectionType.SHEET,
  );
  for (const protection of protections) {
    if (protection.getDescription() === submitWords.lock) protection.remove();
  }
}
