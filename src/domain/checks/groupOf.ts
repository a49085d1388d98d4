import type { Place } from '../place';
import type { WardReading } from '../scorecards/wardBook';

/** Tells the residential group of the card or the line of figures that stands in a cell's row; null where none does. */
export function groupsByRow({ cards, groups }: WardReading): (place: Place) => string | null {
  const rows = new Map<string, string>();
  const note = (place: Place | null, group: string | null): void => {
    if (place !== null && group !== null && !rows.has(rowKey(place))) rows.set(rowKey(place), group);
  };
  for (const { place, subject } of cards) note(place, subject.group);
  for (const { group, households, registered, recognised } of groups) {
    for (const { place } of [households, registered, recognised]) note(place, group);
  }
  return (place) => rows.get(rowKey(place)) ?? null;
}

/** Tells who is named on the card that stands in a cell's row; null where none does. */
export function namesByRow({ cards }: WardReading): (place: Place) => string | null {
  const names = new Map(cards.map(({ place, subject }) => [rowKey(place), subject.name]));
  return (place) => names.get(rowKey(place)) || null;
}

const rowKey = ({ sheet, row }: Place): string => `${row} ${sheet}`;
