import type { Grid } from '../layout/grid';
import { type CalendarDate, compareDates, readDate } from '../text/date';
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
}

/**
 * The deadline that counts on that day: the next one of the year, or its last one where all are over. A line that names
 * no year counts for every year.
 */
export function deadlineOf(
  deadlines: readonly Deadline[],
  year: number | null,
  today: CalendarDate,
): Deadline | null {
  const ofYear = deadlines.filter((one) => one.year === null || year === null || one.year === year);
  const inOrder = [...ofYear].sort((a, b) => compareDates(a.day, b.day));
  const next = inOrder.find(({ day }) => compareDates(day, today) >= 0);
  return next ?? inOrder[inOrder.length - 1] ?? null;
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
      return [{ day: reading.date, round, year: yearIn(round) }];
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

type Column = 'year' | 'round' | 'day';

const columnWordings: [Column, RegExp][] = [
  ['day', /^han(?: nop)?(?: |$)|^ngay het han/],
  ['round', /^(?:dot|ky|quy)(?: |$)/],
  ['year', /^nam(?: |$)/],
];

const columnOf = (heading: string): Column | null =>
  columnWordings.find(([, wording]) => wording.test(fold(heading)))?.[0] ?? null;

/** Deadlines in the tab of the plan, with the columns Năm, Đợt, Hạn nộp. */
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
    return [{ day, round: round || (text('year') && `năm ${text('year')}`), year: year ?? yearIn(round) }];
  });
}
