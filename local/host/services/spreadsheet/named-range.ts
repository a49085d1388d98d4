import type { Book, NamedArea } from '../../model/book';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { RangeService } from './range';

/** SpreadsheetApp.NamedRange */
export class NamedRangeService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.NamedRange, 'getName' | 'getRange'>
{
  readonly serviceName = 'SpreadsheetApp.NamedRange';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly entry: NamedArea,
  ) {
    super(context);
  }

  getName(): string {
    return this.entry.name;
  }

  getRange(): RangeService {
    const sheet = this.book.sheetWithId(this.entry.sheetId);
    if (!sheet) throw new ServiceError('Range not found');
    return new RangeService(this.context, this.book, sheet, this.entry.area);
  }
}
