import { type Finding, severityOf } from '../../domain/finding';
import { cellName } from '../../domain/place';
import type { UnusedDay } from '../../domain/town/deadlinesTyped';
import type { Progress, WardArrival } from '../../domain/town/progress';
import type { TownReport, WardEntry, WardSource } from '../../domain/town/townReport';
import type { ListProblem } from '../../domain/units/listProblems';
import type { Page, PageCell } from '../../sheets/page';
import { districtWords, listedState, setsDoubt, setsState, stateNames } from '../../words/district';
import { failureWords, sayListed, sayMissing } from '../../words/districtFailures';
import { showIso } from '../../words/districtPages';
import { arrivalNames, progressWords } from '../../words/districtProgress';
import { sayFinding } from '../../words/findings';
import type { Master } from '../master';

/** Who is in, who is missing, why, and what to do: a row a ward, a workbook that failed, a row of the list in doubt. */
export function progressPage(
  report: TownReport,
  { ownFindings, plans }: Pick<Master, 'ownFindings' | 'plans'>,
  progress: Progress,
): Page {
  const { heading, counts, columns } = districtWords.progress;
  const arrivals = new Map(progress.wards.map((ward) => [ward.code, ward]));
  const done = report.wards.filter((ward) => ward.state === 'consolidated').length;
  return {
    heading,
    lines: [
      counts(report.year, done, report.wards.length),
      progressWords.counts(progress),
      progressWords.round(progress.round),
    ],
    columns: [
      { heading: columns.code, width: 70 },
      { heading: columns.name, width: 180 },
      { heading: columns.state, width: 130 },
      { heading: columns.reason, width: 360 },
      { heading: columns.fix, width: 360 },
      { heading: progressWords.columns.arrival, width: 150 },
      { heading: progressWords.columns.on, width: 95 },
      { heading: progressWords.columns.inTime, width: 90 },
      { heading: columns.file, width: 620 },
    ],
    rows: [
      ...report.listed.map((problem) => rowOf(listedLine(problem))),
      ...ownFindings.map((finding) => rowOf(ownLine(finding))),
      ...plans.flatMap(({ unused }) => unused.map((day) => rowOf(dayLine(day)))),
      ...[...report.wards].sort(missingFirst).flatMap((ward) => {
        const came = arrivals.get(ward.unit.code);
        return linesOf(ward, came).map((line) => rowOf(line, came));
      }),
    ],
    emphasised: [],
    frozenColumns: 2,
  };
}

/** What a row says, and the workbook it is about: a long address stands last, for few read it. */
interface Line {
  said: PageCell[];
  file: string | null;
}

const rowOf = ({ said, file }: Line, came?: WardArrival): PageCell[] => [
  ...said,
  ...arrivalCells(came),
  file,
];

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

function linesOf(ward: WardEntry, came: WardArrival | undefined): Line[] {
  const head = [ward.unit.code, ward.unit.name, stateNames[ward.state]];
  if (ward.state === 'notReported') {
    return [{ said: [...head, failureWords.noFile.reason, failureWords.noFile.fix], file: null }];
  }
  const missing = ward.sources.filter((source) => source.outcome !== 'read');
  if (missing.length === 0) {
    const isAsHandedUp = ward.sources.some((source) => source.outcome === 'read' && source.isAsHandedUp);
    const note = stillToDo(ward, came) ?? [isAsHandedUp ? progressWords.asHandedUp : null, null];
    return [{ said: [...head, ...note], file: ward.sources.map(fileOf).join('\n') }];
  }
  return missing.map((source) => {
    const { reason, fix } = sayMissing(source);
    return { said: [...head, reason, fix], file: fileOf(source) };
  });
}

/** Figures that can be counted are not yet handed up. */
function stillToDo({ sources }: WardEntry, came: WardArrival | undefined): [PageCell, PageCell] | null {
  if (came?.arrival === 'notHandedUp')
    return [progressWords.notHandedUp.reason, progressWords.notHandedUp.fix];
  if (came?.arrival === 'earlierRound' || came?.arrival === 'opened') {
    const { reason, fix } = progressWords[came.arrival];
    return [reason, fix];
  }
  if (came?.arrival !== 'returned') return null;
  const because = sources.flatMap((source) =>
    source.outcome === 'read' ? (source.handedUp?.stamp.returnedBecause ?? '') : '',
  );
  const reasons = because.filter((reason) => reason !== '').join('; ');
  return [progressWords.returned.reason(reasons), progressWords.returned.fix];
}

const fileOf = (source: WardSource): string => source.unit.file;

function listedLine(problem: ListProblem): Line {
  const { row, code, shown, file } = problem;
  const { reason, fix } = sayListed(problem);
  const place = code === '' ? districtWords.progress.row(row) : code;
  return { said: [place, shown, listedState, reason, fix], file };
}

/** What is wrong in the master's own tab of sets, for every ward may be judged by it. */
function ownLine(finding: Finding): Line {
  const { message, fix } = sayFinding(finding);
  const state = severityOf(finding) === 'error' ? setsState : setsDoubt;
  return { said: [cellName(finding.place), finding.place.sheet, state, message, fix], file: null };
}

/** A deadline that cannot be used moves the rounds after it. */
function dayLine({ place, shown, why }: UnusedDay): Line {
  const { reason, fix } = progressWords.unusedDay[why];
  return { said: [cellName(place), place.sheet, setsState, reason(shown), fix], file: null };
}
