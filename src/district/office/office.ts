import type { Round } from '../../domain/town/deadline';
import { isReadFor, standingsOf, type WardStanding, wardsOf } from '../../domain/town/standing';
import { foldTown } from '../../domain/town/townReport';
import { matchSecret } from '../../sheets/matchSecret';
import { districtWords } from '../../words/district';
import { officeWords } from '../../words/districtOffice';
import { type Sitting, sit, sourcesOf } from '../commands/sitting';
import { roundIn } from '../master';
import type { Unprepared } from '../officeCalls';

/** The office's look at its wards: where each stands by what the last consolidation kept. */
export interface Office {
  state: 'ready';
  sitting: Sitting;
  /** The round that runs; null where nobody wrote a deadline. */
  round: Round | null;
  standings: WardStanding[];
  /** The codes of wards whose workbook changed since it was read. */
  changed: ReadonlySet<string>;
}

/** Reads the master and what it keeps: as many calls however many wards there are. */
export function openOffice(): Office | Unprepared {
  const sitting = sit(null, matchSecret());
  if (typeof sitting === 'string') return { state: 'unready', why: districtWords.toasts[sitting] };
  const { master, plan, store, open, year } = sitting;
  if (store.marks.size === 0 && store.lastWrittenFrom === '')
    return { state: 'unready', why: officeWords.never };
  const round = roundIn(master, year);
  const units = master.list?.units ?? [];
  const sources = sourcesOf(sitting);
  const known = new Set(sources.map(({ unit }) => unit.code));
  const unread = plan.toRead.filter(
    ({ unit, file }) => !known.has(unit.code) || !isReadFor(store.marks.get(unit.code), file, year),
  );
  const changed = open.filter(({ unit }) => store.marks.get(unit.code)?.outcome === 'read');
  return {
    state: 'ready',
    sitting,
    round,
    standings: standingsOf(foldTown(units, sources, year).wards, round, wardsOf(unread, units, year)),
    changed: wardsOf(changed, units, year),
  };
}

/** The same, for work on some wards that a page chose: it can be done only where the page could be shown. */
export function openOfficeOrSay(): Office {
  const office = openOffice();
  if (office.state === 'unready') throw new Error(office.why);
  return office;
}

/** The wards of these codes, each once, in the order of the list. */
export const chosen = ({ standings }: Office, codes: readonly string[]): WardStanding[] =>
  standings.filter(({ ward }) => codes.includes(ward.unit.code));
