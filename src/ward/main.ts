import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import { activeBook } from '../sheets/book';
import { editOf } from '../sheets/edit';
import { documentMemory } from '../sheets/memory';
import { openSidebar } from '../sheets/screen';
import { wardWords } from '../words/ward';
import type { CheckReport, RecogniseReport, SetsReport, SummaryReport, WardCalls } from './calls';
import { check } from './commands/check';
import { recognise } from './commands/recognise';
import { applyRepairs as repair, undoRepairs as undo } from './commands/repair';
import { showSets } from './commands/setsTab';
import { summarise } from './commands/summarise';
import { watchTyping } from './commands/watchTyping';
import { bringBack, keep } from './kept';
import { showMenu } from './menu';

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu. Must stay free of any other service call (AuthMode.NONE). */
export function onOpen(): void {
  showMenu();
}

/** Simple trigger: says what is wrong with a score just typed. Typing must never be met with a fault of ours. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    watchTyping(editOf(event), documentMemory());
  } catch {
    // The next check tells the same.
  }
}

/** Menu "Kiểm tra phiếu". */
export function checkScorecards(): CheckReport {
  const book = activeBook();
  const report = check(book);
  const having = (severity: string) => report.findings.filter((line) => line.severity === severity).length;
  book.say(wardWords.toasts.checked(having('error'), having('warning')));
  openSidebar('FindingsSidebar', wardWords.sidebars.findings);
  return report;
}

export function recogniseTitles(): RecogniseReport {
  const report = recognise(activeBook());
  openSidebar('FindingsSidebar', wardWords.sidebars.findings);
  return report;
}

export const summariseWard = (): SummaryReport | null => summarise(activeBook());

/** Menu "Bộ tiêu chí". */
export const showCriteriaSets = (): SetsReport => showSets(activeBook());

export const showGuide = (): void => openSidebar('GuideSidebar', wardWords.sidebars.guide);

export const listFindings: WardCalls['listFindings'] = () => check(activeBook());

export const applyRepairs: WardCalls['applyRepairs'] = (lines) => {
  const [book, memory] = [activeBook(), documentMemory()];
  return { ...repair(book, memory, lines), report: check(book, memory) };
};

export const undoRepairs: WardCalls['undoRepairs'] = () => {
  const [book, memory] = [activeBook(), documentMemory()];
  return { ...undo(book, memory), report: check(book, memory) };
};

export const keepFinding: WardCalls['keepFinding'] = (line, reason) => {
  const memory = documentMemory();
  keep(memory, line, reason);
  return check(activeBook(), memory);
};

export const bringBackFinding: WardCalls['bringBackFinding'] = (line) => {
  const memory = documentMemory();
  bringBack(memory, line);
  return check(activeBook(), memory);
};

/** Menu "Bỏ dấu trên trang tính", and the button of that name. */
export const removeMarks: WardCalls['removeMarks'] = () => {
  const book = activeBook();
  const refused = book.unmarkTabs();
  book.say(wardWords.toasts.unmarked(refused));
  return refused;
};

export const goToCell: WardCalls['goToCell'] = (sheet, cell) => activeBook().goTo(sheet, cell);

/** The criteria sets that come with the add-in. */
export const listCriteria = (): CriteriaSet[] => shippedSets;
