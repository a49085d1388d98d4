/** Nobody could be asked here: the expectation is from memory or by likeness, and waits for a run at Google. */
export const UNVERIFIED = 'unverified';

/** A page of Google's documentation, for example `reference('spreadsheet/range#setvaluevalue')`. */
export const reference = (page: string): string =>
  `https://developers.google.com/apps-script/reference/${page}`;

/** A guide of Google's documentation. */
export const guide = (page: string): string => `https://developers.google.com/apps-script/guides/${page}`;

/** A page about the Sheets API. */
export const sheetsApi = (page: string): string =>
  `https://developers.google.com/workspace/sheets/api/${page}`;

/** A public repository's issue, test or log that shows the text word by word. */
export const record = (address: string): string => `https://${address}`;
