import type { Title } from '../title';
import type { OrganisationKind } from './organisationKind';
import type { Procedure } from './procedure';

/** The document a set stands on. */
export interface LegalBasis {
  number: string;
  /** ISO date; null where it was not read. */
  date: string | null;
  issuer: string;
  /** The articles that hold the criteria and the result, e.g. "Điều 6–9"; '' where none were read. */
  articles: string;
}

/** How far the shipped figures were read at their source; a template waits for the user's own figures. */
export const verifications = ['full', 'partial', 'template'] as const;

export type Verification = (typeof verifications)[number];

/** What of a set can have been read, each for itself. */
export interface VerifiedFields {
  basis: Verification;
  /** The years of assessment, which follow from the days in force. */
  years: Verification;
  /** Names and order of criteria or indicators. */
  criteria: Verification;
  /** Maxima and shares. */
  figures: Verification;
  /** Thresholds, bands or levels, and what bars them. */
  outcome: Verification;
  /** Who decides, until when, for how long. */
  procedure: Verification;
}

/** The days a document is in force, ISO; `to` is the first day it no longer is. null = open or not read. */
export interface InForce {
  from: string | null;
  to: string | null;
}

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
  inForce: InForce;
  years: Years;
  /** The weakest of what decides a verdict: criteria, figures, outcome. */
  verified: Verification;
  verifiedFields: VerifiedFields;
  /** What was read and what was not, for people who maintain the set. */
  source: string;
  procedure: Procedure;
  /** 'workbook' when the workbook's own tab "Bộ tiêu chí" filled or replaced it; 'master' when the district's did. */
  origin: Origin;
  /** Names what a locality typed, so that a verdict can say by which figures it was given; null as shipped. */
  version: string | null;
}

/** One criterion of a points set. `max: null` = not known, to be filled in the workbook. */
export interface Criterion {
  id: string;
  name: string;
  max: number | null;
  /** Sub-criteria whose points add up to this one. */
  parts: Criterion[];
}

/** A rating from `from` points on; `to` is its last point, or with `open` the point where the next one begins. */
export interface Band {
  name: string;
  from: number;
  to: number;
  open?: true;
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

/** What counts for a criterion that cannot apply: its maximum, the others scaled up, or points given by people. */
export const notApplicablePolicies = ['fullMarks', 'rescale', 'manual'] as const;

export type NotApplicablePolicy = (typeof notApplicablePolicies)[number];

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
  /** Points go in steps of this, e.g. 0.5; null = any points. */
  step: number | null;
  /** null = the document does not say, so a card with such a criterion has no grounds yet. */
  notApplicable: NotApplicablePolicy | null;
  /** What a workbook typed unreadably or twice ("bands", "floor", "years"); such a set judges nobody. */
  unclear?: string[];
}

/** What a share counts; the counts come from the sheet, or from what other tabs already know. */
export type Counted =
  | 'citizensWithTitle'
  | 'citizensTrained'
  | 'citizensWithDegree'
  | 'membersDisciplined'
  | 'membersTrained'
  | 'membersInDigitalChange'
  | 'membersWithLanguage'
  | 'membersCommended'
  | 'membersWithTitle'
  | 'learnersWithTitle'
  | 'communesAtLevel'
  | 'districtsAtLevel';

/** Whom a requirement concerns; null = everybody. */
export type AppliesTo = readonly OrganisationKind[] | null;

/** A share that must be reached, in whole per cent; the easier figure counts in a difficult area. */
export interface Share {
  of: Counted;
  atLeast: number;
  atLeastDifficult: number;
  appliesTo: AppliesTo;
}

/** What one level asks of an indicator: a plain đạt, or shares that must be reached. */
export interface Requirement {
  shares: Share[];
  appliesTo: AppliesTo;
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

/** All indicators of a checklist, in the order of the text. */
export const indicatorsOf = ({ groups }: ChecklistSet): Indicator[] =>
  groups.flatMap(({ indicators }) => indicators);

/** All criteria of a points set, each before its parts. */
export const criteriaWithParts = ({ criteria }: Pick<PointsSet, 'criteria'>): Criterion[] =>
  criteria.flatMap((criterion) => [criterion, ...criterion.parts]);
