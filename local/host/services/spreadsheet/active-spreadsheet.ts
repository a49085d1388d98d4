import { type Official, Service } from '../../run/service';
import type { RangeService } from './range';
import type { RangeListService } from './range-list';
import type { SelectionService } from './selection';
import type { SheetService } from './sheet';
import { SpreadsheetService } from './spreadsheet';
import {
  BOOLEAN_CRITERIA,
  BORDER_STYLE,
  COPY_PASTE_TYPE,
  DATA_VALIDATION_CRITERIA,
  DIMENSION,
  DIRECTION,
  INTERPOLATION_TYPE,
  METADATA_LOCATION_TYPE,
  METADATA_VISIBILITY,
  PROTECTION_TYPE,
  RELATIVE_DATE,
  WRAP_STRATEGY,
} from './spreadsheet-constants';

type Names =
  | 'getActiveSpreadsheet'
  | 'getActive'
  | 'getActiveSheet'
  | 'setActiveSheet'
  | 'getActiveRange'
  | 'setActiveRange'
  | 'getActiveRangeList'
  | 'setActiveRangeList'
  | 'getCurrentCell'
  | 'setCurrentCell'
  | 'getSelection';

/** SpreadsheetApp, as far as the spreadsheet on the screen goes, and its constants. */
export abstract class ActiveSpreadsheet
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.SpreadsheetApp, Names>
{
  readonly serviceName = 'SpreadsheetApp';

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

  get CopyPasteType() {
    return COPY_PASTE_TYPE;
  }

  get Dimension() {
    return DIMENSION;
  }

  get Direction() {
    return DIRECTION;
  }

  get DeveloperMetadataVisibility() {
    return METADATA_VISIBILITY;
  }

  get DeveloperMetadataLocationType() {
    return METADATA_LOCATION_TYPE;
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

  setActiveSheet(sheet: unknown): SheetService {
    return this.getActiveSpreadsheet().setActiveSheet(sheet);
  }

  getActiveRange(): RangeService | null {
    return this.getActiveSpreadsheet().getActiveRange();
  }

  setActiveRange(range: unknown): RangeService {
    return this.getActiveSpreadsheet().setActiveRange(range);
  }

  getActiveRangeList(): RangeListService | null {
    return this.getActiveSpreadsheet().getActiveRangeList();
  }

  setActiveRangeList(list: unknown): RangeListService {
    return this.getActiveSpreadsheet().setActiveRangeList(list);
  }

  getCurrentCell(): RangeService | null {
    return this.getActiveSpreadsheet().getCurrentCell();
  }

  setCurrentCell(cell: unknown): RangeService {
    return this.getActiveSpreadsheet().setCurrentCell(cell);
  }

  getSelection(): SelectionService {
    return this.getActiveSpreadsheet().getSelection();
  }
}
