import type { Book } from '../../model/book';
import type { Protection } from '../../model/protection';
import type { SheetModel } from '../../model/sheet-model';
import { mayEdit, PROTECTED_TEXT } from '../../rules/may-edit';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { emailOf, UserService } from '../base/user';
import { NamedRangeService } from './named-range';
import { RangeService } from './range';
import { PROTECTION_TYPE } from './spreadsheet-constants';

type Names = keyof GoogleAppsScript.Spreadsheet.Protection;

/** SpreadsheetApp.Protection */
export class ProtectionService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Protection, Names>
{
  readonly serviceName = 'SpreadsheetApp.Protection';

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly sheet: SheetModel,
    readonly id: number,
  ) {
    super(context);
  }

  readonly #now = (): Protection => {
    const found = this.sheet.protections.find(({ id }) => id === this.id);
    if (!found) throw new ServiceError('The protection has been removed.');
    return found;
  };

  /** Only those who may edit what is protected may change the protection. */
  readonly #replace = (part: Partial<Protection> | null): this => {
    const before = this.#now();
    if (!mayEdit(this.book, { ...before, warningOnly: false }, this.context.user)) {
      throw new ServiceError(PROTECTED_TEXT);
    }
    this.sheet.protections = this.sheet.protections.flatMap((other) => {
      if (other !== before) return [other];
      return part ? [{ ...before, ...part }] : [];
    });
    this.sheet.touched();
    return this;
  };

  /** The owner, or whoever uses a book without one; and the current user: neither can be taken out. */
  readonly #owner = (): string => this.book.owner ?? this.context.user;

  readonly #editors = (): string[] => [
    ...new Set([this.#owner(), ...(this.#now().editors ?? this.book.editors)]),
  ];

  readonly #add = (emails: readonly string[]): this =>
    this.#replace({ editors: [...new Set([...this.#editors(), ...emails])] });

  readonly #remove = (emails: readonly string[]): this => {
    const kept = [this.#owner(), this.context.user];
    const editors = this.#editors().filter((email) => kept.includes(email) || !emails.includes(email));
    return this.#replace({ editors });
  };

  readonly #emails = (method: string, people: unknown): string[] => {
    if (!Array.isArray(people)) throw mismatch(this.serviceName, method, [people]);
    return people.map((who) => emailOf(who, this.serviceName, method));
  };

  getDescription(): string {
    return this.#now().description;
  }

  setDescription(description: string): this {
    return this.#replace({ description: String(description) });
  }

  isWarningOnly(): boolean {
    return this.#now().warningOnly;
  }

  setWarningOnly(warningOnly: boolean): this {
    return this.#replace({ warningOnly });
  }

  getProtectionType(): Constant {
    return this.#now().area ? PROTECTION_TYPE.members.RANGE : PROTECTION_TYPE.members.SHEET;
  }

  getRange(): RangeService {
    const whole = { row: 1, column: 1, rows: this.sheet.rowCount, columns: this.sheet.columnCount };
    return new RangeService(this.context, this.book, this.sheet, this.#now().area ?? whole);
  }

  setRange(range: unknown): this {
    if (!(range instanceof RangeService)) throw mismatch(this.serviceName, 'setRange', [range]);
    return this.#replace({ area: range.area });
  }

  getRangeName(): string | null {
    return this.#now().rangeName ?? null;
  }

  setRangeName(name: string): this {
    const entry = this.book.names.find((named) => named.name.toLowerCase() === String(name).toLowerCase());
    if (!entry || entry.sheetId !== this.sheet.id) throw new ServiceError('Range not found');
    return this.#replace({ rangeName: entry.name, area: entry.area });
  }

  setNamedRange(named: unknown): this {
    if (!(named instanceof NamedRangeService)) throw mismatch(this.serviceName, 'setNamedRange', [named]);
    return this.setRangeName(named.getName());
  }

  getUnprotectedRanges(): RangeService[] {
    return this.#now().unprotected.map((area) => new RangeService(this.context, this.book, this.sheet, area));
  }

  setUnprotectedRanges(ranges: unknown): this {
    if (!Array.isArray(ranges) || !ranges.every((range) => range instanceof RangeService)) {
      throw mismatch(this.serviceName, 'setUnprotectedRanges', [ranges]);
    }
    return this.#replace({ unprotected: ranges.map(({ area }) => area) });
  }

  canEdit(): boolean {
    return mayEdit(this.book, { ...this.#now(), warningOnly: false }, this.context.user);
  }

  getEditors(): UserService[] {
    return this.#editors().map((email) => new UserService(this.context, email));
  }

  addEditor(who: unknown): this {
    return this.#add([emailOf(who, this.serviceName, 'addEditor')]);
  }

  addEditors(emails: unknown): this {
    return this.#add(this.#emails('addEditors', emails));
  }

  removeEditor(who: unknown): this {
    return this.#remove([emailOf(who, this.serviceName, 'removeEditor')]);
  }

  removeEditors(people: unknown): this {
    return this.#remove(this.#emails('removeEditors', people));
  }

  canDomainEdit(): boolean {
    return this.#now().domainEdit;
  }

  setDomainEdit(editable: boolean): this {
    return this.#replace({ domainEdit: editable, editors: this.#editors() });
  }

  remove(): void {
    this.#replace(null);
  }
}
