import { groupKey } from '../layout/groups';
import { toIso } from '../text/date';
import { add, type Figures, nobodyKnows } from './figures';
import type { Move } from './moves';
import type { Place, Territory } from './territory';
import type { UnitChange } from './unitChange';

/** How something went: units into a new one, into one that was there, under another name; parts of a unit; or undivided. */
export type MoveKind = 'merged' | 'into' | 'renamed' | 'groups' | 'rest' | 'groupRenamed' | 'undivided';

/** Moves that are one event for people: several wards that became one, several groups that went one way. */
export interface JoinedMove {
  kind: MoveKind;
  /** ISO, the first day of the new state; null where the list and the changes do not say it. */
  on: string | null;
  from: Place[];
  /** Something in no group; with `undivided` told apart from a whole unit. */
  isRest: boolean;
  to: Place[];
  /** Unknown where a part handed up nothing. */
  figures: Figures;
}

/** Puts moves together, in their order. */
export function joinedMoves(
  moves: readonly Move[],
  territory: Territory,
  changes: readonly UnitChange[],
): JoinedMove[] {
  const joined = new Map<string, JoinedMove>();
  for (const [index, move] of moves.entries()) {
    const { from, isRest, to } = move;
    const on = dayOf(move, territory);
    const kind = kindOf(move, on, territory, changes);
    const figures = move.figures ?? nobodyKnows;
    const key = keyOf(kind, on, move) ?? `${index}`;
    const known = joined.get(key);
    if (known === undefined) joined.set(key, { kind, on, from: [from], isRest, to: [...to], figures });
    else {
      known.from.push(from);
      known.to.push(...to);
      known.figures = add(known.figures, figures);
    }
  }
  return [...joined.values()].map((one) => (isAlone(one) ? { ...one, kind: 'renamed' } : one));
}

/** One unit that became one new unit only changed its name or code. */
const isAlone = ({ kind, from }: JoinedMove): boolean => kind === 'merged' && from.length === 1;

const keyOf = (kind: MoveKind, on: string | null, { from, to: [to] }: Move): string | null => {
  if (kind === 'merged' || kind === 'into') return JSON.stringify([on, to?.code]);
  return kind === 'groups' ? JSON.stringify([on, from.code, to?.code]) : null;
};

function kindOf(
  { from, isRest, to }: Move,
  on: string | null,
  { units }: Territory,
  changes: readonly UnitChange[],
): MoveKind {
  const [only, another] = to;
  if (only === undefined || another !== undefined) return 'undivided';
  if (isRest) return 'rest';
  if (from.group !== null) return only.code === from.code ? 'groupRenamed' : 'groups';
  const said = changes.find(
    (change) => change.from === from.code && change.group === null && toIso(change.on) === on,
  );
  if (said?.kind === 'rename') return 'renamed';
  const begins = units.get(only.code)?.from ?? null;
  return begins !== null && on !== null && toIso(begins) >= on ? 'merged' : 'into';
}

/** The first day on which it moved. */
function dayOf({ from: { code, group }, since }: Move, { days }: Territory): string | null {
  const found = days.find(({ on, steps }) => {
    const step = steps.get(code);
    if (step === undefined || on <= since) return false;
    const isWhole = step.whole.length !== 1 || step.whole[0] !== code;
    return isWhole || group === null || step.groups.has(groupKey(group));
  });
  return found?.on ?? null;
}
