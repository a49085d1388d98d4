/**
 * Which OAuth scopes allow a call; any one of the list suffices. The first line that fits counts.
 * Source: the "Authorization" section of each method's page under developers.google.com/apps-script/reference, and
 * developers.google.com/apps-script/guides/services/authorization for what needs none. Not checked against Google here.
 */
const AUTH = 'https://www.googleapis.com/auth/';

const THIS_SPREADSHEET = ['spreadsheets.currentonly', 'spreadsheets'];
const ALL_SPREADSHEETS = ['spreadsheets'];
const DRIVE_READ = ['drive.readonly', 'drive'];
const DRIVE = ['drive'];
const THIS_FORM = ['forms.currentonly', 'forms'];
const THIS_DOCUMENT = ['documents.currentonly', 'documents'];

const RULES: readonly (readonly [calls: RegExp, scopes: readonly string[]])[] = [
  [/^SpreadsheetApp\.(openById|openByUrl|open|create)$/, ALL_SPREADSHEETS],
  [
    /^SpreadsheetApp\.(getActive\w*|setActive\w*|getCurrentCell|setCurrentCell|getSelection)$/,
    THIS_SPREADSHEET,
  ],
  [/^SpreadsheetApp\.(Spreadsheet|Sheet|Range|RangeList|NamedRange|Protection|Filter)\./, THIS_SPREADSHEET],
  [/^Ui\.(showSidebar|showModalDialog|showModelessDialog|showDialog)$/, ['script.container.ui']],
  [/^Session\.(getActiveUser|getEffectiveUser)$/, ['userinfo.email']],
  [
    /^ScriptApp\.(newTrigger|getProjectTriggers|getUserTriggers|getScriptTriggers|deleteTrigger|TriggerBuilder\..*)$/,
    ['script.scriptapp'],
  ],
  [/^UrlFetchApp\.(fetch|fetchAll)$/, ['script.external_request']],
  [/^MailApp\.(sendEmail|getRemainingDailyQuota)$/, ['script.send_mail']],
  [/^FormApp\.(create|openById|openByUrl)$/, ['forms']],
  [/^FormApp\.(getActiveForm|Form\..*)$/, THIS_FORM],
  [/^DocumentApp\.(create|openById|openByUrl)$/, ['documents']],
  [/^DocumentApp\.(getActiveDocument|Document\..*)$/, THIS_DOCUMENT],
  [/^DriveApp\.(create\w*|removeFile|removeFolder|addFile|addFolder)$/, DRIVE],
  [/^DriveApp\.(File|Folder)\.(set|create|make|move|add|remove)/, DRIVE],
  [/^DriveApp\.(get|search|continue)/, DRIVE_READ],
  // The APIs check their scopes themselves and answer in words of their own, to the advanced services as well.
  [/^drive\.files\.(list|get)$/, ['drive.metadata.readonly', 'drive.metadata', ...DRIVE_READ]],
  [/^drive\.files\.export$/, DRIVE_READ],
  [/^drive\./, DRIVE],
  [
    /^sheets\.spreadsheets\.(values\.)?(get|batchGet)$/,
    ['spreadsheets.readonly', 'spreadsheets', ...DRIVE_READ],
  ],
  [/^sheets\./, ['spreadsheets', ...DRIVE]],
];

/** The scopes of which a call needs one, as full addresses; null when it needs none. */
export function scopesFor(call: string): readonly string[] | null {
  const known = answers.get(call);
  if (known !== undefined) return known;
  const found = RULES.find(([calls]) => calls.test(call))?.[1].map((scope) => AUTH + scope) ?? null;
  answers.set(call, found);
  return found;
}

const answers = new Map<string, readonly string[] | null>();
