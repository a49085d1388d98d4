import type { DifficultAreas } from '../../../domain/criteria/difficultArea';
import { cardsByRow, type EntryField, entryFields, textIn, whoIn } from '../../../domain/entry/entryForm';
import { type Change, planEntry, type Texts, totalChange } from '../../../domain/entry/entryPlan';
import { withPartSums } from '../../../domain/entry/partSums';
import type { Roster } from '../../../domain/scorecards/wardBook';
import { saySaved } from '../../../words/entrySayings';
import type { SaveRequest } from '../../calls';
import { cardForm } from './entry';
import type { Journal, SaveDecision } from './saveDecision';
import { mendAnswer } from './savedAnswer';

/** Decides what of a card in a row is written; nothing where somebody else changed the row since it was shown. */
export function correction(
  roster: Roster,
  areas: DifficultAreas,
  request: SaveRequest,
  row: number,
  begun: Journal | null,
): SaveDecision {
  const { name, who } = request;
  const card = cardsByRow(roster).get(row);
  if (begun === null && (card === undefined || whoIn(roster, row) !== who)) {
    const now = rowNow(roster, who);
    return { kind: 'changed', card: now === null ? null : cardForm(roster, now, areas) };
  }
  const fields = entryFields(roster, row);
  const values = withPartSums(fields, request.values, request.before);
  const before = seen(fields, values, request);
  const plan = planEntry(roster, { subject: name, row, fields, values, before });
  if (plan.kind === 'changed') return { kind: 'changed', card: cardForm(roster, row, areas) };
  if (plan.kind === 'mend') return mendAnswer(plan.problems);
  const total = begun?.total ?? (card ? totalChange(roster, card, fields, plan.changes) : null);
  return {
    kind: 'write',
    row,
    changes: [...plan.changes, ...(total && isOpen(roster, row, total) ? [total] : [])],
    unmade: false,
    formulas: null,
    journal: { row, total, place: null, rows: 0, group: '' },
    act: saySaved(name),
    before,
    after: values,
    remark: null,
  };
}

/** The only row where the very same subject stands now. */
function rowNow(roster: Roster, who: string): number | null {
  const [row, another] = [...cardsByRow(roster).keys()].filter((one) => whoIn(roster, one) === who);
  return row === undefined || another !== undefined ? null : row;
}

/** What the person saw of the fields that are written; of a sum that the page did not tell, what stands there. */
function seen(fields: EntryField[], values: Texts, asked: SaveRequest): Texts {
  const texts = Object.fromEntries(fields.map(({ id, text }) => [id, text]));
  return Object.fromEntries(
    Object.keys(values).map((id) => [
      id,
      asked.before[id] ?? (asked.values[id] === undefined ? texts[id] : '') ?? '',
    ]),
  );
}

/** The total still stands as it did when the save began. */
const isOpen = (roster: Roster, row: number, { before, cells }: Change): boolean =>
  cells.every(({ column }) => textIn(roster, row, column) === before);
