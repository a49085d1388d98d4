import type { Planted } from './errors/planted';
import { fullName, units, unitsInForce, YEAR } from './town';
import {
  type CommuneTruth,
  citizenRecognised,
  communeBand2014,
  communeTruth,
  familyRecognised,
} from './truth';
import type { Unit } from './units/unit';
import type { WardBook } from './wardBook';

interface Counts {
  total: number | null;
  registered: number;
  recognised: number;
}

/** What the generator knows about one ward. Counts are null where planted errors decide them. */
export interface ExpectedWard {
  code: string;
  name: string;
  files: string[];
  state: 'consolidated' | 'failed' | 'notReported';
  /** Family of the rosters' layout; two joined by + where two files report for the ward. */
  layout: string | null;
  clean: boolean;
  groups: number;
  titles: { family: Counts | null; citizen: Counts | null; commune: CommuneTruth | null };
  /** What the page by TT 44 of the year before says, where there is one. */
  oldCommune: { year: number; total: number; band: string } | null;
}

/** The truth about the whole town, as samples/expected.json tells it. */
export interface Expected {
  year: number;
  groups: number;
  /** Households that live in the town. */
  households: number;
  /** Households that stand in a roster of a readable file. */
  listed: number;
  wards: ExpectedWard[];
  /** Different people who bear one name: not the same person twice. */
  namesakes: { file: string; name: string }[];
  planted: Planted[];
}

/** Sums up the town by its own plain arithmetic. */
export function expectedOf(
  books: readonly WardBook[],
  planted: readonly Planted[],
  withoutFile: number,
): Expected {
  const wards = unitsInForce.map((unit) => expectedWard(unit, booksOf(unit, books)));
  const readable = books.filter((book) => book.plan.trouble !== 'corrupt');
  return {
    year: YEAR,
    groups: wards.reduce((sum, ward) => sum + ward.groups, 0),
    households: books.reduce((sum, book) => sum + book.residents.households.length, withoutFile),
    listed: readable.reduce((sum, book) => sum + book.roster.length, 0),
    wards,
    namesakes: books.flatMap(namesakesIn),
    planted: [...planted],
  };
}

/** The workbooks that report for a unit: its own, or those of the wards that were merged into it. */
function booksOf(unit: Unit, books: readonly WardBook[]): WardBook[] {
  const codes = [
    unit.code,
    ...units.filter(({ replacedBy }) => replacedBy === unit.code).map(({ code }) => code),
  ];
  return books.filter((book) => codes.includes(book.unit.code));
}

function expectedWard(unit: Unit, books: readonly WardBook[]): ExpectedWard {
  const troubles = books.map(({ plan }) => plan.trouble);
  const known = books.length > 0 && troubles.every((trouble) => trouble === undefined);
  const answers = books.find((book) => book.answers)?.answers;
  return {
    code: unit.code,
    name: fullName(unit),
    files: books.map(({ plan }) => `${plan.name}.xlsx`),
    state: books.length === 0 ? 'notReported' : troubles.includes('corrupt') ? 'failed' : 'consolidated',
    layout: books.map(({ plan }) => plan.layout).join('+') || null,
    clean: known,
    groups: books.reduce((sum, { plan }) => sum + plan.groups, unit.groupsWithoutFile ?? 0),
    titles: {
      family: known ? addUp(books.map(familyCounts)) : null,
      citizen: known ? addUp(books.map(citizenCounts)) : null,
      commune: known && answers ? communeTruth(answers) : null,
    },
    oldCommune: known ? oldCommuneOf(books) : null,
  };
}

function oldCommuneOf(books: readonly WardBook[]): ExpectedWard['oldCommune'] {
  const points = books.find(({ old }) => old)?.old?.points;
  if (!points) return null;
  const total = points.reduce((sum, value) => sum + value, 0);
  return { year: YEAR - 1, total, band: communeBand2014(points) };
}

function familyCounts(book: WardBook): Counts {
  const { households } = book.residents;
  const difficult = book.unit.difficult?.citizen ?? false;
  return {
    total: book.summary || listsEveryHousehold(book) ? households.length : null,
    registered: households.filter((household) => household.registered).length,
    recognised: households.filter((household) => familyRecognised(household, difficult)).length,
  };
}

/** Where a roster ticks who registered, the others stand in it too; otherwise nobody can tell how many there are. */
const listsEveryHousehold = ({ roster, residents }: WardBook): boolean =>
  roster.length === residents.households.length;

function citizenCounts(book: WardBook): Counts {
  const { citizens, adults } = book.residents;
  const difficult = book.unit.difficult?.citizen ?? false;
  return {
    total: book.summary ? adults.reduce((sum, count) => sum + count, 0) : null,
    registered: citizens.length,
    recognised: citizens.filter((citizen) => citizenRecognised(citizen, difficult)).length,
  };
}

/** Adds counts; one unknown total makes the sum unknown. */
function addUp(counts: readonly Counts[]): Counts {
  return counts.reduce((sum, next) => ({
    total: sum.total === null || next.total === null ? null : sum.total + next.total,
    registered: sum.registered + next.registered,
    recognised: sum.recognised + next.recognised,
  }));
}

function namesakesIn(book: WardBook): { file: string; name: string }[] {
  const seen = new Set<string>();
  const doubled = new Set<string>();
  for (const { head } of book.residents.households) (seen.has(head.name) ? doubled : seen).add(head.name);
  return [...doubled].map((name) => ({ file: `${book.plan.name}.xlsx`, name }));
}
