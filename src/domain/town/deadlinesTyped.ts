import { type Grid, shownAt } from '../layout/grid';
import type { Place } from '../place';
import { type CalendarDate, compareDates, readDate } from '../text/date';
import { fold } from '../text/fold';
import { tidy } from '../text/normalise';
import { columnsBy, dateAt } from '../units/listCells';
import type { Deadline } from './deadline';

/** A cell of which a deadline needs a day that cannot be used, as it is shown. */
export interface UnusedDay {
  place: Place;
  shown: string;
  why: 'unreadable' | 'severalDays' | 'opensAfterDeadline';
}

/** What was typed of deadlines. */
export interface Plan {
  deadlines: Deadline[];
  unused: UnusedDay[];
}

const dayWritten =
  /\d{1,4}\s?[/.-]\s?\d{1,2}\s?[/.-]\s?\d{1,4}|ngày\s+\d{1,2}\s+tháng\s+\d{1,2}\s+năm\s+\d{4}/giu;

/**
 * Deadlines above the list of wards: "Hạn nộp: 15/12/2024", "Hạn nộp quý 3/2024: từ 01/10/2024 đến 10/10/2024", the day in
 * the same cell or in the next one. Words without a number say no day.
 */
export function deadlinesAbove(grid: Grid): Plan {
  const plan: Plan = { deadlines: [], unused: [] };
  for (const [row, texts] of grid.shown.slice(0, mostLines).entries())
    for (const [column, text] of texts.entries())
      if (/^han nop/.test(fold(text))) readLine(plan, grid, row, column);
  return plan;
}

function readLine(plan: Plan, grid: Grid, row: number, column: number): void {
  const said = tidy(shownAt(grid, row, column));
  const written = [...said.matchAll(dayWritten)];
  const [first, second] = written;
  const head = first === undefined ? said : said.slice(0, first.index);
  const isSpan = written.length === 2 && /\stừ(?:\s+ngày)?\s*$/iu.test(head);
  const round = roundIn(head);
  const day = first === undefined ? dateAt(grid, row, column + 1) : dayOf((isSpan ? second : first)?.[0]);
  const refuse = (why: UnusedDay['why'], shown: string, at = column): void => {
    plan.unused.push({ place: { sheet: grid.sheet, row: row + 1, column: at + 1 }, shown, why });
  };
  const opens = isSpan ? (dayOf(first?.[0]) ?? null) : null;
  const [, tail = ''] = /:(.*)$/.exec(said) ?? [];
  const next = tidy(shownAt(grid, row, column + 1));
  if (written.length > 1 && !isSpan) refuse('severalDays', said);
  else if (day) plan.deadlines.push({ day, round, year: yearIn(round), opens });
  else if (/\d/.test(tail)) refuse('unreadable', tidy(tail));
  else if (day === undefined && /\d/.test(next)) refuse('unreadable', next, column + 1);
}

/** undefined for a day that no calendar has. */
function dayOf(written = ''): CalendarDate | undefined {
  const reading = readDate(written.replace(/\s?([/.-])\s?/g, '$1'));
  return reading.kind === 'date' ? reading.date : undefined;
}

/** Below these lines the wards themselves begin. */
const mostLines = 10;

/** "Hạn nộp quý 3/2024:" → "quý 3/2024"; words that only lead over to the day are no round. */
function roundIn(said: string): string {
  const round = said
    .replace(/^\S+\s+\S+/, '')
    .replace(/(?:\s*(?:[:–-]|\s(?:từ|ngày|trước|đến|hết|là)))+\s*$/iu, '');
  return /(?:quy|nam|dot|thang|ky|lan) /.test(`${fold(round)} `) ? round.trim() : '';
}

const yearIn = (text: string): number | null => Number(/\b20\d\d\b/.exec(text)?.[0]) || null;

/** True for the tab that plans when what has to be in. */
export const isPlanTab = (sheet: string): boolean => fold(sheet).startsWith('ke hoach nop');

type Column = 'year' | 'round' | 'opens' | 'day';

const columnWordings: [Column, RegExp][] = [
  ['day', /^(?:thoi )?han(?: nop)?(?: |$)|^ngay het han|^den(?: het)?(?: ngay)?$/],
  ['opens', /^(?:nhan |nop )?tu(?: ngay)?$|^ngay (?:mo|bat dau)|^bat dau/],
  ['round', /^(?:dot|ky|quy)(?: |$)/],
  ['year', /^nam(?: |$)/],
];

const columnOf = (heading: string): Column | null =>
  columnWordings.find(([, wording]) => wording.test(fold(heading)))?.[0] ?? null;

/** Deadlines in the tab of the plan, with the columns Năm, Kỳ, Hạn nộp and, where somebody has it, Từ ngày. */
export function deadlinesPlanned(grid: Grid): Plan {
  const plan: Plan = { deadlines: [], unused: [] };
  const header = grid.shown.findIndex((row) => {
    const columns = row.map(columnOf);
    return columns.includes('day') && (columns.includes('round') || columns.includes('year'));
  });
  if (header < 0) return plan;
  const columns = columnsBy(grid, header, columnOf);
  let yearAbove: number | null = null;
  for (const [row, shown] of grid.shown.entries()) {
    if (row <= header) continue;
    const text = (column: Column) => tidy(shown[columns.get(column) ?? -1] ?? '');
    const refuse = (column: Column, why: UnusedDay['why']): void => {
      const place = { sheet: grid.sheet, row: row + 1, column: (columns.get(column) ?? 0) + 1 };
      plan.unused.push({ place, shown: text(column), why });
    };
    const dayIn = (column: 'day' | 'opens'): CalendarDate | null => {
      const day = dateAt(grid, row, columns.get(column));
      if (day === undefined && /\d/.test(text(column))) refuse(column, 'unreadable');
      return day ?? null;
    };
    const [day, opens] = [dayIn('day'), dayIn('opens')];
    // The year may stand once for the rounds below it.
    yearAbove = yearIn(text('year')) ?? yearAbove;
    const year = yearIn(text('year')) ?? yearIn(text('round')) ?? yearAbove;
    if (day === null) continue;
    const isLate = opens !== null && compareDates(opens, day) > 0;
    if (isLate) refuse('opens', 'opensAfterDeadline');
    const round = text('round') || (year === null ? '' : `năm ${year}`);
    plan.deadlines.push({ day, round, year, opens: isLate ? null : opens });
  }
  return plan;
}
