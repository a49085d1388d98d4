import { contentHash } from '../../domain/returns/handedUp';
import { isWardsTurn, type ReturnStamp } from '../../domain/returns/returnState';
import type { Chain } from '../../domain/town/chain';
import { masterReturn } from '../../domain/town/masterReturn';
import type { Verdict } from '../../domain/verdicts/verdict';
import { accountOfUser } from '../../sheets/account';
import type { Book } from '../../sheets/book';
import { timeInWords } from '../../sheets/clock';
import { underLock } from '../../sheets/lock';
import { writeReturn } from '../../sheets/returnPage';
import { readStamp } from '../../sheets/returnTab';
import { districtWords } from '../../words/district';
import { handUpWords as words } from '../../words/handUp';
import { submitWords } from '../../words/submit';
import { hasReadings, keptTown } from './sitting';
import { chainOf, reportOf } from './townOf';

/** Menu "Nộp lên cấp trên": writes what the wards came to as a ward writes its figures, for the level above to read. */
export function handUp(book: Book): void {
  book.say(underLock(() => handIn(book)) ?? words.busy);
  book.showOwnTab(submitWords.tab);
}

/** Hands up what the last consolidation kept; says what came of it. */
function handIn(book: Book): string {
  const kept = keptTown();
  if (typeof kept === 'string') return districtWords.toasts[kept];
  const { master, year } = kept;
  const { list, settings } = master;
  if (!hasReadings(kept)) return words.nothingYet;
  const report = reportOf(kept);
  const town = list?.town ?? '';
  const unit = town === '' ? (settings.unit ?? '') : town;
  const verdict = ownVerdict(chainOf(report, master));
  // What the wards' people are compared by is keyed for this master alone, and says nothing above it.
  const handedUp = masterReturn(report, { name: unit, verdict }, null);
  const hash = contentHash(handedUp);
  const earlier = readStamp(book.ownTab(submitWords.tab));
  if (earlier?.year === year && !isWardsTurn(earlier.state)) return words.received;
  if (earlier?.state === 'submitted' && earlier.hash === hash) return words.unchanged;
  const by = accountOfUser();
  const stamp: ReturnStamp = {
    state: 'submitted',
    returnedBecause: '',
    unit,
    year,
    by: by === '' ? words.somebody : by,
    at: timeInWords(),
    hash,
    despite: '',
  };
  writeReturn(book, stamp, handedUp, earlier);
  const done = report.wards.filter(({ state }) => state === 'consolidated').length;
  return words.done(year, done, report.wards.length);
}

/** A province's own, or that of the only district. */
function ownVerdict({ province, districts: [first, ...others] }: Chain): Verdict | null {
  return province?.verdict ?? (others.length === 0 ? (first?.verdict ?? null) : null);
}
