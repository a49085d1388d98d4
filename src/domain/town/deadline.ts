import type { Grid } from '../layout/grid';
import type { Place } from '../place';
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
  return next ?? open.pop() ?? rounds[0] ?? null;
}

const later = (a: CalendarDate | null, b: CalendarDate | null): CalendarDate | null =>
  a === null || (b !== null && compareDates(b, a) > 0) ? b : a;

/** What was typed of deadlines. */
export interface Plan {
  deadlines: Deadline[];
  /** Cells where a day should stand, and none can be read. */
  unread: { place: Place; shown: string }[];
}

/**
 * Deadlines above the list of wards: "Hạn nộp: 15/12/2024", "Hạn nộp quý 3/2024: 10/10/2024", the day in the same cell or
 * in the next one. Words without a number say no day.
 */
export function deadlinesAbove({ sheet, shown }: Pick<Grid, 'sheet' | 'shown'>): Plan {
  const plan: Plan = { deadlines: [], unread: [] };
  for (const [row, texts] of shown.slice(0, mostLines).entries())
    for (const [column, text] of texts.entries()) {
      const said = tidy(text);
      if (!/^han nop/.test(fold(said))) continue;
      const written = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(said)?.[0];
      const typed = written ?? texts[column + 1] ?? '';
      const reading = readDate(typed);
      const round = roundIn(written === undefined ? said : said.slice(0, said.indexOf(written)));
      if (reading.kind === 'date')
        plan.deadlines.push({ day: reading.date, round, year: yearIn(round), opens: null });
      else if (/\d/.test(typed))
        plan.unread.push({ place: { sheet, row: row + 1, column: column + 1 }, shown: tidy(typed) });
    }
  return plan;
}

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

/** Deadlines in the tab of the plan, with the columns Năm, Kỳ, Hạn nộp and, where somebody has it, Từ ngày. */
export function deadlinesPlanned(grid: Grid): Plan {
  const plan: Plan = { deadlines: [], unread: [] };
  const header = grid.shown.findIndex((row) => {
    const columns = row.map(columnOf);
    return columns.includes('day') && (columns.includes('round') || columns.includes('year'));
  });
  if (header < 0) return plan;
  const columns = columnsBy(grid, header, columnOf);
  for (const [row, shown] of grid.shown.entries()) {
    if (row <= header) continue;
    const text = (column: Column) => tidy(shown[columns.get(column) ?? -1] ?? '');
    const dayIn = (column: 'day' | 'opens'): CalendarDate | null => {
      const day = dateAt(grid, row, columns.get(column));
      const place = { sheet: grid.sheet, row: row + 1, column: (columns.get(column) ?? 0) + 1 };
      if (day === undefined && /\d/.test(text(column))) plan.unread.push({ place, shown: text(column) });
      return day ?? null;
    };
    const [day, opens] = [dayIn('day'), dayIn('opens')];
    const [round, year] = [text('round'), text('year')];
    if (day !== null)
      plan.deadlines.push({
        day,
        round: round || (year && `năm ${year}`),
        year: yearIn(year) ?? yearIn(round),
        opens,
      });
  }
  return plan;
}
