import type { SetProblem } from './criteria/completeness';
import type { ExpectedInSet } from './criteria/expectedInSet';
import type { SetFigure } from './criteria/setFigure';
import type { Place } from './place';
import type { MoneyUnit } from './registers/money';
import type { CalendarDate } from './text/date';
import type { Title } from './title';

/** error: figures cannot be trusted until it is mended; warning: look again; info: told so that nobody wonders. */
export type Severity = 'error' | 'warning' | 'info';

/** Every kind of thing that can be wrong, with the facts its sentence needs. */
export interface FindingFacts {
  'score.aboveMax': { title: Title; subject: string; criterion: string; points: number; max: number };
  'score.negative': { title: Title; subject: string; criterion: string; points: number };
  'score.blank': { title: Title; subject: string; criterion: string };
  'score.unreadable': { title: Title; subject: string; criterion: string; shown: string };
  'score.asDate': { title: Title; subject: string; criterion: string; shown: string };
  'score.otherScale': { title: Title; subject: string; criterion: string; shown: string; max: number };
  'score.offStep': { title: Title; subject: string; criterion: string; points: number; step: number };
  'score.notApplicable': {
    title: Title;
    subject: string;
    criterion: string;
    shown: string;
    policy: 'manual' | null;
  };
  'score.errorValue': { title: Title; subject: string; criterion: string; shown: string };
  'score.zeroRated': { title: Title; criterion: string; rated: string };
  'score.noEvidence': { title: Title; criterion: string; points: number };
  'part.sumDiffers': { title: Title; subject: string; criterion: string; typed: number; sum: number };
  /** `mayMend`: the cell holds a plain number, and the result is the same with either. */
  'total.differs': { subject: string; typed: number; sum: number; mayMend: boolean };
  'total.betweenBands': { total: number; lower: string; upper: string };
  /** `line` is the total that a threshold asks for; null where something else decided. */
  'result.contradicts': {
    title: Title;
    subject: string;
    typed: string;
    computed: string;
    total: number | null;
    line: number | null;
  };
  'subject.missingName': { shown: string };
  'subject.formulaName': { shown: string };
  'subject.duplicate': { subject: string; other: Place };
  'subject.namesake': { subject: string; other: Place };
  /** An answer sent over the net by somebody whom the ward's list does not name. */
  'answer.unmatched': { subject: string };
  'answer.listed': { subject: string; other: Place };
  'registered.unclear': { subject: string; shown: string };
  'registered.scoredUnticked': { subject: string };
  'text.tooLong': { length: number };
  'text.damaged': { shown: string };
  'text.legacyFont': { shown: string };
  'header.duplicateMeaning': { meaning: string; other: Place };
  'header.criterionMissing': { title: Title; criterion: string; set: string };
  'header.maxDiffers': { criterion: string; header: number; set: number };
  'set.wrongYear': { set: string; year: number };
  'set.incomplete': { set: string; missing: string };
  'set.sumDiffers': { set: string; sum: number; expected: number };
  'set.unreadable': { shown: string; expected: ExpectedInSet };
  'set.contradicts': { set: string; problem: SetProblem };
  'set.regionUnknown': { label: string; shown: string };
  /** A typed figure that is not the one of a text that was read in full. */
  'set.againstText': { set: string; figure: SetFigure; typed: string; text: string };
  /** A typed figure that is not the one read at a second hand. */
  'set.otherThanRead': { set: string; figure: SetFigure; typed: string; text: string };
  'set.twice': { set: string; other: Place };
  'year.unknown': Record<string, never>;
  'year.differs': { year: number; expected: number };
  'title.unknown': Record<string, never>;
  'title.variant': { shown: string; title: Title };
  'page.nameless': { title: Title };
  'page.several': { title: Title; year: number; other: Place };
  'indicator.noEvidence': { indicator: string };
  /** Where the set says that an indicator without evidence is not met. */
  'indicator.notProven': { indicator: string };
  'indicator.blank': { indicator: string; typed: string };
  'indicator.twice': { indicator: string; other: Place };
  'page.kindUnknown': { subject: string; indicator: string };
  'indicator.countsNeeded': { indicator: string; shown: string };
  'indicator.countAboveTotal': { indicator: string; count: number; total: number };
  /** Typed counts are not those that other tabs give. */
  'indicator.countDiffers': {
    indicator: string;
    typed: number;
    ofTyped: number;
    count: number;
    total: number;
  };
  'indicator.figureContradicts': {
    indicator: string;
    level: 1 | 2;
    typed: string;
    count: number;
    total: number;
    atLeast: number;
  };
  /** `heading` is that of the column whose cell is meant. */
  'count.recognisedAboveRegistered': {
    group: string;
    heading: string;
    recognised: number;
    registered: number;
  };
  'count.registeredAboveTotal': { group: string; heading: string; registered: number; total: number };
  'count.blank': { group: string; heading: string };
  'count.unreadable': { group: string; heading: string; shown: string };
  'count.differs': { group: string; heading: string; typed: number; computed: number };
  'count.twice': { group: string; heading: string; typed: number; other: Place; otherTyped: number };
  'group.unlisted': { group: string };
  'count.percentScale': { group: string; heading: string; shown: string };
  'tab.noScorecards': Record<string, never>;
  'tab.notUnderstood': { title: Title };
  'tab.noMarks': { title: Title };
  'tab.copy': { of: string };
  'tab.mayRepeat': { of: string; repeated: number; rows: number };
  /** A list beside another in its tab that names the other's people again. */
  'list.mayRepeat': { other: Place; repeated: number };
  'row.unclear': { shown: string };
  'fund.unitMixed': { shown: string; unit: MoneyUnit };
  'fund.balanceDiffers': { typed: number; computed: number };
  'fund.unitUnknown': Record<string, never>;
  'date.asText': { shown: string };
  'date.monthFirst': { shown: string };
  'decision.numberMissing': Record<string, never>;
  'decision.dateMissing': Record<string, never>;
  'decision.beforeAssessment': { date: CalendarDate; assessed: CalendarDate };
  'decision.expired': { until: CalendarDate; months: number };
  'decision.upgradeTooSoon': { first: CalendarDate; second: CalendarDate; months: number };
  'council.tooFew': { members: number; atLeast: number };
  'council.even': { members: number };
  'clan.inSeveralGroups': { subject: string; other: Place };
  'organisation.atTwoLevels': { subject: string; other: Place };
}

export type FindingCode = keyof FindingFacts;

/** One thing wrong at one place. Its Vietnamese sentence is made in `src/words`. */
export type Finding = {
  [C in FindingCode]: { code: C; place: Place; facts: FindingFacts[C] };
}[FindingCode];

const severities: Record<FindingCode, Severity> = {
  'score.aboveMax': 'error',
  'score.negative': 'error',
  'score.blank': 'error',
  'score.unreadable': 'error',
  'score.asDate': 'error',
  'score.otherScale': 'error',
  'score.offStep': 'error',
  'score.notApplicable': 'error',
  'score.errorValue': 'error',
  'score.zeroRated': 'error',
  'score.noEvidence': 'error',
  'part.sumDiffers': 'error',
  'total.differs': 'error',
  'total.betweenBands': 'warning',
  'result.contradicts': 'error',
  'subject.missingName': 'error',
  'subject.formulaName': 'warning',
  'subject.duplicate': 'error',
  'subject.namesake': 'warning',
  'answer.unmatched': 'warning',
  'answer.listed': 'warning',
  'registered.unclear': 'error',
  'registered.scoredUnticked': 'warning',
  'text.tooLong': 'warning',
  'text.damaged': 'warning',
  'text.legacyFont': 'warning',
  'header.duplicateMeaning': 'error',
  'header.criterionMissing': 'error',
  'header.maxDiffers': 'warning',
  'set.wrongYear': 'error',
  'set.incomplete': 'error',
  'set.sumDiffers': 'error',
  'set.unreadable': 'error',
  'set.contradicts': 'error',
  'set.regionUnknown': 'error',
  'set.againstText': 'error',
  'set.otherThanRead': 'warning',
  'set.twice': 'error',
  'year.unknown': 'error',
  'year.differs': 'error',
  'title.unknown': 'error',
  'title.variant': 'info',
  'page.nameless': 'error',
  'page.several': 'error',
  'indicator.noEvidence': 'warning',
  'indicator.notProven': 'error',
  'page.kindUnknown': 'error',
  'indicator.blank': 'error',
  'indicator.twice': 'error',
  'indicator.countsNeeded': 'error',
  'indicator.countAboveTotal': 'error',
  'indicator.countDiffers': 'warning',
  'indicator.figureContradicts': 'error',
  'count.recognisedAboveRegistered': 'error',
  'count.registeredAboveTotal': 'error',
  'count.blank': 'warning',
  'count.unreadable': 'error',
  'count.differs': 'warning',
  'count.twice': 'error',
  'group.unlisted': 'warning',
  'count.percentScale': 'warning',
  'tab.noScorecards': 'error',
  'tab.notUnderstood': 'warning',
  'tab.noMarks': 'info',
  'tab.copy': 'info',
  'tab.mayRepeat': 'error',
  'list.mayRepeat': 'error',
  'row.unclear': 'warning',
  'fund.unitMixed': 'error',
  'fund.balanceDiffers': 'error',
  'fund.unitUnknown': 'warning',
  'date.asText': 'warning',
  'date.monthFirst': 'error',
  'decision.numberMissing': 'error',
  'decision.dateMissing': 'error',
  'decision.beforeAssessment': 'error',
  'decision.expired': 'error',
  'decision.upgradeTooSoon': 'error',
  'council.tooFew': 'error',
  'council.even': 'error',
  'clan.inSeveralGroups': 'warning',
  'organisation.atTwoLevels': 'error',
};

export const findingCodes = Object.keys(severities) as FindingCode[];

export const severityOf = (finding: Pick<Finding, 'code'>): Severity => severities[finding.code];

/** How many findings there are of each severity. */
export function countBySeverity(findings: Pick<Finding, 'code'>[]): Record<Severity, number> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const finding of findings) counts[severityOf(finding)] += 1;
  return counts;
}

const ranks: Record<Severity, number> = { error: 0, warning: 1, info: 2 };

/** Errors first, then by sheet order as given, row and column. */
export function sortFindings(findings: Finding[], sheets: string[]): Finding[] {
  const order = new Map(sheets.map((sheet, index) => [sheet, index]));
  const position = (finding: Finding) => order.get(finding.place.sheet) ?? sheets.length;
  return [...findings].sort(
    (a, b) =>
      ranks[severityOf(a)] - ranks[severityOf(b)] ||
      position(a) - position(b) ||
      a.place.row - b.place.row ||
      a.place.column - b.place.column,
  );
}
