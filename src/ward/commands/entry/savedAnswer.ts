import { entryFields, whoIn } from '../../../domain/entry/entryForm';
import type { Problem, Texts } from '../../../domain/entry/entryPlan';
import type { Roster } from '../../../domain/scorecards/wardBook';
import { timeOfDay } from '../../../sheets/clock';
import { sayFixHere } from '../../../words/entrySayings';
import { sayFinding } from '../../../words/findings';
import type { SaveAnswer, SaveRequest } from '../../calls';
import { cardForm, entryList, type ListReading, rosterAt } from './entry';

/** The card as it stands after the save. `before` takes it back; null where nothing was changed. */
export function savedAnswer(
  { rosters, areas }: ListReading,
  request: SaveRequest,
  row: number,
  before: Texts | null,
  remark: string | null,
): SaveAnswer {
  const roster = rosterAt(rosters, request.list, row + 1);
  if (roster === null) return { kind: 'gone' };
  const card = cardForm(roster, row, areas);
  const at = timeOfDay();
  const list = entryList(roster);
  if (card === null) return { kind: 'cleared', at, list };
  return { kind: 'saved', at, card, list, undo: before && undoOf(roster, request, row, before), remark };
}

/** The save that takes this one back. */
function undoOf(roster: Roster, { list, name, group }: SaveRequest, row: number, before: Texts) {
  const fields = entryFields(roster, row);
  const textOf = (id: string) => fields.find((field) => field.id === id)?.text;
  const now = Object.fromEntries(
    Object.keys(before).map((id) => [id, textOf(id) ?? (id === 'name' ? name : (group ?? ''))]),
  );
  return { list, row: row + 1, who: whoIn(roster, row), name, group, values: before, before: now };
}

/** What has to be mended before anything is written. */
export const mendAnswer = (problems: Problem[]): SaveAnswer => ({
  kind: 'mend',
  problems: problems.map(({ id, finding }) => ({
    id,
    message: sayFinding(finding).message,
    fix: sayFixHere(finding),
  })),
});
