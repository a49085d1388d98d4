import type { Title } from '../title';
import type { WardEntry } from './townReport';

/** One person, household, clan or organisation that several wards declare, by places and without names. */
export interface Duplicate {
  title: Title;
  places: { code: string; name: string; sheet: string; cell: { row: number; column: number } }[];
}

/** What is declared in more than one place of the town. */
export function findDuplicates(wards: readonly WardEntry[]): Duplicate[] {
  const seen = new Map<string, Duplicate>();
  for (const ward of wards) {
    for (const source of ward.sources) {
      if (source.outcome !== 'read') continue;
      for (const { key, title, place } of source.wardReturn.identities) {
        const found = seen.get(key) ?? { title, places: [] };
        const cell = { row: place.row, column: place.column };
        const { code, name } = source.unit;
        found.places.push({ code, name, sheet: place.sheet, cell });
        seen.set(key, found);
      }
    }
  }
  const inSeveral = [...seen.values()].filter(
    ({ places }) => new Set(places.map((place) => place.code)).size > 1,
  );
  return onceByPlaces(inSeveral);
}

/** A person found by telephone and by birth date is told once. */
const onceByPlaces = (found: Duplicate[]): Duplicate[] => [
  ...new Map(found.map((duplicate) => [JSON.stringify(duplicate), duplicate])).values(),
];
