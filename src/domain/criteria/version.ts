import type { PointsSet } from './criteriaSet';

/** Names the figures and rules that decide a set's verdicts: two sets with the same name decide alike. */
export function versionOf(set: PointsSet): string {
  const { criteria, totalMax, outcome, floor, zeroBars, evidenceRequired, step, notApplicable, years } = set;
  const result = outcome.kind === 'bands' ? outcome.bands : outcome.threshold;
  const rules = [zeroBars !== null, evidenceRequired !== null, step, notApplicable];
  const maxima = criteria.map((one) => [one.id, one.max, one.parts.map((part) => [part.id, part.max])]);
  return shortName(JSON.stringify([maxima, totalMax, result, floor?.points ?? null, rules, years]));
}

const fnvOffset = 0x811c9dc5;
const fnvPrime = 0x01000193;
const letters = 6;

/** Six letters and digits; FNV-1a spreads texts well enough to tell a few versions of one set apart. */
function shortName(text: string): string {
  let hash = fnvOffset;
  for (let at = 0; at < text.length; at++) {
    hash = Math.imul(hash ^ text.charCodeAt(at), fnvPrime) >>> 0;
  }
  return hash.toString(36).toUpperCase().padStart(letters, '0').slice(-letters);
}
