import { controlWords } from '../words/control';
import { setColumnWidths } from './columnWidths';
import { asText, draftTab, findOwnTab } from './ownTabs';

/** The acts in the order of their rows; a tab made before must go on meaning the same. */
const controlActs = ['check', 'recognise', 'submit', 'withdraw'] as const;

export type ControlAct = (typeof controlActs)[number];

/** Heading, whose tab it is, the columns' headings: the acts begin below. */
const firstRow = 4;
const widths = [90, 220, 420];
const personLabel = `${controlWords.person}. ${controlWords.personHint}`;

/** A box that somebody ticked: what is wanted, by whom, and where the answer goes. */
export interface Ticked {
  act: ControlAct;
  /** The name typed beside "Họ tên người nộp"; '' where none is. */
  person: string;
  /** Writes the answer beside the box and takes the tick away where the act is over. */
  answer(text: string, over: boolean): void;
}

/** The box that this edit ticked; null where it did something else. Costs no call for an edit without a tick. */
export function tickedBox({ range, value }: GoogleAppsScript.Events.SheetsOnEdit): Ticked | null {
  if (value !== 'TRUE' || range.getColumn() !== 1) return null;
  const sheet = range.getSheet();
  if (!isControlTab(sheet)) return null;
  const row = range.getRow();
  const shown = sheet.getDataRange().getDisplayValues();
  // By what stands beside the box: people may have inserted rows.
  const act = controlActs.find((one) => controlWords.acts[one] === shown[row - 1]?.[1]);
  if (act === undefined) return null;
  return {
    act,
    person: shown.find((texts) => texts[1] === personLabel)?.[2] ?? '',
    answer: (text, over) => {
      sheet.getRange(row, 3).setValue(asText(text));
      if (over) range.setValue(false);
    },
  };
}

const isControlTab = (sheet: GoogleAppsScript.Spreadsheet.Sheet): boolean =>
  sheet.getRange(2, 1).getDisplayValue() === controlWords.own;

/** Makes the tab where there is none, and brings it to the front. */
export function showControlTab(): void {
  const spreadsheet = SpreadsheetApp.getActiveSpreadsheet();
  const sheet = findOwnTab(spreadsheet, controlWords.tab) ?? makeControlTab(spreadsheet);
  sheet.activate();
}

function makeControlTab(
  spreadsheet: GoogleAppsScript.Spreadsheet.Spreadsheet,
): GoogleAppsScript.Spreadsheet.Sheet {
  const { heading, own, columns, acts } = controlWords;
  const sheet = draftTab(spreadsheet);
  const rows = [
    [heading, '', ''],
    [own, '', ''],
    [columns.tick, columns.act, columns.answer],
    ...controlActs.map((act) => ['', acts[act], '']),
    ['', personLabel, ''],
  ];
  sheet.getRange(1, 1, rows.length, 3).setValues(rows.map((row) => row.map(asText)));
  sheet
    .getRange(3, 1, rows.length - 2, 3)
    .setFontSize(14)
    .setWrap(true)
    .setVerticalAlignment('middle');
  sheet.getRange(1, 1, 3, 3).setFontWeight('bold');
  sheet.getRange(firstRow, 1, controlActs.length, 1).insertCheckboxes();
  setColumnWidths(sheet, widths);
  sheet.setFrozenRows(3);
  // The name comes last: until then the next run takes the draft over.
  return sheet.setName(controlWords.tab);
}
