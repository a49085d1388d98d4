/** The id of the spreadsheet that this script belongs to. */
export const ownFileId = (): string => SpreadsheetApp.getActiveSpreadsheet().getId();
