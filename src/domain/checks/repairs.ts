import type { Finding } from '../finding';
import type { Place } from '../place';
import { fromLegacyFont } from '../text/fromLegacyFont';
import { readNumber } from '../text/number';

/** What may be typed into a cell for a person, who sees it before. */
export interface Repair {
  place: Place;
  /** What stands there, as the finding tells it. */
  typed: string | number;
  value: string | number;
}

/**
 * The safe mending of a finding, or null where only a person can decide. Safe is what changes no verdict and no count,
 * or brings back a figure of a text that was read in full; never over a formula.
 */
export function repairOf(finding: Finding): Repair | null {
  const { place } = finding;
  switch (finding.code) {
    // The sum of the points counts, whatever total is typed beside them.
    case 'total.differs': {
      const { mayMend, typed, sum } = finding.facts;
      return mayMend ? { place, typed, value: sum } : null;
    }
    case 'text.legacyFont': {
      const { shown } = finding.facts;
      const value = fromLegacyFont(shown);
      return value === null ? null : { place, typed: shown, value };
    }
    case 'set.againstText': {
      const { typed, text } = finding.facts;
      const figure = readNumber(text);
      return { place, typed, value: figure.kind === 'number' ? figure.value : text };
    }
    default:
      return null;
  }
}

/** The codes of findings that may have a safe mending. */
export const repairable: ReadonlySet<Finding['code']> = new Set<Finding['code']>([
  'total.differs',
  'text.legacyFont',
  'set.againstText',
]);
