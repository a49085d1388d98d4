import type { FailureKind } from '../town/townReport';
import type { ReturnStamp, ReturnState } from './returnState';

/** What the office above does with figures that were handed up. */
export type OfficeMark = { state: 'received' } | { state: 'returned'; because: string };

/** Whether the mark may be written: `stands` where it is there already, otherwise what the ward or a colleague did. */
export type OfficeTurn = 'write' | 'stands' | 'handedUpAnew' | Exclude<ReturnState, 'submitted'>;

/** Compares the ward's stamp as it is now with the one that somebody decided on. */
export function officeTurn(now: ReturnStamp, seen: ReturnStamp, mark: OfficeMark): OfficeTurn {
  if (now.year !== seen.year || now.hash !== seen.hash) return 'handedUpAnew';
  // The same figures may be of another round: they are taken all the same, but not sent back unseen.
  if (mark.state === 'returned' && now.at !== seen.at) return 'handedUpAnew';
  if (now.state === mark.state && now.returnedBecause === withMark(now, mark).returnedBecause)
    return 'stands';
  if (now.state !== seen.state) return now.state === 'submitted' ? 'handedUpAnew' : now.state;
  if (now.state === 'submitted') return 'write';
  return mark.state === 'returned' && now.state !== 'notSubmitted' ? 'write' : now.state;
}

/** The stamp once the mark is written. */
export const withMark = (stamp: ReturnStamp, mark: OfficeMark): ReturnStamp => ({
  ...stamp,
  state: mark.state,
  returnedBecause: mark.state === 'returned' ? mark.because : stamp.returnedBecause,
});

/** What became of the office's mark in one workbook. */
export type Marked = 'done' | Exclude<OfficeTurn, 'write' | 'stands'> | FailureKind | 'noTab' | 'notEditor';
