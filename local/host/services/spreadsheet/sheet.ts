import { formLinkedTo, publishedUrl } from '../../model/form';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { ProtectionService } from './protection';
import { SheetCharts } from './sheet-charts';
import { PROTECTION_TYPE } from './spreadsheet-constants';

/** SpreadsheetApp.Sheet: everything of the classes it builds on, protection, and the form behind it. */
export class SheetService
  extends SheetCharts
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, 'getFormUrl' | 'getProtections' | 'protect'>
{
  protect(): ProtectionService {
    const existing = this.sheet.protections.find((protection) => protection.area === undefined);
    const protection = existing ?? { description: '', warningOnly: false };
    if (!existing) this.sheet.protections.push(protection);
    this.sheet.touched();
    return new ProtectionService(this.context, this.sheet, protection);
  }

  getProtections(type: unknown): ProtectionService[] {
    if (type !== PROTECTION_TYPE.members.SHEET && type !== PROTECTION_TYPE.members.RANGE) {
      throw new ServiceError('Invalid argument: type');
    }
    const wholeTab = type === PROTECTION_TYPE.members.SHEET;
    return this.sheet.protections
      .filter((protection) => (protection.area === undefined) === wholeTab)
      .map((protection) => new ProtectionService(this.context, this.sheet, protection));
  }

  getFormUrl(): string | null {
    const form = formLinkedTo(this.context.workspace.forms.values(), this.book.id, this.sheet.id);
    return form ? publishedUrl(form) : null;
  }
}
