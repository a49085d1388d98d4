import { newProtection } from '../../model/protection';
import { NotSupportedLocally, ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch, wholeNumbers } from '../arguments';
import { ConditionalFormatRuleService } from './conditional-format-rule';
import { FilterService } from './filter';
import { ProtectionService } from './protection';
import { refuseProtectedTab } from './refusals';
import { SheetLooks } from './sheet-looks';
import { PROTECTION_TYPE } from './spreadsheet-constants';

type Names =
  | 'protect'
  | 'getProtections'
  | 'getConditionalFormatRules'
  | 'setConditionalFormatRules'
  | 'clearConditionalFormatRules'
  | 'getFilter'
  | 'isRowHiddenByFilter';

/** Rules that lie on a tab: protections, conditional formats, the filter. */
export abstract class SheetRules
  extends SheetLooks
  implements Official<GoogleAppsScript.Spreadsheet.Sheet, Names>
{
  protect(): ProtectionService {
    refuseProtectedTab(this.context, this.book, this.sheet);
    const existing = this.sheet.protections.find(({ area }) => area === undefined);
    const protection = existing ?? newProtection(this.sheet.protections);
    if (!existing) this.sheet.protections = [...this.sheet.protections, protection];
    this.sheet.touched();
    return new ProtectionService(this.context, this.book, this.sheet, protection.id);
  }

  getProtections(type: unknown): ProtectionService[] {
    if (type !== PROTECTION_TYPE.members.SHEET && type !== PROTECTION_TYPE.members.RANGE) {
      throw new ServiceError('Invalid argument: type');
    }
    const wholeTab = type === PROTECTION_TYPE.members.SHEET;
    return this.sheet.protections
      .filter(({ area }) => (area === undefined) === wholeTab)
      .map(({ id }) => new ProtectionService(this.context, this.book, this.sheet, id));
  }

  getConditionalFormatRules(): ConditionalFormatRuleService[] {
    return this.sheet.conditionalFormats.map(
      (format) => new ConditionalFormatRuleService(this.context, this.book, this.sheet, format),
    );
  }

  setConditionalFormatRules(rules: unknown): void {
    if (!Array.isArray(rules) || !rules.every((rule) => rule instanceof ConditionalFormatRuleService)) {
      throw mismatch(this.serviceName, 'setConditionalFormatRules', [rules]);
    }
    if (rules.some((rule) => rule.sheet !== this.sheet)) {
      throw new NotSupportedLocally('setConditionalFormatRules with ranges of another sheet');
    }
    refuseProtectedTab(this.context, this.book, this.sheet);
    this.sheet.conditionalFormats = rules.map(({ format }) => format);
    this.sheet.touched();
  }

  clearConditionalFormatRules(): void {
    this.setConditionalFormatRules([]);
  }

  getFilter(): FilterService | null {
    return FilterService.of(this.context, this.book, this.sheet);
  }

  isRowHiddenByFilter(row: number): boolean {
    const [position] = wholeNumbers(this.serviceName, 'isRowHiddenByFilter', [row]);
    return this.sheet.filteredRows.has(position!);
  }
}
