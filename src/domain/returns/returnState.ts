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
