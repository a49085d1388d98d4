import { copyOf } from '../../model/copy-book';
import { copyOfSheet } from '../../model/copy-sheet';
import { formLinkedTo, publishedUrl } from '../../model/form';
import { wholeTab } from '../../model/lines';
import { SheetModel } from '../../model/sheet-model';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { checkCellLimit } from './cell-limit';
import type { ProtectionService } from './protection';
import { RangeService } from './range';
import { placeOf } from './range-bounds';
import { refuseProtected, refuseProtectedTab } from './refusals';
import { SheetService } from './sheet';
import { duplicateName } from './sheet-place';
import { freeCopyName } from './sheet-shape';
import { SpreadsheetActive } from './spreadsheet-active';

type Names =
  | 'getSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'duplicateActiveSheet'
  | 'deleteActiveSheet'
  | 'renameActiveSheet'
  | 'moveActiveSheet'
  | 'toast'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange'
  | 'getFormUrl'
  | 'copy';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

/** SpreadsheetApp.Spreadsheet: everything of the classes it builds on, and its tabs. */
export class SpreadsheetService
  extends SpreadsheetActive
  implements Official<GoogleAppsScript.Spreadsheet.Spreadsheet, Names>
{
  readonly #service = (sheet: SheetModel): SheetService => new SheetService(this.context, this.book, sheet);

  getSheets(): SheetService[] {
    return this.book.sheets.map(this.#service);
  }

  getNumSheets(): number {
    return this.book.sheets.length;
  }

  getSheetByName(name: string): SheetService | null {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'getSheetByName', [name]);
    const sheet = this.book.sheetNamed(name);
    return sheet ? this.#service(sheet) : null;
  }

  getSheetById(id: number): SheetService | null {
    const sheet = this.book.sheetWithId(id);
    return sheet ? this.#service(sheet) : null;
  }

  /** Takes a name, a position (from 0) and `{template: sheet}`, each of which may be left out. */
  insertSheet(...args: unknown[]): SheetService {
    const { name, index, template } = this.#newSheetArguments(args);
    if (this.book.sheetNamed(name)) throw duplicateName(name);
    const id = this.book.freeSheetId();
    const sheet = template
      ? copyOfSheet(template, { id, name, book: this.book })
      : new SheetModel({ id, name, rowCount: NEW_SHEET_ROWS, columnCount: NEW_SHEET_COLUMNS });
    checkCellLimit(this.book, sheet.rowCount * sheet.columnCount);
    this.book.insert(sheet, Math.min(Math.max(0, index), this.book.sheets.length));
    return this.#service(sheet).activate();
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof SheetService)) throw mismatch(this.serviceName, 'deleteSheet', [sheet]);
    const { id } = sheet.sheet;
    if (this.book.sheets.length === 1)
      throw new ServiceError("You can't remove all the sheets in a document.");
    refuseProtected(this.context, this.book, sheet.sheet, wholeTab(sheet.sheet));
    this.book.remove(sheet.sheet);
    if (this.context.screen.activeSheetId === id) this.#service(this.book.sheets[0]!).activate();
  }

  /** The copy comes right behind and becomes active. */
  duplicateActiveSheet(): SheetService {
    const original = this.activeSheet();
    checkCellLimit(this.book, original.rowCount * original.columnCount);
    const name = freeCopyName((wanted) => this.book.sheetNamed(wanted) !== undefined, original.name);
    const copy = copyOfSheet(original, { id: this.book.freeSheetId(), name, book: this.book });
    this.book.insert(copy, this.book.sheets.indexOf(original) + 1);
    return this.#service(copy).activate();
  }

  deleteActiveSheet(): SheetService {
    this.deleteSheet(this.getActiveSheet());
    return this.getActiveSheet();
  }

  renameActiveSheet(name: string): void {
    this.getActiveSheet().setName(name);
  }

  moveActiveSheet(position: number): void {
    const [place] = wholeNumbers(this.serviceName, 'moveActiveSheet', [position]);
    if (place! < 1 || place! > this.book.sheets.length) throw new ServiceError('Invalid argument: pos');
    const sheet = this.activeSheet();
    refuseProtectedTab(this.context, this.book, sheet);
    this.book.move(sheet, place! - 1);
  }

  toast(message: string, title?: string, _seconds?: number | null): void {
    this.context.screen.toasts.push({ message: String(message), title: title ?? '' });
  }

  getProtections(type: unknown): ProtectionService[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getRange(a1: string): RangeService {
    if (typeof a1 !== 'string') throw mismatch(this.serviceName, 'getRange', [a1]);
    const { sheet, area, written } = placeOf(this.book, a1, this.activeSheet());
    return new RangeService(this.context, this.book, sheet, area, written);
  }

  /** Of the first tab that a form answers into. */
  getFormUrl(): string | null {
    const form = formLinkedTo(this.context.workspace.forms.values(), this.book.id);
    return form ? publishedUrl(form) : null;
  }

  /** A new file with the same tabs under the same gids; the person at the desk owns it. */
  copy(name: string): SpreadsheetService {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'copy', [name]);
    const { drive } = this.context.workspace;
    const copy = copyOf(this.book, { id: drive.freeId(), name });
    copy.owner = this.context.user;
    drive.add(copy, { owner: this.context.user });
    return new SpreadsheetService(this.context, copy);
  }

  #newSheetArguments(args: readonly unknown[]): { name: string; index: number; template: SheetModel | null } {
    const rest = [...args];
    const take = <T>(is: (value: unknown) => value is T): T | undefined =>
      is(rest[0]) ? (rest.shift() as T) : undefined;
    const name = take((value): value is string => typeof value === 'string');
    const index = take((value): value is number => typeof value === 'number');
    const options = take(
      (value): value is { template?: unknown } => typeof value === 'object' && value !== null,
    );
    const template = options?.template;
    if (rest.length > 0 || (template !== undefined && !(template instanceof SheetService))) {
      throw mismatch(this.serviceName, 'insertSheet', args);
    }
    return {
      name: name ?? this.book.freeTabName(),
      index: index ?? this.book.sheets.indexOf(this.activeSheet()) + 1,
      template: template instanceof SheetService ? template.sheet : null,
    };
  }
}
