import { type Area, a1Of } from '../host';

/** A merged area as text, for comparing. */
export function mergeKey(area: Area): string {
  return a1Of(area);
}
