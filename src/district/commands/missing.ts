import type { Book } from '../../sheets/book';
import { districtWords, listedState, setsDoubt, setsState, stateNames } from '../../words/district';
import { arrivalNames, progressWords } from '../../words/districtProgress';
import type { MissingReport } from '../calls';

/** What the sidebar "Ai chưa nộp" shows, from the tab that the last consolidation wrote. */
export function listMissing(book: Book): MissingReport {
  const { columns } = districtWords.progress;
  const shown = book.ownTab(districtWords.tabs.progress);
  const header = shown?.findIndex((row) => row[0] === columns.code && row[1] === columns.name) ?? -1;
  if (shown === null || header < 0)
    return { consolidatedOn: null, year: null, wards: 0, done: 0, missing: [] };
  const cellUnder = (row: string[], heading: string): string =>
    row[shown[header]?.indexOf(heading) ?? -1] ?? '';
  const rows = shown
    .slice(header + 1)
    .filter((row) => row[0] !== '' && row[2] !== setsState && row[2] !== setsDoubt);
  const wards = new Set(rows.filter((row) => row[2] !== listedState).map((row) => row[0]));
  // Figures may be read and yet not handed up for the round that runs.
  const stateOf = (row: string[]): string =>
    row[2] === stateNames.consolidated ? cellUnder(row, progressWords.columns.arrival) : (row[2] ?? '');
  const open = rows.filter((row) => ![arrivalNames.received, ''].includes(stateOf(row)));
  const on = /\d{2}\/\d{2}\/\d{4}/.exec(shown[1]?.[0] ?? '')?.[0] ?? null;
  const year = shown.slice(0, header).flatMap(([line = '']) => /^Năm (\d{4})/.exec(line)?.[1] ?? [])[0];
  return {
    consolidatedOn: on,
    year: year === undefined ? null : Number(year),
    wards: wards.size,
    done: wards.size - new Set(open.filter((row) => row[2] !== listedState).map((row) => row[0])).size,
    missing: open.map((row) => ({
      name: row[1] ?? '',
      state: stateOf(row),
      reason: cellUnder(row, columns.reason),
      fix: cellUnder(row, columns.fix),
    })),
  };
}
