import { type Finding, severityOf } from '../../domain/finding';
import { cellName } from '../../domain/place';
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
import { sayFinding } from '../../words/findings';

/** Who is in, who is missing, why, and what to do: a row a ward, a workbook that failed, a row of the list in doubt. */
export function progressPage(report: TownReport, ownFindings: Finding[]): Page {
  const { heading, counts, columns } = districtWords.progress;
  const done = report.wards.filter((ward) => ward.state === 'consolidated').length;
  return {
    heading,
    lines: [counts(report.year, done, report.wards.length)],
    columns: [
      { heading: columns.code, width: 70 },
      { heading: columns.name, width: 180 },
      { heading: columns.state, width: 130 },
      { heading: columns.file, width: 320 },
      { heading: columns.reason, width: 360 },
      { heading: columns.fix, width: 360 },
    ],
    rows: [
      ...report.listed.map(listedRow),
      ...ownFindings.map(ownRow),
      ...[...report.wards].sort(missingFirst).flatMap(rowsOf),
    ],
    emphasised: [],
  };
}

const rank = { failed: 0, notReported: 1, consolidated: 2 };
const missingFirst = (a: WardEntry, b: WardEntry): number => rank[a.state] - rank[b.state];

function rowsOf(ward: WardEntry): PageCell[][] {
  const head = [ward.unit.code, ward.unit.name, stateNames[ward.state]];
  if (ward.state === 'notReported') {
    return [[...head, null, failureWords.noFile.reason, failureWords.noFile.fix]];
  }
  const missing = ward.sources.filter((source) => source.outcome !== 'read');
  if (missing.length === 0) return [[...head, ward.sources.map(fileOf).join('\n'), null, null]];
  return missing.map((source) => {
    const { reason, fix } = sayMissing(source);
    return [...head, fileOf(source), reason, fix];
  });
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
