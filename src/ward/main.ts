import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import { activeBook } from '../sheets/book';
import { showControlTab, tickedBox } from '../sheets/controlTab';
import { documentMemory } from '../sheets/memory';
import { glanceAtReturn } from '../sheets/returnTab';
import { openSidebar } from '../sheets/screen';
import { submitWords } from '../words/submit';
import { wardWords } from '../words/ward';
import type {
  CheckReport,
  RecogniseReport,
  SetsReport,
  SubmitResult,
  SummaryReport,
  WardCalls,
} from './calls';
import { blankCards } from './commands/blankCards';
import { check } from './commands/check';
import { doTicked } from './commands/control';
import { newYear } from './commands/newYear';
import { recognise } from './commands/recognise';
import { restore } from './commands/restore';
import { showSets } from './commands/setsTab';
import { startDecisionRegister as startRegister } from './commands/startDecisionRegister';
import { submission, submit, withdraw } from './commands/submit';
import { summarise } from './commands/summarise';
import { showMenu } from './menu';

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu, and tells why figures came back. Where nothing may be read, the menu comes all the same. */
export function onOpen(): void {
  const handedUp = glanceAtReturn();
  showMenu(handedUp?.state);
  if (handedUp?.state === 'returned') activeBook().say(submitWords.returnedToast(handedUp.returnedBecause));
}

/** Simple trigger. What people type must never be met with a fault of ours. */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const ticked = tickedBox(event);
    if (ticked !== null) doTicked(ticked, activeBook(), documentMemory());
  } catch {
    // The menu does the same.
  }
}

/** Menu "Dùng trên điện thoại". */
export const showControlPanel = (): void => showControlTab();

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

/** Menu "Nộp số liệu". */
export const showSubmit = (): void => openSidebar('SubmitSidebar', wardWords.sidebars.submit);

export const readSubmission: WardCalls['readSubmission'] = () => submission(activeBook(), documentMemory());

export function submitReturn(...[person, despite]: Parameters<WardCalls['submitReturn']>): SubmitResult {
  const result = submit(activeBook(), documentMemory(), person, despite);
  if (result.outcome === 'done') showMenu('submitted');
  return result;
}

export function withdrawReturn(): SubmitResult {
  const result = withdraw(activeBook(), documentMemory());
  if (result.outcome === 'done') showMenu('notSubmitted');
  return result;
}

/** Menu "Khôi phục kết quả trước". */
export const restoreResults = (): void => restore(activeBook(), documentMemory());

/** Menu "Phiếu trống để in". */
export const printBlankCards = (): void => blankCards(activeBook());

/** Menu "Sang năm mới". */
export const startNewYear = (): void => newYear(activeBook());

/** Menu "Lập sổ quyết định". */
export const startDecisionRegister = (): void => startRegister(activeBook());

export const showGuide = (): void => openSidebar('GuideSidebar', wardWords.sidebars.guide);

export const listFindings: WardCalls['listFindings'] = () => check(activeBook());

export const goToCell: WardCalls['goToCell'] = (sheet, cell) => activeBook().goTo(sheet, cell);

/** The criteria sets that come with the add-in. */
export const listCriteria = (): CriteriaSet[] => shippedSets;
