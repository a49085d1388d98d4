import type { Block } from '../domain/blocks';
import type { TabMarks } from '../domain/checks/cellMarks';
import { cellName } from '../domain/place';

type Sheet = GoogleAppsScript.Spreadsheet.Sheet;
type Spreadsheet = GoogleAppsScript.Spreadsheet.Spreadsheet;
type Rule = GoogleAppsScript.Spreadsheet.ConditionalFormatRule;

/**
 * Never true. Every rule of the add-in carries it, and by it such a rule is known again. The formulas do without
 * separators and decimal signs, which a sheet writes by its locale: between truths, "a>b" says "a and not b".
 */
const signature = '(""="Sổ Khuyến học")';

const errorColour = '#FDE293';
const warningColour = '#FEF0D5';

/** One rule to be: where, when and how it marks. */
interface MarkRule {
  blocks: Block[];
  condition: string;
  warning?: true;
}

/**
 * Marks cells through rules of the add-in's own, put before people's, which stay as they are and in their order; the
 * cells themselves are not touched. Marks of an earlier check go. Returns the tabs whose protection refuses it.
 */
export function markTabs(spreadsheet: Spreadsheet, sheets: string[], marks: TabMarks[]): string[] {
  const byName = new Map(marks.map((tab) => [tab.sheet, tab]));
  return sheets.filter((name) => {
    const sheet = spreadsheet.getSheetByName(name);
    const tab = byName.get(name);
    return sheet !== null && !replaceRules(sheet, tab === undefined ? [] : rulesFor(tab));
  });
}

/** Takes the add-in's rules off every tab, also off copies of a tab. Returns the tabs whose protection refuses it. */
export const unmarkTabs = (spreadsheet: Spreadsheet): string[] =>
  spreadsheet.getSheets().flatMap((sheet) => (replaceRules(sheet, []) ? [] : [sheet.getName()]));

/** False where somebody's protection bars this person from changing rules. */
function replaceRules(sheet: Sheet, wanted: MarkRule[]): boolean {
  const old = sheet.getConditionalFormatRules();
  const ofPeople = old.filter((rule) => !isOurs(rule));
  if (wanted.length === 0 && ofPeople.length === old.length) return true;
  const protections = sheet.getProtections(SpreadsheetApp.ProtectionType.SHEET);
  if (!protections.every((protection) => protection.canEdit())) return false;
  try {
    sheet.setConditionalFormatRules([...wanted.map((rule) => builtRule(sheet, rule)), ...ofPeople]);
    return true;
  } catch {
    // Protected ranges refuse it too. Marks are a help: whatever bars them must not stop the check.
    return false;
  }
}

function isOurs(rule: Rule): boolean {
  const [formula] = rule.getBooleanCondition()?.getCriteriaValues() ?? [];
  return typeof formula === 'string' && formula.includes(signature);
}

function rulesFor({ errors, blanks, scores, warnings }: TabMarks): MarkRule[] {
  const always = '(""="")';
  const rules: MarkRule[] = [
    { blocks: errors, condition: always },
    { blocks: blanks, condition: `(${firstCell(blanks)}="")` },
    ...scores.flatMap(({ max, blocks }) => [
      { blocks, condition: outside(firstCell(blocks), max) },
      { blocks, condition: noScore(firstCell(blocks)) },
    ]),
    { blocks: warnings, condition: always, warning: true },
  ];
  return rules.filter(({ blocks }) => blocks.length > 0);
}

/** A rule's formula is written for the first cell of its ranges. */
const firstCell = ([first]: Block[]): string =>
  first === undefined ? '' : cellName({ row: first.top, column: first.left });

/** True for a number below 0 or above the maximum: further from the middle than its half. A text gives an error. */
function outside(cell: string, max: number | null): string {
  if (max === null) return `(${cell}<0)`;
  const half = `${Math.round(max * 500)}/1000`;
  return `((${cell}-${half})*(${cell}-${half})>${half}*${half}+1/1000000)`;
}

/** True for a text that is neither blank nor says that the criterion does not apply. */
const noScore = (cell: string): string =>
  `(((ISTEXT(${cell})>(${cell}=""))>(${cell}="KAD"))>(${cell}="Không áp dụng"))`;

function builtRule(sheet: Sheet, { blocks, condition, warning }: MarkRule): Rule {
  const rule = SpreadsheetApp.newConditionalFormatRule()
    .whenFormulaSatisfied(`=${condition}>${signature}`)
    .setBackground(warning ? warningColour : errorColour)
    .setUnderline(true);
  if (!warning) rule.setBold(true);
  return rule.setRanges(sheet.getRangeList(blocks.map(rangeName)).getRanges()).build();
}

const rangeName = ({ top, left, bottom, right }: Block): string =>
  `${cellName({ row: top, column: left })}:${cellName({ row: bottom, column: right })}`;
