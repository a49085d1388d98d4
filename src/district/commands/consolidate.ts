import { printOf } from '../../domain/town/wardRecord';
import { accountOfUser } from '../../sheets/account';
import { activeBook, withOwnLine } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { dontRunLater, runLater } from '../../sheets/laterRun';
import { auditChanges } from '../../sheets/master/audit';
import { copyChanges } from '../../sheets/master/copies';
import { writePages } from '../../sheets/master/writePages';
import { matchSecret } from '../../sheets/matchSecret';
import { atOnce } from '../../sheets/wardFiles/openFiles';
import { districtWords } from '../../words/district';
import { auditWords, copiesWords, seenTabs } from '../../words/districtSeen';
import type { TownLine, TownStep } from '../calls';
import { townLine } from '../lines';
import { masterPages, pagesToWrite } from '../pages/masterPages';
import { stepLine } from '../stepLine';
import { endRun, refusalOf, type TownRun, takeTurn, unfinishedRun } from '../townRun';
import { readSome } from './readSome';
import { type OpenReading, type Sitting, sit } from './sitting';
import { chainOf, reportOf } from './townOf';

/** Fewer at first, so that somebody who waits soon sees that it goes on. */
const firstAtOnce = 5;

/** Google ends a run after six minutes; the rest is for writing the master. */
const longestMs = 270_000;

const continuation = 'continueTown';

/**
 * Reads every workbook that changed and rewrites the master's tabs, in one go. Past the time that Google gives a run it
 * goes on by itself in a minute; null then, and where there is no list, no year, or somebody else is at it. Throws for a
 * year that is none, for the tables must not be blanked by it.
 */
export function consolidate(yearAsked: number | null, id: string | null = null): TownLine | null {
  const { toasts } = districtWords;
  if (yearAsked !== null && !isYear(yearAsked)) throw new Error(toasts.strangeYear(yearAsked));
  const turn = takeTurn(id, yearAsked, (run) => {
    const sitting = sit(run.year, matchSecret());
    if (typeof sitting === 'string') {
      endRun();
      activeBook().say(toasts[sitting]);
      return null;
    }
    const { left, of } = readUntil(sitting, run, Date.now() + longestMs);
    if (left > 0) {
      runLater(continuation);
      activeBook().say(toasts.goesOn(of - left, of));
      return null;
    }
    return finish(sitting);
  });
  if (turn.outcome === 'done') return turn.value;
  activeBook().say(refusalOf(turn));
  return null;
}

/** As the list of wards writes it. */
const isYear = (year: number): boolean => Number.isInteger(year) && year >= 2000 && year < 2100;

/** Goes on with the run that Google's time limit cut short; nothing where none was. */
export function continueConsolidation(): void {
  dontRunLater(continuation);
  const run = unfinishedRun();
  if (run !== null) consolidate(run.year, run.id);
}

/** One step of a run that a sidebar leads: some workbooks, or the writing of the master when all are read. */
export function consolidateStep(id: string | null): TownStep {
  const turn = takeTurn<TownStep>(id, null, (run) => {
    const sitting = sit(run.year, matchSecret());
    if (typeof sitting === 'string') {
      endRun();
      return { state: 'unready', why: districtWords.toasts[sitting] };
    }
    const some = untried(sitting, run).slice(0, id === null ? firstAtOnce : atOnce);
    const done = readSome(sitting, some, run.id);
    const left = untried(sitting, run).length;
    if (left > 0) return { state: 'reading', run: run.id, left, done: done.map(stepLine) };
    const town = finish(sitting);
    return { state: 'written', run: run.id, done: done.map(stepLine), town };
  });
  return turn.outcome === 'done' ? turn.value : { state: 'unready', why: refusalOf(turn) };
}

/** Gives a run up: what was read stays read, and the master as it was. */
export function cancelConsolidation(): void {
  dontRunLater(continuation);
  endRun();
}

/**
 * Workbooks that this run has still to try: those that changed, and when they are done, those of which nothing is kept
 * because somebody changed their rows in the hidden tab. One that failed is left for the next run.
 */
function untried({ open, readings, store }: Sitting, { id }: TownRun): OpenReading[] {
  const isUntried = ({ unit }: OpenReading) => store.marks.get(unit.code)?.run !== id;
  const changed = open.filter(isUntried);
  if (changed.length > 0) return changed;
  const kept = store.readAll();
  return readings.filter((reading) => !kept.has(reading.unit.code) && isUntried(reading));
}

/** Reads until nothing is left, or no time; `of` counts what there was to read. */
function readUntil(sitting: Sitting, run: TownRun, until: number): { left: number; of: number } {
  for (let of = 0; ; ) {
    const left = untried(sitting, run);
    if (left.length === 0 || Date.now() >= until) return { left: left.length, of: of + left.length };
    of += readSome(sitting, left.slice(0, atOnce), run.id).length;
  }
}

/** Folds what is kept of every ward into the master's tabs, and writes them unless they say it already. */
function finish(sitting: Sitting): TownLine {
  const { book, master, store, year } = sitting;
  const report = reportOf(sitting);
  const chain = chainOf(report, master);
  const all = masterPages({ report, chain, master });
  const pages = pagesToWrite(all, book.own);
  const print = printOf(pages);
  const stands = pages.every(({ tab }) => book.own.has(tab)) && store.writtenFrom === print;
  const town = townLine(report, master, chain);
  const done = report.wards.filter((ward) => ward.state === 'consolidated').length;
  if (!stands) {
    const dated = pages.map(({ tab, page }) => ({ tab, page: withOwnLine(page, today()) }));
    const by = accountOfUser();
    const what = copiesWords.what(done, report.wards.length);
    const isKept = store.lastWrittenFrom === print && book.own.has(seenTabs.copies);
    writePages(book, dated, [
      ...store.noteWrittenFrom(print),
      ...(isKept ? [] : copyChanges(book, { at: new Date().toISOString(), by, what }, all)),
      ...auditChanges(
        book,
        [auditWords.consolidated(year, done, report.wards.length, town.failed.length)],
        by,
      ),
    ]);
  }
  endRun();
  const { tabs, toasts } = districtWords;
  const screen = activeBook();
  screen.say((stands ? toasts.unchanged : toasts.consolidated)(done, report.wards.length));
  screen.showOwnTab(tabs.town);
  return town;
}
