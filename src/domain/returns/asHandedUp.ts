import type { HandedUp } from './handedUp';
import { isOpened, type ReturnStamp } from './returnState';
import type { WardReturn } from './wardReturn';

/** What a unit handed up for a year; its figures are null where nobody can read them. */
export interface Handing {
  stamp: ReturnStamp;
  figures: HandedUp | null;
}

/** The figures that stand as handed up: not taken back, not sent back to be mended, and of that year; null where they do not. */
export function standingFigures(handing: Handing | null, year: number): HandedUp | null {
  const { stamp, figures } = handing ?? {};
  if (stamp === undefined || !figures) return null;
  const stands = stamp.state === 'submitted' || stamp.state === 'received' || isOpened(stamp);
  return stands && figures.year === year ? figures : null;
}

/**
 * Figures taken as they were handed up, where there are no lists to count again: a consolidating unit has none. The verdict
 * on its own title is that of a district or a province, which is no commune's.
 */
export function asHandedUp({
  unit,
  year,
  titles,
  groups,
  citizenShare,
  communeYears,
  findings,
}: HandedUp): WardReturn {
  return {
    unit,
    year,
    titles,
    titlesBefore: null,
    typed: { registered: null, recognised: null },
    groups,
    citizenShare,
    commune: null,
    communeYears,
    communeDecision: null,
    findings,
    findingKinds: {},
    identities: [],
  };
}
