import { cellAfterWrite } from '../values/cell-values';
import { serialOf, serialOfDate } from '../values/serial';
import type { Book } from './book';
import type { Cell } from './cell';
import {
  type FormDestination,
  type FormItem,
  type FormModel,
  type FormResponseModel,
  isQuestion,
} from './form';
import { FORM_WORDS } from './form-words';
import { SheetModel } from './sheet-model';

/** A column of answers: how it is known, its heading, and the cell a submission puts there. */
interface Column {
  key: string;
  heading: string;
  cellFor(response: FormResponseModel, before: Cell): Cell;
}

const TIME_FORMAT = 'dd/mm/yyyy hh:mm:ss';
const DAY_FORMAT = 'dd/mm/yyyy';

/** Makes the tab that takes the answers, as the book's first; answers given before come in as well. */
export function linkForm(form: FormModel, book: Book): void {
  const sheet = new SheetModel({ id: book.freeSheetId(), name: freeTabName(book), rowCount: 100 });
  sheet.frozenRows = 1;
  book.insert(sheet, 0);
  form.destination = { bookId: book.id, sheetId: sheet.id, columns: [] };
  columnPlaces(form, form.destination, sheet);
  for (const response of form.responses) appendResponse(form, response, book);
}

/** Writes a submission below the others. Gives the place; null when the form has no tab any more. */
export function appendResponse(
  form: FormModel,
  response: FormResponseModel,
  book: Book | undefined,
): { sheetId: number; row: number; columns: number } | null {
  const sheet = form.destination && book?.sheetWithId(form.destination.sheetId);
  if (!form.destination || !sheet) return null;
  const places = columnPlaces(form, form.destination, sheet);
  const row = sheet.extent().rows + 1;
  sheet.rowCount = Math.max(sheet.rowCount, row);
  for (const { column, at } of places) {
    const cell = column.cellFor(response, sheet.at(row, at));
    if (cell.value !== null) sheet.put(row, at, cell);
  }
  return { sheetId: sheet.id, row, columns: Math.max(...places.map(({ at }) => at)) };
}

/** Gives the heading over an item's answers the item's new title, as Google does. */
export function renameHeadings(form: FormModel, item: FormItem, book: Book | undefined): void {
  const sheet = form.destination && book?.sheetWithId(form.destination.sheetId);
  if (!form.destination || !sheet) return;
  for (const { key, heading } of columnsOf(form).filter(
    ({ key: of }) => of.split(':')[0] === String(item.id),
  )) {
    const known = form.destination.columns.find((column) => column.key === key);
    const at = known && headingPlace(sheet, known.heading, []);
    if (!known || !at) continue;
    sheet.amend(1, at, { value: heading });
    known.heading = heading;
  }
}

function columnsOf(form: FormModel): Column[] {
  const time: Column = {
    key: 'time',
    heading: FORM_WORDS.time,
    cellFor: ({ submittedAt }, before) => ({
      ...before,
      value: serialOfDate(new Date(submittedAt)),
      numberFormat: TIME_FORMAT,
    }),
  };
  const email: Column = {
    key: 'email',
    heading: FORM_WORDS.email,
    cellFor: (response, before) => ({ ...before, value: response.email || null }),
  };
  const questions = form.items.filter(isQuestion).flatMap(questionColumns);
  return [time, ...(form.collectsEmail ? [email] : []), ...questions];
}

function questionColumns(item: FormItem): Column[] {
  if (item.type === 'GRID') {
    return (item.rows ?? []).map((row, index) => ({
      key: `${item.id}:${index}`,
      heading: `${item.title} [${row}]`,
      cellFor: (response, before) => typed(response.answers[item.id]?.[index] ?? '', before, response),
    }));
  }
  const cellFor = (response: FormResponseModel, before: Cell): Cell => {
    const answer = response.answers[item.id] ?? '';
    const text = typeof answer === 'string' ? answer : answer.join(', ');
    return item.type === 'DATE' && text !== '' ? dayCell(text, before) : typed(text, before, response);
  };
  return [{ key: String(item.id), heading: item.title, cellFor }];
}

/** Answers come in as if typed: numbers become numbers. Only what looks like a formula stays text. */
function typed(text: string, before: Cell, { submittedAt }: FormResponseModel): Cell {
  if (text.startsWith('=')) return { ...before, value: text };
  return cellAfterWrite(before, text, new Date(submittedAt));
}

function dayCell(day: string, before: Cell): Cell {
  const [year, month, date] = day.split('-').map(Number);
  return { ...before, value: serialOf({ year: year!, month: month!, day: date! }), numberFormat: DAY_FORMAT };
}

/** Where each column stands; a question that has none yet gets one behind the last. */
function columnPlaces(form: FormModel, destination: FormDestination, sheet: SheetModel) {
  const taken: number[] = [];
  return columnsOf(form).map((column) => {
    const known = destination.columns.find(({ key }) => key === column.key);
    const at = known && headingPlace(sheet, known.heading, taken);
    if (at) {
      taken.push(at);
      return { column, at };
    }
    const added = Math.max(0, ...sheet.rows.map((line) => line.length)) + 1;
    sheet.columnCount = Math.max(sheet.columnCount, added);
    sheet.put(1, added, { ...sheet.at(1, added), value: column.heading });
    destination.columns = [
      ...destination.columns.filter(({ key }) => key !== column.key),
      { key: column.key, heading: column.heading },
    ];
    taken.push(added);
    return { column, at: added };
  });
}

/** The column under a heading, from 1; 0 when there is none but those taken. */
function headingPlace(sheet: SheetModel, heading: string, taken: readonly number[]): number {
  const line = sheet.rows[0] ?? [];
  return line.findIndex((cell, index) => cell?.value === heading && !taken.includes(index + 1)) + 1;
}

function freeTabName(book: Book): string {
  let number = 1;
  while (book.sheetNamed(FORM_WORDS.responseTab(number))) number++;
  return FORM_WORDS.responseTab(number);
}
