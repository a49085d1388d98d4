import type { ReturnStamp, ReturnState } from '../../domain/returns/returnState';

export type { ReturnStamp } from '../../domain/returns/returnState';

/** How far the ward's figures are, and what handing them up now would hand up. */
export interface SubmitReport {
  unit: string | null;
  year: number | null;
  cards: number;
  errors: number;
  warnings: number;
  /** A line of counts in words for each title that has any. */
  figures: { title: string; text: string }[];
  /** Who handed up last time. */
  person: string | null;
  state: ReturnState;
  stamp: ReturnStamp | null;
  /** What was edited since the figures were handed up, a sentence a tab. */
  changes: string[];
}

/** `why` says the reason and the next step. */
export type SubmitResult = { outcome: 'done' } | { outcome: 'refused'; why: string };
