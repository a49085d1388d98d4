import type { Book } from '../../model/book';
import type { DeveloperMetadata, MetadataPlace } from '../../model/developer-metadata';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { rowOrColumn } from './metadata-place';
import { RangeService } from './range';
import { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import { METADATA_LOCATION_TYPE, METADATA_VISIBILITY } from './spreadsheet-constants';

type Names =
  | 'getId'
  | 'getKey'
  | 'getValue'
  | 'getVisibility'
  | 'getLocation'
  | 'setKey'
  | 'setValue'
  | 'setVisibility'
  | 'moveToSpreadsheet'
  | 'moveToSheet'
  | 'moveToRow'
  | 'moveToColumn'
  | 'remove';

/** SpreadsheetApp.DeveloperMetadata */
export class DeveloperMetadataService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.DeveloperMetadata, Names>
{
  readonly serviceName = 'SpreadsheetApp.DeveloperMetadata';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly id: number,
  ) {
    super(context);
  }

  readonly #entry = (): DeveloperMetadata => {
    const entry = this.book.metadata.find(({ id }) => id === this.id);
    if (!entry) throw new ServiceError(`Developer metadata ${this.id} not found`);
    return entry;
  };

  readonly #change = (part: Partial<DeveloperMetadata>): this => {
    const changed = { ...this.#entry(), ...part };
    this.book.metadata = this.book.metadata.map((entry) => (entry.id === this.id ? changed : entry));
    this.book.revision++;
    return this;
  };

  getId(): number {
    return this.id;
  }

  getKey(): string {
    return this.#entry().key;
  }

  getValue(): string | null {
    return this.#entry().value;
  }

  getVisibility(): Constant {
    return METADATA_VISIBILITY.members[this.#entry().visibility as 'DOCUMENT'];
  }

  getLocation(): DeveloperMetadataLocationService {
    return new DeveloperMetadataLocationService(this.context, this.book, this.#entry().place);
  }

  setKey(key: string): this {
    if (typeof key !== 'string') throw mismatch(this.serviceName, 'setKey', [key]);
    return this.#change({ key });
  }

  setValue(value: string): this {
    if (typeof value !== 'string') throw mismatch(this.serviceName, 'setValue', [value]);
    return this.#change({ value });
  }

  setVisibility(visibility: unknown): this {
    if (!(visibility instanceof Constant)) throw mismatch(this.serviceName, 'setVisibility', [visibility]);
    return this.#change({ visibility: visibility.name });
  }

  moveToSpreadsheet(): this {
    return this.#change({ place: { kind: 'SPREADSHEET' } });
  }

  moveToSheet(sheet: unknown): this {
    if (!(sheet instanceof SheetService)) throw mismatch(this.serviceName, 'moveToSheet', [sheet]);
    return this.#change({ place: { kind: 'SHEET', sheetId: sheet.sheet.id } });
  }

  moveToRow(row: unknown): this {
    if (!(row instanceof RangeService)) throw mismatch(this.serviceName, 'moveToRow', [row]);
    return this.#change({ place: rowOrColumn(row) });
  }

  moveToColumn(column: unknown): this {
    if (!(column instanceof RangeService)) throw mismatch(this.serviceName, 'moveToColumn', [column]);
    return this.#change({ place: rowOrColumn(column) });
  }

  remove(): void {
    const { id } = this.#entry();
    this.book.metadata = this.book.metadata.filter((entry) => entry.id !== id);
    this.book.revision++;
  }
}

type LocationNames = 'getLocationType' | 'getSpreadsheet' | 'getSheet' | 'getRow' | 'getColumn';

/** SpreadsheetApp.DeveloperMetadataLocation */
export class DeveloperMetadataLocationService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.DeveloperMetadataLocation, LocationNames>
{
  readonly serviceName = 'SpreadsheetApp.DeveloperMetadataLocation';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly place: MetadataPlace,
  ) {
    super(context);
  }

  getLocationType(): Constant {
    return METADATA_LOCATION_TYPE.members[this.place.kind];
  }

  getSpreadsheet(): SpreadsheetService | null {
    return this.place.kind === 'SPREADSHEET' ? new SpreadsheetService(this.context, this.book) : null;
  }

  getSheet(): SheetService | null {
    if (this.place.kind !== 'SHEET') return null;
    const sheet = this.book.sheetWithId(this.place.sheetId);
    return sheet ? new SheetService(this.context, this.book, sheet) : null;
  }

  getRow(): RangeService | null {
    return this.#line('ROW');
  }

  getColumn(): RangeService | null {
    return this.#line('COLUMN');
  }

  #line(kind: 'ROW' | 'COLUMN'): RangeService | null {
    const { place } = this;
    if (place.kind !== kind) return null;
    const sheet = this.book.sheetWithId(place.sheetId);
    if (!sheet) return null;
    const area =
      kind === 'ROW'
        ? { row: place.at, column: 1, rows: 1, columns: sheet.columnCount }
        : { row: 1, column: place.at, rows: sheet.rowCount, columns: 1 };
    return new RangeService(this.context, this.book, sheet, area);
  }
}
