import { cardsByRow, entryFields } from '../../../domain/entry/entryForm';
import { type Change, newTotal, planEntry, type Texts } from '../../../domain/entry/entryPlan';
import { continuedFormulas, type NewRow, newRow, sumThatEndsAt } from '../../../domain/entry/newRow';
import { withPartSums } from '../../../domain/entry/partSums';
import { groupKey } from '../../../domain/layout/groups';
import { columnOf } from '../../../domain/layout/header';
import { cellName } from '../../../domain/place';
import type { Roster } from '../../../domain/scorecards/wardBook';
import { fold } from '../../../domain/text/fold';
import { tidy } from '../../../domain/text/normalise';
import { sayNewRow, sayNoMarks, saySumBelow } from '../../../words/entrySayings';
import type { SaveRequest } from '../../calls';
import { newFields } from './entry';
import type { Journal, SaveDecision } from './saveDecision';
import { mendAnswer } from './savedAnswer';

/** Decides where a new subject goes and what is written there. `rowsNow` asks how many rows the tab has. */
export function addition(
  roster: Roster,
  request: SaveRequest,
  begun: Journal | null,
  rowsNow: () => number,
): SaveDecision {
  const { name, group, values, anyway } = request;
  const namesake = begun === null && !anyway ? namesakeOf(roster, request) : null;
  if (namesake !== null) return { kind: 'exists', row: namesake + 1 };
  if (!isKnownAsCard(roster, values)) return { kind: 'mend', problems: [{ id: 'name', ...sayNoMarks }] };
  const place = begun?.place ?? newRow(roster.table, group);
  const { row, inserted, model } = place;
  const rows = begun?.rows ?? (inserted ? rowsNow() : 0);
  const unmade = inserted && (begun === null || rowsNow() === rows);
  const fields = unmade ? newFields(roster, place) : entryFields(roster, row);
  const hasGroups = columnOf(roster.table.header, 'group') !== null;
  const after: Texts = {
    name,
    ...(hasGroups ? { group: group ?? '' } : {}),
    ...withPartSums(fields, values, {}),
  };
  const typed = { subject: name, row, unmade, fields, values: after, before: null };
  const plan = planEntry(roster, typed);
  if (plan.kind === 'changed') return { kind: 'changed', card: null };
  if (plan.kind === 'mend') return mendAnswer(plan.problems);
  const columns = model === null ? [] : continuedFormulas(roster.table, model);
  const total = newTotal(roster, typed, columns);
  const groupBefore = begun?.group ?? plan.changes.find(({ id }) => id === 'group')?.before ?? group ?? '';
  return {
    kind: 'write',
    row,
    changes: [...plan.changes, ...serialChange(roster, place), ...(total ? [total] : [])],
    unmade,
    formulas: inserted && model !== null ? { from: model, columns } : null,
    journal: { row, total: null, place, rows, group: groupBefore },
    act: sayNewRow(name),
    before: Object.fromEntries(Object.keys(after).map((id) => [id, id === 'group' ? groupBefore : ''])),
    after,
    remark: remarkOn(roster, place, unmade),
  };
}

/** Without numbers before the names, a row without a mark would be taken for something else. */
const isKnownAsCard = ({ table }: Roster, values: Texts): boolean =>
  columnOf(table.header, 'serial') !== null || Object.values(values).some((text) => tidy(text) !== '');

/** The row of somebody of the same name, who may be of the same group. */
function namesakeOf(roster: Roster, { name, group }: SaveRequest): number | null {
  const sameGroup = (other: string | null) =>
    group === null || other === null || groupKey(other) === groupKey(group);
  const found = [...cardsByRow(roster)].find(
    ([, { subject }]) => fold(subject.name) === fold(name) && sameGroup(subject.group),
  );
  return found?.[0] ?? null;
}

function serialChange({ table }: Roster, { serial }: NewRow): Change[] {
  const column = columnOf(table.header, 'serial')?.index;
  if (serial === null || column === undefined) return [];
  return [{ id: 'serial', before: '', after: String(serial), cells: [{ column, value: serial }] }];
}

/** A sum below the list that may not reach the new row; `moved` down by it where the row was made. */
function remarkOn({ table }: Roster, { model }: NewRow, moved: boolean): string | null {
  const sum = model === null ? null : sumThatEndsAt(table, model);
  return sum && saySumBelow(cellName({ row: sum.row + (moved ? 2 : 1), column: sum.column + 1 }));
}
