import { checkMarks } from '../checks/marks';
import type { Finding } from '../finding';
import { hiddenUnder, isFormula } from '../layout/grid';
import { columnOf } from '../layout/header';
import { markOf, placeOf } from '../scorecards/cells';
import { nameColumns } from '../scorecards/rosterCards';
import type { Mark, PointsCard } from '../scorecards/scorecard';
import type { Roster } from '../scorecards/wardBook';
import { tidy } from '../text/normalise';
import { readNumber } from '../text/number';
import { showNumber } from '../text/show';
import { exactly } from '../verdicts/scored';
import { cardsByRow, type EntryField, mergedInto, textIn, textSeen } from './entryForm';
import { pointsIn, sumTyped } from './typedPoints';

/** Texts by field: the id of a criterion, part or evidence, "name" or "group". */
export type Texts = Record<string, string>;

/** A value for a cell of the subject's row; the column counts from 0. */
export interface CellWrite {
  column: number;
  value: string | number;
}

/** What becomes of one field. */
export interface Change {
  id: string;
  before: string;
  after: string;
  cells: CellWrite[];
}

/** Findings about what was typed, each with its field. */
export interface Problem {
  id: string;
  finding: Finding;
}

export type EntryPlan =
  | { kind: 'ready'; changes: Change[] }
  | { kind: 'mend'; problems: Problem[] }
  /** Somebody else changed these fields since the form was opened. */
  | { kind: 'changed'; ids: string[] };

/** What is asked of one row. `before` is what the person saw; null where the row is new and free. */
export interface TypedCard {
  subject: string;
  row: number;
  /** The row is yet to be made: what stands there now will move down. */
  unmade?: boolean;
  fields: EntryField[];
  values: Texts;
  before: Texts | null;
}

/** What to write for what was typed; nothing where a mark is wrong or a cell no longer holds what the person saw. */
export function planEntry(roster: Roster, typed: TypedCard): EntryPlan {
  const problems = problemsOf(roster, typed);
  if (problems.length > 0) return { kind: 'mend', problems };
  const changes: Change[] = [];
  const changed: string[] = [];
  for (const [id, text] of Object.entries(typed.values)) {
    const target = targetOf(roster, typed, id);
    const wanted = target === null ? null : wantedIn(target, text);
    if (target === null || wanted === null) changed.push(id);
    else if (sameText(target.text, wanted.after)) continue;
    else if (target.shared || !sameText(target.text, seenIn(typed, id, target))) changed.push(id);
    else changes.push({ id, before: target.text, ...wanted });
  }
  return changed.length > 0 ? { kind: 'changed', ids: changed } : { kind: 'ready', changes };
}

/** In a new row everything is blank, but the group may be typed beforehand. */
const seenIn = ({ before }: TypedCard, id: string, { text }: Target): string =>
  before === null ? (id === 'group' ? text : '') : (before[id] ?? '');

const sameText = (one: string, other: string): boolean => tidy(one) === tidy(other);

/** The cells of a field and what stands in them. */
interface Target {
  kind: EntryField['kind'];
  columns: number[];
  text: string;
  max: number | null;
  /** It stands in merged cells of other rows too. */
  shared?: true;
}

/** null where the field's column is gone, or where a formula or nobody's cell stands now. */
function targetOf(roster: Roster, { row, fields, unmade }: TypedCard, id: string): Target | null {
  const field = fields.find((one) => one.id === id);
  if (field !== undefined) return field.locked === null ? { ...field, columns: [field.column] } : null;
  const { table } = roster;
  const group = columnOf(table.header, 'group');
  const columns =
    id === 'name'
      ? nameColumns(table).map(({ index }) => index)
      : id === 'group' && group !== null
        ? [group.index]
        : [];
  if (columns.length === 0) return null;
  const [column = 0] = columns;
  if (unmade ? mergedInto(roster, row, column) : hiddenUnder(table.grid, row, column) !== null) {
    return { kind: 'evidence', columns, text: textSeen(roster, row, column), max: null, shared: true };
  }
  if (unmade) return { kind: 'evidence', columns, text: '', max: null };
  if (columns.some((column) => isFormula(table.grid, row, column))) return null;
  const text = tidy(columns.map((column) => textIn(roster, row, column)).join(' '));
  return { kind: 'evidence', columns, text, max: null };
}

function wantedIn({ kind, columns, max }: Target, text: string): { after: string; cells: CellWrite[] } {
  const [first = 0, ...others] = columns;
  if (kind === 'points') {
    const points = pointsIn(text, max);
    const value = points ?? tidy(text);
    return {
      after: typeof value === 'number' ? showNumber(value) : value,
      cells: [{ column: first, value }],
    };
  }
  const last = others[others.length - 1];
  if (last === undefined) return { after: text, cells: [{ column: first, value: text }] };
  const words = tidy(text).split(' ');
  const given = words.pop() ?? '';
  return {
    after: tidy(text),
    cells: columns.map((column) => ({
      column,
      value: column === last ? given : column === first ? words.join(' ') : '',
    })),
  };
}

/** What a cell holds, less the apostrophe that keeps it text. */
const longestText = 49_999;

const problemsOf = (roster: Roster, typed: TypedCard): Problem[] => [
  ...markProblems(roster, typed),
  ...typed.fields.flatMap(({ id, kind, column }): Problem[] => {
    const { length } = typed.values[id] ?? '';
    if (kind === 'points' || length <= longestText) return [];
    const place = placeOf(roster.table, typed.row, column);
    return [{ id, finding: { code: 'text.tooLong', place, facts: { length } } }];
  }),
];

/** The findings that the typed marks would give; a cleared mark is none of them. */
function markProblems(roster: Roster, { subject, row, fields, values }: TypedCard): Problem[] {
  const { table, title, year, set } = roster;
  const typed = fields.filter(({ id, kind }) => kind === 'points' && values[id] !== undefined);
  const marks = Object.fromEntries(
    typed.map(({ id, max, column }): [string, Mark] => {
      const text = values[id] ?? '';
      return [id, markOf(readNumber(text), tidy(text), max, placeOf(table, row, column))];
    }),
  );
  const card: PointsCard = {
    kind: 'points',
    title,
    year,
    subject: { name: subject, group: null, key: '', identity: '' },
    place: placeOf(table, row, 0),
    registered: null,
    marks,
    partMarks: {},
    typedTotal: null,
    typedResult: null,
    evidence: null,
  };
  const rules = {
    criteria: typed.map(({ id, name, max }) => ({ id, name, max, parts: [] })),
    step: set?.step ?? null,
    notApplicable: set?.notApplicable ?? null,
  };
  return checkMarks(card, rules).flatMap((finding) => {
    const field = typed.find(({ column }) => column + 1 === finding.place.column);
    return field === undefined || finding.code === 'score.blank' ? [] : [{ id: field.id, finding }];
  });
}

/** The sum for the blank total of a new subject, where the list's other totals were typed. */
export function newTotal(
  roster: Roster,
  { row, unmade, fields, values }: TypedCard,
  formulas: number[],
): Change | null {
  const column = columnOf(roster.table.header, 'total')?.index;
  const others = [...cardsByRow(roster).values()].flatMap(({ typedTotal }) =>
    typedTotal?.kind === 'points' ? typedTotal.formula : [],
  );
  if (column === undefined || others.length === 0 || others.includes(true)) return null;
  const taken = unmade
    ? formulas.includes(column) || mergedInto(roster, row, column)
    : isFormula(roster.table.grid, row, column) || textSeen(roster, row, column) !== '';
  const unread = fields.some(
    ({ id, kind, max }) =>
      kind === 'points' && tidy(values[id] ?? '') !== '' && pointsIn(values[id] ?? '', max) === null,
  );
  const sum = taken || unread ? null : sumTyped(fields, values);
  return sum === null
    ? null
    : { id: 'total', before: '', after: showNumber(sum), cells: [{ column, value: sum }] };
}

/**
 * The new sum for a total that somebody typed, where it was the sum of the marks until now; null where it was not, or
 * is a formula's.
 */
export function totalChange(
  roster: Roster,
  { typedTotal }: PointsCard,
  fields: EntryField[],
  changes: Change[],
): Change | null {
  if (typedTotal?.kind !== 'points' || typedTotal.formula) return null;
  const texts = Object.fromEntries(fields.map(({ id, text }) => [id, text]));
  const later = Object.fromEntries(changes.map(({ id, after }) => [id, after]));
  const sum = sumTyped(fields, texts);
  const after = sumTyped(fields, { ...texts, ...later });
  if (sum === null || exactly(typedTotal.points) !== sum || after === sum) return null;
  const column = typedTotal.place.column - 1;
  if (hiddenUnder(roster.table.grid, typedTotal.place.row - 1, column) !== null) return null;
  return {
    id: 'total',
    before: textIn(roster, typedTotal.place.row - 1, column),
    after: after === null ? '' : showNumber(after),
    cells: [{ column, value: after ?? '' }],
  };
}
