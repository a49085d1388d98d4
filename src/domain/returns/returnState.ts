/** How far a ward's figures of a year are: handed up by the ward, taken and locked above, or sent back with a reason. */
export type ReturnState = 'notSubmitted' | 'submitted' | 'received' | 'returned';

/** Who handed up what and when; every text as people read it. */
export interface ReturnStamp {
  state: ReturnState;
  /** Why the office above sent the figures back; '' where it did not. */
  returnedBecause: string;
  unit: string;
  year: number;
  by: string;
  at: string;
  hash: string;
  /** Why the ward handed up although something was left to mend; '' where nothing was. */
  despite: string;
}

/** How the reason begins where figures go back only for the next round: nothing in them is to be mended. Part of the contract. */
export const newRound = 'Đã đến kỳ nộp mới.';

/** True for the reason of an opening, and for whatever would be taken for one. */
export const saysNewRound = (because: string): boolean => because.startsWith(newRound);

/** True where the office opened the next round to the ward, which has not handed up for it yet. */
export const isOpened = ({
  state,
  returnedBecause,
}: Pick<ReturnStamp, 'state' | 'returnedBecause'>): boolean =>
  state === 'returned' && saysNewRound(returnedBecause);

/** True where the ward itself may change what it handed up. */
export const isWardsTurn = (state: ReturnState): boolean => state !== 'received';

/** The items of a stamp in the order of their rows; the first two are the office's above. Part of the contract. */
export const stampItems = [
  'state',
  'returnedBecause',
  'unit',
  'year',
  'by',
  'at',
  'hash',
  'despite',
] as const satisfies readonly (keyof ReturnStamp)[];
