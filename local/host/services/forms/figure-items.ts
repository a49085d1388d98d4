import { ServiceError } from '../../run/failures';
import type { Official } from '../../run/service';
import { mismatch } from '../arguments';
import { QuestionItem } from './item-base';
import { type ItemResponseService, responseTo } from './item-response';

type ScaleNames =
  | 'createResponse'
  | 'getLeftLabel'
  | 'getLowerBound'
  | 'getRightLabel'
  | 'getUpperBound'
  | 'setBounds'
  | 'setLabels';

const NEW_SCALE = { lower: 1, upper: 5, lowerLabel: '', upperLabel: '' };

export class ScaleItem
  extends QuestionItem
  implements Official<GoogleAppsScript.Forms.ScaleItem, ScaleNames>
{
  readonly serviceName = 'FormApp.ScaleItem';
  readonly #scale = () => this.item.scale ?? NEW_SCALE;

  getLowerBound(): number {
    return this.#scale().lower;
  }

  getUpperBound(): number {
    return this.#scale().upper;
  }

  /** The lower end is 0 or 1, the upper one 3 to 10 (reference/forms/scale-item#setboundslower,-upper). */
  setBounds(lower: unknown, upper: unknown): this {
    if (typeof lower !== 'number' || typeof upper !== 'number') {
      throw mismatch(this.serviceName, 'setBounds', [lower, upper]);
    }
    if (lower < 0 || lower > 1) throw new ServiceError('Lower bound must be 0 or 1.');
    if (upper < 3 || upper > 10) throw new ServiceError('Upper bound must be between 3 and 10.');
    this.item.scale = { ...this.#scale(), lower, upper };
    return this;
  }

  getLeftLabel(): string {
    return this.#scale().lowerLabel;
  }

  getRightLabel(): string {
    return this.#scale().upperLabel;
  }

  setLabels(lower: unknown, upper: unknown): this {
    this.item.scale = { ...this.#scale(), lowerLabel: String(lower), upperLabel: String(upper) };
    return this;
  }

  createResponse(response: unknown): ItemResponseService {
    if (typeof response !== 'number') throw mismatch(this.serviceName, 'createResponse', [response]);
    return responseTo(this, response);
  }
}

type GridNames = 'createResponse' | 'getColumns' | 'getRows' | 'setColumns' | 'setRows';

export class GridItem extends QuestionItem implements Official<GoogleAppsScript.Forms.GridItem, GridNames> {
  readonly serviceName = 'FormApp.GridItem';

  getRows(): string[] {
    return this.item.rows ?? [];
  }

  setRows(rows: unknown): this {
    this.item.rows = texts(this, 'setRows', rows);
    return this;
  }

  getColumns(): string[] {
    return this.item.columns ?? [];
  }

  setColumns(columns: unknown): this {
    this.item.columns = texts(this, 'setColumns', columns);
    return this;
  }

  createResponse(responses: unknown): ItemResponseService {
    return responseTo(this, responses);
  }
}

export class DateItem
  extends QuestionItem
  implements Official<GoogleAppsScript.Forms.DateItem, 'createResponse' | 'includesYear' | 'setIncludesYear'>
{
  readonly serviceName = 'FormApp.DateItem';

  includesYear(): boolean {
    return this.item.includesYear ?? true;
  }

  setIncludesYear(enabled: unknown): this {
    this.item.includesYear = Boolean(enabled);
    return this;
  }

  createResponse(response: unknown): ItemResponseService {
    return responseTo(this, response);
  }
}

function texts(item: GridItem, method: string, given: unknown): string[] {
  if (!Array.isArray(given)) throw mismatch(item.serviceName, method, [given]);
  if (given.length === 0)
    throw new ServiceError(`Array is empty: ${method === 'setRows' ? 'rows' : 'columns'}`);
  return given.map(String);
}
