import { withRenamedArea } from '../../formulas/formula-text';
import { mapFormulas } from '../../formulas/map-formulas';
import type { Book, NamedArea } from '../../model/book';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { RangeService } from './range';

type Names = 'getName' | 'getRange' | 'setName' | 'setRange' | 'remove';

/** SpreadsheetApp.NamedRange */
export class NamedRangeService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.NamedRange, Names>
{
  readonly serviceName = 'SpreadsheetApp.NamedRange';
  #name: string;

  constructor(
    context: RunContext,
    readonly book: Book,
    entry: NamedArea,
  ) {
    super(context);
    this.#name = entry.name;
  }

  readonly #entry = (): NamedArea => {
    const entry = areaNamed(this.book, this.#name);
    if (!entry) throw new ServiceError(`The named range ${this.#name} does not exist.`);
    return entry;
  };

  readonly #replace = (change: (entry: NamedArea) => NamedArea): void => {
    const entry = this.#entry();
    this.book.setNames(this.book.names.map((other) => (other === entry ? change(other) : other)));
  };

  getName(): string {
    return this.#entry().name;
  }

  getRange(): RangeService {
    const { sheetId, area } = this.#entry();
    const sheet = this.book.sheetWithId(sheetId);
    if (!sheet) throw new ServiceError('Range not found');
    return new RangeService(this.context, this.book, sheet, area);
  }

  /** Formulas call the area by its new name from now on. */
  setName(name: string): this {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'setName', [name]);
    checkName(name);
    const { name: old } = this.#entry();
    this.#replace((entry) => ({ ...entry, name }));
    this.#name = name;
    mapFormulas(this.book, (formula) => withRenamedArea(formula, old, name));
    return this;
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setRange', [range]);
    this.#replace((entry) => ({ ...entry, sheetId: range.sheet.id, area: range.area }));
    return this;
  }

  remove(): void {
    const entry = this.#entry();
    this.book.setNames(this.book.names.filter((other) => other !== entry));
  }
}

/** The area of that name; names are compared without case. */
export function areaNamed(book: Book, name: string): NamedArea | undefined {
  return book.names.find((entry) => entry.name.toLowerCase() === name.toLowerCase());
}

/** Throws for what Sheets does not take as a name of an area (support.google.com/docs/answer/63175). */
export function checkName(name: string): void {
  const isWord = /^[\p{L}_][\p{L}\p{N}_]*$/u.test(name) && name.length <= 250;
  const isReserved = /^(true|false|[a-z]{1,3}\d+|r\d*c\d*)$/i.test(name);
  if (!isWord || isReserved) throw new ServiceError('Invalid argument: name');
}
