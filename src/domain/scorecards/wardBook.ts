import { inForce, shippedSets } from '../criteria/catalogue';
import type { CriteriaSet } from '../criteria/criteriaSet';
import { readSetsTab, type WardSettings } from '../criteria/workbookSets';
import type { Finding } from '../finding';
import type { Grid } from '../layout/grid';
import { readTables, type Table } from '../layout/table';
import { titleNamedIn } from '../layout/titleBlock';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import type { Title } from '../title';
import { placeOf } from './cells';
import { damagedTexts } from './damagedTexts';
import { type GroupCounts, readGroupCounts } from './groupCounts';
import { readChecklistPage, readPointsPage } from './pageCards';
import { readRoster, rosterTitle } from './rosterCards';
import type { PointsCard, Scorecard } from './scorecard';

/** What a ward's workbook says, each part with what could not be read. */
export interface WardReading {
  unit: string | null;
  settings: WardSettings;
  /** Sets in use: the workbook's own before the shipped ones. */
  sets: CriteriaSet[];
  cards: Scorecard[];
  groups: GroupCounts[];
  findings: Finding[];
}

/** One tab's share of the reading. */
interface TabReading {
  sheet: string;
  cards: Scorecard[];
  groups: GroupCounts[];
  findings: Finding[];
  unit: string | null;
}

const setsTabName = 'bo tieu chi';

export const isSetsTab = (sheet: string): boolean => fold(sheet) === setsTabName;

/**
 * Reads all tabs of a ward's workbook. `known` are the sets to fall back on (the shipped ones,
 * or those of the district's master). Nothing throws: what cannot be read becomes a finding.
 */
export function readWardBook(grids: Grid[], known: CriteriaSet[] = shippedSets): WardReading {
  const setsTab = grids.find((grid) => isSetsTab(grid.sheet));
  const own = readSetsTab(setsTab ?? null, known);
  const unitOfSettings = own.settings.unit;
  const tabs = grids
    .filter((grid) => grid !== setsTab)
    .map((grid) => readTab(grid, own.settings, own.sets, unitOfSettings ?? ''));
  const { kept, findings: copies } = withoutCopies(tabs);
  const cards = kept.flatMap((tab) => tab.cards);
  const findings = [...own.findings, ...tabs.flatMap((tab) => tab.findings), ...copies];
  if (cards.length === 0 && grids.length > 0) findings.push(noScorecards(grids[0]!.sheet));
  return {
    unit: unitOfSettings ?? tabs.find((tab) => tab.unit !== null)?.unit ?? null,
    settings: own.settings,
    sets: own.sets,
    cards,
    groups: kept.flatMap((tab) => tab.groups),
    findings,
  };
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

function readTab(grid: Grid, settings: WardSettings, sets: CriteriaSet[], unit: string): TabReading {
  const tables = readTables(grid, criteriaNames(sets));
  const reading: TabReading = {
    sheet: grid.sheet,
    cards: [],
    groups: [],
    findings: longTexts(grid),
    unit: null,
  };
  for (const table of tables) {
    reading.unit ??= table.block.unit;
    readInto(reading, table, table.block.year ?? settings.year, sets, unit);
  }
  if (!tables.some((table) => table.kind !== 'other')) reading.findings.push(...notRead(grid));
  return reading;
}

function readInto(
  reading: TabReading,
  table: Table,
  year: number | null,
  sets: CriteriaSet[],
  unit: string,
): void {
  const setOf = (title: Title) => (year === null ? null : inForce(sets, title, year));
  const subject = unit !== '' ? unit : (table.block.unit ?? '');
  if (table.kind === 'roster') {
    const title = rosterTitle(table);
    const roster = readRoster(table, title, year, setOf(title));
    reading.cards.push(...roster.cards);
    reading.findings.push(
      ...roster.findings,
      ...unclearRows(table),
      ...titleVariant(table),
      ...damagedTexts(table),
    );
  } else if (table.kind === 'pointsPage') {
    reading.cards.push(readPointsPage(table, 'commune', year, subject, setOf('commune')));
  } else if (table.kind === 'checklistPage') {
    reading.cards.push(readChecklistPage(table, 'commune', year, subject));
  } else if (table.kind === 'groupSummary') {
    const summary = readGroupCounts(table, year);
    reading.groups.push(...summary.counts);
    reading.findings.push(...summary.findings);
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
  table.remarks
    .filter((row) => row < (table.records[table.records.length - 1]?.row ?? 0))
    .map((row) => ({
      code: 'row.unclear',
      place: placeOf(table, row, 0),
      facts: { shown: (table.grid.shown[row] ?? []).map(tidy).find((text) => text !== '') ?? '' },
    }));

function titleVariant(table: Table): Finding[] {
  const { variant, title } = table.block;
  if (variant === null || title === null) return [];
  const place = placeOf(table, variant.row, variant.column);
  return [{ code: 'title.variant', place, facts: { shown: variant.shown, title } }];
}

const linesOfTitle = 15;

const judgedHere: ReadonlySet<Title> = new Set<Title>(['family', 'citizen', 'commune']);

/** A tab that speaks of a title but holds no table of ours: told, so that nobody believes it was counted. */
function notRead(grid: Grid): Finding[] {
  const lines = grid.shown.slice(0, linesOfTitle).flat();
  const title = [...lines, grid.sheet].map(titleNamedIn).find((named) => named !== null)?.title;
  if (title === undefined) return [];
  const place = { sheet: grid.sheet, row: 1, column: 1 };
  if (!judgedHere.has(title)) return [{ code: 'tab.otherTitle', place, facts: { title } }];
  const speaksOfMarks = lines.some((text) =>
    /(?:^| )(?:tieu chi|chi so|chi tieu|diem)(?: |$)/.test(fold(text)),
  );
  return speaksOfMarks ? [{ code: 'tab.notUnderstood', place, facts: { title } }] : [];
}

const leastRowsOfCopy = 3;
const shareOfCopy = 0.9;

/** Filtered copies ("Chưa đạt") hold the same people again; only the largest list counts. */
function withoutCopies(tabs: TabReading[]): { kept: TabReading[]; findings: Finding[] } {
  const findings: Finding[] = [];
  const kept = tabs.filter((tab) => {
    const source = tabs.find((other) => other !== tab && isCopyOf(tab, other));
    if (source === undefined) return true;
    findings.push({
      code: 'tab.copy',
      place: { sheet: tab.sheet, row: 1, column: 1 },
      facts: { of: source.sheet },
    });
    return false;
  });
  return { kept, findings };
}

function isCopyOf(tab: TabReading, other: TabReading): boolean {
  const rows = pointsCards(tab);
  const rowsOfOther = pointsCards(other);
  if (rows.length < leastRowsOfCopy || rows.length >= rowsOfOther.length) return false;
  const first = rows[0]!;
  if (first.title !== rowsOfOther[0]!.title || first.year !== rowsOfOther[0]!.year) return false;
  const names = new Set(rowsOfOther.map((card) => fold(card.subject.name)));
  const shared = rows.filter((card) => names.has(fold(card.subject.name))).length;
  return shared >= rows.length * shareOfCopy;
}

const pointsCards = (tab: TabReading): PointsCard[] =>
  tab.cards.filter((card): card is PointsCard => card.kind === 'points');
