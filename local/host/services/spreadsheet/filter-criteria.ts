import type { Book } from '../../model/book';
import type { ColumnFilter } from '../../model/filter';
import type { RunContext } from '../../run/context';
import { type Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { booleanCriteria, ConditionBuilder } from './condition-builder';
import { scriptRuleValue } from './rule-values';

type CriteriaNames = 'copy' | 'getCriteriaType' | 'getCriteriaValues' | 'getHiddenValues';
// setVisibleValues is for pivot tables and data sources, which this machine has not.
type BuilderNames = CriteriaNames | 'build' | 'setHiddenValues';

/** SpreadsheetApp.FilterCriteria. Never changed once made. */
export class FilterCriteriaService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.FilterCriteria, CriteriaNames>
{
  readonly serviceName = 'SpreadsheetApp.FilterCriteria';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly filter: ColumnFilter,
  ) {
    super(context);
  }

  copy(): FilterCriteriaBuilder {
    return new FilterCriteriaBuilder(this.context, this.book, this.filter);
  }

  getCriteriaType(): Constant | null {
    return booleanCriteria(this.filter.criteria);
  }

  getCriteriaValues(): unknown[] {
    return this.filter.values.map((value) => scriptRuleValue(this.context, this.book, value));
  }

  getHiddenValues(): string[] {
    return [...this.filter.hidden];
  }
}

/** SpreadsheetApp.FilterCriteriaBuilder */
export class FilterCriteriaBuilder
  extends ConditionBuilder
  implements Official<GoogleAppsScript.Spreadsheet.FilterCriteriaBuilder, BuilderNames>
{
  readonly serviceName = 'SpreadsheetApp.FilterCriteriaBuilder';
  #hidden: readonly string[] = [];

  constructor(
    context: RunContext,
    readonly book: Book,
    model?: ColumnFilter,
  ) {
    super(context);
    this.#hidden = model?.hidden ?? [];
    if (model && model.criteria !== null) {
      this.condition = { criteria: model.criteria, values: model.values };
    }
  }

  build(): FilterCriteriaService {
    const condition = this.condition ?? { criteria: null, values: [] };
    return new FilterCriteriaService(this.context, this.book, { ...condition, hidden: this.#hidden });
  }

  copy(): FilterCriteriaBuilder {
    return this.build().copy();
  }

  getCriteriaType(): Constant | null {
    return booleanCriteria(this.condition?.criteria ?? null);
  }

  getCriteriaValues(): unknown[] {
    return this.build().getCriteriaValues();
  }

  getHiddenValues(): string[] {
    return [...this.#hidden];
  }

  setHiddenValues(values: unknown): this {
    if (!Array.isArray(values)) throw mismatch(this.serviceName, 'setHiddenValues', [values]);
    this.#hidden = values.map(String);
    return this;
  }
}
