import type { Grid } from '../../domain/layout/grid';
import { asHandedUp, standingFigures } from '../../domain/returns/asHandedUp';
import { examineWard } from '../../domain/returns/examineWard';
import type { ReturnStamp } from '../../domain/returns/returnState';
import { countedTitles, wardReturn } from '../../domain/returns/wardReturn';
import { whyNothing } from '../../domain/returns/whyNothing';
import { readDate, toIso } from '../../domain/text/date';
import { type PlannedReading, type ReadingPlan, readingPlan } from '../../domain/town/readingPlan';
import { isReadFor } from '../../domain/town/standing';
import { filePrint, summedIn } from '../../domain/town/summed';
import type { WardSource } from '../../domain/town/townReport';
import {
  isCurrent,
  printOf,
  type ReadingMark,
  type WardOutcome,
  withoutPeople,
  withUnit,
} from '../../domain/town/wardRecord';
import { lostUnits } from '../../domain/units/listProblems';
import type { Unit } from '../../domain/units/unit';
import { readUnitList, type UnitList } from '../../domain/units/unitList';
import { thisDay } from '../../sheets/clock';
import { type MasterBook, readMasterBook } from '../../sheets/master/masterBook';
import { ReadingStore } from '../../sheets/master/store';
import type { WardOpening } from '../../sheets/openWard';
import { readHandedUp } from '../../sheets/returnTab';
import { scriptVersion } from '../../sheets/version';
import { type ListedFile, listFiles } from '../../sheets/wardFiles/listFiles';
import { openFiles } from '../../sheets/wardFiles/openFiles';
import { type Master, masterOf } from '../master';
import { isUnitList } from '../unitTab';

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

/** What became of one workbook in this run. */
export interface Done {
  unit: Unit;
  outcome: WardOutcome;
}

/** Reads some workbooks at one time and keeps what they say; whatever goes wrong with one is that one's entry. */
export function readSome(sitting: Sitting, some: OpenReading[], run: string): Done[] {
  const openings = openFiles(some.map(({ file, listed }) => ({ id: file, listed })));
  const readings = some.map((reading, index) => {
    const outcome = guarded(() => outcomeOf(openings[index]!(), reading, sitting));
    return { reading, outcome };
  });
  sitting.store.keep(
    readings.map(({ reading: { unit, file, listed, basis, since }, outcome }) => ({
      mark: {
        code: unit.code,
        file,
        modified: listed?.modified ?? '',
        basis,
        outcome: outcome.outcome,
        run,
        since: `${sitting.year} ${since}`,
      },
      outcome,
    })),
  );
  return readings.map(({ reading: { unit }, outcome }) => ({ unit, outcome }));
}

function guarded(read: () => WardOutcome): WardOutcome {
  try {
    return read();
  } catch (error) {
    return { outcome: 'failed', kind: 'other', detail: String(error) };
  }
}

function outcomeOf(
  opening: WardOpening,
  { unit, since, file }: OpenReading,
  { book, master, year, secret }: Sitting,
): WardOutcome {
  if (file === book.id) return { outcome: 'failed', kind: 'ownFile', detail: '' };
  if (opening.outcome === 'failed') return opening;
  const handedUp = handedUpFor(opening.handedUp, year);
  const receivedOn = handedUp === null ? since : dayOf(handedUp.stamp);
  const standing = standingFigures(handedUp, year);
  const taken = standing && {
    ...{ outcome: 'read' as const, wardReturn: asHandedUp(standing), handedUp, receivedOn },
    ...{ isRaw: false, isAsHandedUp: true as const },
  };
  const lists = opening.grids.filter(isUnitList);
  const isPartOfIt = summedIn(standing).some((one) => one.file === filePrint(book.id));
  if (isPartOfIt || lists.some((grid) => namesFile(grid, book.id, year)))
    return { outcome: 'failed', kind: 'inCircle', detail: '' };
  if (lists.length > 0) return taken ?? { outcome: 'failed', kind: 'notHandedUp', detail: '' };
  const { reading, judged, findings } = examineWard(opening.grids, master.sets, unit);
  const counts = wardReturn(reading, judged, findings, year);
  const nothing = countedTitles.every((title) => counts.titles[title].registered === null);
  if (nothing && counts.commune === null)
    return taken ?? { outcome: 'failed', kind: whyNothing(reading, year), detail: '' };
  const isRaw = handedUp === null;
  return { outcome: 'read', wardReturn: withoutPeople(counts, secret), handedUp, receivedOn, isRaw };
}

/** Whether a list of wards means to count that file in the year. */
const namesFile = (list: Grid, file: string, year: number): boolean =>
  readingPlan(readUnitList(list).units, year).toRead.some((planned) => planned.file === file);

/** What a ward handed up for another year says nothing of this one. Who handed up, and why so, stays in the ward. */
function handedUpFor(shown: string[][] | null, year: number): ReturnType<typeof readHandedUp> {
  const handedUp = readHandedUp(shown);
  if (handedUp === null) return null;
  const stamp: ReturnStamp = { ...handedUp.stamp, by: '', despite: '' };
  if (stamp.year === year) return { stamp, figures: handedUp.figures };
  return { stamp: { ...stamp, state: 'notSubmitted' }, figures: null };
}

/** ISO; null where somebody changed the line. */
function dayOf({ at }: ReturnStamp): string | null {
  const reading = readDate(/\d{2}\/\d{2}\/\d{4}/.exec(at)?.[0] ?? '');
  return reading.kind === 'date' ? toIso(reading.date) : null;
}

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
