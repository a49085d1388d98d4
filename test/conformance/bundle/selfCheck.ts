import { allCases } from '../cases';
import { isSame, outcomeOf } from './outcome';

const TAB = 'Kết quả tự kiểm tra';
const NEXT_CASE = 'conformance.next';
const HEADINGS = ['Lời gọi', 'Trường hợp', 'Mong đợi', 'Nhận được', 'Nguồn'];
/** Well before Google's six minutes; the next click goes on. */
const MOST_MS = 4 * 60_000;

const LOCALE = 'vi_VN';
const ZONE = 'Asia/Ho_Chi_Minh';

/** Runs as many cases as one execution has time for and writes what differs below what earlier clicks found. */
export function checkOn(book: GoogleAppsScript.Spreadsheet.Spreadsheet): void {
  if (book.getSpreadsheetLocale() !== LOCALE || book.getSpreadsheetTimeZone() !== ZONE) {
    book.toast(`Đặt ngôn ngữ của tệp là Việt Nam (${LOCALE}), múi giờ ${ZONE}, rồi bấm lại.`, 'Tự kiểm tra');
    return;
  }
  const store = PropertiesService.getDocumentProperties();
  const first = Number(store.getProperty(NEXT_CASE) ?? 0);
  const started = Date.now();
  const differences: string[][] = [];
  let next = first;
  while (next < allCases.length && Date.now() - started < MOST_MS) {
    differences.push(...differenceOf(next, book));
    next++;
  }
  write(resultTab(book, first === 0), differences);
  const isDone = next === allCases.length;
  store.setProperty(NEXT_CASE, String(isDone ? 0 : next));
  const found = `${differences.length} chỗ khác`;
  book.toast(
    isDone
      ? `Đã chạy xong ${allCases.length} trường hợp: ${found}. Xem trang tính “${TAB}”.`
      : `Đã chạy ${next}/${allCases.length} trường hợp: ${found}. Bấm “Tự kiểm tra” lần nữa để chạy tiếp.`,
    'Tự kiểm tra',
  );
}

function differenceOf(index: number, book: GoogleAppsScript.Spreadsheet.Spreadsheet): string[][] {
  const tried = allCases[index]!;
  const got = outcomeOf(tried, book);
  if (isSame(got, tried.expected)) return [];
  return [[tried.call, tried.when, JSON.stringify(tried.expected), JSON.stringify(got), tried.source]];
}

function resultTab(
  book: GoogleAppsScript.Spreadsheet.Spreadsheet,
  isFresh: boolean,
): GoogleAppsScript.Spreadsheet.Sheet {
  const tab = book.getSheetByName(TAB) ?? book.insertSheet(TAB);
  if (isFresh) {
    tab.clear();
    tab.getRange(1, 1, 1, HEADINGS.length).setValues([HEADINGS]);
  }
  return tab;
}

function write(tab: GoogleAppsScript.Spreadsheet.Sheet, differences: string[][]): void {
  if (differences.length === 0) return;
  const range = tab.getRange(tab.getLastRow() + 1, 1, differences.length, HEADINGS.length);
  // Values of the cases may look like formulas.
  range.setNumberFormat('@').setValues(differences);
}
