import type { Grid } from '../layout/grid';
import { type CalendarDate, compareDates, dayAfter, readDate } from '../text/date';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { columnsBy, dateAt } from '../units/listCells';

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
 * over. A round opens on the day that is typed, or else the day after the one before has ended. A line that names no
 * year counts for every year.
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
    return { name, lastDay, opens: opens ?? (before === undefined ? null : dayAfter(before.day)) };
  });
  const open = rounds.filter(({ opens }) => opens === null || compareDates(opens, today) <= 0);
  const next = open.find(({ lastDay }) => compareDates(lastDay, today) >= 0);
  return next ?? open.pop() ?? rounds[0] ?? null;
}

/**
 * Deadlines above the list of wards: "Hạn nộp: 15/12/2024", "Hạn nộp quý 3/2024: 10/10/2024", the day in the same cell or
 * in the next one. What cannot be read as a day is left out.
 */
export const deadlinesAbove = ({ shown }: Pick<Grid, 'shown'>): Deadline[] =>
  shown.slice(0, mostLines).flatMap((row) =>
    row.flatMap((text, column) => {
      const said = tidy(text);
      if (!/^han nop/.test(fold(said))) return [];
      const written = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(said)?.[0];
      const reading = readDate(written ?? row[column + 1] ?? '');
      if (reading.kind !== 'date') return [];
      const round = roundIn(written === undefined ? said : said.slice(0, said.indexOf(written)));
      return [{ day: reading.date, round, year: yearIn(round), opens: null }];
    }),
  );

/** Below these lines the wards themselves begin. */
const mostLines = 10;

/** "Hạn nộp quý 3/2024:" → "quý 3/2024"; words that only lead over to the day are no round. */
function roundIn(said: string): string {
  const round = said.replace(/^\S+\s+\S+/, '').replace(/\s*[:–-]\s*$/, '');
  return /(?:quy|nam|dot|thang|ky|lan) /.test(`${fold(round)} `) ? round.trim() : '';
}

const yearIn = (text: string): number | null => Number(/\b20\d\d\b/.exec(text)?.[0]) || null;

/** True for the tab that plans when what has to be in. */
export const isPlanTab = (sheet: string): boolean => fold(sheet).startsWith('ke hoach nop');

type Column = 'year' | 'round' | 'opens' | 'day';

const columnWordings: [Column, RegExp][] = [
  ['day', /^han(?: nop)?(?: |$)|^ngay het han/],
  ['opens', /^(?:nhan |nop )?tu(?: ngay)?$|^ngay (?:mo|bat dau)|^bat dau/],
  ['round', /^(?:dot|ky|quy)(?: |$)/],
  ['year', /^nam(?: |$)/],
];

const columnOf = (heading: string): Column | null =>
  columnWordings.find(([, wording]) => wording.test(fold(heading)))?.[0] ?? null;

/** Deadlines in the tab of the plan, with the columns Năm, Đợt, Hạn nộp and, where somebody has it, Từ ngày. */
export function deadlinesPlanned(grid: Grid): Deadline[] {
  const header = grid.shown.findIndex((row) => {
    const columns = row.map(columnOf);
    return columns.includes('day') && (columns.includes('round') || columns.includes('year'));
  });
  if (header < 0) return [];
  const columns = columnsBy(grid, header, columnOf);
  return grid.shown.flatMap((shown, row) => {
    const day = row <= header ? null : dateAt(grid, row, columns.get('day'));
    if (!day) return [];
    const text = (column: Column) => tidy(shown[columns.get(column) ?? -1] ?? '');
    const year = yearIn(text('year'));
    const round = text('round');
    return [
      {
        day,
        round: round || (text('year') && `năm ${text('year')}`),
        year: year ?? yearIn(round),
        opens: dateAt(grid, row, columns.get('opens')) || null,
      },
    ];
  });
}
