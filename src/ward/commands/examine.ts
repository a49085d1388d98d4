import { examineWard, type WardExamination } from '../../domain/returns/examineWard';
import type { Book } from '../../sheets/book';

/** The workbook read, judged and checked. */
export const examineBook = (book: Book): WardExamination => examineWard(book.tabs().map((tab) => tab.grid));
