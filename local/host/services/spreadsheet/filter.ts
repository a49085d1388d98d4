import type { Book } from '../../model/book';
import type { ColumnFilter, Filter } from '../../model/filter';
import type { SheetModel } from '../../model/sheet-model';
import { sortRows } from '../../model/sort-rows';
import { filteredRows } from '../../rules/filtered-rows';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { FilterCriteriaService } from './filter-criteria';
import { RangeService } from './range';
import { refuseProtected } from './refusals';

type Names = keyof GoogleAppsScript.Spreadsheet.Filter;

/** SpreadsheetApp.Filter: the one filter of a tab. */
export class FilterService extends Service implements Official<GoogleAppsScript.Spreadsheet.Filter, Names> {
  readonly serviceName = 'SpreadsheetApp.Filter';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
  ) {
    super(context);
  }

  /** The filter of a tab; null when it has none. */
  static of(context: RunContext, book: Book, sheet: SheetModel): FilterService | null {
    return sheet.filter ? new FilterService(context, book, sheet) : null;
  }

  readonly #filter = (): Filter => {
    if (!this.sheet.filter) throw new ServiceError('The filter has been removed.');
    return this.sheet.filter;
  };

  readonly #replace = (filter: Filter | null): void => {
    refuseProtected(this.context, this.book, this.sheet, this.#filter().area);
    this.sheet.filter = filter;
    this.sheet.filteredRows = filter
      ? filteredRows(this.book, this.sheet, filter, this.context.now())
      : new Set();
    this.sheet.touched();
  };

  /** The column's number, checked to be the filter's. */
  readonly #column = (method: string, column: unknown): number => {
    if (typeof column !== 'number') throw mismatch(this.serviceName, method, [column]);
    const { area } = this.#filter();
    if (column < area.column || column >= area.column + area.columns) {
      throw new ServiceError('Those columns are out of bounds.');
    }
    return column;
  };

  getRange(): RangeService {
    return new RangeService(this.context, this.book, this.sheet, this.#filter().area);
  }

  getColumnFilterCriteria(column: number): FilterCriteriaService | null {
    const criteria = this.#filter().columns.get(this.#column('getColumnFilterCriteria', column));
    return criteria ? new FilterCriteriaService(this.context, this.book, criteria) : null;
  }

  setColumnFilterCriteria(column: number, criteria: unknown): this {
    if (criteria !== null && !(criteria instanceof FilterCriteriaService)) {
      throw mismatch(this.serviceName, 'setColumnFilterCriteria', [column, criteria]);
    }
    const position = this.#column('setColumnFilterCriteria', column);
    const filter = this.#filter();
    const columns = new Map<number, ColumnFilter>(filter.columns);
    if (criteria) columns.set(position, criteria.filter);
    else columns.delete(position);
    this.#replace({ ...filter, columns });
    return this;
  }

  removeColumnFilterCriteria(column: number): this {
    return this.setColumnFilterCriteria(column, null);
  }

  sort(column: number, ascending: boolean): this {
    const position = this.#column('sort', column);
    const filter = this.#filter();
    const body = { ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 };
    refuseProtected(this.context, this.book, this.sheet, body);
    this.book.settle();
    sortRows(this.sheet, body, position, ascending);
    this.#replace(filter);
    return this;
  }

  remove(): void {
    this.#replace(null);
  }
}
