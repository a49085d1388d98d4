import { cardsByRow, type EntryField, entryFields, textIn, whoIn } from '../../domain/entry/entryForm';
import {
  type Change,
  newTotal,
  type Problem,
  planEntry,
  type Texts,
  totalChange,
} from '../../domain/entry/entryPlan';
import { continuedFormulas, type NewRow, newRow, sumThatEndsAt } from '../../domain/entry/newRow';
import { withPartSums } from '../../domain/entry/partSums';
import { groupKey } from '../../domain/layout/groups';
import { columnOf } from '../../domain/layout/header';
import { cellName } from '../../domain/place';
import { nameColumns } from '../../domain/scorecards/rosterCards';
import type { Roster } from '../../domain/scorecards/wardBook';
import { fold } from '../../domain/text/fold';
import { tidy } from '../../domain/text/normalise';
import { timeOfDay } from '../../sheets/clock';
import type { ListBook } from '../../sheets/listBook';
import { underLock } from '../../sheets/lock';
import { logOnce, writeLog } from '../../sheets/log';
import { documentMemory, type Memory } from '../../sheets/memory';
import { sayFixHere, sayNewRow, sayNoMarks, saySaved, saySumBelow, sayText } from '../../words/entrySayings';
import { sayFinding } from '../../words/findings';
import type { SaveAnswer, SaveRequest } from '../calls';
import { wardLists } from '../learnedTabs';
import { knownPerson } from '../person';
import { cardForm, entryList, type ListReading, newFields, readLists, rosterAt } from './entry';

/** What is kept of a save before its first write, so that the same request, sent again, goes on where it was stopped. */
interface Journal {
  token: string;
  /** From 0. */
  row: number;
  total: Change | null;
  /** For a new subject. */
  place: NewRow | null;
  /** How many rows the tab had before one was made. */
  rows: number;
  /** The group that stood in the row already. */
  group: string;
}

const journalName = 'entry';

/** Writes what was typed of one card, and nothing where somebody else got there first. */
export const saveCard = (request: SaveRequest): SaveAnswer =>
  underLock(() => new Saving(request).run()) ?? { kind: 'busy' };

/** The fields of a save, before and after. */
interface Told {
  before: Texts;
  after: Texts;
}

class Saving {
  private readonly memory: Memory = documentMemory();
  private readonly book: ListBook = wardLists(this.memory);
  private readonly sheet: string;

  constructor(private readonly request: SaveRequest) {
    this.sheet = request.list.sheet;
  }

  run(): SaveAnswer {
    const reading = this.read();
    const roster = rosterAt(reading.rosters, this.request.list, this.request.row);
    if (roster === null) return { kind: 'gone' };
    const kept = this.memory.recall<Journal>(journalName);
    const begun = kept?.token === this.request.token && this.isStillOurs(roster, kept) ? kept : null;
    return this.request.row === null
      ? this.add(roster, begun)
      : this.correct(roster, reading, this.request.row - 1, begun);
  }

  private readonly read = (): ListReading => readLists(this.book.read(this.sheet));

  /** The row that a stopped save began with has not been taken by anybody else. */
  private isStillOurs(roster: Roster, { row, place }: Journal): boolean {
    const name = this.nameIn(roster, row);
    return place === null || name === '' || name === tidy(this.request.name);
  }

  private readonly nameIn = (roster: Roster, row: number): string =>
    tidy(
      nameColumns(roster.table)
        .map(({ index }) => textIn(roster, row, index))
        .join(' '),
    );

  private correct(roster: Roster, reading: ListReading, row: number, begun: Journal | null): SaveAnswer {
    const { name, who } = this.request;
    const card = cardsByRow(roster).get(row);
    if (begun === null && (card === undefined || whoIn(roster, row) !== who)) {
      return { kind: 'changed', card: this.whereNow(reading, roster) };
    }
    const fields = entryFields(roster, row);
    const values = withPartSums(fields, this.request.values, this.request.before);
    const before = this.seen(fields, values);
    const plan = planEntry(roster, { subject: name, row, fields, values, before });
    if (plan.kind === 'changed') return { kind: 'changed', card: cardForm(roster, row, reading.areas) };
    if (plan.kind === 'mend') return mendAnswer(plan);
    const total = begun?.total ?? (card ? totalChange(roster, card, fields, plan.changes) : null);
    const changes = [...plan.changes, ...(total && isOpen(roster, row, total) ? [total] : [])];
    if (begun === null && changes.length === 0) return this.answer(row, null, null);
    if (!this.mayWrite(row, changes)) return { kind: 'locked' };
    if (begun === null) {
      this.keep({ token: this.request.token, row, total, place: null, rows: 0, group: '' });
    }
    this.write(row, changes);
    this.tell(saySaved(name), roster, row, { before, after: values }, begun !== null);
    return this.answer(row, before, null);
  }

  /** What the person saw of the fields that are written; of a sum that the page did not tell, what stands there. */
  private seen(fields: EntryField[], values: Texts): Texts {
    const texts = Object.fromEntries(fields.map(({ id, text }) => [id, text]));
    return Object.fromEntries(
      Object.keys(values).map((id) => [
        id,
        this.request.before[id] ?? (this.request.values[id] === undefined ? texts[id] : '') ?? '',
      ]),
    );
  }

  /** The only row where the very same subject stands now. */
  private whereNow({ areas }: ListReading, roster: Roster) {
    const same = [...cardsByRow(roster).keys()].filter((row) => whoIn(roster, row) === this.request.who);
    return same.length === 1 ? cardForm(roster, same[0] ?? 0, areas) : null;
  }

  private add(roster: Roster, begun: Journal | null): SaveAnswer {
    const { name, group, values, anyway } = this.request;
    const namesake = begun === null && !anyway ? this.namesake(roster) : null;
    if (namesake !== null) return { kind: 'exists', row: namesake + 1 };
    const serial = columnOf(roster.table.header, 'serial');
    if (serial === null && !Object.values(values).some((text) => tidy(text) !== '')) {
      return { kind: 'mend', problems: [{ id: 'name', ...sayNoMarks }] };
    }
    const place = begun?.place ?? newRow(roster.table, group);
    const rows = begun?.rows ?? (place.inserted ? this.book.rowsIn(this.sheet) : 0);
    const unmade = place.inserted && (begun === null || this.book.rowsIn(this.sheet) === rows);
    const named: Texts =
      columnOf(roster.table.header, 'group') === null ? { name } : { name, group: group ?? '' };
    const { row } = place;
    const fields = unmade ? newFields(roster, place) : entryFields(roster, row);
    const asked: Texts = { ...named, ...withPartSums(fields, values, {}) };
    const typed = { subject: name, row, unmade, fields, values: asked, before: null };
    const plan = planEntry(roster, typed);
    if (plan.kind === 'changed') return { kind: 'changed', card: null };
    if (plan.kind === 'mend') return mendAnswer(plan);
    const total = newTotal(roster, typed, formulasOf(roster, place));
    const changes = [...plan.changes, ...serialChange(roster, place), ...(total ? [total] : [])];
    if (!this.mayWrite(row, changes, unmade)) return { kind: 'locked' };
    const groupBefore = begun?.group ?? plan.changes.find(({ id }) => id === 'group')?.before ?? group ?? '';
    if (begun === null) {
      this.keep({ token: this.request.token, row, total: null, place, rows, group: groupBefore });
    }
    if (unmade) this.book.addRowBelow(this.sheet, row - 1);
    this.write(row, changes);
    this.continueFormulas(roster, place);
    const blank = Object.fromEntries(Object.keys(asked).map((id) => [id, id === 'group' ? groupBefore : '']));
    this.tell(sayNewRow(name), roster, row, { before: blank, after: asked }, begun !== null);
    return this.answer(row, blank, remarkOn(roster, place, unmade));
  }

  private continueFormulas(roster: Roster, place: NewRow): void {
    const { row, model, inserted } = place;
    if (!inserted || model === null) return;
    this.book.continueFormulas(this.sheet, model, row, formulasOf(roster, place));
  }

  private namesake(roster: Roster): number | null {
    const { name, group } = this.request;
    const sameGroup = (other: string | null) =>
      group === null || other === null || groupKey(other) === groupKey(group);
    const found = [...cardsByRow(roster)].find(
      ([, { subject }]) => fold(subject.name) === fold(name) && sameGroup(subject.group),
    );
    return found?.[0] ?? null;
  }

  private mayWrite(row: number, changes: Change[], unmade = false): boolean {
    const columns = changes.flatMap(({ cells }) => cells.map(({ column }) => column));
    return this.book.mayWrite(this.sheet, row, columns, unmade);
  }

  private write(row: number, changes: Change[]): void {
    const cells = changes.flatMap((change) => change.cells);
    if (cells.length > 0) this.book.write(this.sheet, row, cells);
  }

  private keep(journal: Journal): void {
    this.memory.keep(journalName, journal);
  }

  /** One row in the log for each save; one that was stopped after it is not told twice. */
  private tell(act: string, roster: Roster, row: number, { before, after }: Told, again: boolean): void {
    const cells = new Map(entryFields(roster, row).map(({ id, column }) => [id, column]));
    const nameColumn = nameColumns(roster.table)[0]?.index ?? 0;
    const cellOf = (id: string) =>
      cellName({
        row: row + 1,
        column: (cells.get(id) ?? (id === 'name' ? nameColumn : groupColumn(roster))) + 1,
      });
    const textsOf = (texts: Texts) =>
      Object.keys(before)
        .map((id) => `${cellOf(id)}: ${sayText(texts[id] ?? '')}`)
        .join('; ');
    const entry = {
      act,
      place: `${this.sheet}, ${cellOf('name')}`,
      before: textsOf(before),
      after: textsOf(after),
    };
    const log = again ? logOnce : writeLog;
    log([entry], knownPerson(this.memory));
  }

  /** The card as it stands after the save. `before` takes it back; null where nothing was changed. */
  private answer(row: number, before: Texts | null, remark: string | null): SaveAnswer {
    const { rosters, areas } = this.read();
    const roster = rosterAt(rosters, this.request.list, row + 1);
    const card = roster && cardForm(roster, row, areas);
    if (roster === null) return { kind: 'gone' };
    const at = timeOfDay();
    const list = entryList(roster);
    if (card === null) return { kind: 'cleared', at, list };
    const undo = before && this.undo(roster, row, before);
    return { kind: 'saved', at, card, list, undo, remark };
  }

  private undo(roster: Roster, row: number, before: Texts) {
    const { list, name, group } = this.request;
    const fields = entryFields(roster, row);
    const textOf = (id: string) => fields.find((field) => field.id === id)?.text;
    const now = Object.fromEntries(
      Object.keys(before).map((id) => [id, textOf(id) ?? (id === 'name' ? name : (group ?? ''))]),
    );
    return { list, row: row + 1, who: whoIn(roster, row), name, group, values: before, before: now };
  }
}

const groupColumn = ({ table }: Roster): number => columnOf(table.header, 'group')?.index ?? 0;

const formulasOf = ({ table }: Roster, { model }: NewRow): number[] =>
  model === null ? [] : continuedFormulas(table, model);

const mendAnswer = ({ problems }: { problems: Problem[] }): SaveAnswer => ({
  kind: 'mend',
  problems: problems.map(({ id, finding }) => ({
    id,
    message: sayFinding(finding).message,
    fix: sayFixHere(finding),
  })),
});

/** The total still stands as it did when the save began. */
const isOpen = (roster: Roster, row: number, { before, cells }: Change): boolean =>
  cells.every(({ column }) => textIn(roster, row, column) === before);

function serialChange({ table }: Roster, { serial }: NewRow): Change[] {
  const column = columnOf(table.header, 'serial')?.index;
  if (serial === null || column === undefined) return [];
  return [{ id: 'serial', before: '', after: String(serial), cells: [{ column, value: serial }] }];
}

function remarkOn({ table }: Roster, { model }: NewRow, moved: boolean): string | null {
  const sum = model === null ? null : sumThatEndsAt(table, model);
  return sum && saySumBelow(cellName({ row: sum.row + (moved ? 2 : 1), column: sum.column + 1 }));
}
