import { type Grid, rowCount, shownAt } from '../layout/grid';
import { dayAfter, toIso } from '../text/date';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { byTypedCode } from './codes';
import { columnsBy, dateAt, partsAt } from './listCells';
import type { Unit } from './unit';
import type { ChangeProblem, ChangeProblemKind, UnitChange, UnitChangeKind } from './unitChange';

/** The tab "Sáp nhập", read: the changes in sheet order and the rows that say none. */
export interface ChangesTab {
  changes: UnitChange[];
  problems: ChangeProblem[];
}

type Field = 'on' | 'kind' | 'from' | 'group' | 'to' | 'newGroup' | 'paper';

const fieldWordings: [Field, RegExp][] = [
  ['from', /^(?:tu|ma|ma don vi) (?:ma|cu)(?: |$)|^(?:tu )?don vi cu/],
  ['to', /^(?:sang|den|ma|ma don vi) (?:ma|moi)(?: |$)|^(?:sang )?don vi moi/],
  ['newGroup', /^(?:ten )?(?:to|thon|khu|ap|ban|khom|nhom)\b.* moi(?: |$)/],
  ['paper', /^(?:van ban|quyet dinh|nghi quyet|can cu|theo)/],
  ['on', /^(?:ngay|hieu luc|co hieu luc)/],
  ['kind', /^(?:loai|hinh thuc)/],
  ['group', /^(?:ten )?(?:to|thon|khu|ap|ban|khom|nhom)(?: |$)/],
];

const fieldOf = (heading: string): Field | null =>
  fieldWordings.find(([, wording]) => wording.test(fold(heading)))?.[0] ?? null;

const kindWordings: [UnitChangeKind, RegExp][] = [
  ['merge', /^(?:sap nhap|nhap|hop nhat|gop|chuyen)/],
  ['split', /^(?:chia|tach)/],
  ['rename', /^(?:doi ten|doi)/],
];

const tabNames =
  /^(?:sap nhap|chia tach|doi ten|(?:thay doi|dieu chinh|sap xep) (?:dia gioi|dia ban|don vi))(?: |$)/;

/** Whether a tab of the master tells of merged, split and renamed units. */
export const isChangesTab = (sheet: string): boolean => tabNames.test(fold(sheet));

/** Reads the tab against the list of units; a row may name several former units, groups, or successors. */
export function readChanges(grid: Grid, units: readonly Unit[]): ChangesTab {
  const tab: ChangesTab = { changes: [], problems: [] };
  const header = grid.shown.findIndex((row) => {
    const fields = row.map(fieldOf);
    return fields.includes('on') && fields.includes('from') && fields.includes('to');
  });
  if (header < 0) return tab;
  const columns = columnsBy(grid, header, fieldOf);
  const unitOf = byTypedCode(units);
  for (let row = header + 1; row < rowCount(grid); row++) {
    const typed = typedAt(grid, row, columns);
    if (typed === null) continue;
    const read = changesIn(typed, unitOf);
    if (typeof read !== 'string') tab.changes.push(...read);
    const kind = typeof read === 'string' ? read : otherDay(read, unitOf);
    if (kind !== null)
      tab.problems.push({ row: typed.row, shown: typed.from.join('; ') || typed.shown, kind });
  }
  return tab;
}

interface Typed {
  row: number;
  shown: string;
  on: ReturnType<typeof dateAt>;
  kind: string;
  from: string[];
  groups: string[];
  to: string[];
  newGroup: string;
  paper: string;
}

type UnitOf = ReturnType<typeof byTypedCode>;

/** null for a blank row. */
function typedAt(grid: Grid, row: number, columns: ReadonlyMap<Field, number>): Typed | null {
  const text = (field: Field): string => {
    const column = columns.get(field);
    return column === undefined ? '' : tidy(shownAt(grid, row, column));
  };
  const parts = (field: Field): string[] => partsAt(grid, row, columns.get(field));
  const shown = (['from', 'to', 'group', 'newGroup', 'kind'] as const).map(text).find((one) => one !== '');
  if (shown === undefined) return null;
  return {
    row: row + 1,
    shown,
    on: dateAt(grid, row, columns.get('on')),
    kind: text('kind'),
    from: parts('from'),
    groups: likeTheFirst(parts('group')),
    to: parts('to'),
    newGroup: text('newGroup'),
    paper: text('paper'),
  };
}

/** "Tổ 1, 2, 3": a bare number is a group of the first one's kind. */
function likeTheFirst(groups: string[]): string[] {
  const kind = /^(.*\D)\d+\p{L}?$/u.exec(groups[0] ?? '')?.[1] ?? '';
  return groups.map((group) => (/^\d+\p{L}?$/u.test(group) ? `${kind}${group}` : group));
}

function changesIn(typed: Typed, unitOf: UnitOf): UnitChange[] | ChangeProblemKind {
  const { row, on, groups, newGroup, paper } = typed;
  if (on === undefined) return 'badDate';
  if (on === null) return 'noDate';
  const kind = kindWordings.find(([, wording]) => wording.test(fold(typed.kind)))?.[0] ?? null;
  if (kind === null && typed.kind !== '') return 'kindUnknown';
  if (typed.from.length === 0) return 'noFrom';
  const from = codesOf(typed.from, unitOf);
  if (from === null) return 'fromUnknown';
  // A group that only takes a new name stays where it is.
  const staying = typed.to.length === 0 && newGroup !== '' ? from : null;
  if (staying === null && typed.to.length === 0) return 'noTo';
  const to = staying ?? codesOf(typed.to, unitOf);
  if (to === null) return 'toUnknown';
  if (groups.length > 0 && staying === null && to.length > 1) return 'toSeveral';
  if (newGroup !== '' && groups.length !== 1) return 'newNameUnclear';
  const said = { row, on, kind, newGroup: newGroup === '' ? null : newGroup, paper };
  const named = groups.length === 0 ? [null] : groups;
  return from.flatMap((old) =>
    named.flatMap((group) =>
      (staying === null ? to : [old]).map((code): UnitChange => ({ ...said, from: old, group, to: code })),
    ),
  );
}

/** The codes as the list spells them; null where it lacks one. */
function codesOf(typed: string[], unitOf: UnitOf): string[] | null {
  const units = typed.map(unitOf);
  return units.every((unit) => unit !== undefined) ? units.map(({ code }) => code) : null;
}

/** Whole units only: a group may leave on any day. */
function otherDay(changes: UnitChange[], unitOf: UnitOf): ChangeProblemKind | null {
  const differs = changes.some(({ from, to, group, on }) => {
    const last = unitOf(from)?.to ?? null;
    const next = last && dayAfter(last);
    return group === null && from !== to && next !== null && toIso(next) !== toIso(on);
  });
  return differs ? 'otherDayInList' : null;
}
