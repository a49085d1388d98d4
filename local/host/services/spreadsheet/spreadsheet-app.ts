import type { Book } from '../../model/book';
import { XLSX } from '../../model/drive-item';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { UiService } from '../base/ui';
import { ActiveSpreadsheet } from './active-spreadsheet';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { FilterCriteriaBuilder } from './filter-criteria';
import { RichTextValueBuilder } from './rich-text';
import { SpreadsheetService } from './spreadsheet';
import { TextStyleBuilder } from './text-style';

type Names =
  | 'openById'
  | 'openByUrl'
  | 'create'
  | 'getUi'
  | 'flush'
  | 'newRichTextValue'
  | 'newTextStyle'
  | 'newDataValidation'
  | 'newConditionalFormatRule'
  | 'newFilterCriteria';

/** SpreadsheetApp: everything of the class it builds on, files by their id, and builders. */
export class SpreadsheetApp
  extends ActiveSpreadsheet
  implements Official<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Names>
{
  readonly #open = (id: string): SpreadsheetService => new SpreadsheetService(this.context, this.#found(id));

  openById(id: string): SpreadsheetService {
    if (typeof id !== 'string') throw mismatch(this.serviceName, 'openById', [id]);
    return this.#open(id);
  }

  openByUrl(url: string): SpreadsheetService {
    const id = /\/spreadsheets\/d\/([\w-]+)/.exec(String(url))?.[1];
    if (!id) throw new ServiceError('Invalid argument: url');
    return this.#open(id);
  }

  create(name: string, ...size: number[]): SpreadsheetService {
    const isSized = size.length === 2 && size.every((side) => typeof side === 'number' && side >= 1);
    if (typeof name !== 'string' || (size.length > 0 && !isSized)) {
      throw mismatch(this.serviceName, 'create', [name, ...size]);
    }
    const book = this.context.workspace.drive.create(name);
    book.owner = this.context.user;
    const [sheet] = book.sheets;
    if (isSized && sheet) [sheet.rowCount, sheet.columnCount] = size as [number, number];
    return new SpreadsheetService(this.context, book);
  }

  getUi(): UiService {
    if (!this.context.hasUi) throw new ServiceError('Cannot call SpreadsheetApp.getUi() from this context.');
    return new UiService(this.context);
  }

  flush(): void {
    // Writes land at once here; only the time and a failure held back for the next call matter.
  }

  newRichTextValue(): RichTextValueBuilder {
    return new RichTextValueBuilder(this.context);
  }

  newTextStyle(): TextStyleBuilder {
    return new TextStyleBuilder(this.context);
  }

  newDataValidation(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, this.context.book);
  }

  newConditionalFormatRule(): ConditionalFormatRuleBuilder {
    return new ConditionalFormatRuleBuilder(this.context);
  }

  newFilterCriteria(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, this.context.book);
  }

  /** Texts as seen in public logs: for a file that is not a Sheet, and for an id nobody knows. */
  #found(id: string): Book {
    const { drive } = this.context.workspace;
    if (drive.item(id)?.mayRead(this.context.user) === false)
      throw new ServiceError('You do not have permission to access the requested document.');
    const book = drive.get(id);
    if (book) return book;
    throw new ServiceError(
      drive.item(id)?.mimeType === XLSX
        ? `Service Spreadsheets failed while accessing document with id ${id}.`
        : `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  }
}
