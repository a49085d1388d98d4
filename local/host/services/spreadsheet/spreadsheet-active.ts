import type { SheetModel } from '../../model/sheet-model';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { RangeService } from './range';
import { RangeListService } from './range-list';
import type { SelectionService } from './selection';
import { SheetService } from './sheet';
import { SpreadsheetNames } from './spreadsheet-names';

type Names =
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getActiveRangeList'
  | 'setActiveRangeList'
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'setActiveSelection'
  | 'getSelection'
  | 'getRangeList'
  | 'getDataRange'
  | 'getLastRow'
  | 'getLastColumn'
  | 'getSheetName'
  | 'getSheetId'
  | 'appendRow';

/** The tab a person is on, and what the spreadsheet does with it. */
export abstract class SpreadsheetActive
  extends SpreadsheetNames
  implements Official<GoogleAppsScript.Spreadsheet.Spreadsheet, Names>
{
  /** Only the file on the screen has a selection; another one behaves as if its first tab were active. */
  protected readonly activeSheet = (): SheetModel => {
    const onScreen = this.book === this.context.book;
    return (onScreen && this.book.sheetWithId(this.context.screen.activeSheetId)) || this.book.sheets[0]!;
  };

  getActiveSheet(): SheetService {
    return new SheetService(this.context, this.book, this.activeSheet());
  }

  setActiveSheet(sheet: unknown): SheetService {
    if (!(sheet instanceof SheetService)) throw mismatch(this.serviceName, 'setActiveSheet', [sheet]);
    return sheet.activate();
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSheet().getActiveRange();
  }

  setActiveRange(range: unknown): RangeService {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setActiveRange', [range]);
    return range.activate();
  }

  getActiveRangeList(): RangeListService | null {
    return this.getActiveSheet().getActiveRangeList();
  }

  setActiveRangeList(list: unknown): RangeListService {
    if (!(list instanceof RangeListService)) throw mismatch(this.serviceName, 'setActiveRangeList', [list]);
    return list.activate();
  }

  getActiveCell(): RangeService {
    return this.getActiveSheet().getActiveCell();
  }

  getCurrentCell(): RangeService | null {
    return this.getActiveSheet().getCurrentCell();
  }

  setCurrentCell(cell: unknown): RangeService {
    if (!(cell instanceof RangeService)) throw mismatch(this.serviceName, 'setCurrentCell', [cell]);
    return cell.activateAsCurrentCell();
  }

  setActiveSelection(range: unknown): RangeService {
    return this.getActiveSheet().setActiveSelection(range);
  }

  getSelection(): SelectionService {
    return this.getActiveSheet().getSelection();
  }

  getRangeList(addresses: string[]): RangeListService {
    return this.getActiveSheet().getRangeList(addresses);
  }

  getDataRange(): RangeService {
    return this.getActiveSheet().getDataRange();
  }

  getLastRow(): number {
    return this.getActiveSheet().getLastRow();
  }

  getLastColumn(): number {
    return this.getActiveSheet().getLastColumn();
  }

  getSheetName(): string {
    return this.getActiveSheet().getName();
  }

  getSheetId(): number {
    return this.getActiveSheet().getSheetId();
  }

  appendRow(values: unknown[]): SheetService {
    return this.getActiveSheet().appendRow(values);
  }
}
