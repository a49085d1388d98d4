import { logWords } from '../words/log';
import { timeInWords } from './clock';
import { appendToOwnTab, findOwnTab } from './ownTabs';
import type { Page } from './page';

/** One thing done to people's figures; texts as they are shown. */
export interface LogEntry {
  act: string;
  /** "Tổ 3, H12"; '' where the whole workbook is meant. */
  place?: string;
  before?: string;
  after?: string;
}

const { columns } = logWords;

const emptyLog: Page = {
  heading: logWords.heading,
  lines: [logWords.own],
  columns: [
    { heading: columns.at, width: 160 },
    { heading: columns.by, width: 160 },
    { heading: columns.act, width: 320 },
    { heading: columns.place, width: 160 },
    { heading: columns.before, width: 160 },
    { heading: columns.after, width: 160 },
  ],
  rows: [],
  emphasised: [],
};

/** The same, unless these entries are the last in the tab already: a command that was stopped may run again. */
export function logOnce(entries: LogEntry[], person: string | null): void {
  if (entries.length > 0 && !endsWith(entries)) writeLog(entries, person);
}

function endsWith(entries: LogEntry[]): boolean {
  const sheet = findOwnTab(SpreadsheetApp.getActiveSpreadsheet(), logWords.tab);
  const first = (sheet?.getLastRow() ?? 0) - entries.length + 1;
  if (sheet === null || first < 1) return false;
  const [act, texts] = [Object.keys(columns).indexOf('act') + 1, 4];
  const last = sheet.getRange(first, act, entries.length, texts).getDisplayValues();
  return entries.every(({ act, place = '', before = '', after = '' }, at) =>
    [act, place, before, after].every((text, column) => last[at]?.[column] === text),
  );
}

/** Adds a row for each entry to the tab "Nhật ký", which is made where there is none. */
export function writeLog(entries: LogEntry[], person: string | null): void {
  if (entries.length === 0) return;
  const at = timeInWords();
  const by = person ?? logWords.unknownPerson;
  const rows = entries.map(({ act, place = '', before = '', after = '' }) => [
    at,
    by,
    act,
    place,
    before,
    after,
  ]);
  appendToOwnTab(SpreadsheetApp.getActiveSpreadsheet(), logWords.tab, emptyLog, rows);
}
