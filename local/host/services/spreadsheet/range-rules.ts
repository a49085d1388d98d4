import { withoutFormats } from '../../model/conditional-format';
import { newProtection } from '../../model/protection';
import { ruleFor, type ValidationRule, withRule } from '../../model/validation';
import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { checkGrid, mismatch } from '../arguments';
import { DataValidationService } from './data-validation';
import { FilterService } from './filter';
import { ProtectionService } from './protection';
import { RangeMerges } from './range-merges';
import { refuseProtected } from './refusals';

type Names =
  | 'getDataValidation'
  | 'getDataValidations'
  | 'setDataValidation'
  | 'setDataValidations'
  | 'clearDataValidations'
  | 'protect'
  | 'createFilter'
  | 'getFilter';

/** Rules that lie on a range: input rules, protection, the filter. */
export abstract class RangeRules
  extends RangeMerges
  implements Official<GoogleAppsScript.Spreadsheet.Range, Names>
{
  /** Puts a rule on the range in place of all there; null takes them away. */
  protected readonly putRule = (rule: ValidationRule | null): this => {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    this.sheet.validations = withRule(this.sheet.validations, this.area, rule);
    this.sheet.touched();
    return this;
  };

  /** Takes the range out of the tab's conditional formats. */
  protected readonly dropConditionalFormats = (): void => {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    this.sheet.conditionalFormats = withoutFormats(this.sheet.conditionalFormats, this.area);
    this.sheet.touched();
  };

  readonly #validationAt = (row: number, column: number): DataValidationService | null => {
    const rule = ruleFor(this.sheet.validations, row, column);
    return rule ? new DataValidationService(this.context, this.book, rule) : null;
  };

  getDataValidation(): DataValidationService | null {
    return this.#validationAt(this.area.row, this.area.column);
  }

  getDataValidations(): (DataValidationService | null)[][] {
    const { row, column, rows, columns } = this.area;
    this.context.meter.readCells(rows * columns);
    return Array.from({ length: rows }, (_, r) =>
      Array.from({ length: columns }, (_, c) => this.#validationAt(row + r, column + c)),
    );
  }

  setDataValidation(rule: unknown): this {
    if (rule !== null && !(rule instanceof DataValidationService)) {
      throw mismatch(this.serviceName, 'setDataValidation', [rule]);
    }
    return this.putRule(rule?.rule ?? null);
  }

  setDataValidations(rules: unknown[][]): this {
    const grid = checkGrid(rules, this.area, this.serviceName, 'setDataValidations');
    const isRule = (rule: unknown) => rule === null || rule instanceof DataValidationService;
    if (!grid.every((line) => line.every(isRule))) {
      throw mismatch(this.serviceName, 'setDataValidations', [rules]);
    }
    this.putRule(null);
    const { row, column } = this.area;
    const added = grid.flatMap((line, r) =>
      line.flatMap((rule, c) =>
        rule instanceof DataValidationService
          ? [{ area: { row: row + r, column: column + c, rows: 1, columns: 1 }, rule: rule.rule }]
          : [],
      ),
    );
    this.sheet.validations = [...this.sheet.validations, ...added];
    this.sheet.touched();
    return this;
  }

  clearDataValidations(): this {
    return this.putRule(null);
  }

  protect(): ProtectionService {
    refuseProtected(this.context, this.book, this.sheet, this.area);
    const protection = newProtection(this.sheet.protections, this.area);
    this.sheet.protections = [...this.sheet.protections, protection];
    this.sheet.touched();
    return new ProtectionService(this.context, this.book, this.sheet, protection.id);
  }

  createFilter(): FilterService {
    if (this.sheet.filter) {
      throw new ServiceError("You can't create a filter in a sheet that already has a filter.");
    }
    refuseProtected(this.context, this.book, this.sheet, this.area);
    this.sheet.filter = { area: this.area, columns: new Map() };
    this.sheet.touched();
    return new FilterService(this.context, this.book, this.sheet);
  }

  getFilter(): FilterService | null {
    return FilterService.of(this.context, this.book, this.sheet);
  }
}
