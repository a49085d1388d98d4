import type { Book } from '../host';

/** The tab that makes a workbook the consolidating one. */
export const unitListTab = 'Danh sách phường';

/** The edition whose script a workbook carries. */
export const editionOf = (book: Book): 'ward' | 'district' =>
  book.sheetNamed(unitListTab) === undefined ? 'ward' : 'district';
