import type { Title } from '../title';
import type { CriteriaSet } from './criteriaSet';
import { congDanHocTap244 } from './sets/congDanHocTap244';
import { congDanHocTap324 } from './sets/congDanHocTap324';
import { congDongXaTt25 } from './sets/congDongXaTt25';
import { congDongXaTt44 } from './sets/congDongXaTt44';
import { giaDinhHocTap448 } from './sets/giaDinhHocTap448';

/** The sets that come with the add-in. A workbook's tab "Bộ tiêu chí" fills or replaces them. */
export const shippedSets: CriteriaSet[] = [
  giaDinhHocTap448,
  congDanHocTap244,
  congDanHocTap324,
  congDongXaTt44,
  congDongXaTt25,
];

const governs = (set: CriteriaSet, title: Title, year: number): boolean =>
  set.title === title && set.years.from <= year && (set.years.to === null || year <= set.years.to);

/**
 * The set by which a title is judged for an assessment year, or null. A workbook's set hides the shipped one of
 * the same id, for years it leaves out too, and goes before other shipped ones; then the latest to begin counts.
 */
export function inForce(sets: readonly CriteriaSet[], title: Title, year: number): CriteriaSet | null {
  const ownIds = new Set(sets.filter((set) => set.origin === 'workbook').map((set) => set.id));
  const candidates = sets.filter(
    (set) => governs(set, title, year) && (set.origin === 'workbook' || !ownIds.has(set.id)),
  );
  const own = candidates.filter((set) => set.origin === 'workbook');
  return latest(own.length > 0 ? own : candidates);
}

const latest = (sets: CriteriaSet[]): CriteriaSet | null =>
  sets.reduce<CriteriaSet | null>(
    (best, set) => (best === null || set.years.from > best.years.from ? set : best),
    null,
  );
