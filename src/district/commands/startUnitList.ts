import { readWardBook, type WardReading } from '../../domain/scorecards/wardBook';
import { runningCode } from '../../domain/units/newRows';
import type { Book } from '../../sheets/book';
import { openWard } from '../../sheets/openWard';
import { startUnitTab } from '../unitTab';

/** A ward to list: the name it goes by when its workbook does not say one, and the link. */
export interface WardFile {
  name: string;
  link: string;
}

/**
 * Starts the list of wards from links to their workbooks: each names itself by its own settings or title block.
 * Codes are running numbers. Without `yearAsked` the year that most wards name counts.
 */
export function startUnitList(book: Book, files: WardFile[], yearAsked: number | null): void {
  const readings = files.map(({ link }) => {
    const opening = openWard(link);
    return opening.outcome === 'read' ? readWardBook(opening.grids) : null;
  });
  const year = yearAsked ?? commonestYear(readings);
  const rows = files.map(({ name, link }, index) => {
    return [runningCode(index + 1), readings[index]?.unit ?? name, '', '', '', '', link];
  });
  startUnitTab(book, year, rows);
}

function commonestYear(readings: (WardReading | null)[]): number | null {
  const counts = new Map<number, number>();
  for (const reading of readings) {
    const year = reading?.settings.year ?? reading?.cards[0]?.year ?? null;
    if (year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [commonest] = [...counts].sort(([yearA, a], [yearB, b]) => b - a || yearB - yearA);
  return commonest?.[0] ?? null;
}
