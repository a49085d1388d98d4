import type { JudgedCard } from '../checks/checkWard';
import { identityKeys } from '../checks/identityKeys';
import { isScored } from '../checks/marks';
import type { CitizenBase } from '../criteria/setsTabForm';
import { citizensWithTitle } from '../derived/personShares';
import { countBySeverity, type Finding, type FindingCode } from '../finding';
import { groupedBy } from '../groupedBy';
import { groupKey } from '../layout/groups';
import type { Place } from '../place';
import type { GroupCounts } from '../scorecards/groupCounts';
import type { PointsCard } from '../scorecards/scorecard';
import { sumOfTyped, typedTotal } from '../scorecards/typedTotal';
import type { WardReading } from '../scorecards/wardBook';
import type { Title } from '../title';
import type { KnownCount } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';
import type { YearResult } from '../years/fiveYears';
import { yearResultOf } from '../years/yearResult';
import { type CommuneDecision, communeDecision } from './communeDecision';

/** The counts that nobody may know. */
export const knownFigures = ['total', 'registered', 'recognised'] as const;

export type KnownFigure = (typeof knownFigures)[number];

/** Counts of one title. null = not known: nobody said so, or a verdict waits for its grounds. Never 0 instead. */
export interface TitleCounts {
  /** All that could hold the title: households of the ward, adults for citizens. */
  total: number | null;
  registered: number | null;
  recognised: number | null;
  /** Of the scorecards that were read, those without enough grounds for a verdict. */
  insufficient: number;
}

/** Where no scorecard was read nothing is known, and none of them lacks grounds. */
export const noneRead: TitleCounts = { total: null, registered: null, recognised: null, insufficient: 0 };

export interface GroupReturn {
  group: string;
  family: TitleCounts;
  citizen: TitleCounts;
}

/** Titles that a ward counts its subjects of. */
export const countedTitles = ['family', 'clan', 'community', 'organisation', 'citizen'] as const;

export type CountedTitle = (typeof countedTitles)[number];

export type WardTitles = Record<CountedTitle, TitleCounts>;

/** What a ward's workbook comes to in one year: counts and plain data, no names. */
export interface WardReturn {
  unit: string | null;
  year: number;
  titles: WardTitles;
  /** The year before, where the workbook holds cards of that year. */
  titlesBefore: WardTitles | null;
  /** Households with the title as the ward itself typed them by residential groups. */
  typed: Pick<TitleCounts, 'registered' | 'recognised'>;
  groups: GroupReturn[];
  /** Citizens with the title out of whom the ward chose to count; null where it did not choose. */
  citizenShare: (KnownCount & { base: CitizenBase }) | null;
  /** The ward's own title; null where no page of that year was found. */
  commune: Verdict | null;
  /** What the ward's own title came to in each year of which there is a page with grounds. */
  communeYears: [year: number, result: YearResult][];
  /** The decision on the ward's own title, as its register has it; null where nobody has entered one. */
  communeDecision: CommuneDecision | null;
  findings: { errors: number; warnings: number };
  /** How often each kind was found. */
  findingKinds: Partial<Record<FindingCode, number>>;
  /** Keys by which a person, household, clan or organisation is found again in other wards. */
  identities: { key: string; title: Title; place: Place }[];
}

/** Counts a ward's verdicts of one year. */
export function wardReturn(
  reading: WardReading,
  judged: JudgedCard[],
  findings: Finding[],
  year: number,
): WardReturn {
  const now = yearOfWard(reading, judged, year);
  const { error, warning } = countBySeverity(findings);
  const hasYearBefore = judged.some(({ card }) => card.year === year - 1);
  return {
    unit: reading.unit,
    year,
    titles: titlesOf(now),
    titlesBefore: hasYearBefore ? titlesOf(yearOfWard(reading, judged, year - 1)) : null,
    typed: {
      registered: typedTotal(now.groups, 'registered'),
      recognised: typedTotal(now.groups, 'recognised'),
    },
    groups: byGroup(now),
    citizenShare: now.isDoubtful('citizen')
      ? null
      : citizenShare(now.cardsOf('citizen'), now.groups, reading.settings.citizenBase),
    commune: communeVerdict(now.judged),
    communeYears: communeResults(judged),
    communeDecision: communeDecision(reading, year),
    findings: { errors: error, warnings: warning },
    findingKinds: countByKind(findings),
    identities: now.judged.flatMap(({ card }) =>
      identityKeys(card).map((key) => ({ key, title: card.title, place: card.place })),
    ),
  };
}

/** A ward's families and citizens of one year by residential groups. */
export const groupReturns = (reading: WardReading, judged: JudgedCard[], year: number): GroupReturn[] =>
  byGroup(yearOfWard(reading, judged, year));

/** What a workbook holds of one year, without the cards that repeat others. */
interface YearOfWard {
  judged: JudgedCard[];
  groups: GroupCounts[];
  cardsOf: (title: Title) => JudgedCard[];
  /** Whether the lists of a title may hold people twice. */
  isDoubtful: (title: Title) => boolean;
}

function yearOfWard(reading: WardReading, all: JudgedCard[], year: number): YearOfWard {
  const judged = all.filter(({ card, verdict }) => card.year === year && !isRepeated(verdict));
  return {
    judged,
    groups: reading.groups.filter((counts) => counts.year === null || counts.year === year),
    cardsOf: (title) => judged.filter(({ card }) => card.title === title),
    isDoubtful: (title) => reading.doubtful.some((list) => list.title === title && list.year === year),
  };
}

function titlesOf({ groups, cardsOf, isDoubtful }: YearOfWard): WardTitles {
  const [family, citizen] = [cardsOf('family'), cardsOf('citizen')];
  return {
    family: isDoubtful('family')
      ? uncounted(family, typedTotal(groups, 'households'))
      : countTitle(family, householdsOf(groups, family)),
    // Nobody types how many clans, residential groups or offices there are; their lists say it where they tick.
    clan: ofList(cardsOf('clan'), isDoubtful('clan')),
    community: ofList(cardsOf('community'), isDoubtful('community')),
    organisation: ofList(cardsOf('organisation'), isDoubtful('organisation')),
    citizen: (isDoubtful('citizen') ? uncounted : countTitle)(citizen, typedTotal(groups, 'adults')),
  };
}

function countByKind(findings: readonly Finding[]): WardReturn['findingKinds'] {
  const kinds: WardReturn['findingKinds'] = {};
  for (const { code } of findings) kinds[code] = (kinds[code] ?? 0) + 1;
  return kinds;
}

function citizenShare(
  citizens: JudgedCard[],
  groups: GroupCounts[],
  base: CitizenBase | null,
): WardReturn['citizenShare'] {
  const verdicts = citizens.map(({ verdict }) => verdict);
  const known = citizensWithTitle(verdicts, groups, base);
  return known === null || base === null ? null : { ...known, base };
}

const isRepeated = ({ reasons }: Verdict): boolean => reasons[0]?.code === 'repeated';

/** What the ward's own title came to in each year of which there is a page with grounds. */
export function communeResults(judged: JudgedCard[]): WardReturn['communeYears'] {
  const results = new Map<number, YearResult>();
  for (const { card, verdict } of judged) {
    const result = card.title === 'commune' ? yearResultOf(verdict) : null;
    if (result !== null && card.year !== null) results.set(card.year, result);
  }
  return [...results];
}

/** A page that fits the set of the year goes before one of another circular. */
function communeVerdict(ofYear: JudgedCard[]): Verdict | null {
  const pages = ofYear.filter(({ card }) => card.title === 'commune');
  return (pages.find(({ card, set }) => set?.kind === card.kind) ?? pages[0])?.verdict ?? null;
}

/** What the groups typed; where one left it blank, what the roster lists, unless that is less than the others typed. */
function householdsOf(groups: GroupCounts[], family: JudgedCard[]): number | null {
  if (groups.some(({ households }) => households.differs)) return null;
  const listed = listedTotal(family);
  const plausible = listed !== null && listed >= sumOfTyped(groups, 'households');
  return typedTotal(groups, 'households') ?? (plausible ? listed : null);
}

/**
 * A roster that ticks who registered, or that also lists subjects without a mark, lists everybody;
 * any other may list only those who registered, so its length says nothing of the total.
 */
function listedTotal(judged: JudgedCard[]): number | null {
  const cards = judged.flatMap(({ card }) => (card.kind === 'points' ? [card] : []));
  const ticked = cards.length > 0 && cards.every((card) => card.registered !== null);
  return ticked || cards.some((card) => !isScored(card)) ? cards.length : null;
}

/** The counts of lists that may hold people twice: not known, but for what was typed elsewhere. */
const uncounted = (judged: JudgedCard[], total: number | null): TitleCounts => ({
  ...countTitle(judged, total),
  registered: null,
  recognised: null,
});

const ofList = (judged: JudgedCard[], isDoubtful: boolean): TitleCounts =>
  isDoubtful ? uncounted(judged, null) : countTitle(judged, listedTotal(judged));

function countTitle(judged: JudgedCard[], total: number | null): TitleCounts {
  const registered = judged.filter(({ card }) => card.kind === 'points' && isRegistered(card));
  if (registered.length === 0) return { ...noneRead, total };
  const outcomes = registered.map(({ verdict }) => verdict.outcome);
  const insufficient = outcomes.filter((outcome) => outcome === 'insufficient').length;
  const nothingJudged = insufficient === registered.length;
  return {
    total,
    registered: registered.length,
    recognised: nothingJudged ? null : outcomes.filter((outcome) => outcome === 'recognised').length,
    insufficient,
  };
}

/** An unreadable tick was told; until it is mended it stands for a tick, so that the count does not shrink. */
const isRegistered = (card: PointsCard): boolean =>
  card.registered === 'unclear' || (card.registered ?? isScored(card));

/** Groups in the order of the ward's own summary, then those that only the rosters name. */
function byGroup({ groups, cardsOf, isDoubtful }: YearOfWard): GroupReturn[] {
  const [family, citizen] = [cardsOf('family'), cardsOf('citizen')];
  const named = new Map<string, { group: string; counts: GroupCounts | null }>();
  for (const counts of groups) named.set(counts.key, { group: counts.group, counts });
  for (const { card } of [...family, ...citizen]) {
    const group = card.subject.group;
    if (group !== null && !named.has(groupKey(group))) named.set(groupKey(group), { group, counts: null });
  }
  const familyOf = byGroupKey(family);
  const citizenOf = byGroupKey(citizen);
  return [...named].map(([key, { group, counts }]) => {
    const households = familyOf.get(key) ?? [];
    const listed = isDoubtful('family') || counts?.households.differs ? null : listedTotal(households);
    const count = (title: Title) => (isDoubtful(title) ? uncounted : countTitle);
    return {
      group,
      family: count('family')(households, counts?.households.count ?? listed),
      citizen: count('citizen')(citizenOf.get(key) ?? [], counts?.adults.count ?? null),
    };
  });
}

const byGroupKey = (judged: JudgedCard[]): Map<string | null, JudgedCard[]> =>
  groupedBy(judged, ({ card: { subject } }) => (subject.group === null ? null : groupKey(subject.group)));
