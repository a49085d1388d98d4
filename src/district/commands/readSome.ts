import type { Grid } from '../../domain/layout/grid';
import { asHandedUp, standingFigures } from '../../domain/returns/asHandedUp';
import { examineWard } from '../../domain/returns/examineWard';
import type { ReturnStamp } from '../../domain/returns/returnState';
import { countedTitles, wardReturn } from '../../domain/returns/wardReturn';
import { whyNothing } from '../../domain/returns/whyNothing';
import { readDate, toIso } from '../../domain/text/date';
import { readingPlan } from '../../domain/town/readingPlan';
import { filePrint, summedIn } from '../../domain/town/summed';
import { type WardOutcome, withoutPeople } from '../../domain/town/wardRecord';
import type { Unit } from '../../domain/units/unit';
import { readUnitList } from '../../domain/units/unitList';
import type { WardOpening } from '../../sheets/openWard';
import { readHandedUp } from '../../sheets/returnTab';
import { openFiles } from '../../sheets/wardFiles/openFiles';
import { isUnitList } from '../unitTab';
import type { OpenReading, Sitting } from './sitting';

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
