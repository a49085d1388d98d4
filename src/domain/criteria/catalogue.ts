import type { Title } from '../title';
import { type CriteriaSet, origins } from './criteriaSet';
import { congDanHocTap244 } from './sets/congDanHocTap244';
import { congDanHocTap324 } from './sets/congDanHocTap324';
import { congDongHuyenTt25 } from './sets/congDongHuyenTt25';
import { congDongTinhTt25 } from './sets/congDongTinhTt25';
import { congDongXaTt25 } from './sets/congDongXaTt25';
import { congDongXaTt44 } from './sets/congDongXaTt44';
import { donViHuyenTt22, donViTinhTt22 } from './sets/donViHocTapTt22';
import { donViHuyenTt24, donViTinhTt24 } from './sets/donViHocTapTt24';
import { giaDinhHocTap448 } from './sets/giaDinhHocTap448';
import { congDongThon448, dongHoHocTap448, donViXa448 } from './sets/moHinh448';

/** The sets that come with the add-in. A workbook's tab "Bộ tiêu chí" fills or replaces them. */
export const shippedSets: CriteriaSet[] = [
  giaDinhHocTap448,
  dongHoHocTap448,
  congDongThon448,
  donViXa448,
  congDanHocTap244,
  congDanHocTap324,
  congDongXaTt44,
  congDongXaTt25,
  donViHuyenTt22,
  donViTinhTt22,
  donViHuyenTt24,
  donViTinhTt24,
  congDongHuyenTt25,
  congDongTinhTt25,
];

const governs = (set: CriteriaSet, title: Title, year: number): boolean =>
  set.title === title && set.years.from <= year && (set.years.to === null || year <= set.years.to);

/**
 * The set by which a title is judged for an assessment year, or null. A nearer set (the workbook's, then the
 * master's, then the shipped) hides farther ones of the same id, for years it leaves out too, and goes before any
 * other; among equally near ones the latest to begin counts.
 */
export function inForce(sets: readonly CriteriaSet[], title: Title, year: number): CriteriaSet | null {
  const isHidden = (set: CriteriaSet) =>
    sets.some((other) => other.id === set.id && nearness(other) > nearness(set));
  const candidates = sets.filter((set) => governs(set, title, year) && !isHidden(set));
  const nearest = Math.max(...candidates.map(nearness));
  return latest(candidates.filter((set) => nearness(set) === nearest));
}

const nearness = ({ origin }: CriteriaSet): number => origins.indexOf(origin);

const latest = (sets: CriteriaSet[]): CriteriaSet | null =>
  sets.reduce<CriteriaSet | null>(
    (best, set) => (best === null || set.years.from > best.years.from ? set : best),
    null,
  );
