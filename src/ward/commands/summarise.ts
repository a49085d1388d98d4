import { type WardExamination, yearOf } from '../../domain/returns/examineWard';
import { type WardReturn, wardReturn } from '../../domain/returns/wardReturn';
import { wardYears } from '../../domain/returns/wardYears';
import type { Book } from '../../sheets/book';
import { today } from '../../sheets/clock';
import { verdictLine } from '../../words/lines';
import { wardWords } from '../../words/ward';
import type { SummaryReport } from '../calls';
import { summaryPage } from '../pages/summaryPage';
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
  const counts = writeSummary(book, examination, year);
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

/** Rewrites the tabs of the ward's figures of a year, and gives these. */
export function writeSummary(book: Book, examination: WardExamination, year: number): WardReturn {
  const { reading, judged, findings } = examination;
  const counts = wardReturn(reading, judged, findings, year);
  book.replaceResults(wardWords.tabs.summary, summaryPage(counts), today());
  const years = wardYears(reading, judged, year);
  // A tab of an earlier run must not go on telling of years that are gone.
  if (years !== null || book.ownTab(wardWords.tabs.years) !== null)
    book.replaceResults(wardWords.tabs.years, yearsPage(years, year), today());
  return counts;
}
