/**
 * What Google takes for a service call, in milliseconds: a model for counting, not a measurement of this machine.
 * The first line that fits a call counts. "assumed" is built from the measured lines beside it.
 */
const MODEL: readonly (readonly [calls: RegExp, ms: number, source: string])[] = [
  [/^SpreadsheetApp\.(openById|openByUrl|open)$/, 1000, 'logs of several scripts: 0.1–3 s each'],
  [/^SpreadsheetApp\.(create|Spreadsheet\.copy)$/, 2000, 'assumed'],
  [
    /^SpreadsheetApp\.flush$/,
    500,
    'ruby-bash.developreference.com/article/29263774: 400 flushes in 12 s, one 610 ms',
  ],
  [
    /^SpreadsheetApp\.Spreadsheet\.(insertSheet|deleteSheet|duplicateActiveSheet)$|^SpreadsheetApp\.Sheet\.copyTo$/,
    300,
    'assumed',
  ],
  [
    /^SpreadsheetApp\.Range\.(setValues|setFormulas|setRichTextValues|setNotes|copyTo|sort)$|^SpreadsheetApp\.Sheet\.appendRow$/,
    50,
    'ruby-bash.developreference.com/article/29263774: 4,000 cells under 50 ms',
  ],
  [
    /^SpreadsheetApp\.Range\.(set|insert|clear|merge|breakApart|protect|createFilter)\w*$/,
    20,
    'assumed from 4,000 single cells in the same article',
  ],
  [
    /^SpreadsheetApp\.Range\.get(Value|DisplayValue|Formula|RichTextValue|Note|Background|NumberFormat|FontWeight|FontColor|DataValidation)s?$/,
    100,
    'assumed: one round trip of a read (a batchGet saves about 200 ms each)',
  ],
  [
    /^SpreadsheetApp\.Sheet\.(getDataRange|getLastRow|getLastColumn)$/,
    160,
    'bugbugnow.net/2019/03/GoogleAppsScript-speed-up.html: getLastRow 1,000 times in 160 s',
  ],
  [/^Sheets\.|^Drive\.|^DriveApp\./, 300, 'assumed: one HTTP round trip inside Google'],
  [
    /^UrlFetchApp\.fetch(All)?$/,
    400,
    'tanaikech.github.io/2018/04/19: fetchAll runs in parallel, answers in order of request',
  ],
  [
    /^FormApp\.(create|openById|openByUrl)$|^DocumentApp\.(create|openById|openByUrl)$/,
    1500,
    'assumed as for spreadsheets',
  ],
  [/^FormApp\.|^DocumentApp\./, 50, 'assumed'],
  [/^(MailApp|GmailApp)\.sendEmail$/, 700, 'assumed'],
  [/^PropertiesService\.Properties\.get/, 30, 'ziritione.org/post/apps_script_performance'],
  [/^PropertiesService\.Properties\.(set|delete)/, 62, 'ziritione.org/post/apps_script_performance'],
  [/^CacheService\.Cache\.get/, 3, 'ziritione.org/post/apps_script_performance'],
  [/^CacheService\.Cache\.(put|remove)/, 93, 'ziritione.org/post/apps_script_performance'],
  [/^LockService\.Lock\.(tryLock|waitLock|releaseLock)$/, 50, 'assumed'],
  [
    /^ScriptApp\.(getProjectTriggers|deleteTrigger|ClockTriggerBuilder\.create|\w+TriggerBuilder\.create)$/,
    200,
    'assumed',
  ],
];

/** Assumption: calls that only set something up on the script's side. */
const OTHER_CALL_MS = 1;

/** Requests of one fetchAll that go out side by side; each further group takes the call's time once more. Assumed. */
export const REQUESTS_SIDE_BY_SIDE = 10;

/** What each thousand cells add to a read (tanaikech.github.io/2022/04/25: 10,000,000 cells in 85 s). */
export const READ_MS_PER_1000_CELLS = 8.5;

/** Modelled time of one call, without its cells. */
export function latencyOf(call: string): number {
  let ms = known.get(call);
  if (ms === undefined) {
    ms = MODEL.find(([calls]) => calls.test(call))?.[1] ?? OTHER_CALL_MS;
    known.set(call, ms);
  }
  return ms;
}

const known = new Map<string, number>();
