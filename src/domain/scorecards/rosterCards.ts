import { type CriteriaSet, criteriaWithParts, type PointsSet } from '../criteria/criteriaSet';
import type { Finding } from '../finding';
import { shownAt } from '../layout/grid';
import { groupKey } from '../layout/groups';
import type { Column } from '../layout/header';
import { columnOf } from '../layout/header';
import { subjectNamed } from '../layout/subjects';
import type { Table, TableRow } from '../layout/table';
import { type Meaning, markedCriterion } from '../layout/vocabulary';
import { isErrorValue } from '../text/errorValue';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import { isFormulaAt, markAt, placeOf, textAt, totalAt, typedResultAt } from './cells';
import { identityOf } from './identity';
import { hasAllParts, sumOfPartMarks } from './partMarks';
import type { Mark, PointsCard, Subject } from './scorecard';
import { type Tick, tickReader } from './ticks';

/** What stands in the cells of a roster that tell who registered. */
export const ticksIn = (table: Table): string[] =>
  table.records.map(({ row }) => textAt(table, row, 'registered'));

/**
 * A roster's cards, one for each record with a name; a record without one becomes a finding. `ticks` are those of the
 * whole list, of which the table may be one half or page.
 */
export function readRoster(
  table: Table,
  title: Title,
  year: number | null,
  set: CriteriaSet | null,
  ticks: string[] = ticksIn(table),
): { cards: PointsCard[]; findings: Finding[] } {
  const reader = new RosterReader(table, title, year, set?.kind === 'points' ? set : null, ticks);
  const findings: Finding[] = [...reader.headerFindings];
  const cards: PointsCard[] = [];
  for (const record of table.records) {
    const named = reader.nameFinding(record);
    if (named !== null) findings.push(named);
    if (named?.code === 'subject.missingName') continue;
    const card = reader.card(record);
    cards.push(card);
    findings.push(...reader.tickFindings(record, card));
  }
  return { cards, findings };
}

const claimedOnce: ReadonlySet<Meaning> = new Set<Meaning>(['name', 'total', 'registered']);

/** A column of marks: the criterion or part it belongs to, and the highest mark it may hold. */
interface MarkColumn {
  id: string;
  column: Column;
  max: number | null;
}

class RosterReader {
  readonly headerFindings: Finding[] = [];
  private readonly scores: MarkColumn[] = [];
  private readonly parts: MarkColumn[] = [];
  private readonly doubled = new Set<string>();
  private readonly tick: (shown: string) => Tick;
  /** Two where the given name has a column of its own. */
  private readonly names: Column[];
  /** Two where men and women have a column each. */
  private readonly births: Column[];

  constructor(
    private readonly table: Table,
    private readonly title: Title,
    private readonly year: number | null,
    private readonly set: PointsSet | null,
    ticks: string[],
  ) {
    this.names = nameColumns(table);
    for (const column of table.header.columns) this.takeColumn(column, set);
    this.births = table.header.columns.filter(({ meaning }) => meaning === 'birth');
    this.tick = columnOf(table.header, 'registered') === null ? () => null : tickReader(ticks);
  }

  private takeColumn(column: Column, set: PointsSet | null): void {
    const id = column.meaning === null ? null : markedCriterion(column.meaning);
    const known = column.meaning?.startsWith('part:') ? this.parts : this.scores;
    const first = id === null ? null : known.find((other) => other.id === id);
    if (id !== null && first === undefined) {
      const max = maxOf(set, id);
      known.push({ id, column, max: max ?? column.max });
      this.noteMax(id, column, max);
    } else if (id !== null && first != null) {
      this.doubled.add(id);
      this.noteDouble(column, first.column);
    } else if (column.meaning !== null && claimedOnce.has(column.meaning)) {
      const earlier = columnOf(this.table.header, column.meaning);
      if (
        earlier !== null &&
        earlier !== column &&
        !this.names.includes(column) &&
        !this.repeats(column, earlier)
      )
        this.noteDouble(column, earlier);
    }
  }

  /** A wide list names its people again where its columns go on. */
  private repeats(column: Column, { index }: Column): boolean {
    const shown = (row: number, at: number) => fold(shownAt(this.table.grid, row, at));
    return (
      column.meaning === 'name' &&
      this.table.records.length > 0 &&
      this.table.records.every(({ row }) => ['', shown(row, index)].includes(shown(row, column.index)))
    );
  }

  private noteMax(criterion: string, column: Column, max: number | null): void {
    if (max === null || column.max === null || column.max === max) return;
    const place = placeOf(this.table, this.table.header.bottom, column.index);
    this.headerFindings.push({
      code: 'header.maxDiffers',
      place,
      facts: { criterion, header: column.max, set: max },
    });
  }

  /** Two columns that claim one meaning: neither can be trusted to be the one. */
  private noteDouble(column: Column, first: Column): void {
    const place = placeOf(this.table, this.table.header.bottom, column.index);
    const other = placeOf(this.table, this.table.header.bottom, first.index);
    const meaning = column.path[column.path.length - 1] ?? '';
    this.headerFindings.push({ code: 'header.duplicateMeaning', place, facts: { meaning, other } });
  }

  nameFinding(record: TableRow): Finding | null {
    const column = columnOf(this.table.header, 'name');
    if (column === null) return null;
    const place = placeOf(this.table, record.row, column.index);
    const shown = this.nameIn(record.row);
    if (shown === '' || isErrorValue(shown)) return { code: 'subject.missingName', place, facts: { shown } };
    return isFormulaAt(this.table, record.row, column.index)
      ? { code: 'subject.formulaName', place, facts: { shown } }
      : null;
  }

  card(record: TableRow): PointsCard {
    const nameColumn = columnOf(this.table.header, 'name')?.index ?? 0;
    return {
      kind: 'points',
      title: this.title,
      year: this.year,
      subject: this.subject(record),
      place: placeOf(this.table, record.row, nameColumn),
      registered: this.tick(textAt(this.table, record.row, 'registered')),
      ...this.marks(record),
      typedTotal: this.typedTotal(record),
      typedResult: typedResultAt(this.table, record.row),
      evidence: null,
    };
  }

  private subject(record: TableRow): Subject {
    const { table } = this;
    const name = this.nameIn(record.row).slice(0, 200);
    const birth = this.births.map(({ index }) => shownAt(table.grid, record.row, index)).join(' ');
    const key = `${fold(name)}|${record.group === null ? '' : groupKey(record.group)}`;
    const identity = identityOf(textAt(table, record.row, 'phone'), birth);
    const ofTab = record.group !== null && record.group === table.block.group;
    return { name, group: record.group, key, identity, ...(ofTab ? { groupOfTab: ofTab } : {}) };
  }

  private nameIn(row: number): string {
    const shown = (column: Column) => subjectNamed(column, tidy(shownAt(this.table.grid, row, column.index)));
    return tidy(this.names.map(shown).join(' '));
  }

  /** A tick that nobody can read, and marks of somebody who is not ticked. */
  tickFindings(record: TableRow, { registered, marks, subject }: PointsCard): Finding[] {
    const column = columnOf(this.table.header, 'registered');
    if (column === null) return [];
    const place = placeOf(this.table, record.row, column.index);
    const scored = Object.values(marks).some(({ kind }) => kind !== 'blank');
    if (registered === false && scored) {
      return [{ code: 'registered.scoredUnticked', place, facts: { subject: subject.name } }];
    }
    if (registered !== 'unclear') return [];
    const shown = textAt(this.table, record.row, 'registered');
    return [{ code: 'registered.unclear', place, facts: { subject: subject.name, shown } }];
  }

  private marks(record: TableRow): Pick<PointsCard, 'marks' | 'partMarks'> {
    const partMarks: Record<string, Mark> = {};
    for (const part of this.parts) {
      partMarks[part.id] = this.markIn(record, part);
    }
    const marks: Record<string, Mark> = {};
    for (const score of this.scores) marks[score.id] = this.scoreMark(record, score, partMarks);
    return { marks: { ...summedParts(marks, partMarks, this.set), ...marks }, partMarks };
  }

  private scoreMark(record: TableRow, score: MarkColumn, partMarks: Record<string, Mark>): Mark {
    const mark = this.markIn(record, score);
    if (mark.kind === 'doubled') return mark;
    // A sum over parts that nobody filled shows 0, yet nobody gave 0 points.
    const parts = Object.entries(partMarks).filter(([id]) => String(Number.parseInt(id, 10)) === score.id);
    const nothingTyped = parts.length > 0 && parts.every(([, part]) => part.kind === 'blank');
    return nothingTyped && isFormulaAt(this.table, record.row, score.column.index)
      ? { kind: 'blank', place: mark.place }
      : mark;
  }

  private markIn(record: TableRow, { id, column, max }: MarkColumn): Mark {
    const mark = markAt(this.table, record.row, column.index, max);
    if (!this.doubled.has(id) || mark.kind === 'blank') return mark;
    return { kind: 'doubled', shown: column.path[column.path.length - 1] ?? '', place: mark.place };
  }

  private typedTotal(record: TableRow): Mark | null {
    const column = columnOf(this.table.header, 'total');
    return column === null ? null : totalAt(this.table, record.row, column.index);
  }
}

/** The columns of the name: one, or those side by side under one heading, or "Họ và tên đệm" with "Tên" beside it. */
export function nameColumns({ header }: Table): Column[] {
  const first = columnOf(header, 'name');
  if (first === null) return [];
  const heading = fold(first.path[0] ?? '');
  const names = [first];
  for (const column of header.columns.slice(header.columns.indexOf(first) + 1)) {
    const shared = column.meaning === 'name' && fold(column.path[0] ?? '') === heading;
    const given =
      names.length === 1 &&
      /^ho(?:$| (?:va|ten|dem|lot))/.test(heading) &&
      column.meaning === null &&
      fold(column.path.join(' ')) === 'ten';
    if (!shared && !given) break;
    names.push(column);
  }
  return names;
}

/** The marks of criteria that have columns for their parts only. */
function summedParts(
  marks: Record<string, Mark>,
  partMarks: Record<string, Mark>,
  set: PointsSet | null,
): Record<string, Mark> {
  const parts = new Map<string, Mark[]>();
  for (const [id, part] of Object.entries(partMarks)) {
    const criterion = String(Number.parseInt(id, 10));
    if (marks[criterion] === undefined) parts.set(criterion, [...(parts.get(criterion) ?? []), part]);
  }
  return Object.fromEntries(
    [...parts].map(([id, ofIt]): [string, Mark] => {
      const known = set?.criteria.find((criterion) => criterion.id === id);
      return [id, sumOfPartMarks(ofIt, hasAllParts(known, partMarks))];
    }),
  );
}

/** The maximum a set gives a criterion or a part of one. */
function maxOf(set: PointsSet | null, id: string): number | null {
  const all = set === null ? [] : criteriaWithParts(set);
  return all.find((criterion) => criterion.id === id)?.max ?? null;
}
