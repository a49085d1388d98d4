import type { Book } from '../../model/book';
import type { ValidationRule } from '../../model/validation';
import type { RunContext } from '../../run/context';
import { type Constant, type Official, Service } from '../../run/service';
import { DataValidationBuilder } from './data-validation-builder';
import { scriptRuleValue } from './rule-values';
import { DATA_VALIDATION_CRITERIA } from './spreadsheet-constants';

type Names = 'copy' | 'getAllowInvalid' | 'getCriteriaType' | 'getCriteriaValues' | 'getHelpText';

/** SpreadsheetApp.DataValidation. Never changed once made. */
export class DataValidationService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.DataValidation, Names>
{
  readonly serviceName = 'SpreadsheetApp.DataValidation';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly rule: ValidationRule,
  ) {
    super(context);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, this.book, this.rule);
  }

  getAllowInvalid(): boolean {
    return !this.rule.rejects;
  }

  getCriteriaType(): Constant {
    return criteriaConstant(this.rule.criteria)!;
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.context, this.book, this.rule);
  }

  getHelpText(): string | null {
    return this.rule.helpText;
  }
}

/** The constant of a criterion; null for none. */
export function criteriaConstant(name: string): Constant | null {
  return (DATA_VALIDATION_CRITERIA.members as Readonly<Record<string, Constant>>)[name] ?? null;
}

/** What getCriteriaValues gives: the arguments that the matching require… method takes. */
export function criteriaValues(context: RunContext, book: Book, rule: ValidationRule): unknown[] {
  if (rule.criteria === 'VALUE_IN_LIST') return [[...rule.values], rule.showsList];
  const values = rule.values.map((value) => scriptRuleValue(context, book, value));
  return rule.criteria === 'VALUE_IN_RANGE' ? [...values, rule.showsList] : values;
}
