import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import type { DeveloperMetadataService } from './developer-metadata';
import { DeveloperMetadataFinderService, metadataAt } from './metadata-finder';
import { addMetadata } from './metadata-place';
import { areaNamed, checkName, NamedRangeService } from './named-range';
import { RangeService } from './range';
import { SpreadsheetSharing } from './spreadsheet-sharing';
import { TextFinderService } from './text-finder';

type Names =
  | 'getNamedRanges'
  | 'getRangeByName'
  | 'setNamedRange'
  | 'removeNamedRange'
  | 'createTextFinder'
  | 'addDeveloperMetadata'
  | 'getDeveloperMetadata'
  | 'createDeveloperMetadataFinder';

/** What of the whole file is named, found and noted. */
export abstract class SpreadsheetNames
  extends SpreadsheetSharing
  implements Official<GoogleAppsScript.Spreadsheet.Spreadsheet, Names>
{
  getNamedRanges(): NamedRangeService[] {
    return this.book.names.map((entry) => new NamedRangeService(this.context, this.book, entry));
  }

  getRangeByName(name: string): RangeService | null {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'getRangeByName', [name]);
    const entry = areaNamed(this.book, name);
    return entry ? new NamedRangeService(this.context, this.book, entry).getRange() : null;
  }

  /** A name that is taken moves to the new range. */
  setNamedRange(name: string, range: unknown): void {
    if (typeof name !== 'string' || !(range instanceof RangeService)) {
      throw mismatch(this.serviceName, 'setNamedRange', [name, range]);
    }
    checkName(name);
    const old = areaNamed(this.book, name);
    const entry = { name, sheetId: range.sheet.id, area: range.area };
    this.book.setNames([...this.book.names.filter((other) => other !== old), entry]);
  }

  removeNamedRange(name: string): void {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'removeNamedRange', [name]);
    const entry = areaNamed(this.book, name);
    if (!entry) throw new ServiceError(`The named range ${name} does not exist.`);
    new NamedRangeService(this.context, this.book, entry).remove();
  }

  createTextFinder(text: string): TextFinderService {
    if (typeof text !== 'string') throw mismatch(this.serviceName, 'createTextFinder', [text]);
    const searched = this.book.sheets.map((sheet) => ({
      sheet,
      area: { row: 1, column: 1, rows: sheet.rowCount, columns: sheet.columnCount },
    }));
    return new TextFinderService(this.context, this.book, searched, text);
  }

  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.book, { kind: 'SPREADSHEET' }, this.serviceName, args);
    return this;
  }

  getDeveloperMetadata(): DeveloperMetadataService[] {
    return metadataAt(this.context, this.book, { kind: 'SPREADSHEET' });
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.context, this.book, { kind: 'SPREADSHEET' });
  }
}
