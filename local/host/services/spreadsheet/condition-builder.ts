import { types } from 'node:util';
import type { RuleValue } from '../../model/validation';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { ruleValueOf, typedValues } from './rule-values';
import { BOOLEAN_CRITERIA, RELATIVE_DATE } from './spreadsheet-constants';

type Whens = Extract<keyof GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, `when${string}`>;

/** A comparison of a cell with something, by a name of SpreadsheetApp.BooleanCriteria. */
export interface Condition {
  readonly criteria: string;
  readonly values: readonly RuleValue[];
}

/** The when… methods that the builders of conditional formats and of filter criteria share. */
export abstract class ConditionBuilder
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, Whens>
{
  /** Null until a when… method was called. */
  condition: Condition | null = null;

  readonly #when = (criteria: string, values: readonly RuleValue[] = []): this => {
    this.condition = { criteria, values };
    return this;
  };

  readonly #numbers = (method: string, criteria: string, args: unknown[]): this => {
    const kinds = args.map(() => 'number' as const);
    return this.#when(criteria, typedValues(this.serviceName, method, kinds, args));
  };

  readonly #text = (method: string, criteria: string, text: unknown): this =>
    this.#when(criteria, typedValues(this.serviceName, method, ['text'], [text]));

  readonly #date = (method: string, criteria: string, date: unknown): this => {
    if (date instanceof Constant && date.type === RELATIVE_DATE.type) {
      return this.#when(`${criteria}_RELATIVE`, [ruleValueOf(date)]);
    }
    if (!types.isDate(date)) throw mismatch(this.serviceName, method, [date]);
    return this.#when(criteria, [ruleValueOf(date)]);
  };

  whenCellEmpty(): this {
    return this.#when('CELL_EMPTY');
  }

  whenCellNotEmpty(): this {
    return this.#when('CELL_NOT_EMPTY');
  }

  whenDateAfter(date: unknown): this {
    return this.#date('whenDateAfter', 'DATE_AFTER', date);
  }

  whenDateBefore(date: unknown): this {
    return this.#date('whenDateBefore', 'DATE_BEFORE', date);
  }

  whenDateEqualTo(date: unknown): this {
    return this.#date('whenDateEqualTo', 'DATE_EQUAL_TO', date);
  }

  whenFormulaSatisfied(formula: string): this {
    if (typeof formula !== 'string') throw mismatch(this.serviceName, 'whenFormulaSatisfied', [formula]);
    return this.#when('CUSTOM_FORMULA', [{ formula: formula.startsWith('=') ? formula : `=${formula}` }]);
  }

  whenNumberBetween(start: number, end: number): this {
    return this.#numbers('whenNumberBetween', 'NUMBER_BETWEEN', [start, end]);
  }

  whenNumberEqualTo(number: number): this {
    return this.#numbers('whenNumberEqualTo', 'NUMBER_EQUAL_TO', [number]);
  }

  whenNumberGreaterThan(number: number): this {
    return this.#numbers('whenNumberGreaterThan', 'NUMBER_GREATER_THAN', [number]);
  }

  whenNumberGreaterThanOrEqualTo(number: number): this {
    return this.#numbers('whenNumberGreaterThanOrEqualTo', 'NUMBER_GREATER_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberLessThan(number: number): this {
    return this.#numbers('whenNumberLessThan', 'NUMBER_LESS_THAN', [number]);
  }

  whenNumberLessThanOrEqualTo(number: number): this {
    return this.#numbers('whenNumberLessThanOrEqualTo', 'NUMBER_LESS_THAN_OR_EQUAL_TO', [number]);
  }

  whenNumberNotBetween(start: number, end: number): this {
    return this.#numbers('whenNumberNotBetween', 'NUMBER_NOT_BETWEEN', [start, end]);
  }

  whenNumberNotEqualTo(number: number): this {
    return this.#numbers('whenNumberNotEqualTo', 'NUMBER_NOT_EQUAL_TO', [number]);
  }

  whenTextContains(text: string): this {
    return this.#text('whenTextContains', 'TEXT_CONTAINS', text);
  }

  whenTextDoesNotContain(text: string): this {
    return this.#text('whenTextDoesNotContain', 'TEXT_DOES_NOT_CONTAIN', text);
  }

  whenTextEndsWith(text: string): this {
    return this.#text('whenTextEndsWith', 'TEXT_ENDS_WITH', text);
  }

  whenTextEqualTo(text: string): this {
    return this.#text('whenTextEqualTo', 'TEXT_EQUAL_TO', text);
  }

  whenTextStartsWith(text: string): this {
    return this.#text('whenTextStartsWith', 'TEXT_STARTS_WITH', text);
  }

  withCriteria(criteria: unknown, args: unknown): this {
    const isKnown = criteria instanceof Constant && criteria.type === BOOLEAN_CRITERIA.type;
    if (!isKnown || !Array.isArray(args)) throw mismatch(this.serviceName, 'withCriteria', [criteria, args]);
    return this.#when(criteria.name, args.map(ruleValueOf));
  }
}

/** The constant of a condition's criterion; null for none. */
export function booleanCriteria(name: string | null): Constant | null {
  return (BOOLEAN_CRITERIA.members as Readonly<Record<string, Constant>>)[name ?? ''] ?? null;
}
