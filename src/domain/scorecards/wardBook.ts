import { inForce, shippedSets } from '../criteria/catalogue';
import type { CriteriaSet, PointsSet } from '../criteria/criteriaSet';
import { readSetsTab, type WardSettings } from '../criteria/workbookSets';
import type { Finding } from '../finding';
import { withAnswers } from '../forms/answered';
import type { Grid } from '../layout/grid';
import { inOneSpelling } from '../layout/groupSpelling';
import { readTables } from '../layout/readTables';
import { firstColumn, type Table } from '../layout/table';
import type { DecisionLine } from '../registers/lines';
import { readRegisters } from '../registers/readRegisters';
import { isTargetsTab } from '../registers/targets';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import { placeOf } from './cells';
import { type DoubtfulLists, withoutCopies } from './copies';
import { damagedTexts } from './damagedTexts';
import { type GroupCounts, readGroupCounts } from './groupCounts';
import { listsBeside } from './listsBeside';
import { mergedCounts } from './mergedCounts';
import { notRead } from './notRead';
import { pageIds, readChecklistPage, readPointsPage } from './pageCards';
import { pageSubject } from './pageSubject';
import { readRoster, ticksIn } from './rosterCards';
import { isPointsCard, type PointsCard, type Scorecard } from './scorecard';
import { pageTitle, rosterTitle } from './tableTitle';

/** What a ward's workbook says, each part with what could not be read. */
export interface WardReading {
  unit: string | null;
  settings: WardSettings;
  /** Sets in use: the workbook's own before the shipped ones. */
  sets: CriteriaSet[];
  cards: Scorecard[];
  groups: GroupCounts[];
  /** Lists that may hold people twice: their title cannot be counted until a person has looked. */
  doubtful: DoubtfulLists[];
  /** The ward's registers of decisions on recognition, line by line. */
  decisions: DecisionLine[];
  findings: Finding[];
  /** The tables that count, in the order of the tabs. */
  lists: ListReading[];
}

/** One table as it was understood. `title` is null for counts by group. */
export interface ListReading {
  table: Table;
  title: Title | null;
  year: number | null;
  cards: number;
}

/** One tab's share of the reading. */
interface TabReading {
  sheet: string;
  cards: Scorecard[];
  groups: GroupCounts[];
  findings: Finding[];
  unit: string | null;
  lists: ListReading[];
  doubtful: DoubtfulLists[];
}

const setsTabName = 'bo tieu chi';

export const isSetsTab = (sheet: string): boolean => fold(sheet) === setsTabName;

/**
 * Reads all tabs of a ward's workbook. `known` are the sets to fall back on (the shipped ones,
 * or those of the district's master). Nothing throws: what cannot be read becomes a finding.
 */
export function readWardBook(grids: Grid[], known: CriteriaSet[] = shippedSets): WardReading {
  const { own, lists, tables: typed } = tablesIn(grids, known);
  const tables = inOneSpelling(typed);
  const unitOfSettings = own.settings.unit;
  const tabs = lists.map((grid, at) =>
    readTab(grid, tables[at] ?? [], own.settings, own.sets, unitOfSettings ?? ''),
  );
  const others = lists.filter((_, at) => (tables[at] ?? []).every(({ kind }) => kind === 'other'));
  const registers = readRegisters(others, own.settings.year);
  const answered = withAnswers(tabs);
  const { kept, doubtful, findings: copies } = withoutCopies(answered.tabs);
  const cards = kept.flatMap((tab) => tab.cards);
  const groups = mergedCounts(kept.flatMap((tab) => tab.groups));
  const findings = [
    ...own.findings,
    ...tabs.flatMap((tab) => tab.findings),
    ...registers.findings,
    ...others.filter(({ sheet }) => !registers.sheets.has(sheet) && !isTargetsTab(sheet)).flatMap(notRead),
    ...answered.findings,
    ...copies,
    ...groups.findings,
    ...otherYears(kept, own.settings.year),
  ];
  if (cards.length === 0 && grids.length > 0) findings.push(noScorecards(grids[0]!.sheet));
  return {
    unit: unitOfSettings ?? tabs.find((tab) => tab.unit !== null)?.unit ?? null,
    settings: own.settings,
    sets: own.sets,
    cards,
    groups: groups.counts,
    doubtful: [...doubtful, ...kept.flatMap((tab) => tab.doubtful)],
    decisions: registers.decisions,
    findings,
    lists: tabs.flatMap((tab) => tab.lists),
  };
}

/** The tables of every tab that holds people's lists, and what the tab of sets says. */
function tablesIn(grids: Grid[], known: CriteriaSet[]) {
  const setsTab = grids.find((grid) => isSetsTab(grid.sheet));
  const own = readSetsTab(setsTab ?? null, known);
  const lists = grids.filter((grid) => grid !== setsTab);
  const names = criteriaNames(own.sets);
  return { own, lists, tables: lists.map((grid) => readTables(grid, names)) };
}

/** A table of many subjects, with the title and year that it is about and the set that governs them. */
export interface Roster {
  table: Table;
  title: Title;
  year: number | null;
  set: PointsSet | null;
  /** What tells who registered in the whole tab. */
  ticks: string[];
}

/**
 * The rosters of a workbook, as `readWardBook` takes them; but groups are spelled alike within each tab only, so that a
 * tab reads by itself as it does among the others.
 */
export function readRosters(
  grids: Grid[],
  known: CriteriaSet[] = shippedSets,
): { rosters: Roster[]; settings: WardSettings } {
  const { own, tables } = tablesIn(grids, known);
  const rosters = tables.flatMap((ofTab) => {
    const ticks = ticksOfTab(ofTab);
    return inOneSpelling([ofTab])
      .flat()
      .flatMap((table): Roster[] => {
        if (table.kind !== 'roster') return [];
        const title = rosterTitle(table, own.sets);
        const year = yearOf(table, own.settings);
        const set = year === null ? null : inForce(own.sets, title, year);
        return [{ table, title, year, set: set?.kind === 'points' ? set : null, ticks }];
      });
  });
  return { rosters, settings: own.settings };
}

/**
 * Lists of another year than the workbook is for: their people drop out of its totals. Beside a list of the workbook's
 * own year they are its history, and nothing is wrong.
 */
function otherYears(tabs: TabReading[], expected: number | null): Finding[] {
  const ofYear = new Set(
    tabs.flatMap(({ cards }) => cards.flatMap(({ title, year }) => (year === expected ? [title] : []))),
  );
  return tabs.flatMap(({ cards }): Finding[] => {
    const years = new Map<number, PointsCard>();
    for (const card of cards.filter(isPointsCard)) {
      const { title, year } = card;
      if (title !== 'commune' && !ofYear.has(title) && year !== null && !years.has(year))
        years.set(year, card);
    }
    return [...years].flatMap(([year, { place }]) =>
      expected === null || year === expected
        ? []
        : [{ code: 'year.differs', place, facts: { year, expected } }],
    );
  });
}

const noScorecards = (sheet: string): Finding => ({
  code: 'tab.noScorecards',
  place: { sheet, row: 1, column: 1 },
  facts: {},
});

/** Names of criteria by which a column can be known, folded; a name two titles share is left out. */
function criteriaNames(sets: CriteriaSet[]): Map<string, string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const set of sets) {
    if (set.kind !== 'points') continue;
    for (const criterion of set.criteria) {
      const name = fold(criterion.name);
      if (names.has(name) && names.get(name) !== criterion.id) shared.add(name);
      names.set(name, criterion.id);
    }
  }
  for (const name of shared) names.delete(name);
  return names;
}

function readTab(
  grid: Grid,
  tables: Table[],
  settings: WardSettings,
  sets: CriteriaSet[],
  unit: string,
): TabReading {
  const reading: TabReading = {
    sheet: grid.sheet,
    cards: [],
    groups: [],
    findings: longTexts(grid),
    unit: null,
    lists: [],
    doubtful: [],
  };
  const ticks = ticksOfTab(tables);
  for (const table of tables) {
    reading.unit ??= table.block.unit;
    readInto(reading, table, yearOf(table, settings), sets, unit, ticks);
  }
  const beside = listsBeside(reading.lists, reading.cards);
  reading.findings.push(...beside.findings);
  reading.doubtful.push(...beside.doubtful);
  return reading;
}

/** What tells who registered in all the lists of a tab: they are halves or pages of one. */
const ticksOfTab = (tables: Table[]): string[] =>
  tables.filter(({ kind }) => kind === 'roster').flatMap(ticksIn);

/** The block's own year; where it names several, the workbook's among them. */
const yearOf = ({ block }: Table, settings: WardSettings): number | null =>
  settings.year !== null && block.years.includes(settings.year)
    ? settings.year
    : (block.year ?? settings.year);

function readInto(
  reading: TabReading,
  table: Table,
  year: number | null,
  sets: CriteriaSet[],
  unit: string,
  ticks: string[],
): void {
  const setOf = (title: Title) => (year === null ? null : inForce(sets, title, year));
  if (table.kind === 'roster') {
    const title = rosterTitle(table, sets);
    const roster = readRoster(table, title, year, setOf(title), ticks);
    reading.cards.push(...roster.cards);
    reading.lists.push({ table, title, year, cards: roster.cards.length });
    reading.findings.push(
      ...roster.findings,
      ...unclearRows(table),
      ...titleVariant(table),
      ...damagedTexts(table),
    );
  } else if (table.kind === 'pointsPage' || table.kind === 'checklistPage') {
    const kind = table.kind === 'pointsPage' ? 'points' : 'checklist';
    const title = pageTitle(table, pageIds(table), kind, sets);
    const place = placeOf(table, table.header.top, firstColumn(table.header));
    const subject = title && pageSubject(table, title, unit !== '' ? unit : (table.block.unit ?? ''));
    if (title === null || subject === null) {
      reading.findings.push(
        title === null
          ? { code: 'title.unknown', place, facts: {} }
          : { code: 'page.nameless', place, facts: { title } },
      );
      return;
    }
    reading.lists.push({ table, title, year, cards: 1 });
    reading.cards.push(
      kind === 'points'
        ? readPointsPage(table, title, year, subject, setOf(title))
        : readChecklistPage(table, title, year, subject),
    );
  } else if (table.kind === 'groupSummary') {
    const summary = readGroupCounts(table, year);
    reading.groups.push(...summary.counts);
    reading.lists.push({ table, title: null, year, cards: 0 });
    reading.findings.push(...summary.findings, ...unclearRows(table));
  }
}

const mostCharacters = 1000;

/** Cells that hold far more than anybody types: mostly a whole page pasted by mistake. */
const longTexts = (grid: Grid): Finding[] =>
  grid.shown.flatMap((texts, row) =>
    texts.flatMap((text, column) => {
      if (text.length <= mostCharacters) return [];
      const place = { sheet: grid.sheet, row: row + 1, column: column + 1 };
      return [{ code: 'text.tooLong', place, facts: { length: text.length } } as const];
    }),
  );

const unclearRows = (table: Table): Finding[] =>
  table.remarks.map((row) => ({
    code: 'row.unclear',
    place: placeOf(table, row, firstColumn(table.header)),
    facts: { shown: (table.grid.shown[row] ?? []).map(tidy).find((text) => text !== '') ?? '' },
  }));

function titleVariant(table: Table): Finding[] {
  const { variant, title } = table.block;
  if (variant === null || title === null) return [];
  const place = placeOf(table, variant.row, variant.column);
  return [{ code: 'title.variant', place, facts: { shown: variant.shown, title } }];
}
