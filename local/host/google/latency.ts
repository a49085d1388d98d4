/**
 * What Google takes for a service call, in milliseconds: a model for counting, not a measurement of this machine.
 * Sources: openById 1–3 s (several scripts' logs); setValues of 4,000 cells < 50 ms and flush ~500 ms
 * (ruby-bash.developreference.com/article/29263774); Properties 30/62 ms and Cache 3/93 ms
 * (ziritione.org/post/apps_script_performance). The figures for reading and for single cells are assumptions
 * built from those.
 */
const BY_CALL: Readonly<Record<string, number>> = {
  'SpreadsheetApp.openById': 1000,
  'SpreadsheetApp.openByUrl': 1000,
  'SpreadsheetApp.create': 2000,
  'SpreadsheetApp.flush': 500,
  'SpreadsheetApp.Range.getValue': 100,
  'SpreadsheetApp.Range.getValues': 100,
  'SpreadsheetApp.Range.getDisplayValue': 100,
  'SpreadsheetApp.Range.getDisplayValues': 100,
  'SpreadsheetApp.Range.getFormulas': 100,
  'SpreadsheetApp.Range.getRichTextValues': 100,
  'SpreadsheetApp.Range.setValue': 20,
  'SpreadsheetApp.Range.setValues': 50,
  'SpreadsheetApp.Range.setFormula': 20,
  'SpreadsheetApp.Range.setFormulas': 50,
  'SpreadsheetApp.Range.setRichTextValues': 50,
  'SpreadsheetApp.Sheet.appendRow': 50,
  'SpreadsheetApp.Sheet.getDataRange': 20,
  'SpreadsheetApp.Sheet.getLastRow': 20,
  'SpreadsheetApp.Spreadsheet.insertSheet': 300,
  'SpreadsheetApp.Spreadsheet.deleteSheet': 300,
  'PropertiesService.Properties.getProperty': 30,
  'PropertiesService.Properties.getProperties': 30,
  'PropertiesService.Properties.setProperty': 62,
  'PropertiesService.Properties.setProperties': 62,
  'PropertiesService.Properties.deleteProperty': 62,
  'CacheService.Cache.get': 3,
  'CacheService.Cache.put': 93,
};

/** Assumption: calls that only set something up on the script's side. */
const OTHER_CALL = 1;

/** Assumption: what each thousand cells add to a read. */
export const READ_MS_PER_1000_CELLS = 2;

/** Google's limits of one execution, in milliseconds (developers.google.com/apps-script/guides/services/quotas). */
export const RUNTIME_LIMIT_MS = { full: 6 * 60_000, simpleTrigger: 30_000 };

/** Modelled time of one call, without its cells. */
export function latencyOf(call: string): number {
  return BY_CALL[call] ?? OTHER_CALL;
}
