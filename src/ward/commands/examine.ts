import { examineWard, type WardExamination } from '../../domain/returns/examineWard';
import type { Book } from '../../sheets/book';

/** The workbook read, judged and checked. */
export const examineBook = (book: Book): WardExamination => examineWard(book.tabs().map((tab) => tab.grid));

/** The year in the settings, otherwise the latest year of any scorecard; null where neither says one. */
export function yearOf({ reading }: WardExamination): number | null {
  if (reading.settings.year !== null) return reading.settings.year;
  const years = reading.cards.flatMap((card) => card.year ?? []);
  return years.length === 0 ? null : Math.max(...years);
}
