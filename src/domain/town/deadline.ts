import type { Grid } from '../layout/grid';
import { type CalendarDate, readDate } from '../text/date';
import { fold } from '../text/fold';

/**
 * The last day for handing up, as somebody typed it above the list of wards: "Hạn nộp: 15/12/2024", the day in the same
 * cell or in the next one; null where nothing readable says it.
 */
export function deadlineIn({ shown }: Pick<Grid, 'shown'>): CalendarDate | null {
  for (const row of shown.slice(0, mostLines)) {
    for (const [column, text] of row.entries()) {
      if (!/^han nop/.test(fold(text))) continue;
      const written = /\d{1,4}[/.-]\d{1,2}[/.-]\d{1,4}/.exec(text)?.[0] ?? row[column + 1] ?? '';
      const reading = readDate(written);
      if (reading.kind === 'date') return reading.date;
    }
  }
  return null;
}

/** Below these lines the wards themselves begin. */
const mostLines = 10;
