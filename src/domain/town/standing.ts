import type { ReturnStamp } from '../returns/returnState';
import { type Unit, unitOfYear } from '../units/unit';
import type { Round } from './deadline';
import { progressOf } from './progress';
import type { PlannedReading } from './readingPlan';
import type { ReadSource, WardEntry } from './townReport';
import type { ReadingMark } from './wardRecord';

/** How far a ward is, as the office that works with it has to know. */
export type Standing =
  /** Handed up, waiting to be taken. */
  | 'submitted'
  | 'received'
  /** Read as it stands: a ward without the add-in has nothing to lock. */
  | 'plain'
  | 'notHandedUp'
  /** Handed up, but for an earlier round: the office has to open the one that runs to the ward. */
  | 'earlierRound'
  /** That was done, and the ward has not handed up yet. */
  | 'opened'
  | 'returned'
  | 'failed'
  | 'notReported'
  /** Its workbook came into the list after the last consolidation. */
  | 'unread';

/** A workbook whose ward handed something up. */
export interface StampedSource extends ReadSource {
  handedUp: { stamp: ReturnStamp; figures: NonNullable<ReadSource['handedUp']>['figures'] };
}

export interface WardStanding {
  ward: WardEntry;
  standing: Standing;
  /** ISO. */
  on: string | null;
  late: boolean | null;
  /** Several in a ward merged from others. */
  stamped: StampedSource[];
}

/** Where every ward of the year stands; `unread` holds the codes of those whose workbook nobody read yet. */
export function standingsOf(
  wards: readonly WardEntry[],
  round: Round | null,
  unread: ReadonlySet<string>,
): WardStanding[] {
  const { wards: arrivals } = progressOf(wards, round);
  return wards.map((ward, at) => {
    const { arrival, on, late } = arrivals[at]!;
    const stamped = ward.sources.filter(isStamped);
    if (unread.has(ward.unit.code)) return { ward, standing: 'unread', on: null, late: null, stamped: [] };
    return { ward, standing: arrival === 'received' ? takenOf(stamped) : arrival, on, late, stamped };
  });
}

const isStamped = (source: WardEntry['sources'][number]): source is StampedSource =>
  source.outcome === 'read' && !source.isRaw && source.handedUp !== null;

function takenOf(stamped: StampedSource[]): Standing {
  if (stamped.length === 0) return 'plain';
  return stamped.every(({ handedUp }) => handedUp.stamp.state === 'received') ? 'received' : 'submitted';
}

/** What is kept of a workbook was read for that year from the file that the list names now. */
export const isReadFor = (mark: ReadingMark | undefined, file: string, year: number): boolean =>
  mark !== undefined && mark.file === file && mark.since.startsWith(`${year} `);

/** The codes of the wards of the year that these workbooks count for. */
export function wardsOf(
  readings: readonly PlannedReading[],
  units: readonly Unit[],
  year: number,
): Set<string> {
  const byCode = new Map(units.map((unit) => [unit.code, unit]));
  return new Set(readings.flatMap(({ unit }) => unitOfYear(unit, byCode, year)?.code ?? []));
}

/** True where the ward has to be asked for something. */
export const isWanting = (standing: Standing): boolean =>
  standing === 'notReported' ||
  standing === 'notHandedUp' ||
  standing === 'opened' ||
  standing === 'returned' ||
  standing === 'failed';

/** How many wards are how far; they sum up to all. */
export interface OfficeCounts {
  submitted: number;
  received: number;
  plain: number;
  /** Nothing came, or nobody pressed "Nộp" for the round that runs. */
  missing: number;
  earlierRound: number;
  returned: number;
  failed: number;
  unread: number;
}

/** Counts wards by how far they are. */
export function countStandings(standings: readonly WardStanding[]): OfficeCounts {
  const counts = {
    submitted: 0,
    received: 0,
    plain: 0,
    missing: 0,
    earlierRound: 0,
    returned: 0,
    failed: 0,
    unread: 0,
  };
  for (const { standing } of standings) {
    const isMissing = standing === 'notHandedUp' || standing === 'notReported' || standing === 'opened';
    counts[isMissing ? 'missing' : standing] += 1;
  }
  return counts;
}
