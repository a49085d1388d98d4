import type { CommuneDecision } from '../../domain/returns/communeDecision';
import type { WardReturn } from '../../domain/returns/wardReturn';
import { showDate } from '../../domain/text/date';
import type { TownReport, WardEntry } from '../../domain/town/townReport';
import type { Page, PageCell } from '../../sheets/page';
import { setName } from '../../words/criteria';
import { communesWords as words } from '../../words/districtPages';
import { sayDecision, sayOutcome } from '../../words/verdicts';

/** The tab "Cộng đồng cấp xã": what each ward's own page came to, and the decision that made it official. */
export function communesPage({ wards, year }: TownReport): Page {
  const { columns } = words;
  const verdicts = wards.flatMap(({ returns }) => returns.flatMap(({ commune }) => commune ?? []));
  const judged = verdicts.filter(({ outcome }) => outcome !== 'insufficient');
  const recognised = judged.filter(({ outcome }) => outcome === 'recognised').length;
  return {
    heading: words.heading,
    lines: [words.counts(year, recognised, judged.length, wards.length), words.decisions],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 170 },
      { heading: columns.former, width: 150 },
      { heading: columns.set, width: 170 },
      { heading: columns.points, width: 70 },
      { heading: columns.outcome, width: 190 },
      { heading: columns.decision, width: 220 },
      { heading: columns.authority, width: 150 },
      { heading: columns.until, width: 95 },
      { heading: columns.standing, width: 120 },
    ],
    rows: wards.flatMap(rowsOf),
    emphasised: [],
    frozenColumns: 2,
  };
}

/** Pages of former wards are shown side by side, never added. */
function rowsOf({ unit, sources }: WardEntry): PageCell[][] {
  const read = sources.flatMap((source) => (source.outcome === 'read' ? [source] : []));
  if (read.length === 0) return [[unit.code, unit.name, ...Array<PageCell>(8).fill(null)]];
  return read.map((source) => {
    const former = source.unit.code === unit.code ? null : source.unit.name;
    const { commune, communeDecision } = source.wardReturn;
    return [unit.code, unit.name, former, ...verdictCells(commune), ...decisionCells(communeDecision)];
  });
}

const verdictCells = (verdict: WardReturn['commune']): PageCell[] =>
  verdict === null
    ? [null, null, null]
    : [verdict.set === null ? null : setName(verdict.set), verdict.total, sayOutcome(verdict)];

function decisionCells(decision: CommuneDecision | null): PageCell[] {
  if (decision === null) return [null, null, null, null];
  const { authority, level, until, holds } = decision;
  return [
    words.decision(sayDecision(decision), level),
    authority,
    until && showDate(until),
    holds === null ? null : holds ? words.holds : words.expired,
  ];
}
