import type { Book } from '../../model/book';
import { renameTab } from '../../model/rename-tab';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { holdSheet } from './live-sheet';
import { RangeService } from './range';
import { checkedArea, placeOf } from './range-bounds';
import { refuseProtectedTab } from './refusals';
import { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';

type Names =
  | 'getName'
  | 'setName'
  | 'getSheetName'
  | 'getSheetId'
  | 'getIndex'
  | 'getParent'
  | 'getRange'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getMaxRows'
  | 'getMaxColumns'
  | 'getActiveRange'
  | 'activate';

/** Which tab this is, and its ranges. */
export abstract class SheetPlace
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  readonly serviceName = 'SpreadsheetApp.Sheet';

  declare readonly sheet: SheetModel;

  constructor(
    context: RunContext,
    readonly book: Book,
    sheet: SheetModel,
  ) {
    super(context);
    holdSheet(this, book, sheet);
  }

  getName(): string {
    return this.sheet.name;
  }

  getSheetName(): string {
    return this.sheet.name;
  }

  setName(name: string): SheetService {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'setName', [name]);
    const other = this.book.sheetNamed(name);
    if (other && other !== this.sheet) throw duplicateName(name);
    refuseProtectedTab(this.context, this.book, this.sheet);
    renameTab(this.book, this.sheet, name);
    return new SheetService(this.context, this.book, this.sheet);
  }

  getSheetId(): number {
    return this.sheet.id;
  }

  getIndex(): number {
    return this.book.sheets.indexOf(this.sheet) + 1;
  }

  getParent(): SpreadsheetService {
    return new SpreadsheetService(this.context, this.book);
  }

  getRange(...args: unknown[]): RangeService {
    if (args.length === 1 && typeof args[0] === 'string') {
      const { sheet, area, written } = placeOf(this.book, args[0], this.sheet);
      return new RangeService(this.context, this.book, sheet, area, written);
    }
    if (args.length < 2 || args.length > 4) throw mismatch(this.serviceName, 'getRange', args);
    const [row, column, rows, columns] = wholeNumbers(this.serviceName, 'getRange', args);
    const area = checkedArea(this.sheet, row!, column!, rows ?? 1, columns ?? 1);
    return new RangeService(this.context, this.book, this.sheet, area);
  }

  getDataRange(): RangeService {
    const { rows, columns } = this.sheet.extent();
    const area = { row: 1, column: 1, rows: Math.max(1, rows), columns: Math.max(1, columns) };
    return new RangeService(this.context, this.book, this.sheet, area);
  }

  getLastRow(): number {
    return this.sheet.extent().rows;
  }

  getLastColumn(): number {
    return this.sheet.extent().columns;
  }

  getMaxRows(): number {
    return this.sheet.rowCount;
  }

  getMaxColumns(): number {
    return this.sheet.columnCount;
  }

  getActiveRange(): RangeService | null {
    const { selection } = this.context.screen;
    return selection.sheetId === this.sheet.id ? this.getRange(selection.a1) : null;
  }

  activate(): SheetService {
    this.context.screen.activeSheetId = this.sheet.id;
    this.context.screen.selection = { sheetId: this.sheet.id, a1: 'A1' };
    return new SheetService(this.context, this.book, this.sheet);
  }
}

/** Google's text for a second tab of the same name. */
export function duplicateName(name: string): ServiceError {
  return new ServiceError(`A sheet with the name "${name}" already exists. Please enter another name.`);
}
