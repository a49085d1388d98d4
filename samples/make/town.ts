import { communes } from './units/communes';
import type { Unit } from './units/unit';
import { wards } from './units/wards';

/** The year of assessment of all samples. */
export const YEAR = 2024;

/** All units of the town's list by code: 24 in force at the end of 2024, three former ones. */
export const units: readonly Unit[] = [...wards, ...communes].sort((one, other) =>
  one.code < other.code ? -1 : 1,
);

/** The units in force at the end of the year of assessment. */
export const unitsInForce: readonly Unit[] = units.filter((unit) => unit.until === undefined);

/** "Phường Cầu Đá", "Xã Sơn Thuỷ". */
export function fullName(unit: Pick<Unit, 'kind' | 'name'>): string {
  return `${unit.kind === 'xã' ? 'Xã' : 'Phường'} ${unit.name}`;
}
