import { type CalendarDate, compareDates, dayAfter } from '../text/date';

/** A last day for handing up, as somebody typed it. */
export interface Deadline {
  day: CalendarDate;
  /** What has to be in by then, as typed: "quý 3/2024"; '' where nothing says it. */
  round: string;
  /** The year whose figures are meant; null where nothing names one. */
  year: number | null;
  /** The first day on which figures count for it, as typed; null where nothing says it. */
  opens: CalendarDate | null;
}

/** A round of handing up: its quarter or year, and the days that count for it. */
export interface Round {
  /** "quý 3/2024"; '' where nothing says it. */
  name: string;
  lastDay: CalendarDate;
  /** What was handed up before this day is of an earlier round; null in the first round of a year. */
  opens: CalendarDate | null;
}

/**
 * The round that runs on that day: of those of the year that are open, the next to end, or the last one where all are
 * over. A round opens on the day that is typed, but not before the one before has ended. A line that names no year counts
 * for every year.
 */
export function roundOf(
  deadlines: readonly Deadline[],
  year: number | null,
  today: CalendarDate,
): Round | null {
  const ofYear = deadlines.filter((one) => one.year === null || year === null || one.year === year);
  const inOrder = [...ofYear].sort((a, b) => compareDates(a.day, b.day));
  const rounds = inOrder.map(({ round: name, day: lastDay, opens }): Round => {
    const before = inOrder.filter(({ day }) => compareDates(day, lastDay) < 0).pop();
    return { name, lastDay, opens: later(opens, before === undefined ? null : dayAfter(before.day)) };
  });
  const open = rounds.filter(({ opens }) => opens === null || compareDates(opens, today) <= 0);
  const next = open.find(({ lastDay }) => compareDates(lastDay, today) >= 0);
  // Before the first one opens, nothing that came is of an earlier round.
  const [first] = rounds;
  return next ?? open.pop() ?? (first === undefined ? null : { ...first, opens: null });
}

const later = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && compareDates(b, a) > 0) ? b : a;
