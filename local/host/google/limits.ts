/**
 * Google's limits of executions, triggers and a day (developers.google.com/apps-script/guides/services/quotas and
 * …/guides/triggers; figures of an ordinary account). Limits of one value stand with their service.
 */
const MINUTE = 60_000;

/** Virtual time one execution may take, in milliseconds. */
export const RUNTIME_LIMIT_MS = {
  full: 6 * MINUTE,
  simpleTrigger: 30_000,
  customFunction: 30_000,
} as const;

/** Executions of one user at the same time. */
export const SIMULTANEOUS_PER_USER = 30;
/** Executions of one script at the same time. */
export const SIMULTANEOUS_PER_SCRIPT = 1000;
/** Triggers of one user in one script. */
export const TRIGGERS_PER_SCRIPT = 20;
/** Time all triggers of one user may take in a day, in milliseconds. */
export const TRIGGER_RUNTIME_PER_DAY_MS = 90 * MINUTE;

/** Cells of one spreadsheet, all tabs together (support.google.com/drive/answer/37603). */
export const CELLS_PER_SPREADSHEET = 10_000_000;

/** How often a day one user may make these calls; the word is how Google's text names the service. */
export const DAILY_CALLS: readonly { calls: RegExp; most: number; word: string }[] = [
  { calls: /^UrlFetchApp\.fetch(All)?$/, most: 20_000, word: 'urlfetch' },
  {
    calls: /^PropertiesService\.Properties\.(get|set|delete)\w*$/,
    most: 50_000,
    word: 'properties',
  },
  { calls: /^SpreadsheetApp\.create$|^SpreadsheetApp\.Spreadsheet\.copy$/, most: 250, word: 'spreadsheet' },
];
