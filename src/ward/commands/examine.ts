import { examineWard, type WardExamination } from '../../domain/returns/examineWard';
import { readWardBook, type WardReading } from '../../domain/scorecards/wardBook';
import type { Book } from '../../sheets/book';

/** The workbook read, judged and checked. */
export const examineBook = (book: Book): WardExamination => examineWard(book.grids());

/** The workbook read only, for what asks for no verdict. */
export const readBook = (book: Book): WardReading => readWardBook(book.grids());
