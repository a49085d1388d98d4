import { fold } from '../text/fold';
import { readNumber } from '../text/number';
import type { KeptAnswer } from './inbox';
import type { Submission } from './submission';

/** The headings of the tab that takes the answers, in the words of what people see. */
export interface AnswerHeadings {
  serial: string;
  name: string;
  /** null where the subject is a group itself. */
  group: string | null;
  phone: string;
  mark(criterion: string): string;
  evidence: string;
  state: string;
  at: string;
  version: string;
  id: string;
}

/** Where the tab's columns are, counted from 0; people may have moved them. */
export interface AnswerColumns {
  /** The row of the headings. */
  header: number;
  serial: number;
  name: number;
  group: number | null;
  phone: number;
  marks: number[];
  evidence: number;
  state: number;
  at: number;
  version: number;
  id: number;
  width: number;
}

/** The headings as one row. */
export function headingRow(headings: AnswerHeadings, criteria: string[]): string[] {
  const { serial, name, group, phone, evidence, state, at, version, id } = headings;
  return [
    ...[serial, name, ...(group === null ? [] : [group]), phone],
    ...criteria.map(headings.mark),
    ...[evidence, state, at, version, id],
  ];
}

/** Finds the columns by their headings; null where one is gone. */
export function findColumns(
  shown: string[][],
  headings: AnswerHeadings,
  criteria: string[],
): AnswerColumns | null {
  const header = shown.findIndex((row) => row.includes(headings.id));
  const row = shown[header];
  if (row === undefined) return null;
  const at = (heading: string) => row.findIndex((text) => fold(text) === fold(heading));
  const columns = {
    header,
    serial: at(headings.serial),
    name: at(headings.name),
    group: headings.group === null ? null : at(headings.group),
    phone: at(headings.phone),
    marks: criteria.map((criterion) => at(headings.mark(criterion))),
    evidence: at(headings.evidence),
    state: at(headings.state),
    at: at(headings.at),
    version: at(headings.version),
    id: at(headings.id),
    width: row.length,
  };
  const all = Object.values(columns).flat();
  return all.some((column) => column === -1) ? null : columns;
}

/** The answers that stand in the tab; rows without a response's id are people's own and are left alone. */
export function answersIn(shown: string[][], columns: AnswerColumns): KeptAnswer[] {
  return shown.flatMap((texts, row): KeptAnswer[] => {
    const text = (column: number | null) => (column === null ? '' : (texts[column] ?? ''));
    const id = text(columns.id);
    if (row <= columns.header || id === '') return [];
    const version = readNumber(text(columns.version));
    return [
      {
        row,
        version: version.kind === 'number' ? version.value : 1,
        id,
        at: text(columns.at),
        name: text(columns.name),
        group: text(columns.group),
        phone: text(columns.phone),
        marks: columns.marks.map(text),
        evidence: text(columns.evidence),
      },
    ];
  });
}

/** The cells of an answer, in the order of the columns; null in columns that people added. */
export function cellsOf(
  answer: KeptAnswer,
  columns: AnswerColumns,
  state: string,
): (string | number | null)[] {
  const cells: (string | number | null)[] = Array.from({ length: columns.width }, () => null);
  const put = (column: number | null, cell: string | number) => {
    if (column !== null) cells[column] = cell;
  };
  put(columns.serial, answer.row - columns.header);
  put(columns.name, answer.name);
  put(columns.group, answer.group);
  put(columns.phone, answer.phone);
  columns.marks.forEach((column, at) => {
    put(column, answer.marks[at] ?? '');
  });
  put(columns.evidence, answer.evidence);
  put(columns.state, state);
  put(columns.at, answer.at);
  put(columns.version, answer.version);
  put(columns.id, answer.id);
  return cells;
}

/** "TC1: 20; TC2: 15", for the history. */
export const marksInLine = (
  { marks }: Submission,
  criteria: string[],
  labelOf: AnswerHeadings['mark'],
): string => criteria.map((criterion, at) => `${labelOf(criterion)}: ${marks[at] ?? ''}`).join('; ');
