import { toIso } from '../../domain/text/date';
import { type PlannedReading, type ReadingPlan, readingPlan } from '../../domain/town/readingPlan';
import { isReadFor } from '../../domain/town/standing';
import type { WardSource } from '../../domain/town/townReport';
import { isCurrent, printOf, type ReadingMark, withUnit } from '../../domain/town/wardRecord';
import { lostUnits } from '../../domain/units/listProblems';
import type { Unit } from '../../domain/units/unit';
import type { UnitList } from '../../domain/units/unitList';
import { thisDay } from '../../sheets/clock';
import { type MasterBook, readMasterBook } from '../../sheets/master/masterBook';
import { ReadingStore } from '../../sheets/master/store';
import { scriptVersion } from '../../sheets/version';
import { type ListedFile, listFiles } from '../../sheets/wardFiles/listFiles';
import { type Master, masterOf } from '../master';

/** A workbook that has to be read, with what Drive says of it. */
export interface OpenReading extends PlannedReading {
  listed: ListedFile | null;
  basis: string;
  /** ISO day on which the year's figures were first read from this file. */
  since: string;
}

/** The master with what it keeps of every ward. */
export interface KeptTown {
  book: MasterBook;
  master: Master;
  store: ReadingStore;
  year: number;
  plan: ReadingPlan;
}

/** The same with all that one consolidation needs to know; looked at anew by every step. */
export interface Sitting extends KeptTown {
  /** Every workbook of the year, in the order of the list. */
  readings: OpenReading[];
  /** Workbooks that changed since they were read, or that could not be read then; in the order of the list. */
  open: OpenReading[];
  /** Keys people's telephones and birth dates, so that none of them leaves the ward. */
  secret: string;
}

/** Why nothing can be consolidated: the master has no list, nothing in it can be read as a ward, no year, or no ward of it. */
export type Unready = 'noUnits' | 'noWards' | 'noYear' | 'noWardsOfYear';

/** Looks at the master in two calls, however many wards there are; no ward is asked for anything. */
export function keptTown(yearAsked: number | null = null): KeptTown | Unready {
  const book = readMasterBook();
  const master = masterOf(book.grids);
  const year = yearAsked ?? master.year;
  if (master.list === null) return 'noUnits';
  // An emptied list, or one whose headings were changed, must not blank what the master says.
  if (master.list.units.length + master.list.problems.length === 0) return 'noWards';
  if (year === null) return 'noYear';
  const plan = readingPlan(master.list.units, year);
  if (isOfOtherYears(master.list, plan, year)) return 'noWardsOfYear';
  return { book, master, store: new ReadingStore(book), year, plan };
}

/** Nothing is wrong in the list, and it has no ward of the year: the year may be mistyped. */
const isOfOtherYears = (
  { units, problems }: UnitList,
  { toRead, settled }: ReadingPlan,
  year: number,
): boolean => toRead.length + settled.length + problems.length + lostUnits(units, year).length === 0;

/** Looks at the master and at what Drive tells of the wards' workbooks. */
export function sit(yearAsked: number | null, secret: string): Sitting | Unready {
  const kept = keptTown(yearAsked);
  if (typeof kept === 'string') return kept;
  const { master, store, year, plan } = kept;
  const listed = listFiles(plan.toRead.map(({ file }) => file));
  const common = printOf([scriptVersion, year, master.sets, secret]);
  const readings = plan.toRead.map((planned) => ({
    ...planned,
    listed: listed.get(planned.file) ?? null,
    basis: basisOf(planned.unit, common),
    since: sinceOf(store.marks.get(planned.unit.code), planned.file, year),
  }));
  const open = readings.filter((reading) => !isKept(store.marks.get(reading.unit.code), reading));
  return { ...kept, readings, open, secret };
}

const basisOf = ({ difficultForCitizens, difficultForCommune }: Unit, common: string): string =>
  printOf([common, difficultForCitizens, difficultForCommune]);

function sinceOf(mark: ReadingMark | undefined, file: string, year: number): string {
  const [ofYear, day] = mark?.file === file ? mark.since.split(' ') : [];
  return ofYear === String(year) && day !== undefined ? day : toIso(thisDay());
}

const isKept = (mark: ReadingMark | undefined, { file, listed, basis }: OpenReading): boolean =>
  mark !== undefined && isCurrent(mark, { file, modified: listed?.modified ?? '', basis });

/**
 * What every workbook said when it was last read for the year, with those of which nothing can be read. What was read
 * for another year, or from a file that the list named before, says nothing.
 */
export function sourcesOf({ store, plan, year }: Pick<KeptTown, 'store' | 'plan' | 'year'>): WardSource[] {
  const kept = store.readAll();
  const read = plan.toRead.flatMap(({ unit, file }) => {
    const reading = kept.get(unit.code);
    return reading && isReadFor(reading.mark, file, year) ? [withUnit(unit, reading.outcome)] : [];
  });
  return [...read, ...plan.settled];
}

/** Whether anything was read for the year. */
export const hasReadings = ({ store, year }: Pick<KeptTown, 'store' | 'year'>): boolean =>
  [...store.marks.values()].some(({ since }) => since.startsWith(`${year} `));
