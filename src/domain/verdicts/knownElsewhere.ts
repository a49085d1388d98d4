import type { Counted } from '../criteria/criteriaSet';

/** A count out of a count that other tabs or other workbooks give. */
export interface KnownCount {
  count: number;
  total: number;
  /** So many of the total have no verdict yet: they may or may not belong to the count. */
  open: number;
  /** Only some of whom the total should count are listed: it is compared, and decides nothing. */
  partial?: true;
}

/** What both levels compare, as known from elsewhere; a commune at level 2 is one at level 1 too. */
export interface KnownShare {
  level1: KnownCount;
  level2: KnownCount;
}

/** Shares that need not be typed, by what they count. */
export type KnownElsewhere = Partial<Record<Counted, KnownShare>>;

/** The same count for both levels. */
export const forBothLevels = (known: KnownCount): KnownShare => ({ level1: known, level2: known });
