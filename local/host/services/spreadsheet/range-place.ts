import { type Area, a1Of } from '../../model/a1';
import type { Book } from '../../model/book';
import type { SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { wholeNumbers } from '../arguments';
import { select, selectCell } from './active-cells';
import { holdSheet } from './live-sheet';
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
  | 'getRowIndex'
  | 'offset'
  | 'isStartRowBounded'
  | 'isEndRowBounded'
  | 'isStartColumnBounded'
  | 'isEndColumnBounded'
  | 'activate'
  | 'activateAsCurrentCell';

/** Where a range lies, and ranges beside it. */
export abstract class RangePlace
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  readonly serviceName = 'SpreadsheetApp.Range';

  declare readonly sheet: SheetModel;

  /** `written` is an address with an open end (`B:D`), which a range keeps; it lies in the area all the same. */
  constructor(
    context: RunContext,
    readonly book: Book,
    sheet: SheetModel,
    readonly area: Area,
    readonly written?: string,
  ) {
    super(context);
    holdSheet(this, book, sheet);
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
    return this.written ?? a1Of(this.area);
  }

  getRowIndex(): number {
    return this.area.row;
  }

  isStartRowBounded(): boolean {
    return /\d/.test(this.getA1Notation().split(':')[0]!);
  }

  isEndRowBounded(): boolean {
    return /\d$/.test(this.getA1Notation());
  }

  isStartColumnBounded(): boolean {
    return /^[A-Z]/.test(this.getA1Notation());
  }

  isEndColumnBounded(): boolean {
    return /[A-Z]\d*$/.test(this.getA1Notation());
  }

  getSheet(): SheetService {
    return new SheetService(this.context, this.book, this.sheet);
  }

  getGridId(): number {
    return this.sheet.id;
  }

  getCell(row: number, column: number): RangeService {
    const [r, c] = wholeNumbers(this.serviceName, 'getCell', [row, column]);
    if (r! < 1 || c! < 1 || r! > this.area.rows || c! > this.area.columns) {
      throw new ServiceError('Cell reference out of range');
    }
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
    select(this.context.screen, [this]);
    return this;
  }

  activateAsCurrentCell(): this {
    if (this.area.rows > 1 || this.area.columns > 1) {
      throw new NotSupportedLocally(`${this.serviceName}.activateAsCurrentCell with several cells`);
    }
    selectCell(this.context.screen, this);
    return this;
  }
}
