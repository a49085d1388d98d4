import type { Book } from '../../model/book';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { UiService } from '../base/ui';
import { ConditionalFormatRuleBuilder } from './conditional-format-rule-builder';
import { DataValidationBuilder } from './data-validation-builder';
import { FilterCriteriaBuilder } from './filter-criteria';
import type { RangeService } from './range';
import { RichTextValueBuilder, TextStyleBuilder } from './rich-text';
import type { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  DATA_VALIDATION_CRITERIA,
  INTERPOLATION_TYPE,
  PROTECTION_TYPE,
  RELATIVE_DATE,
  WRAP_STRATEGY,
} from './spreadsheet-constants';

type Names =
  | 'getActiveSpreadsheet'
  | 'getActive'
  | 'getActiveSheet'
  | 'getActiveRange'
  | 'setActiveSheet'
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

/** SpreadsheetApp */
export class SpreadsheetApp
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Names>
{
  readonly serviceName = 'SpreadsheetApp';

  readonly #open = (id: string): SpreadsheetService => new SpreadsheetService(this.context, this.#found(id));

  get WrapStrategy() {
    return WRAP_STRATEGY;
  }

  get BorderStyle() {
    return BORDER_STYLE;
  }

  get ProtectionType() {
    return PROTECTION_TYPE;
  }

  get DataValidationCriteria() {
    return DATA_VALIDATION_CRITERIA;
  }

  get BooleanCriteria() {
    return BOOLEAN_CRITERIA;
  }

  get InterpolationType() {
    return INTERPOLATION_TYPE;
  }

  get RelativeDate() {
    return RELATIVE_DATE;
  }

  getActiveSpreadsheet(): SpreadsheetService {
    return new SpreadsheetService(this.context, this.context.book);
  }

  getActive(): SpreadsheetService {
    return this.getActiveSpreadsheet();
  }

  getActiveSheet(): SheetService {
    return this.getActiveSpreadsheet().getActiveSheet();
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  setActiveSheet(sheet: unknown): SheetService {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

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
    if (size.length > 0) throw new NotSupportedLocally('SpreadsheetApp.create with a size');
    return new SpreadsheetService(this.context, this.context.workspace.drive.create(String(name)));
  }

  getUi(): UiService {
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
    const book = drive.get(id);
    if (book) return book;
    throw new ServiceError(
      drive.unreadable(id)
        ? `Service Spreadsheets failed while accessing document with id ${id}.`
        : `Document ${id} is missing (perhaps it was deleted, or you don't have read access?)`,
    );
  }
}
