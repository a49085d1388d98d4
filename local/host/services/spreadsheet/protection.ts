import type { Protection, SheetModel } from '../../model/sheet-model';
import type { RunContext } from '../../run/context';
import { type Official, Service } from '../../run/service';

type Names = 'getDescription' | 'setDescription' | 'isWarningOnly' | 'setWarningOnly' | 'remove' | 'canEdit';

/** SpreadsheetApp.Protection. The person at the desk owns the file, so a protection never stops the script. */
export class ProtectionService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Protection, Names>
{
  readonly serviceName = 'SpreadsheetApp.Protection';

  constructor(
    context: RunContext,
    readonly sheet: SheetModel,
    readonly protection: Protection,
  ) {
    super(context);
  }

  getDescription(): string {
    return this.protection.description;
  }

  setDescription(description: string): this {
    this.protection.description = description;
    this.sheet.touched();
    return this;
  }

  isWarningOnly(): boolean {
    return this.protection.warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    this.protection.warningOnly = warningOnly;
    this.sheet.touched();
    return this;
  }

  remove(): void {
    this.sheet.protections = this.sheet.protections.filter((other) => other !== this.protection);
    this.sheet.touched();
  }

  canEdit(): boolean {
    return true;
  }
}
