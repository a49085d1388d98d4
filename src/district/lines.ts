import { type Finding, severityOf } from '../domain/finding';
import { cellName } from '../domain/place';
import type { Chain, ChainLink } from '../domain/town/chain';
import type { TownReport, WardEntry } from '../domain/town/townReport';
import type { ListProblem } from '../domain/units/listProblems';
import type { Verdict } from '../domain/verdicts/verdict';
import { sayListed, sayMissing } from '../words/districtFailures';
import { sayFinding } from '../words/findings';
import { type VerdictLine, verdictLine } from '../words/lines';
import type { ChainLine, FailureLine, TownLine, WardLine } from './calls';
import type { Master } from './master';

/** The report of a town as programs read it. */
export const townLine = (report: TownReport, { list, ownFindings }: Master, chain: Chain): TownLine => ({
  year: report.year,
  town: list?.town ?? '',
  wards: report.wards.map(wardLine),
  totals: report.totals,
  districts: chain.districts.map(chainLine),
  province: chain.province === null ? null : chainLine(chain.province),
  failed: [
    ...report.wards.flatMap(failureLines),
    ...report.listed.map(listedLine),
    ...ownFindings.filter((one) => severityOf(one) === 'error').map(ownLine),
  ],
  duplicates: report.duplicates.map(({ title, places }) => ({
    title,
    places: places.map(({ cell, ...where }) => ({ ...where, cell: cellName(cell) })),
  })),
});

const chainLine = ({ name, units, verdict }: ChainLink): ChainLine => ({
  name,
  units,
  verdict: verdict === null ? null : verdictLine(verdict),
});

function wardLine(ward: WardEntry): WardLine {
  const pages = ward.returns.flatMap((one) => (one.commune === null ? [] : [one.commune]));
  const sum = (what: 'errors' | 'warnings') => ward.returns.reduce((all, one) => all + one.findings[what], 0);
  return {
    code: ward.unit.code,
    name: ward.unit.name,
    state: ward.state,
    titles: ward.titles,
    // One part of a merged ward says nothing of the whole.
    commune: ward.state === 'consolidated' && pages.length === 1 ? communeLine(ward, pages[0]!) : null,
    errors: sum('errors'),
    warnings: sum('warnings'),
  };
}

/** What is kept of a ward's verdict names it only by the list. */
const communeLine = ({ unit: { name } }: WardEntry, verdict: Verdict): VerdictLine => ({
  ...verdictLine(verdict),
  subject: name,
});

const failureLines = (ward: WardEntry): FailureLine[] =>
  ward.sources.flatMap((source) => {
    if (source.outcome === 'read') return [];
    const { code, name, file } = source.unit;
    const kind = source.outcome === 'failed' ? source.kind : 'noFile';
    return [{ code, name, file, kind, ...sayMissing(source) }];
  });

const listedLine = (problem: ListProblem): FailureLine => {
  const { code, shown: name, file } = problem;
  return { code, name, file, kind: 'listed', ...sayListed(problem) };
};

/** What is wrong in the master's tab of sets. */
function ownLine(finding: Finding): FailureLine {
  const { message: reason, fix } = sayFinding(finding);
  const { place, code: kind } = finding;
  return { code: cellName(place), name: place.sheet, file: '', kind, reason, fix };
}
