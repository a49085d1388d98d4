import type { CriteriaSet } from '../criteria/criteriaSet';
import { shownAt } from '../layout/grid';
import { groupNamedIn } from '../layout/groups';
import { columnOf } from '../layout/header';
import { leaderTitle, unitTitle } from '../layout/subjects';
import { criteriaIn, type Table } from '../layout/table';
import { shortTitleIn, titlesNamedIn } from '../layout/titleBlock';
import { meaningOf } from '../layout/vocabulary';
import { fold } from '../text/fold';
import type { Title } from '../title';

const linesAbove = 15;

/** The title in the block above the table, by name or by abbreviation. */
function headedTitle(table: Table): Title | null {
  if (table.block.title !== null) return table.block.title;
  return [...headingOf(table), table.grid.sheet].map(shortTitleIn).find((title) => title !== null) ?? null;
}

const headingOf = ({ grid, header }: Table): string[] =>
  grid.shown.slice(Math.max(0, header.top - linesAbove), header.top).flat();

const fewestOfCitizens = 8;

/** Folded, a heading over the names of those who speak for their household. */
const householdHeading = /(?:^| )(?:chu ho|gia dinh|ho dan|ten ho|dai dien)(?: |$)|^ho$/;

/** The title a roster scores. Headings are copied about, so one counts only where a set of its title has that form. */
export function rosterTitle(table: Table, sets: CriteriaSet[]): Title {
  const headed = headedTitle(table);
  const byName = titleOfNames(table);
  // A list of offices may say whose offices they are; nothing else in its heading counts.
  if (byName === 'organisation') {
    if (isOrganisations(headed)) return headed;
    return namesGroups(table) ? 'community' : byName;
  }
  if (byName !== null) return byName;
  const highest = Math.max(...criteriaIn(table.header));
  const hasForm = (title: Title) =>
    sets.some((set) => set.title === title && set.kind === 'points' && set.criteria.length === highest);
  if ((headed === 'family' || headed === 'citizen') && hasForm(headed)) return headed;
  // Few marks make no families of citizens; only who is listed does.
  if (headed === 'citizen' && !listsHouseholds(table)) return headed;
  const ofOthers = headed === 'clan' || headed === 'community' || isOrganisations(headed);
  if (ofOthers && (highest < fewestOfCitizens || !hasForm('citizen'))) return headed;
  return highest >= fewestOfCitizens ? 'citizen' : 'family';
}

const listsHouseholds = ({ header }: Table): boolean =>
  (columnOf(header, 'name')?.path ?? []).some((heading) => householdHeading.test(fold(heading)));

/** The title that the heading of the names gives; null for names of people. */
function titleOfNames({ header }: Table): Title | null {
  const headings = columnOf(header, 'name')?.path ?? [];
  const leaf = headings[headings.length - 1];
  if (leaf === undefined) return null;
  const texts = headings.map(fold);
  const told = texts.map((text) => leaderTitle(text) ?? unitTitle(text)).find((title) => title !== null);
  return told ?? (meaningOf([leaf], new Map()) === 'group' ? 'community' : null);
}

/** Everybody on the list is a residential group, whatever the heading of their names ("Đơn vị"). */
function namesGroups({ grid, header, records }: Table): boolean {
  const names = columnOf(header, 'name');
  if (names === null || records.length === 0) return false;
  return records.every(({ row }) => groupNamedIn(shownAt(grid, row, names.index)) !== null);
}

const isOrganisations = (
  title: Title | null,
): title is 'organisation' | 'districtOrganisation' | 'provinceOrganisation' =>
  title === 'organisation' || title === 'districtOrganisation' || title === 'provinceOrganisation';

/** Titles that a heading without its level may mean. */
const widerNames: Partial<Record<Title, Title[]>> = {
  community: ['commune', 'district', 'province'],
  organisation: ['districtOrganisation', 'provinceOrganisation'],
};

/**
 * The title a printed page scores: what the heading says, or, where it leaves the level open or says nothing, the title
 * of the set whose rows are exactly those of the page. null: nothing on the page tells.
 */
export function pageTitle(
  table: Table,
  ids: string[],
  kind: CriteriaSet['kind'],
  sets: CriteriaSet[],
): Title | null {
  const headed = headedTitle(table);
  const wider = headed === null || mayBeAnother(table, headed) ? null : widerNames[headed];
  if (headed !== null && wider === undefined) return headed;
  const own = [...ids].sort().join();
  const isOwn = (set: CriteriaSet) => set.kind === kind && idsOf(set).sort().join() === own;
  if (sets.some((set) => set.title === headed && isOwn(set))) return headed;
  const exact = sets.find(
    (set) => (wider == null || wider.includes(set.title)) && ids.length >= fewestRows && isOwn(set),
  );
  return exact?.title ?? headed;
}

/**
 * True where the heading may speak of a programme rather than of the page: it names several titles, or that of a whole
 * level ("Kế hoạch xây dựng Huyện học tập"). Then the page's rows tell, where they are exactly those of another set.
 */
const mayBeAnother = (table: Table, headed: Title): boolean =>
  wholeLevels.has(headed) || headingOf(table).some((line) => titlesNamedIn(line).length > 1);

const wholeLevels: ReadonlySet<Title> = new Set<Title>(['commune', 'district', 'province']);

/** Fewer rows than these may be anything. */
const fewestRows = 8;

const idsOf = (set: CriteriaSet): string[] =>
  set.kind === 'points'
    ? set.criteria.map(({ id }) => id)
    : set.groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
