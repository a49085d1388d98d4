import { repairOf } from '../domain/checks/repairs';
import { type Finding, type Severity, severityOf } from '../domain/finding';
import { cellName } from '../domain/place';
import type { Title } from '../domain/title';
import type { Verdict, VerdictOutcome } from '../domain/verdicts/verdict';
import { sayFinding } from './findings';
import { sayLacks } from './lacks';
import { titleNames } from './titles';
import { sayReason } from './verdicts';

/** One finding as people and programs read it; `cell` is an A1 name in `sheet`. */
export interface FindingLine {
  sheet: string;
  cell: string;
  severity: Severity;
  code: string;
  message: string;
  fix: string;
  /** The residential group whose row it stands in; left out where there is none. */
  group?: string;
  /** Whose card stands in its row; left out where none does. */
  who?: string;
  /** What may be typed into the cell to mend it; left out where only a person can decide. */
  repair?: string | number;
  /** With `repair`: what stands in the cell now. */
  typed?: string | number;
}

export interface ReasonLine {
  code: string;
  clause: string;
  message: string;
}

/** One verdict; `row` counts from 1. `total` is null for checklists and where a mark is missing. */
export interface VerdictLine {
  title: Title;
  titleName: string;
  year: number | null;
  set: string | null;
  /** Names the figures that the locality typed into the set; null where it is as shipped. */
  version: string | null;
  sheet: string;
  row: number;
  subject: string;
  group: string | null;
  total: number | null;
  verdict: VerdictOutcome;
  band: string | null;
  level: 1 | 2 | null;
  reasons: ReasonLine[];
  /** What is missing for the title or the next band or level, nearest first. */
  lacks: string[];
}

/** A finding as people and programs read it; `group` and `who` are those of its row. */
export function findingLine(
  finding: Finding,
  group: string | null = null,
  who: string | null = null,
): FindingLine {
  const repair = repairOf(finding);
  return {
    sheet: finding.place.sheet,
    cell: cellName(finding.place),
    severity: severityOf(finding),
    code: finding.code,
    ...sayFinding(finding),
    ...(group === null ? {} : { group }),
    ...(who === null ? {} : { who }),
    ...(repair === null ? {} : { repair: repair.value, typed: repair.typed }),
  };
}

/** A verdict as people and programs read it. */
export const verdictLine = (verdict: Verdict): VerdictLine => ({
  title: verdict.title,
  titleName: titleNames[verdict.title],
  year: verdict.year,
  set: verdict.set,
  version: verdict.version,
  sheet: verdict.place.sheet,
  row: verdict.place.row,
  subject: verdict.subject.name,
  group: verdict.subject.group,
  total: verdict.total,
  verdict: verdict.outcome,
  band: verdict.band,
  level: verdict.level,
  reasons: verdict.reasons.map((reason) => ({
    code: reason.code,
    clause: reason.clause,
    message: sayReason(reason, verdict.title),
  })),
  lacks: sayLacks(verdict),
});
