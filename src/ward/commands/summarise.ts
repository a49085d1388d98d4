import { isTargetsTab, readTargets } from '../../domain/registers/targets';
import { type WardExamination, yearOf } from '../../domain/returns/examineWard';
import { type WardReturn, wardReturn } from '../../domain/returns/wardReturn';
import { wardYears } from '../../domain/returns/wardYears';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { verdictLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { SummaryReport } from '../calls';
import { type Beside, summaryPage } from '../pages/summaryPage';
import { yearsPage } from '../pages/yearsPage';
import { examineBook } from './examine';

/** Menu "Tổng hợp phường": the ward's counts of its year; null when no year is known. */
export function summarise(book: Book): SummaryReport | null {
  const examination = examineBook(book);
  const year = yearOf(examination);
  if (year === null) {
    book.say(wardWords.toasts.noYear);
    return null;
  }
  const { reading, judged, findings } = examination;
  const counts = wardReturn(reading, judged, findings, year);
  writeSummary(book, examination, counts);
  book.say(wardWords.toasts.summarised(year));
  book.showOwnTab(wardWords.tabs.summary);
  return {
    unit: counts.unit,
    year,
    titles: counts.titles,
    citizenShare: counts.citizenShare,
    commune: counts.commune === null ? null : verdictLine(counts.commune),
    ...counts.findings,
  };
}

/** Rewrites the tabs of the ward's figures of a year. */
export function writeSummary(book: Book, examination: WardExamination, counts: WardReturn): void {
  const { reading, judged } = examination;
  const { year } = counts;
  book.replaceResults(
    wardWords.tabs.summary,
    summaryPage(counts, besideOf(book, examination, year)),
    today(),
  );
  const years = wardYears(reading, judged, year);
  // A tab of an earlier run must not go on telling of years that are gone.
  if (years !== null || book.ownTab(wardWords.tabs.years) !== null)
    book.replaceResults(wardWords.tabs.years, yearsPage(years, year), today());
}

/** The year before, where the workbook has cards of it, and the targets that somebody typed. */
function besideOf(book: Book, { reading, judged }: WardExamination, year: number): Beside {
  const targets = book.tabs().find(({ grid }) => isTargetsTab(grid.sheet));
  const hasBefore = judged.some(({ card }) => card.year === year - 1);
  return {
    before: hasBefore ? wardReturn(reading, judged, [], year - 1) : null,
    targets: targets === undefined ? [] : readTargets(targets.grid),
  };
}
