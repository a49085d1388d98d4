import { type Area, a1Of } from '../../model/a1';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import { wholeNumbers } from '../arguments';
import { RangeService } from './range';
import { checkedArea } from './range-bounds';
import { SheetService } from './sheet';

type Names =
  | 'getRow'
  | 'getColumn'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getNumRows'
  | 'getNumColumns'
  | 'getHeight'
  | 'getWidth'
  | 'getA1Notation'
  | 'getSheet'
  | 'getGridId'
  | 'getCell'
  | 'offset'
  | 'activate';

/** Where a range lies, and ranges beside it. */
export abstract class RangePlace
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly serviceName = 'SpreadsheetApp.Range';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly area: Area,
  ) {
    super(context);
  }

  getRow(): number {
    return this.area.row;
  }

  getColumn(): number {
    return this.area.column;
  }

  getLastRow(): number {
    return this.area.row + this.area.rows - 1;
  }

  getLastColumn(): number {
    return this.area.column + this.area.columns - 1;
  }

  getNumRows(): number {
    return this.area.rows;
  }

  getNumColumns(): number {
    return this.area.columns;
  }

  getHeight(): number {
    return this.area.rows;
  }

  getWidth(): number {
    return this.area.columns;
  }

  getA1Notation(): string {
    return a1Of(this.area);
  }

  getSheet(): SheetService {
    return new SheetService(this.context, this.book, this.sheet);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getCell(row: number, column: number): RangeService {
    const [r, c] = wholeNumbers(this.serviceName, 'getCell', [row, column]);
    return this.offset(r! - 1, c! - 1, 1, 1);
  }

  offset(rowOffset: number, columnOffset: number, rows?: number, columns?: number): RangeService {
    const given = [
      rowOffset,
      columnOffset,
      ...(rows === undefined ? [] : [rows]),
      ...(columns === undefined ? [] : [columns]),
    ];
    const [down, right, high, wide] = wholeNumbers(this.serviceName, 'offset', given);
    const area = checkedArea(
      this.sheet,
      this.area.row + down!,
      this.area.column + right!,
      high ?? this.area.rows,
      wide ?? this.area.columns,
    );
    return new RangeService(this.context, this.book, this.sheet, area);
  }

  activate(): this {
    const { screen } = this.context;
    screen.activeSheetId = this.sheet.id;
    screen.selection = { sheetId: this.sheet.id, a1: a1Of(this.area) };
    return this;
  }
}
