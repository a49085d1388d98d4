import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import type { DeveloperMetadataService } from './developer-metadata';
import { DeveloperMetadataFinderService, metadataAt } from './metadata-finder';
import { addMetadata } from './metadata-place';
import { NamedRangeService } from './named-range';
import { RangeService } from './range';
import { RangeListService } from './range-list';
import { SelectionService } from './selection';
import { SheetService } from './sheet';
import { SheetShape } from './sheet-shape';
import { TextFinderService } from './text-finder';

type Names =
  | 'getActiveCell'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'setActiveRange'
  | 'setActiveSelection'
  | 'getActiveRangeList'
  | 'setActiveRangeList'
  | 'getRangeList'
  | 'getSelection'
  | 'getNamedRanges'
  | 'createTextFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

/** What is selected on a tab, named, found and noted on it. */
export abstract class SheetSelection
  extends SheetShape
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  /** The first cell of the active range when no other was chosen. */
  getCurrentCell(): RangeService | null {
    const { selection } = this.context.screen;
    if (selection.sheetId !== this.sheet.id) return null;
    return this.getRange(selection.cell ?? selection.a1).getCell(1, 1);
  }

  /** On a tab that nobody is on, it is A1. */
  getActiveCell(): RangeService {
    return this.getCurrentCell() ?? this.getRange(1, 1);
  }

  setCurrentCell(cell: unknown): RangeService {
    if (!(cell instanceof RangeService)) throw mismatch(this.serviceName, 'setCurrentCell', [cell]);
    return cell.activateAsCurrentCell();
  }

  setActiveRange(range: unknown): RangeService {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setActiveRange', [range]);
    return range.activate();
  }

  setActiveSelection(range: unknown): RangeService {
    if (typeof range === 'string') return this.getRange(range).activate();
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setActiveSelection', [range]);
    return range.activate();
  }

  getActiveRangeList(): RangeListService | null {
    const { sheetId, others = [], a1 } = this.context.screen.selection;
    return sheetId === this.sheet.id ? this.getRangeList([...others, a1]) : null;
  }

  setActiveRangeList(list: unknown): RangeListService {
    if (!(list instanceof RangeListService)) throw mismatch(this.serviceName, 'setActiveRangeList', [list]);
    return list.activate();
  }

  getRangeList(addresses: string[]): RangeListService {
    if (!Array.isArray(addresses) || !addresses.every((address) => typeof address === 'string')) {
      throw mismatch(this.serviceName, 'getRangeList', [addresses]);
    }
    return new RangeListService(
      this.context,
      addresses.map((address) => this.getRange(address)),
    );
  }

  getSelection(): SelectionService {
    return new SelectionService(this.context, new SheetService(this.context, this.book, this.sheet));
  }

  getNamedRanges(): NamedRangeService[] {
    return this.book.names
      .filter((entry) => entry.sheetId === this.sheet.id)
      .map((entry) => new NamedRangeService(this.context, this.book, entry));
  }

  createTextFinder(text: string): TextFinderService {
    if (typeof text !== 'string') throw mismatch(this.serviceName, 'createTextFinder', [text]);
    const { sheet } = this;
    const area = { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount };
    return new TextFinderService(this.context, this.book, [{ sheet, area }], text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.book, { kind: 'SHEET', sheetId: this.sheet.id }, this.serviceName, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataAt(this.context, this.book, { kind: 'SHEET', sheetId: this.sheet.id });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    const place = { kind: 'SHEET', sheetId: this.sheet.id } as const;
    return new DeveloperMetadataFinderService(this.context, this.book, place);
  }
}
