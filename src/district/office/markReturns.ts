import { type OfficeMark, withMark } from '../../domain/returns/officeTurn';
import { tidy } from '../../domain/text/normalise';
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
    return markAll(office, chosen(office, codes), { state: 'received' });
  });

/**
 * Lets wards that handed up for an earlier round hand up for the one that runs: their figures go back to them, and
 * meanwhile count as they stand. Throws where no round runs.
 */
export const openRound = (codes: string[]): OfficeLine[] =>
  underLockOrSay(() => {
    const office = openOfficeOrSay();
    const { round } = office.sitting.master;
    if (round === null) throw new Error(officeWords.noRound);
    const earlier = chosen(office, codes).filter(({ standing }) => standing === 'earlierRound');
    return markAll(office, earlier, { state: 'returned', because: officeWords.opened(round) });
  });

/** Sends a ward's figures back. Throws where no reason is given, or one too long for a cell to be read. */
export function sendBack(code: string, because: string): OfficeLine {
  const reason = tidy(because);
  if (reason === '') throw new Error(officeWords.reasonNeeded);
  if (reason.length > mostLetters) throw new Error(officeWords.reasonTooLong(mostLetters));
  return underLockOrSay(() => {
    const office = openOfficeOrSay();
    const [line] = markAll(office, chosen(office, [code]), { state: 'returned', because: reason });
    if (line === undefined) throw new Error(officeWords.noSuchWard);
    return line;
  });
}

/** As much as a ward reads before it goes on. */
const mostLetters = 500;

/** One line a ward. What was written is kept in the master, too: the next page tells it without reading the wards. */
function markAll({ sitting }: Office, wards: WardStanding[], mark: OfficeMark): OfficeLine[] {
  const kept: KeptReading[] = [];
  const lines = wards.map((one): OfficeLine => {
    const { code, name } = one.ward.unit;
    if (!isOpenTo(mark, one.standing)) return { code, name, done: false, ...officeWords.notItsTurn };
    const parts = one.stamped
      .filter(({ handedUp }) => handedUp.stamp.state !== 'notSubmitted')
      .map((source) => ({ source, marked: markInWard(source.unit.file, source.handedUp.stamp, mark) }));
    for (const { source, marked } of parts) {
      const reading = sitting.store.marks.get(source.unit.code);
      if (marked === 'done' && reading !== undefined)
        kept.push({ mark: reading, outcome: withMarked(source, mark) });
    }
    const [failed] = parts.flatMap(({ source, marked }) => (marked === 'done' ? [] : [{ source, marked }]));
    if (failed === undefined)
      return { code, name, done: true, text: officeWords.marked[mark.state], fix: '' };
    const part = parts.length > 1 ? failed.source.unit.name : null;
    return { code, name, done: false, ...sayNotMarked(failed.marked, part) };
  });
  sitting.store.keep(kept);
  const done = lines.flatMap((line) => (line.done ? [line.name] : []));
  if (done.length > 0) addToAudit([sayMark(mark, done)]);
  return lines;
}

/** Figures of an earlier round are not taken for this one. */
const isOpenTo = (mark: OfficeMark, standing: Standing): boolean =>
  standing === 'submitted' ||
  standing === 'received' ||
  standing === mark.state ||
  (standing === 'earlierRound' && mark.state === 'returned');

const sayMark = (mark: OfficeMark, wards: string[]): string =>
  mark.state === 'received' ? auditWords.received(wards) : auditWords.sentBack(wards, mark.because);

function withMarked({ unit: _, ...outcome }: StampedSource, mark: OfficeMark): KeptReading['outcome'] {
  const { handedUp } = outcome;
  return { ...outcome, handedUp: { ...handedUp, stamp: withMark(handedUp.stamp, mark) } };
}
