import type { CalendarDate } from '../text/date';

export type UnitChangeKind = 'merge' | 'split' | 'rename';

/** What became of a unit, or of one residential group of it, from a day on: one way it went. */
export interface UnitChange {
  /** Its row in the tab, from 1. */
  row: number;
  /** The first day of the new state. */
  on: CalendarDate;
  /** null where nobody said what kind it is; where things go does not depend on it. */
  kind: UnitChangeKind | null;
  from: string;
  /** null: the whole unit, or what of it no other change names. */
  group: string | null;
  to: string;
  /** The group's name from that day on; null where it keeps its own. */
  newGroup: string | null;
  /** The decision or resolution, as typed. */
  paper: string;
}

/** Why a row of the tab says no change, or one that the list of units contradicts. */
export type ChangeProblemKind =
  | 'noDate'
  | 'badDate'
  | 'kindUnknown'
  | 'noFrom'
  | 'fromUnknown'
  | 'noTo'
  | 'toUnknown'
  /** Groups that would go to several units at once. */
  | 'toSeveral'
  /** Several groups under one new name, or a new name without a group. */
  | 'newNameUnclear'
  /** The list ends the unit on another day. */
  | 'otherDayInList';

/** One row of the tab that cannot count as it stands; the row counts from 1. */
export interface ChangeProblem {
  row: number;
  /** The former unit as typed, or what else the row says. */
  shown: string;
  kind: ChangeProblemKind;
}
