import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';
import type { RangeService } from './range';
import type { RangeListService } from './range-list';
import type { SheetService } from './sheet';

type Names = 'getActiveSheet' | 'getActiveRange' | 'getActiveRangeList' | 'getCurrentCell';

/** SpreadsheetApp.Selection: what is selected on a tab. */
export class SelectionService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Selection, Names>
{
  readonly serviceName = 'SpreadsheetApp.Selection';

  constructor(
    context: RunContext,
    readonly sheetService: SheetService,
  ) {
    super(context);
  }

  getActiveSheet(): SheetService {
    return this.sheetService;
  }

  getActiveRange(): RangeService | null {
    return this.sheetService.getActiveRange();
  }

  getActiveRangeList(): RangeListService | null {
    return this.sheetService.getActiveRangeList();
  }

  getCurrentCell(): RangeService | null {
    return this.sheetService.getCurrentCell();
  }
}
