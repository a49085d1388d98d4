import type { Book } from '../../model/book';
import { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { checkCellLimit } from './cell-limit';
import { NamedRangeService } from './named-range';
import type { ProtectionService } from './protection';
import { RangeService } from './range';
import { placeOf } from './range-bounds';
import { refuseProtectedTab } from './refusals';
import { SheetService } from './sheet';
import { duplicateName } from './sheet-place';

type Names =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'rename'
  | 'getSheets'
  | 'getSheetByName'
  | 'getSheetById'
  | 'insertSheet'
  | 'deleteSheet'
  | 'setActiveSheet'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'moveActiveSheet'
  | 'toast'
  | 'getSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'getNamedRanges'
  | 'getRangeByName'
  | 'getNumSheets'
  | 'getProtections'
  | 'getRange';

const NEW_SHEET_ROWS = 1000;
const NEW_SHEET_COLUMNS = 26;

/** SpreadsheetApp.Spreadsheet */
export class SpreadsheetService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Spreadsheet, Names>
{
  readonly serviceName = 'SpreadsheetApp.Spreadsheet';

  constructor(
    context: RunContext,
    readonly book: Book,
  ) {
    super(context);
  }

  readonly #service = (sheet: SheetModel): SheetService => new SheetService(this.context, this.book, sheet);

  /** Only the file on the screen has a selection; another one behaves as if its first tab were active. */
  readonly #active = (): SheetModel => {
    const onScreen = this.book === this.context.book;
    return (onScreen && this.book.sheetWithId(this.context.screen.activeSheetId)) || this.book.sheets[0]!;
  };

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    this.book.name = name;
    this.book.revision++;
  }

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

  insertSheet(...args: unknown[]): SheetService {
    const name = args.find((arg) => typeof arg === 'string') ?? this.#freeName();
    const index = args.find((arg) => typeof arg === 'number') ?? this.book.sheets.indexOf(this.#active()) + 1;
    if (args.length > 2 || args.some((arg) => typeof arg !== 'string' && typeof arg !== 'number')) {
      throw mismatch(this.serviceName, 'insertSheet', args);
    }
    if (this.book.sheetNamed(name)) throw duplicateName(name);
    checkCellLimit(this.book, NEW_SHEET_ROWS * NEW_SHEET_COLUMNS);
    const sheet = new SheetModel({
      id: this.book.freeSheetId(),
      name,
      rowCount: NEW_SHEET_ROWS,
      columnCount: NEW_SHEET_COLUMNS,
    });
    this.book.insert(sheet, Math.min(Math.max(0, index), this.book.sheets.length));
    return this.#service(sheet).activate();
  }

  deleteSheet(sheet: unknown): void {
    if (!(sheet instanceof SheetService)) throw mismatch(this.serviceName, 'deleteSheet', [sheet]);
    if (this.book.sheets.length === 1)
      throw new ServiceError("You can't remove all the sheets in a document.");
    refuseProtectedTab(this.context, this.book, sheet.sheet);
    this.book.remove(sheet.sheet);
    if (this.context.screen.activeSheetId === sheet.sheet.id) this.#service(this.book.sheets[0]!).activate();
  }

  setActiveSheet(sheet: unknown): SheetService {
    if (!(sheet instanceof SheetService)) throw mismatch(this.serviceName, 'setActiveSheet', [sheet]);
    return sheet.activate();
  }

  getActiveSheet(): SheetService {
    return this.#service(this.#active());
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: unknown): RangeService {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setActiveRange', [range]);
    return range.activate();
  }

  moveActiveSheet(position: number): void {
    const sheet = this.#active();
    if (position < 1 || position > this.book.sheets.length) throw new ServiceError('Invalid argument: pos');
    this.book.move(sheet, position - 1);
  }

  toast(message: string, title?: string, _seconds?: number | null): void {
    this.context.screen.toasts.push({ message: String(message), title: title ?? '' });
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  getNamedRanges(): NamedRangeService[] {
    return this.book.names.map((entry) => new NamedRangeService(this.context, this.book, entry));
  }

  getRangeByName(name: string): RangeService | null {
    const entry = this.book.names.find((named) => named.name.toLowerCase() === name.toLowerCase());
    return entry ? new NamedRangeService(this.context, this.book, entry).getRange() : null;
  }

  getProtections(type: unknown): ProtectionService[] {
    return this.getSheets().flatMap((sheet) => sheet.getProtections(type));
  }

  getRange(a1: string): RangeService {
    if (typeof a1 !== 'string') throw mismatch(this.serviceName, 'getRange', [a1]);
    const { sheet, area } = placeOf(this.book, a1, this.#active());
    return new RangeService(this.context, this.book, sheet, area);
  }

  #freeName(): string {
    let number = this.book.sheets.length + 1;
    while (this.book.sheetNamed(`Trang tính${number}`)) number++;
    return `Trang tính${number}`;
  }
}
