import {
  type AnswerColumns,
  answersIn,
  cellsOf,
  findColumns,
  headingRow,
  marksInLine,
} from '../../../domain/forms/answersTab';
import { criteriaAsked } from '../../../domain/forms/formOf';
import { type KeptAnswer, takeIn } from '../../../domain/forms/inbox';
import { type RawResponse, readResponse, type Submission } from '../../../domain/forms/submission';
import { type AnswersSheet, addToOwnTab, answersSheets, ownColumn } from '../../../sheets/answersTab';
import type { Book } from '../../../sheets/book';
import { responsesSince } from '../../../sheets/forms';
import type { Memory } from '../../../sheets/memory';
import type { Page } from '../../../sheets/page';
import { answerHeadings, answersTabWords, formCommandWords, replacedWords } from '../../../words/forms';
import { ownMark } from '../../../words/ownTab';
import { type AskingForm, keepProgress, type OpenForm, progressOf } from './formRecord';

/** What came of one form. `replaced` is a tab that lacked headings, so that another takes the answers now. */
export interface Taking {
  taken: number;
  more: boolean;
  tab: string;
  replaced: string | null;
}

/** Responses of the last minutes are looked at again: Google may show one later than its time. */
const overlap = 10 * 60_000;

const { name: tabName, lines, states } = answersTabWords;

const keysOf = ({ items }: AskingForm): string[] => Object.keys(items);

const criteriaOf = (form: AskingForm): string[] => criteriaAsked(keysOf(form));

/** Starts the tab that takes a form's answers, where there is none. */
export function startAnswersTab(book: Book, form: AskingForm): void {
  const { title, year } = form;
  const head = lines(title, year).map((line) => [line]);
  const headings = answerHeadings(title);
  const row = headingRow(headings, criteriaOf(form));
  const narrow = [headings.serial, ...criteriaOf(form).map(headings.mark)];
  const widths = row.map((heading) => (narrow.includes(heading) ? 60 : 160));
  book.startTab(tabName(title, year), [...head, row], widths, { bold: [0, head.length], toFill: [] });
}

/** A tab of answers as it stands. */
interface Stand {
  sheet: AnswersSheet;
  shown: string[][];
  columns: AnswerColumns;
}

/** The tab of a form's answers that has all headings, and those that should be it and lack some. */
function lookForTab(memory: Memory, form: OpenForm): { stand: Stand | null; damaged: string[] } {
  const { title, year, formId } = form;
  const damaged: string[] = [];
  for (const sheet of answersSheets(progressOf(memory, formId).sheetId, tabName(title, year))) {
    const shown = sheet.shown();
    const columns = findColumns(shown, answerHeadings(title), criteriaOf(form));
    if (columns !== null) return { stand: { sheet, shown, columns }, damaged };
    damaged.push(sheet.name);
  }
  return { stand: null, damaged };
}

/**
 * Takes a form's responses that are not in its tab yet, or says in words why not. Must run alone. What a stopped run left
 * is taken by the next: the history goes first, then the rows, and how far it came is kept last.
 */
export function takeAnswers(book: Book, memory: Memory, form: OpenForm): Taking | string {
  const { title, year, formId } = form;
  const name = tabName(title, year);
  const { stand: found, damaged } = lookForTab(memory, form);
  if (found === null && damaged.includes(name)) return formCommandWords.headingsGone(name);
  if (found === null) startAnswersTab(book, form);
  const stand = found ?? lookForTab(memory, form).stand;
  if (stand === null) throw new Error(`No tab ${name}`);
  const { sheet } = stand;
  const progress = progressOf(memory, formId);
  const kept = answersIn(stand.shown, stand.columns);
  const ids = new Set(kept.map(({ id }) => id));
  // A tab that people removed begins anew with all that the form has.
  const since = sheet.sheetId === progress.sheetId ? Math.max(0, progress.taken - overlap) : 0;
  const { responses, last, more } = responsesSince(formId, form.items, since, (id) => ids.has(id));
  const taken = responses.length === 0 ? 0 : putIn(stand, form, kept, responses);
  const next = { sheetId: sheet.sheetId, taken: Math.max(progress.taken, last ?? 0) };
  if (next.sheetId !== progress.sheetId || next.taken !== progress.taken) keepProgress(memory, formId, next);
  return { taken, more, tab: sheet.name, replaced: damaged[0] ?? null };
}

function putIn(
  { sheet, shown, columns }: Stand,
  form: OpenForm,
  kept: KeptAnswer[],
  responses: RawResponse[],
): number {
  const { mark } = answerHeadings(form.title);
  const history = new Set(ownColumn(replacedWords.tab, replacedWords.columns.id));
  const arrived = responses.map((response) => readResponse(response, keysOf(form), mark));
  const { added, changed, replaced } = takeIn(kept, history, arrived, shown.length);
  keepReplaced(form, replaced);
  const cells = (answer: KeptAnswer) => cellsOf(answer, columns, states.fresh);
  // A household that answers again is rare; its row stands between people's, so each is written by itself.
  for (const answer of changed) sheet.putRow(answer.row, cells(answer));
  sheet.putRows(shown.length, added.map(cells));
  return added.length + changed.length;
}

/** Notes in the tab how each answer stands; `stateOf` is asked for rows counted from 1. Must run alone. */
export function noteStates(
  memory: Memory,
  form: OpenForm,
  stateOf: (tab: string, row: number) => string,
): void {
  const { stand } = lookForTab(memory, form);
  if (stand === null) return;
  const { sheet, shown, columns } = stand;
  const first = columns.header + 1;
  const rows = shown.slice(first);
  // Rows without an id are people's own, whatever stands in this column of theirs.
  const noted = rows.map((row, at) => (row[columns.id] === '' ? null : stateOf(sheet.name, first + at + 1)));
  if (noted.some((state, at) => state !== null && state !== rows[at]?.[columns.state]))
    sheet.putColumn(first, columns.state, noted);
}

const { columns: replacedColumns } = replacedWords;

const emptyHistory: Page = {
  heading: replacedWords.heading,
  lines: [`${ownMark}. ${replacedWords.own}`],
  columns: Object.values(replacedColumns).map((heading) => ({ heading, width: 160 })),
  rows: [],
  emphasised: [],
};

function keepReplaced(form: OpenForm, replaced: Submission[]): void {
  if (replaced.length === 0) return;
  const { title, year } = form;
  const rows = replaced.map((answer) => [
    replacedWords.list(title, year),
    answer.name,
    answer.group,
    answer.phone,
    marksInLine(answer, criteriaOf(form), answerHeadings(title).mark),
    answer.evidence,
    answer.at,
    answer.id,
  ]);
  addToOwnTab(replacedWords.tab, emptyHistory, rows);
}
