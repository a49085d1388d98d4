import { type Grid, rowCount, shownAt, valueAt } from '../layout/grid';
import { bestHeader, deepestHeaderRow, Merges, repeatsHeader } from '../layout/header';
import { tidy } from '../text/normalise';
import type { Register } from './register';
import { blockTopOf, headingsOf, type Section, textsIn } from './section';

/** A section with the register that knows its header. */
export interface KnownSection {
  section: Section;
  register: Register;
}

/**
 * The registers of a tab from top to bottom; a header that pages repeat opens no section of its own. A tab that has
 * none where headers stand is about something else, and is read no further.
 */
export function sectionsOf(grid: Grid, registers: readonly Register[]): KnownSection[] {
  const merges = new Merges(grid.merges, rowCount(grid));
  const sections: KnownSection[] = [];
  for (let from = 0; from < rowCount(grid); ) {
    const found = nextHeader(grid, merges, registers, from);
    const last = sections[sections.length - 1];
    if (found === null && last === undefined) return [];
    if (found === null) from += deepestHeaderRow;
    else {
      from = found.section.bottom + 1;
      if (last !== undefined && goesOn(last.section, found.section)) continue;
      if (last !== undefined) last.section.end = found.section.blockTop;
      sections.push(found);
    }
  }
  return sections;
}

type FoundHeader = KnownSection & { top: number; bottom: number };

function nextHeader(
  grid: Grid,
  merges: Merges,
  registers: readonly Register[],
  from: number,
): FoundHeader | null {
  return bestHeader<FoundHeader>(grid, merges, from, (top, bottom) => {
    if (hasFigures(grid, top)) return null;
    const headings = headingsOf(grid, merges, top, bottom);
    const blockTop = blockTopOf(grid, from, top);
    const said = () => [grid.sheet, ...textsIn(grid, blockTop, top)];
    for (const register of registers) {
      const score = register.knows(headings, said);
      const section = { grid, merges, blockTop, top, bottom, end: rowCount(grid), headings };
      if (score > 0) return { header: { top, bottom, section, register }, score };
    }
    return null;
  });
}

/** A row with a number or a day of its own is no row of headings. */
const hasFigures = (grid: Grid, row: number): boolean =>
  (grid.shown[row] ?? []).some(
    (text, column) =>
      ['number', 'object'].includes(typeof valueAt(grid, row, column)) || /^[\d\s.,/-]*\d$/.test(tidy(text)),
  );

const goesOn = (section: Section, next: Section): boolean =>
  repeatsHeader(section.grid, section, next.top) &&
  textsIn(section.grid, next.blockTop, next.top).length === 0 &&
  shownAt(section.grid, next.bottom, 0) === shownAt(section.grid, section.bottom, 0);
