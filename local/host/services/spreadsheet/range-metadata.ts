import type { Official } from '../../run/service';
import type { DeveloperMetadataService } from './developer-metadata';
import { DeveloperMetadataFinderService, metadataAt } from './metadata-finder';
import { addMetadata, rowOrColumn } from './metadata-place';
import { RangeSearch } from './range-search';

type Names = 'addDeveloperMetadata' | 'getDeveloperMetadata' | 'createDeveloperMetadataFinder';

/** Developer metadata of whole rows and columns. */
export abstract class RangeMetadata
  extends RangeSearch
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  addDeveloperMetadata(...args: unknown[]): this {
    addMetadata(this.book, rowOrColumn(this), this.serviceName, args);
    return this;
  }

  /** A range that is no whole row or column has none. */
  getDeveloperMetadata(): DeveloperMetadataService[] {
    const { area, sheet } = this;
    const isLine =
      (area.rows === 1 && area.columns === sheet.columnCount) ||
      (area.columns === 1 && area.rows === sheet.rowCount);
    return isLine ? metadataAt(this.context, this.book, rowOrColumn(this)) : [];
  }

  createDeveloperMetadataFinder(): DeveloperMetadataFinderService {
    return new DeveloperMetadataFinderService(this.context, this.book, rowOrColumn(this));
  }
}
