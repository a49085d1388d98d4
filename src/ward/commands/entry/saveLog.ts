import { entryFields } from '../../../domain/entry/entryForm';
import type { Texts } from '../../../domain/entry/entryPlan';
import { columnOf } from '../../../domain/layout/header';
import { cellName } from '../../../domain/place';
import { nameColumns } from '../../../domain/scorecards/rosterCards';
import type { Roster } from '../../../domain/scorecards/wardBook';
import type { LogEntry } from '../../../sheets/log';
import { sayText } from '../../../words/entrySayings';
import type { Writing } from './saveDecision';

/** A save as one row of the log, every field by its cell. */
export function saveEntry(roster: Roster, { act, row, before, after }: Writing): LogEntry {
  const columns = new Map(entryFields(roster, row).map(({ id, column }) => [id, column]));
  const otherColumn = (id: string): number =>
    (id === 'name' ? nameColumns(roster.table)[0] : columnOf(roster.table.header, 'group'))?.index ?? 0;
  const cellOf = (id: string): string =>
    cellName({ row: row + 1, column: (columns.get(id) ?? otherColumn(id)) + 1 });
  const textsOf = (texts: Texts): string =>
    Object.keys(before)
      .map((id) => `${cellOf(id)}: ${sayText(texts[id] ?? '')}`)
      .join('; ');
  const place = `${roster.table.grid.sheet}, ${cellOf('name')}`;
  return { act, place, before: textsOf(before), after: textsOf(after) };
}
