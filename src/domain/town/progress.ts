import { isOpened } from '../returns/returnState';
import { toIso } from '../text/date';
import type { Round } from './deadline';
import type { ReadSource, WardEntry } from './townReport';

/** How far one ward is, seen from above. */
export type Arrival =
  /** Handed up, or read as it stands where the ward has no add-in. */
  | 'received'
  /** Read, but the ward has not handed up, or took its figures back. */
  | 'notHandedUp'
  /** Handed up, but for an earlier round. */
  | 'earlierRound'
  /** Opened to the ward for the round that runs, for which it has not handed up. */
  | 'opened'
  /** Sent back to the ward, which has not handed up again. */
  | 'returned'
  | 'failed'
  | 'notReported';

export interface WardArrival {
  code: string;
  name: string;
  arrival: Arrival;
  /** ISO day on which the last of its workbooks was handed up; null where none was, or nobody knows. */
  on: string | null;
  /** null without a deadline or a day. */
  late: boolean | null;
}

/** What had come by the end of one day. */
export interface DayOfProgress {
  /** ISO. */
  day: string;
  came: number;
  /** All that came up to that day. */
  soFar: number;
}

/** How the wards of the list come in; `expected` is the sum of all kinds of arrival. */
export interface Progress {
  /** null where nobody wrote a deadline. */
  round: Round | null;
  expected: number;
  counts: Record<Arrival, number>;
  onTime: number;
  late: number;
  /** Received, but on a day that is not known or without a deadline to compare with. */
  undated: number;
  /** In the order of the list. */
  wards: WardArrival[];
  /** Days on which something came, and the deadline. */
  days: DayOfProgress[];
}

/** Who came, and who came in time; a day that nobody knows is neither early nor late. */
export function progressOf(wards: readonly WardEntry[], round: Round | null): Progress {
  const lastDay = round && toIso(round.lastDay);
  const arrivals = wards.map((ward) => arrivalOf(ward, round));
  const counts = {
    ...{ received: 0, notHandedUp: 0, earlierRound: 0 },
    ...{ opened: 0, returned: 0, failed: 0, notReported: 0 },
  };
  for (const { arrival } of arrivals) counts[arrival] += 1;
  const onTime = arrivals.filter(({ late }) => late === false).length;
  const late = arrivals.filter((ward) => ward.late === true).length;
  const undated = counts.received - onTime - late;
  return {
    round,
    expected: wards.length,
    counts,
    onTime,
    late,
    undated,
    wards: arrivals,
    days: byDay(arrivals, lastDay),
  };
}

function arrivalOf({ unit: { code, name }, state, sources }: WardEntry, round: Round | null): WardArrival {
  const read = sources.flatMap((source) => (source.outcome === 'read' ? [source] : []));
  const arrival = state === 'consolidated' ? slowestOf(read, round) : state;
  const on =
    arrival === 'received' || arrival === 'earlierRound'
      ? lastOf(read.map(({ receivedOn }) => receivedOn))
      : null;
  const late = arrival !== 'received' || on === null || round === null ? null : on > toIso(round.lastDay);
  return { code, name, arrival, on, late };
}

/** A ward merged from others is as far as the slowest of them. */
function slowestOf(read: readonly ReadSource[], round: Round | null): Arrival {
  const stages = read.map((source) => stageOf(source, round));
  const inOrder = ['returned', 'notHandedUp', 'earlierRound', 'opened'] as const;
  return inOrder.find((stage) => stages.includes(stage)) ?? 'received';
}

/** How far one workbook is. What stands in one without the add-in is of today, whenever it first came. */
export function stageOf({ isRaw, handedUp, receivedOn }: ReadSource, round: Round | null): Arrival {
  if (isRaw) return 'received';
  if (handedUp === null || handedUp.stamp.state === 'notSubmitted') return 'notHandedUp';
  if (handedUp.stamp.state === 'returned') return isOpened(handedUp.stamp) ? 'opened' : 'returned';
  const isEarlier = receivedOn !== null && !!round?.opens && receivedOn < toIso(round.opens);
  return isEarlier ? 'earlierRound' : 'received';
}

function lastOf(days: readonly (string | null)[]): string | null {
  const known = days.flatMap((day) => day ?? []);
  return known.length < days.length ? null : (known.sort().pop() ?? null);
}

function byDay(arrivals: readonly WardArrival[], lastDay: string | null): DayOfProgress[] {
  const cameOn = new Map<string, number>();
  const received = arrivals.filter(({ arrival }) => arrival === 'received');
  for (const { on } of received) if (on !== null) cameOn.set(on, (cameOn.get(on) ?? 0) + 1);
  if (cameOn.size > 0 && lastDay !== null && !cameOn.has(lastDay)) cameOn.set(lastDay, 0);
  let soFar = 0;
  return [...cameOn].sort(byText).map(([day, came]) => {
    soFar += came;
    return { day, came, soFar };
  });
}

const byText = ([a]: [string, number], [b]: [string, number]): number => (a < b ? -1 : 1);
