import type { KnownCount, KnownShare } from '../verdicts/knownElsewhere';
import type { Verdict } from '../verdicts/verdict';

/**
 * Units of one level that reached level 1, and level 2, of "Cộng đồng học tập", out of all of them (chỉ tiêu 4.1 at
 * Điều 11, 12, 16, 17 Thông tư 25/2023). null stands for a unit that has no page. That level 2 includes level 1 is
 * inferred.
 */
export function unitsAtLevel(units: readonly (Verdict | null)[]): KnownShare | null {
  if (units.length === 0) return null;
  const open = units.filter((verdict) => verdict === null || verdict.outcome === 'insufficient').length;
  const at = (level: 1 | 2): KnownCount => ({
    count: units.filter((verdict) => (verdict?.level ?? 0) >= level).length,
    total: units.length,
    open,
  });
  return { level1: at(1), level2: at(2) };
}
