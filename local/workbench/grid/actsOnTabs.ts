import type { Book } from '../../host';
import { SheetModel } from '../../host';
import { renameTab } from '../../host/model/rename-tab';
import type { Act } from '../actProtocol';
import { words } from '../page/words';
import { ActRefused, tabOf } from './refused';

type On<Kind extends Act['kind']> = Extract<Act, { kind: Kind }>;

const LONGEST_NAME = 100;

/** Adds a blank tab, named as Sheets names it. */
export function addTab(book: Book, { position }: On<'addTab'>): void {
  book.insert(new SheetModel({ id: book.freeSheetId(), name: book.freeTabName() }), position);
}

/** Gives a tab another name, in every formula too. */
export function renameTabTo(book: Book, { sheetId, name }: On<'renameTab'>): void {
  const sheet = tabOf(book, sheetId);
  const wanted = name.trim();
  const other = book.sheetNamed(wanted);
  if (wanted === '' || wanted.length > LONGEST_NAME) throw new ActRefused(words.tabNameLength);
  if (other && other !== sheet) throw new ActRefused(words.tabNameTaken(wanted));
  if (wanted !== sheet.name) renameTab(book, sheet, wanted);
}

/** Takes a tab out. */
export function removeTab(book: Book, { sheetId }: On<'removeTab'>): void {
  const sheet = tabOf(book, sheetId);
  if (isLastSeen(book, sheet)) throw new ActRefused(words.lastTabStays);
  book.remove(sheet);
}

/** Puts a tab at another place among all tabs, counted from 0. */
export function moveTab(book: Book, { sheetId, position }: On<'moveTab'>): void {
  book.move(tabOf(book, sheetId), position);
}

/** Hides a tab or shows it again. */
export function hideTab(book: Book, { sheetId, hidden }: On<'hideTab'>): void {
  const sheet = tabOf(book, sheetId);
  if (hidden && isLastSeen(book, sheet)) throw new ActRefused(words.lastTabStays);
  sheet.hidden = hidden;
  sheet.touched();
}

/** Colours the handle of a tab. */
export function colorTab(book: Book, { sheetId, color }: On<'colorTab'>): void {
  const sheet = tabOf(book, sheetId);
  sheet.tabColor = color;
  sheet.touched();
}

const isLastSeen = (book: Book, sheet: SheetModel): boolean =>
  book.sheets.every((other) => other === sheet || other.hidden);
