import type { LooksChange } from '../../actProtocol';
import type { GridArea } from '../../gridProtocol';
import { gathered } from './ranges';

/** A change of looks at a place, counted from 1. */
export interface PlacedLooks {
  row: number;
  column: number;
  looks: LooksChange;
}

/** Changes of looks, each once with all areas that take it; empty ones are left out. */
export function lookParts(placed: PlacedLooks[]): { change: LooksChange; areas: GridArea[] }[] {
  const byLooks = new Map<string, PlacedLooks[]>();
  for (const place of placed) {
    const key = JSON.stringify(place.looks);
    const same = byLooks.get(key);
    if (same) same.push(place);
    else if (key !== '{}') byLooks.set(key, [place]);
  }
  return [...byLooks.values()].map((places) => ({ change: places[0]!.looks, areas: gathered(places) }));
}
