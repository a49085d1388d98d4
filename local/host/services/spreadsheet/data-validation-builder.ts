import type { Book } from '../../model/book';
import type { RuleValue, ValidationRule } from '../../model/validation';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally } from '../../run/failures';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { criteriaConstant, criteriaValues, DataValidationService } from './data-validation';
import { RangeService } from './range';
import { ruleValueOf, typedValues } from './rule-values';
import { DATA_VALIDATION_CRITERIA } from './spreadsheet-constants';

type Names = Exclude<keyof GoogleAppsScript.Spreadsheet.DataValidationBuilder, 'withCriteria'>;

const UNSET: ValidationRule = { criteria: '', values: [], rejects: false, showsList: true, helpText: null };

/** SpreadsheetApp.DataValidationBuilder */
export class DataValidationBuilder
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.DataValidationBuilder, Names>
{
  readonly serviceName = 'SpreadsheetApp.DataValidationBuilder';
  #book: Book;
  #rule: ValidationRule;

  constructor(context: RunContext, book: Book, rule = UNSET) {
    super(context);
    this.#book = book;
    this.#rule = rule;
  }

  readonly #set = (part: Partial<ValidationRule>): this => {
    this.#rule = { ...this.#rule, ...part };
    return this;
  };

  readonly #require = (criteria: string, values: readonly RuleValue[] = []): this =>
    this.#set({ criteria, values });

  readonly #numbers = (method: string, criteria: string, args: unknown[]): this =>
    this.#require(
      criteria,
      typedValues(
        this.serviceName,
        method,
        args.map(() => 'number'),
        args,
      ),
    );

  readonly #dates = (method: string, criteria: string, args: unknown[]): this =>
    this.#require(
      criteria,
      typedValues(
        this.serviceName,
        method,
        args.map(() => 'date'),
        args,
      ),
    );

  readonly #text = (method: string, criteria: string, text: unknown): this =>
    this.#require(criteria, typedValues(this.serviceName, method, ['text'], [text]));

  build(): DataValidationService {
    if (this.#rule.criteria === '') {
      throw new NotSupportedLocally('SpreadsheetApp.DataValidationBuilder.build without a criterion');
    }
    return new DataValidationService(this.context, this.#book, this.#rule);
  }

  copy(): DataValidationBuilder {
    return new DataValidationBuilder(this.context, this.#book, this.#rule);
  }

  getAllowInvalid(): boolean {
    return !this.#rule.rejects;
  }

  getCriteriaType(): Constant | null {
    return criteriaConstant(this.#rule.criteria);
  }

  getCriteriaValues(): unknown[] {
    return criteriaValues(this.context, this.#book, this.#rule);
  }

  getHelpText(): string | null {
    return this.#rule.helpText;
  }

  setAllowInvalid(allowed: boolean): this {
    if (typeof allowed !== 'boolean') throw mismatch(this.serviceName, 'setAllowInvalid', [allowed]);
    return this.#set({ rejects: !allowed });
  }

  setHelpText(text: string): this {
    return this.#set({ helpText: text === null || text === '' ? null : String(text) });
  }

  requireCheckbox(...states: unknown[]): this {
    if (states.length > 2) throw mismatch(this.serviceName, 'requireCheckbox', states);
    return this.#require('CHECKBOX', states.map(ruleValueOf));
  }

  requireDate(): this {
    return this.#require('DATE_IS_VALID_DATE');
  }

  requireDateAfter(date: unknown): this {
    return this.#dates('requireDateAfter', 'DATE_AFTER', [date]);
  }

  requireDateBefore(date: unknown): this {
    return this.#dates('requireDateBefore', 'DATE_BEFORE', [date]);
  }

  requireDateBetween(start: unknown, end: unknown): this {
    return this.#dates('requireDateBetween', 'DATE_BETWEEN', [start, end]);
  }

  requireDateEqualTo(date: unknown): this {
    return this.#dates('requireDateEqualTo', 'DATE_EQUAL_TO', [date]);
  }

  requireDateNotBetween(start: unknown, end: unknown): this {
    return this.#dates('requireDateNotBetween', 'DATE_NOT_BETWEEN', [start, end]);
  }

  requireDateOnOrAfter(date: unknown): this {
    return this.#dates('requireDateOnOrAfter', 'DATE_ON_OR_AFTER', [date]);
  }

  requireDateOnOrBefore(date: unknown): this {
    return this.#dates('requireDateOnOrBefore', 'DATE_ON_OR_BEFORE', [date]);
  }

  requireFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string') throw mismatch(this.serviceName, 'requireFormulaSatisfied', [formula]);
    return this.#require('CUSTOM_FORMULA', [{ formula: formula.startsWith('=') ? formula : `=${formula}` }]);
  }

  requireNumberBetween(start: number, end: number): this {
    return this.#numbers('requireNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  requireNumberEqualTo(number: number): this {
    return this.#numbers('requireNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  requireNumberGreaterThan(number: number): this {
    return this.#numbers('requireNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  requireNumberGreaterThanOrEqualTo(number: number): this {
    return this.#numbers('requireNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberLessThan(number: number): this {
    return this.#numbers('requireNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  requireNumberLessThanOrEqualTo(number: number): this {
    return this.#numbers('requireNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  requireNumberNotBetween(start: number, end: number): this {
    return this.#numbers('requireNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  requireNumberNotEqualTo(number: number): this {
    return this.#numbers('requireNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  requireTextContains(text: string): this {
    return this.#text('requireTextContains', 'TEXT_CONTAINS', text);
  }

  requireTextDoesNotContain(text: string): this {
    return this.#text('requireTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', text);
  }

  requireTextEqualTo(text: string): this {
    return this.#text('requireTextEqualTo', 'TEXT_EQUAL_TO', text);
  }

  requireTextIsEmail(): this {
    return this.#require('TEXT_IS_VALID_EMAIL');
  }

  requireTextIsUrl(): this {
    return this.#require('TEXT_IS_VALID_URL');
  }

  requireValueInList(...args: unknown[]): this {
    const [values, showsList = true] = args;
    if (!Array.isArray(values) || typeof showsList !== 'boolean') {
      throw mismatch(this.serviceName, 'requireValueInList', args);
    }
    return this.#set({ criteria: 'VALUE_IN_LIST', values: values.map(String), showsList });
  }

  requireValueInRange(...args: unknown[]): this {
    const [range, showsList = true] = args;
    if (!(range instanceof RangeService) || typeof showsList !== 'boolean') {
      throw mismatch(this.serviceName, 'requireValueInRange', args);
    }
    this.#book = range.book;
    return this.#set({ criteria: 'VALUE_IN_RANGE', values: [ruleValueOf(range)], showsList });
  }

  withCriteria(criteria: unknown, args: unknown): this {
    const isKnown = criteria instanceof Constant && criteria.type === DATA_VALIDATION_CRITERIA.type;
    if (!isKnown || !Array.isArray(args)) throw mismatch(this.serviceName, 'withCriteria', [criteria, args]);
    if (criteria.name === 'VALUE_IN_LIST') return this.requireValueInList(...args);
    if (criteria.name === 'VALUE_IN_RANGE') return this.requireValueInRange(...args);
    return this.#require(criteria.name, args.map(ruleValueOf));
  }
}
