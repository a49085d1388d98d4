import type { CommuneDecision } from '../../domain/returns/communeDecision';
import type { WardReturn } from '../../domain/returns/wardReturn';
import { showDate } from '../../domain/text/date';
import type { TownReport, WardEntry } from '../../domain/town/townReport';
import type { Page, PageCell } from '../../sheets/page';
import { setName } from '../../words/criteria';
import { communesWords as words } from '../../words/districtPages';
import { sayDecision, sayOutcome } from '../../words/verdicts';

/**
 * The tab "Cộng đồng cấp xã": what each ward's own page came to, and the decision that made it official. What would
 * say the same in every row is said once above the table.
 */
export function communesPage({ wards, year }: TownReport): Page {
  const verdicts = wards.flatMap(({ returns }) => returns.flatMap(({ commune }) => commune ?? []));
  const judged = verdicts.filter(({ outcome }) => outcome !== 'insufficient');
  const recognised = judged.filter(({ outcome }) => outcome === 'recognised').length;
  const [set = '', ...otherSets] = new Set(verdicts.flatMap((verdict) => verdict.set ?? []));
  const isOneSet = set !== '' && otherSets.length === 0;
  const entries = wards.flatMap(entriesOf);
  const columns = columnsFor(
    isOneSet,
    entries.some(({ former }) => former !== null),
  );
  return {
    heading: words.heading,
    lines: [
      words.counts(year, recognised, judged.length, wards.length),
      words.decisions,
      ...(isOneSet ? [words.sameSet(setName(set))] : []),
    ],
    columns: columns.map(({ heading, width }) => ({ heading, width })),
    rows: entries.map((entry) => columns.map(({ cell }) => cell(entry))),
    emphasised: [],
    frozenColumns: 2,
  };
}

/** One row: a ward, or one of the former wards that it was merged from. */
interface Entry {
  unit: WardEntry['unit'];
  former: string | null;
  commune: WardReturn['commune'];
  decision: CommuneDecision | null;
}

/** Pages of former wards are shown side by side, never added. */
function entriesOf({ unit, sources }: WardEntry): Entry[] {
  const read = sources.flatMap((source) => (source.outcome === 'read' ? [source] : []));
  if (read.length === 0) return [{ unit, former: null, commune: null, decision: null }];
  return read.map((source) => ({
    unit,
    former: source.unit.code === unit.code ? null : source.unit.name,
    commune: source.wardReturn.commune,
    decision: source.wardReturn.communeDecision,
  }));
}

interface Column {
  heading: string;
  width: number;
  cell: (entry: Entry) => PageCell;
}

function columnsFor(isOneSet: boolean, hasFormer: boolean): Column[] {
  const { columns } = words;
  const former = { heading: columns.former, width: 150, cell: (entry: Entry) => entry.former };
  const set = {
    heading: columns.set,
    width: 170,
    cell: ({ commune }: Entry) => (commune === null || commune.set === null ? null : setName(commune.set)),
  };
  return [
    { heading: columns.code, width: 60, cell: ({ unit }) => unit.code },
    { heading: columns.name, width: 180, cell: ({ unit }) => unit.name },
    ...(hasFormer ? [former] : []),
    ...(isOneSet ? [] : [set]),
    { heading: columns.outcome, width: 240, cell: ({ commune }) => commune && sayOutcome(commune) },
    { heading: columns.points, width: 70, cell: ({ commune }) => commune?.total ?? null },
    {
      heading: columns.decision,
      width: 240,
      cell: ({ decision }) => decision && words.decision(sayDecision(decision), decision.level),
    },
    { heading: columns.authority, width: 150, cell: ({ decision }) => decision?.authority ?? null },
    {
      heading: columns.until,
      width: 100,
      cell: ({ decision }) => (decision?.until ? showDate(decision.until) : null),
    },
    { heading: columns.standing, width: 130, cell: ({ decision }) => decision && standing(decision) },
  ];
}

const standing = ({ holds }: CommuneDecision): PageCell =>
  holds === null ? null : holds ? words.holds : words.expired;
