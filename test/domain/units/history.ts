import type { GroupReturn, TitleCounts } from '../../../src/domain/returns/wardReturn';
import { calendarDate, readDate } from '../../../src/domain/text/date';
import { type UnitYear, unitYear } from '../../../src/domain/units/figures';
import type { RecastLine } from '../../../src/domain/units/recast';
import type { UnitChange } from '../../../src/domain/units/unitChange';
import { counts, wardReturn } from '../town/wards';

/** "A > B" or "A: Tổ 1 > B: Tổ 7", from a day on. */
export function change(on: string, way: string, more: Partial<UnitChange> = {}): UnitChange {
  const date = readDate(on);
  const [from, to] = way.split(' > ').map((place) => place.split(': '));
  return {
    row: 1,
    on: date.kind === 'date' ? date.date : calendarDate(1, 1, 1),
    kind: null,
    from: from?.[0] ?? '',
    group: from?.[1] ?? null,
    to: to?.[0] ?? '',
    newGroup: to?.[1] ?? null,
    paper: '',
    ...more,
  };
}

/** A group with its families as total, registered, recognised. */
export const group = (
  name: string,
  ...family: [number | null, number | null, number | null]
): GroupReturn => ({
  group: name,
  family: counts(...family),
  citizen: counts(null, null, null),
});

/** What a unit handed up of families in a year. */
export const handed = (
  code: string,
  year: number,
  family: TitleCounts,
  groups: GroupReturn[] = [],
): UnitYear => unitYear(code, wardReturn(family, { year, groups }));

/** Lines as "2022 N = 150/130/110" and "2022 A [B, C] = …", families only. */
export const families = (lines: readonly RecastLine[]): string[] =>
  lines.map(({ year, code, among, titles: { family } }) => {
    const figures = [family.total, family.registered, family.recognised].map((one) => one ?? '?').join('/');
    return `${year} ${code}${among.length === 0 ? '' : ` [${among.join(', ')}]`} = ${figures}`;
  });
