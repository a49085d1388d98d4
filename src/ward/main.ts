import { shippedSets } from '../domain/criteria/catalogue';
import type { CriteriaSet } from '../domain/criteria/criteriaSet';
import type { Book } from '../sheets/book';
import { showControlTab, tickedBox } from '../sheets/controlTab';
import { editOf } from '../sheets/edit';
import { underLockOrSay } from '../sheets/lock';
import { documentMemory, userMemory } from '../sheets/memory';
import { glanceAtReturn } from '../sheets/returnTab';
import { openSidebar, showAbout as tellAbout } from '../sheets/screen';
import { aboutWords } from '../words/about';
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
import { confirmLayouts as confirm } from './commands/confirmLayouts';
import { doTicked } from './commands/control';
import { readCard as cardAt, openEntry as entryOpening } from './commands/entry/entry';
import { saveCard as saveTyped } from './commands/entry/saveCard';
import { readBook } from './commands/examine';
import { allLayouts } from './commands/layouts';
import { newYear } from './commands/newYear';
import { recognise } from './commands/recognise';
import { applyRepairs as repair, undoRepairs as undo } from './commands/repair';
import { restore } from './commands/restore';
import { showSets } from './commands/setsTab';
import { startDecisionRegister as startRegister } from './commands/startDecisionRegister';
import { submission, submit, withdraw } from './commands/submit';
import { summarise } from './commands/summarise';
import { watchTyping } from './commands/watchTyping';
import { countVerdicts } from './countVerdicts';
import { bringBack, keep } from './kept';
import { wardBook } from './learnedTabs';
import { showMenu } from './menu';

const openBook = (): Book => wardBook(documentMemory());

// Every export becomes a top-level function of the script: menus, triggers and sidebars call these names only.

/** Simple trigger: adds the menu, and tells why figures came back. Where nothing may be read, the menu comes all the same. */
export function onOpen(): void {
  const handedUp = glanceAtReturn();
  showMenu(handedUp?.state);
  if (handedUp?.state === 'returned') openBook().say(submitWords.returnedToast(handedUp.returnedBecause));
}

/**
 * Simple trigger: does what a box ticked on a phone asks for, and says what is wrong with a score just typed. Typing must
 * never be met with a fault of ours.
 */
export function onEdit(event: GoogleAppsScript.Events.SheetsOnEdit): void {
  try {
    const ticked = tickedBox(event);
    if (ticked === null) watchTyping(editOf(event), documentMemory());
    else doTicked(ticked, openBook(), documentMemory());
  } catch {
    // The menu does the same, and the next check tells what was mistyped.
  }
}

/** Menu "Dùng trên điện thoại". */
export const showControlPanel = (): void => showControlTab();

/** Menu "Kiểm tra phiếu": the sidebar checks as soon as it is there. */
export const showFindings = (): void => openSidebar('FindingsSidebar', wardWords.sidebars.findings);

/** The whole check, for programs; the sidebar calls it `listFindings`. */
export const checkScorecards = (): CheckReport => check(openBook());

/** Menu "Nhập phiếu". */
export const showEntry = (): void => openSidebar('EntrySidebar', wardWords.sidebars.entry);

export const openEntry: WardCalls['openEntry'] = () => entryOpening();

export const readCard: WardCalls['readCard'] = (list, row) => cardAt(list, row);

export const saveCard: WardCalls['saveCard'] = (request) => saveTyped(request);

/** Menu "Xét công nhận": the sidebar judges as soon as it is there. */
export const showVerdicts = (): void => openSidebar('VerdictsSidebar', wardWords.sidebars.verdicts);

/** The whole judging, for programs; the sidebar asks for no more than the counts. */
export const recogniseTitles = (): RecogniseReport => recognise(openBook());

export const listVerdicts: WardCalls['listVerdicts'] = () => countVerdicts(recogniseTitles());

export const showResults: WardCalls['showResults'] = (tab) => openBook().showOwnTab(wardWords.tabs[tab]);

export const summariseWard = (): SummaryReport | null => summarise(openBook());

/** Menu "Bộ tiêu chí". */
export const showCriteriaSets = (): SetsReport => showSets(openBook());

/** Menu "Nộp số liệu". */
export const showSubmit = (): void => openSidebar('SubmitSidebar', wardWords.sidebars.submit);

export const readSubmission: WardCalls['readSubmission'] = () => submission(openBook(), documentMemory());

export function submitReturn(...[person, despite]: Parameters<WardCalls['submitReturn']>): SubmitResult {
  const result = submit(openBook(), documentMemory(), person, despite);
  if (result.outcome === 'done') showMenu('submitted');
  return result;
}

export function withdrawReturn(): SubmitResult {
  const result = withdraw(openBook(), documentMemory());
  if (result.outcome === 'done') showMenu('notSubmitted');
  return result;
}

/** Menu "Khôi phục kết quả trước". */
export const restoreResults = (): void => restore(openBook(), documentMemory());

/** Menu "Phiếu trống để in". */
export const printBlankCards = (): void => blankCards(openBook());

/** Menu "Sang năm mới". */
export const startNewYear = (): void => newYear(openBook());

/** Menu "Lập sổ quyết định". */
export const startDecisionRegister = (): void => startRegister(openBook());

export const showGuide = (): void => openSidebar('GuideSidebar', wardWords.sidebars.guide);

/** Menu "Giới thiệu". */
export const showAbout = (): void =>
  tellAbout(aboutWords.title, (version) => aboutWords.body(version, aboutWords.help.ward));

export const confirmLayouts: WardCalls['confirmLayouts'] = (choices) => {
  const [book, memory] = [openBook(), documentMemory()];
  const why = confirm(book, readBook(book), memory, choices);
  // Read anew, as it is understood from now on.
  return why === null ? { outcome: 'done', report: check(openBook(), memory) } : { outcome: 'refused', why };
};

export const readLayouts: WardCalls['readLayouts'] = () => {
  const book = openBook();
  return allLayouts(book, readBook(book), documentMemory());
};

export const listFindings: WardCalls['listFindings'] = () => checkScorecards();

export const applyRepairs: WardCalls['applyRepairs'] = (lines) => {
  const [book, memory] = [openBook(), documentMemory()];
  return { ...underLockOrSay(() => repair(book, memory, lines)), report: check(book, memory) };
};

export const undoRepairs: WardCalls['undoRepairs'] = () => {
  const [book, memory] = [openBook(), documentMemory()];
  return { ...underLockOrSay(() => undo(book, memory)), report: check(book, memory) };
};

export const keepFinding: WardCalls['keepFinding'] = (line, reason) => {
  const memory = documentMemory();
  keep(memory, line, reason);
  return check(openBook(), memory);
};

export const bringBackFinding: WardCalls['bringBackFinding'] = (line) => {
  const memory = documentMemory();
  bringBack(memory, line);
  return check(openBook(), memory);
};

/** Menu "Bỏ tô vàng các ô", and the button of that name. */
export const removeMarks: WardCalls['removeMarks'] = () => {
  const book = openBook();
  const refused = book.unmarkTabs();
  book.say(wardWords.toasts.unmarked(refused));
  return refused;
};

export const goToCell: WardCalls['goToCell'] = (sheet, cell) => openBook().goTo(sheet, cell);

const textSize = 'textSize';

/** The size of type that this person chose before, for sidebars whose frame keeps nothing. */
export const readTextSize = (): string | null => userMemory().recall<string>(textSize);

export const keepTextSize = (size: string): void => userMemory().keep(textSize, size);

/** The criteria sets that come with the add-in. */
export const listCriteria = (): CriteriaSet[] => shippedSets;
