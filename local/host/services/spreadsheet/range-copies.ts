import type { Area } from '../../model/a1';
import { placesIn, relocated } from '../../model/areas';
import { moveBlock } from '../../model/move-block';
import { type PasteType, paste, pastePlaces } from '../../model/paste';
import type { SheetModel } from '../../model/sheet-model';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { Constant, type Official } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { checkedArea } from './range-bounds';
import { RangeFonts } from './range-fonts';
import { RangePlace } from './range-place';
import { refuseProtected } from './refusals';
import { SheetService } from './sheet';
import { COPY_PASTE_TYPE } from './spreadsheet-constants';

type Names = 'copyTo' | 'copyValuesToRange' | 'copyFormatToRange' | 'moveTo';

/** Copying and moving cells. */
export abstract class RangeCopies
  extends RangeFonts
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  /** Pastes once, or as often as the source fits into the target; never less than all of it, as Google does. */
  readonly #paste = (to: SheetModel, target: Area, type: PasteType, turned = false): void => {
    this.book.settle();
    const places = pastePlaces(this.area, target, turned);
    for (const { row, column, rows, columns } of places) {
      refuseProtected(this.context, this.book, to, checkedArea(to, row, column, rows, columns));
    }
    if (turned && type !== 'PASTE_VALUES' && this.#holdsFormulas()) {
      throw new NotSupportedLocally('SpreadsheetApp.Range.copyTo turning rows with formulas into columns');
    }
    paste(this.sheet, this.area, to, places, { type, turned });
    if (type === 'PASTE_COLUMN_WIDTHS') this.#pasteWidths(to, target);
  };

  readonly #holdsFormulas = (): boolean =>
    [...placesIn(this.area)].some(({ row, column }) => this.sheet.at(row, column).formula !== undefined);

  readonly #pasteWidths = (to: SheetModel, target: Area): void => {
    for (let c = 0; c < this.area.columns; c++) {
      const width = this.sheet.columnWidths.get(this.area.column + c);
      if (width === undefined) to.columnWidths.delete(target.column + c);
      else to.columnWidths.set(target.column + c, width);
    }
    to.touched();
  };

  readonly #toRange = (method: string, args: readonly unknown[], type: PasteType): void => {
    const [where, ...place] = args;
    const sheet = where instanceof SheetService ? where.sheet : this.book.sheetWithId(Number(where));
    if (!sheet || place.length !== 4) throw mismatch(this.serviceName, method, args);
    const [column, columnEnd, row, rowEnd] = wholeNumbers(this.serviceName, method, place);
    const target = checkedArea(sheet, row!, column!, rowEnd! - row! + 1, columnEnd! - column! + 1);
    this.#paste(sheet, target, type);
  };

  copyTo(destination: unknown, ...how: unknown[]): void {
    if (!(destination instanceof RangePlace) || how.length > 2) {
      throw mismatch(this.serviceName, 'copyTo', [destination, ...how]);
    }
    if (destination.book !== this.book) {
      throw new ServiceError('Target range and source range must be on the same spreadsheet.');
    }
    const [type, turned] = how;
    if (how.length === 2 && !(isPasteType(type) && typeof turned === 'boolean')) {
      throw mismatch(this.serviceName, 'copyTo', [destination, ...how]);
    }
    this.#paste(destination.sheet, destination.area, pasteTypeOf(type), turned === true);
  }

  copyValuesToRange(...args: unknown[]): void {
    this.#toRange('copyValuesToRange', args, 'PASTE_VALUES');
  }

  copyFormatToRange(...args: unknown[]): void {
    this.#toRange('copyFormatToRange', args, 'PASTE_FORMAT');
  }

  moveTo(target: unknown): void {
    if (!(target instanceof RangePlace)) throw mismatch(this.serviceName, 'moveTo', [target]);
    if (target.book !== this.book) {
      throw new ServiceError('Target range and source range must be on the same spreadsheet.');
    }
    const { row, column, rows, columns } = relocated(this.area, this.area, target.area);
    const place = checkedArea(target.sheet, row, column, rows, columns);
    refuseProtected(this.context, this.book, this.sheet, this.area);
    refuseProtected(this.context, this.book, target.sheet, place);
    moveBlock(this.book, this.sheet, this.area, target.sheet, place);
  }
}

function isPasteType(value: unknown): value is Constant {
  return value instanceof Constant && value.type === COPY_PASTE_TYPE.type;
}

/** Google looks at the options without complaint: what it does not know counts as an ordinary paste. */
function pasteTypeOf(how: unknown): PasteType {
  if (isPasteType(how)) return how.name as PasteType;
  const options = (typeof how === 'object' && how !== null ? how : {}) as Record<string, unknown>;
  if (options.contentsOnly) return 'PASTE_VALUES';
  return options.formatOnly ? 'PASTE_FORMAT' : 'PASTE_NORMAL';
}
