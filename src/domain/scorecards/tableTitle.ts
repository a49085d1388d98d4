import type { CriteriaSet } from '../criteria/criteriaSet';
import { columnOf } from '../layout/header';
import { criteriaIn, type Table } from '../layout/table';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';

/** Abbreviations of titles that are not judged here; they keep their Đ, for CĐHT is no CDHT. */
const abbreviations: [RegExp, Title][] = [
  [/(?:^|[^\p{L}])DHHT(?:[^\p{L}]|$)/u, 'clan'],
  [/(?:^|[^\p{L}])[ĐÐD]VHT(?:[^\p{L}]|$)/u, 'organisation'],
  [/(?:^|[^\p{L}])C[ĐÐ]HT(?:[^\p{L}]|$)/u, 'community'],
];

/** Who is named in the column of names where it is nobody of the household: "Họ tên trưởng họ". */
const leaders: [RegExp, Title][] = [
  [/truong (?:ho|toc|dong ho|chi ho)(?: |$)/, 'clan'],
  [/(?:thu truong|hieu truong|giam doc)(?: |$)/, 'organisation'],
];

const linesAbove = 15;

/** The title in the block above the table, by name or by abbreviation. */
function headedTitle({ block, grid, header }: Table): Title | null {
  if (block.title !== null) return block.title;
  const lines = grid.shown.slice(Math.max(0, header.top - linesAbove), header.top).flat();
  return firstOf(abbreviations, [...lines, grid.sheet].map(tidy));
}

function firstOf(wordings: [RegExp, Title][], texts: string[]): Title | null {
  for (const text of texts) {
    const found = wordings.find(([wording]) => wording.test(text));
    if (found !== undefined) return found[1];
  }
  return null;
}

const fewestOfCitizens = 8;

/** The title a roster scores. Headings are copied about, so one counts only where a set of its title has that form. */
export function rosterTitle(table: Table, sets: CriteriaSet[]): Title {
  const led = firstOf(leaders, (columnOf(table.header, 'name')?.path ?? []).map(fold));
  if (led !== null) return led;
  const headed = headedTitle(table);
  const highest = Math.max(...criteriaIn(table.header));
  const hasForm = (title: Title) =>
    sets.some((set) => set.title === title && set.kind === 'points' && set.criteria.length === highest);
  if ((headed === 'family' || headed === 'citizen') && hasForm(headed)) return headed;
  const ofOthers = headed === 'clan' || headed === 'community' || headed === 'organisation';
  if (ofOthers && (highest < fewestOfCitizens || !hasForm('citizen'))) return headed;
  return highest >= fewestOfCitizens ? 'citizen' : 'family';
}

/**
 * The title a printed page scores, by the ids of its rows: the commune's where the heading says so, or where it says
 * nothing against it and the rows are exactly those of a set for communes. null: nothing on the page tells.
 */
export function pageTitle(
  table: Table,
  ids: string[],
  kind: CriteriaSet['kind'],
  sets: CriteriaSet[],
): Title | null {
  const headed = headedTitle(table);
  if (headed !== null && headed !== 'community') return headed;
  const own = [...ids].sort().join();
  const exact = sets.some(
    (set) => set.title === 'commune' && set.kind === kind && idsOf(set).sort().join() === own,
  );
  return exact ? 'commune' : headed;
}

const idsOf = (set: CriteriaSet): string[] =>
  set.kind === 'points'
    ? set.criteria.map(({ id }) => id)
    : set.groups.flatMap(({ indicators }) => indicators.map(({ id }) => id));
