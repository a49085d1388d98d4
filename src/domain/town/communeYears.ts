import type { YearResult } from '../years/fiveYears';
import type { WardEntry } from './townReport';

/**
 * A ward's own title by years. A ward that only took another's place, by a new name or code, goes on with its years; one
 * merged from several has none but its own, for nothing that was read says how their results become one.
 */
export function communeYearsOf({ unit, isMerged, sources }: WardEntry): Map<number, YearResult> {
  const read = sources.flatMap((source) => (source.outcome === 'read' ? [source] : []));
  const own = read.filter((source) => source.unit.code === unit.code);
  const earlier = isMerged ? [] : read.filter((source) => source.unit.code !== unit.code);
  return new Map([...earlier, ...own].flatMap(({ wardReturn }) => [...wardReturn.communeYears]));
}
