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
import { type AnswersSheet, addToOwnTab, answersSheet, ownColumn } from '../../../sheets/answersTab';
import type { Book } from '../../../sheets/book';
import { responsesSince } from '../../../sheets/forms';
import type { Memory } from '../../../sheets/memory';
import type { Page } from '../../../sheets/page';
import { answerHeadings, answersTabWords, replacedWords } from '../../../words/forms';
import { ownMark } from '../../../words/ownTab';
import { type FormRecord, keepProgress, progressOf } from './formRecord';

/** What came of one form: how many answers were taken, or that the tab lacks its headings. */
export type Taking = { taken: number; more: boolean; tab: string } | { taken: null; tab: string };

/** Responses of the last minutes are looked at again: Google may show one later than its time. */
const overlap = 10 * 60_000;

const { name: tabName, lines, states } = answersTabWords;

const keysOf = ({ items }: FormRecord): string[] => Object.keys(items ?? {});

/** Starts the tab that takes a form's answers, where there is none. */
export function startAnswersTab(book: Book, record: FormRecord): void {
  const { title, year } = record;
  const head = lines(title, year).map((line) => [line]);
  const headings = headingRow(answerHeadings(title), criteriaAsked(keysOf(record)));
  const look = { bold: [0, head.length], toFill: [] };
  book.startTab(tabName(title, year), [...head, headings], headings.map(widthOf), look);
}

const widthOf = (heading: string): number => (/^(?:STT|TC.*)$/.test(heading) ? 60 : 160);

/**
 * Takes a form's responses that are not in its tab yet. Must run alone. What a stopped run left is taken by the next:
 * the history goes first, then the rows, and how far it came is kept last.
 */
export function takeAnswers(book: Book, memory: Memory, record: FormRecord): Taking {
  const { title, year, formId } = record;
  const criteria = criteriaAsked(keysOf(record));
  const progress = progressOf(memory, formId);
  const name = tabName(title, year);
  const found = answersSheet(progress.sheetId, name);
  if (found === null) startAnswersTab(book, record);
  const sheet = found ?? answersSheet(null, name);
  if (sheet === null) throw new Error(`No tab ${name}`);
  const shown = sheet.shown();
  const columns = findColumns(shown, answerHeadings(title), criteria);
  if (columns === null) return { taken: null, tab: sheet.name };
  const kept = answersIn(shown, columns);
  const ids = new Set(kept.map(({ id }) => id));
  // A tab that people removed begins anew with all that the form has.
  const since = sheet.sheetId === progress.sheetId ? Math.max(0, progress.taken - overlap) : 0;
  const { responses, last, more } = responsesSince(formId, record.items ?? {}, since, (id) => ids.has(id));
  const taken = responses.length === 0 ? 0 : putIn(sheet, record, { shown, columns, kept, responses });
  const next = { sheetId: sheet.sheetId, taken: Math.max(progress.taken, last ?? 0) };
  if (next.sheetId !== progress.sheetId || next.taken !== progress.taken) keepProgress(memory, formId, next);
  return { taken, more, tab: sheet.name };
}

interface Stand {
  shown: string[][];
  columns: AnswerColumns;
  kept: KeptAnswer[];
  responses: RawResponse[];
}

function putIn(sheet: AnswersSheet, record: FormRecord, { shown, columns, kept, responses }: Stand): number {
  const keys = keysOf(record);
  const history = new Set(ownColumn(replacedWords.tab, replacedWords.columns.id));
  const arrived = responses.map((response) => readResponse(response, keys));
  const { added, changed, replaced } = takeIn(kept, history, arrived, shown.length);
  keepReplaced(record, replaced, criteriaAsked(keys));
  const cells = (answer: KeptAnswer) => cellsOf(answer, columns, states.fresh);
  // A household that answers again is rare; its row stands between people's, so each is written by itself.
  for (const answer of changed) sheet.putRow(answer.row, cells(answer));
  sheet.putRows(shown.length, added.map(cells));
  return added.length + changed.length;
}

/** Notes in the tab how each answer stands; `stateOf` is asked for rows counted from 1. */
export function noteStates(
  memory: Memory,
  record: FormRecord,
  stateOf: (tab: string, row: number) => string,
): void {
  const { title, year, formId } = record;
  const sheet = answersSheet(progressOf(memory, formId).sheetId, tabName(title, year));
  if (sheet === null) return;
  const shown = sheet.shown();
  const columns = findColumns(shown, answerHeadings(title), criteriaAsked(keysOf(record)));
  if (columns !== null) writeStates(sheet, shown, columns, stateOf);
}

function writeStates(
  sheet: AnswersSheet,
  shown: string[][],
  columns: AnswerColumns,
  stateOf: (tab: string, row: number) => string,
): void {
  const first = columns.header + 1;
  const rows = shown.slice(first);
  const noted = rows.map((row, at) =>
    row[columns.id] === '' ? (row[columns.state] ?? '') : stateOf(sheet.name, first + at + 1),
  );
  if (noted.some((state, at) => state !== rows[at]?.[columns.state]))
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

function keepReplaced({ title, year }: FormRecord, replaced: Submission[], criteria: string[]): void {
  if (replaced.length === 0) return;
  const rows = replaced.map((answer) => [
    replacedWords.list(title, year),
    answer.name,
    answer.group,
    answer.phone,
    marksInLine(answer, criteria),
    answer.evidence,
    answer.at,
    answer.id,
  ]);
  addToOwnTab(replacedWords.tab, emptyHistory, rows);
}
