import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import { activeBook } from '../sheets/book';
import { openSidebar } from '../sheets/screen';
import { wardWords } from '../words/ward';
import type { CheckReport, RecogniseReport, SetsReport, SummaryReport, WardCalls } from './calls';
import { check } from './commands/check';
import { readCard as cardAt, openEntry as entryOpening } from './commands/entry';
import { recognise } from './commands/recognise';
import { saveCard as saveTyped } from './commands/saveEntry';
import { showSets } from './commands/setsTab';
import { summarise } from './commands/summarise';
import { showMenu } from './menu';

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu. Must stay free of any other service call (AuthMode.NONE). */
export function onOpen(): void {
  showMenu();
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

/** Menu "Nhập phiếu". */
export const showEntry = (): void => openSidebar('EntrySidebar', wardWords.sidebars.entry);

export const openEntry: WardCalls['openEntry'] = () => entryOpening();

export const readCard: WardCalls['readCard'] = (list, row) => cardAt(list, row);

export const saveCard: WardCalls['saveCard'] = (request) => saveTyped(request);

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

export const goToCell: WardCalls['goToCell'] = (sheet, cell) => activeBook().goTo(sheet, cell);

/** The criteria sets that come with the add-in. */
export const listCriteria = (): CriteriaSet[] => shippedSets;
