import { type Finding, severityOf } from '../../domain/finding';
import { cellName } from '../../domain/place';
import type { CalendarDate } from '../../domain/text/date';
import { progressOf, type WardArrival } from '../../domain/town/progress';
import type { TownReport, WardEntry, WardSource } from '../../domain/town/townReport';
import type { ListProblem } from '../../domain/units/listProblems';
import type { Page, PageCell } from '../../sheets/page';
import {
  districtWords,
  failureWords,
  listedState,
  sayListed,
  sayMissing,
  setsDoubt,
  setsState,
  stateNames,
} from '../../words/district';
import { arrivalNames, progressWords, showIso } from '../../words/districtPages';
import { sayFinding } from '../../words/findings';

/**
 * Who is in, who is missing, why, and what to do: a row a ward, a workbook that failed, a row of the list in doubt. The
 * `deadline` tells who was in time.
 */
export function progressPage(
  report: TownReport,
  ownFindings: Finding[],
  deadline: CalendarDate | null = null,
): Page {
  const { heading, counts, columns } = districtWords.progress;
  const progress = progressOf(report.wards, deadline);
  const arrivals = new Map(progress.wards.map((ward) => [ward.code, ward]));
  const done = report.wards.filter((ward) => ward.state === 'consolidated').length;
  return {
    heading,
    lines: [
      counts(report.year, done, report.wards.length),
      progressWords.counts(progress),
      progressWords.deadline(deadline),
    ],
    columns: [
      { heading: columns.code, width: 70 },
      { heading: columns.name, width: 180 },
      { heading: columns.state, width: 130 },
      { heading: columns.file, width: 320 },
      { heading: columns.reason, width: 360 },
      { heading: columns.fix, width: 360 },
      { heading: progressWords.columns.arrival, width: 150 },
      { heading: progressWords.columns.on, width: 95 },
      { heading: progressWords.columns.inTime, width: 90 },
    ],
    rows: [
      ...report.listed.map((problem) => [...listedRow(problem), ...nothingCame]),
      ...ownFindings.map((finding) => [...ownRow(finding), ...nothingCame]),
      ...[...report.wards].sort(missingFirst).flatMap((ward) => {
        const came = arrivals.get(ward.unit.code);
        return rowsOf(ward, came).map((row) => [...row, ...arrivalCells(came)]);
      }),
    ],
    emphasised: [],
    frozenColumns: 2,
  };
}

const nothingCame: PageCell[] = [null, null, null];

const arrivalCells = (ward: WardArrival | undefined): PageCell[] =>
  ward === undefined
    ? nothingCame
    : [
        arrivalNames[ward.arrival],
        ward.on && showIso(ward.on),
        ward.late === null ? null : progressWords.inTime(ward.late),
      ];

const rank = { failed: 0, notReported: 1, consolidated: 2 };
const missingFirst = (a: WardEntry, b: WardEntry): number => rank[a.state] - rank[b.state];

function rowsOf(ward: WardEntry, came: WardArrival | undefined): PageCell[][] {
  const head = [ward.unit.code, ward.unit.name, stateNames[ward.state]];
  if (ward.state === 'notReported') {
    return [[...head, null, failureWords.noFile.reason, failureWords.noFile.fix]];
  }
  const missing = ward.sources.filter((source) => source.outcome !== 'read');
  if (missing.length === 0) {
    const isAsHandedUp = ward.sources.some((source) => source.outcome === 'read' && source.isAsHandedUp);
    const note = isAsHandedUp ? [progressWords.asHandedUp, null] : stillToDo(ward, came);
    return [[...head, ward.sources.map(fileOf).join('\n'), ...note]];
  }
  return missing.map((source) => {
    const { reason, fix } = sayMissing(source);
    return [...head, fileOf(source), reason, fix];
  });
}

/** Figures that can be counted are not yet handed up. */
function stillToDo({ sources }: WardEntry, came: WardArrival | undefined): [PageCell, PageCell] {
  if (came?.arrival === 'notHandedUp')
    return [progressWords.notHandedUp.reason, progressWords.notHandedUp.fix];
  if (came?.arrival !== 'returned') return [null, null];
  const because = sources.flatMap((source) =>
    source.outcome === 'read' ? (source.handedUp?.stamp.returnedBecause ?? '') : '',
  );
  const reasons = because.filter((reason) => reason !== '').join('; ');
  return [progressWords.returned.reason(reasons), progressWords.returned.fix];
}

const fileOf = (source: WardSource): string => source.unit.file;

function listedRow(problem: ListProblem): PageCell[] {
  const { row, code, shown, file } = problem;
  const { reason, fix } = sayListed(problem);
  return [code === '' ? districtWords.progress.row(row) : code, shown, listedState, file, reason, fix];
}

/** What is wrong in the master's own tab of sets, for every ward may be judged by it. */
function ownRow(finding: Finding): PageCell[] {
  const { message, fix } = sayFinding(finding);
  const state = severityOf(finding) === 'error' ? setsState : setsDoubt;
  return [cellName(finding.place), finding.place.sheet, state, null, message, fix];
}
