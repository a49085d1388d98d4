import { formLinkedTo, publishedUrl } from '../../model/form';
import type { Official } from '../../run/service';
import { SheetCharts } from './sheet-charts';

/** SpreadsheetApp.Sheet: everything of the classes it builds on, and the form behind it. */
export class SheetService
  extends SheetCharts
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, 'getFormUrl'>
{
  getFormUrl(): string | null {
    const form = formLinkedTo(this.context.workspace.forms.values(), this.book.id, this.sheet.id);
    return form ? publishedUrl(form) : null;
  }
}
