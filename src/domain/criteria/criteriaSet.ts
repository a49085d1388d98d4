import type { Title } from '../title';

/** The document a set stands on. */
export interface LegalBasis {
  number: string;
  /** ISO date; null where it was not read. */
  date: string | null;
  issuer: string;
}

/** How far the shipped figures were read at their source; a template waits for the user's own figures. */
export type Verification = 'full' | 'partial' | 'template';

/** Assessment years the set governs; `to: null` = still in force. */
export interface Years {
  from: number;
  to: number | null;
}

/** Where a set comes from, the farthest first. */
export const origins = ['shipped', 'master', 'workbook'] as const;

export type Origin = (typeof origins)[number];

interface SetHead {
  /** Stable name, as written in the tab "Bộ tiêu chí". */
  id: string;
  title: Title;
  basis: LegalBasis;
  years: Years;
  verified: Verification;
  /** What was read and what was not, for people who maintain the set. */
  source: string;
  /** 'workbook' when the workbook's own tab "Bộ tiêu chí" filled or replaced it; 'master' when the district's did. */
  origin: Origin;
}

/** One criterion of a points set. `max: null` = not known, to be filled in the workbook. */
export interface Criterion {
  id: string;
  name: string;
  max: number | null;
  /** Sub-criteria whose points add up to this one. */
  parts: Criterion[];
}

/** A rating with closed bounds, in points, e.g. Tốt 85–100. */
export interface Band {
  name: string;
  from: number;
  to: number;
}

/** The total from which a title is recognised. `null` = not known. */
export interface Threshold {
  ordinary: number | null;
  difficultArea: number | null;
}

/** How points become a result: one line to reach, or bands. */
export type Outcome =
  | { kind: 'threshold'; threshold: Threshold; clause: string }
  | { kind: 'bands'; bands: Band[]; clause: string };

export interface PointsSet extends SetHead {
  kind: 'points';
  criteria: Criterion[];
  /** What all maxima must add up to. */
  totalMax: number | null;
  outcome: Outcome;
  /** No criterion may get less than this; `clause` is the rule's place. */
  floor: { points: number; clause: string } | null;
  /** A criterion at 0 bars every band. */
  zeroBars: { clause: string } | null;
  /** Points without evidence are not scored. */
  evidenceRequired: { clause: string } | null;
  /** What a workbook typed unreadably or twice ("bands", "floor", "years"); such a set judges nobody. */
  unclear?: string[];
}

/** A share that must be reached, in whole per cent; the easier figure counts in a difficult area. */
export interface Share {
  /** What is counted, e.g. 'citizensWithTitle'. */
  of: string;
  atLeast: number;
  atLeastDifficult: number;
}

/** What one level asks of an indicator: a plain đạt, or shares that must be reached. */
export interface Requirement {
  shares: Share[];
}

export interface Indicator {
  id: string;
  name: string;
  level1: Requirement;
  level2: Requirement;
}

export interface IndicatorGroup {
  id: string;
  name: string;
  indicators: Indicator[];
}

export interface ChecklistSet extends SetHead {
  kind: 'checklist';
  groups: IndicatorGroup[];
  clauses: { level1: string; level2: string; condition: string };
  /** An indicator without evidence is not met; null where the text does not say so. */
  evidenceRequired: { clause: string } | null;
}

export type CriteriaSet = PointsSet | ChecklistSet;
