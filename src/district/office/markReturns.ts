import { type OfficeMark, withMark } from '../../domain/returns/officeTurn';
import { saysNewRound } from '../../domain/returns/returnState';
import { tidy } from '../../domain/text/normalise';
import type { Round } from '../../domain/town/deadline';
import { stageOf } from '../../domain/town/progress';
import type { StampedSource, Standing, WardStanding } from '../../domain/town/standing';
import { underLockOrSay } from '../../sheets/lock';
import { addToAudit } from '../../sheets/master/audit';
import type { KeptReading } from '../../sheets/master/store';
import { markInWard } from '../../sheets/officeMark';
import { officeWords, sayNotMarked } from '../../words/districtOffice';
import { auditWords } from '../../words/districtSeen';
import type { OfficeLine } from '../officeCalls';
import { chosen, type Office, openOfficeOrSay } from './office';

/** Takes what these wards handed up: each is locked from then on, until it is sent back. */
export const receiveReturns = (codes: string[]): OfficeLine[] =>
  underLockOrSay(() => {
    const office = openOfficeOrSay();
    return markAll(office, chosen(office, codes), {
      mark: { state: 'received' },
      isFor: ({ standing }) => standing === 'submitted' || standing === 'received',
      ofFile: () => true,
      done: officeWords.marked.received,
      audit: auditWords.received,
    });
  });

/**
 * Lets wards that handed up for an earlier round hand up for the one that runs: their figures go back to them, and
 * meanwhile count as they stand. Throws where no round runs.
 */
export const openRound = (codes: string[]): OfficeLine[] =>
  underLockOrSay(() => {
    const office = openOfficeOrSay();
    const { round } = office;
    if (round === null) throw new Error(officeWords.noRound);
    return markAll(office, chosen(office, codes), {
      mark: { state: 'returned', because: officeWords.opened(round) },
      isFor: ({ standing, stamped }) =>
        standing === 'opened' || stamped.some((source) => isToOpen(source, round)),
      // Of a merged ward, a part may have handed up for this round already.
      ofFile: (source) => isToOpen(source, round),
      done: officeWords.marked.opened,
      audit: auditWords.opened,
    });
  });

/** Sends a ward's figures back. Throws where no reason is given, or one too long for a cell to be read. */
export function sendBack(code: string, because: string): OfficeLine {
  const typed = tidy(because);
  // What begins like the opening of a round would be taken for one.
  const reason = saysNewRound(typed) ? officeWords.mend(typed) : typed;
  if (reason === '') throw new Error(officeWords.reasonNeeded);
  if (reason.length > mostLetters) throw new Error(officeWords.reasonTooLong(mostLetters));
  return underLockOrSay(() => {
    const office = openOfficeOrSay();
    const [line] = markAll(office, chosen(office, [code]), {
      mark: { state: 'returned', because: reason },
      isFor: ({ standing }) => sendable.includes(standing),
      ofFile: () => true,
      done: officeWords.marked.returned,
      audit: (wards) => auditWords.sentBack(wards, reason),
    });
    if (line === undefined) throw new Error(officeWords.noSuchWard);
    return line;
  });
}

/** How far a ward is whose figures can go back to it. */
const sendable: readonly Standing[] = ['submitted', 'received', 'earlierRound', 'opened', 'returned'];

/** As much as a ward reads before it goes on. */
const mostLetters = 500;

/** True for a workbook whose figures are of an earlier round, or that was opened for another one. */
export const isToOpen = (source: StampedSource, round: Round): boolean => {
  const stage = stageOf(source, round);
  const { returnedBecause } = source.handedUp.stamp;
  return stage === 'earlierRound' || (stage === 'opened' && returnedBecause !== officeWords.opened(round));
};

/** A mark for some wards, and what is said of it. */
interface Act {
  mark: OfficeMark;
  /** Which wards it is for; of others nothing is touched. */
  isFor(ward: WardStanding): boolean;
  /** Which of a ward's workbooks. */
  ofFile(source: StampedSource): boolean;
  done: string;
  audit(wards: string[]): string;
}

/** One line a ward. What was written is kept in the master, too: the next page tells it without reading the wards. */
function markAll({ sitting }: Office, wards: WardStanding[], act: Act): OfficeLine[] {
  const { mark } = act;
  const kept: KeptReading[] = [];
  const lines = wards.map((one): OfficeLine => {
    const { code, name } = one.ward.unit;
    if (!act.isFor(one)) return { code, name, done: false, ...whyNot(one.standing, act) };
    const parts = one.stamped
      .filter((source) => source.handedUp.stamp.state !== 'notSubmitted' && act.ofFile(source))
      .map((source) => ({ source, marked: markInWard(source.unit.file, source.handedUp.stamp, mark) }));
    for (const { source, marked } of parts) {
      const reading = sitting.store.marks.get(source.unit.code);
      if (marked === 'done' && reading !== undefined)
        kept.push({ mark: reading, outcome: withMarked(source, mark) });
    }
    const [failed] = parts.flatMap(({ source, marked }) => (marked === 'done' ? [] : [{ source, marked }]));
    if (failed === undefined) return { code, name, done: true, text: act.done, fix: '' };
    const part = parts.length > 1 ? failed.source.unit.name : null;
    return { code, name, done: false, ...sayNotMarked(failed.marked, part) };
  });
  sitting.store.keep(kept);
  const done = lines.flatMap((line) => (line.done ? [line.name] : []));
  if (done.length > 0) addToAudit([act.audit(done)]);
  return lines;
}

function whyNot(standing: Standing, { mark }: Act) {
  if (standing === 'earlierRound') return officeWords.ofEarlierRound;
  const isHandedUp = standing === 'submitted' || standing === 'received';
  return isHandedUp && mark.state === 'returned' ? officeWords.ofThisRound : officeWords.notItsTurn;
}

function withMarked({ unit: _, ...outcome }: StampedSource, mark: OfficeMark): KeptReading['outcome'] {
  const { handedUp } = outcome;
  return { ...outcome, handedUp: { ...handedUp, stamp: withMark(handedUp.stamp, mark) } };
}
