type Spreadsheets = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type Changes = GoogleAppsScript.Sheets.Schema.Request;

/** The Sheets API. Throws where the script was installed without it. */
export function api(): Spreadsheets {
  const spreadsheets = Sheets?.Spreadsheets;
  if (spreadsheets === undefined) throw new Error('The Sheets API is not enabled in appsscript.json.');
  return spreadsheets;
}

/** Whether Google refused because this account may only look at the spreadsheet. */
export const isForbidden = (fault: unknown): boolean =>
  /caller does not have permission|PERMISSION_DENIED|edit a protected/i.test(String(fault));

/** Does all of this to a spreadsheet, or nothing: the API carries a batch out whole. */
export const changeAll = (id: string, requests: Changes[]): void => {
  api().batchUpdate({ requests }, id);
};
