import { type Finding, severityOf } from '../../domain/finding';
import { cellName } from '../../domain/place';
import type { TownReport, WardEntry } from '../../domain/town/townReport';
import type { ListProblem } from '../../domain/units/listProblems';
import type { Page, PageCell } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { sayListed, sayMissing } from '../../words/districtFailures';
import { failuresWords as words } from '../../words/districtPages';
import { sayFinding } from '../../words/findings';

/** The tab "Chưa tổng hợp được": what failed, why, and who has to do what; a ward that sent nothing has not failed. */
export function failuresPage({ listed, wards }: TownReport, ownFindings: readonly Finding[]): Page {
  const { columns } = words;
  const errors = ownFindings.filter((finding) => severityOf(finding) === 'error');
  const rows = [...listed.map(listedRow), ...errors.map(ownRow), ...wards.flatMap(wardRows)];
  return {
    heading: words.heading,
    lines: [words.counts(rows.length)],
    columns: [
      { heading: columns.code, width: 70 },
      { heading: columns.name, width: 180 },
      { heading: columns.reason, width: 320 },
      { heading: columns.fix, width: 320 },
      { heading: columns.file, width: 240 },
      { heading: columns.detail, width: 200 },
    ],
    rows,
    emphasised: [],
    frozenColumns: 2,
  };
}

/** In a ward that failed, former units that sent nothing are what keeps it open. */
const wardRows = ({ state, sources }: WardEntry): PageCell[][] =>
  state !== 'failed'
    ? []
    : sources.flatMap((source): PageCell[][] => {
        if (source.outcome === 'read') return [];
        const { code, name, file } = source.unit;
        const { reason, fix } = sayMissing(source);
        return [[code, name, reason, fix, file, source.outcome === 'failed' ? source.detail : null]];
      });

function listedRow(problem: ListProblem): PageCell[] {
  const { row, code, shown, file } = problem;
  const { reason, fix } = sayListed(problem);
  return [code === '' ? districtWords.progress.row(row) : code, shown, reason, fix, file, null];
}

function ownRow(finding: Finding): PageCell[] {
  const { message, fix } = sayFinding(finding);
  return [cellName(finding.place), finding.place.sheet, message, fix, null, null];
}
