import { valueAt } from '../layout/grid';
import type { Place } from '../place';
import { type DayReading, dayInText } from './days';
import { originOf, type Section, textAt } from './section';

const dayParts = /\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|ngày \d{1,2} tháng \d{1,2} năm \d{4}/i;

/** Reads a cell that holds a decision's number and its date: "12/QĐ-UBND ngày 20/12/2023". */
export function numberAndDateAt(
  section: Section,
  row: number,
  column: number,
  place: Place,
): { number: string | null; day: DayReading } {
  const value = valueAt(section.grid, ...originOf(section, row, column));
  if (typeof value === 'object') return { number: null, day: { date: value, blank: false, findings: [] } };
  const shown = textAt(section, row, column);
  const dayText = dayParts.exec(shown)?.[0] ?? '';
  const rest = shown.replace(dayText, '').replace(/[\s,;-]*(?:ngày)?[\s,;-]*$/i, '');
  return {
    number: /\d/.test(rest) ? rest : null,
    day: dayText === '' ? { date: null, blank: true, findings: [] } : dayInText(dayText, place),
  };
}
