import type { Book } from '../../model/book';
import type { RunContext } from '../../run/context';
import { NotSupportedLocally } from '../../run/failures';
import { type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { emailOf, UserService } from '../base/user';

type Names =
  | 'getId'
  | 'getUrl'
  | 'getName'
  | 'rename'
  | 'getOwner'
  | 'getEditors'
  | 'getViewers'
  | 'addEditor'
  | 'addEditors'
  | 'removeEditor'
  | 'addViewer'
  | 'addViewers'
  | 'removeViewer'
  | 'getSpreadsheetLocale'
  | 'setSpreadsheetLocale'
  | 'getSpreadsheetTimeZone'
  | 'setSpreadsheetTimeZone';

type Circle = 'editors' | 'viewers';

/** Which file this is, whose, and where in the world. */
export abstract class SpreadsheetSharing
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.Spreadsheet, Names>
{
  readonly serviceName = 'SpreadsheetApp.Spreadsheet';

  constructor(
    context: RunContext,
    readonly book: Book,
  ) {
    super(context);
  }

  readonly #owner = (): string => this.book.owner ?? this.context.user;

  readonly #email = (method: string, person: unknown): string => emailOf(person, this.serviceName, method);

  readonly #set = (circle: Circle, emails: string[]): this => {
    this.book[circle] = [...new Set(emails)];
    this.book.revision++;
    return this;
  };

  readonly #users = (emails: string[]): UserService[] =>
    emails.map((email) => new UserService(this.context, email));

  getId(): string {
    return this.book.id;
  }

  getUrl(): string {
    return `https://docs.google.com/spreadsheets/d/${this.book.id}/edit`;
  }

  getName(): string {
    return this.book.name;
  }

  rename(name: string): void {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'rename', [name]);
    this.book.name = name;
    this.book.revision++;
  }

  getOwner(): UserService {
    return new UserService(this.context, this.#owner());
  }

  /** The owner is one of them. */
  getEditors(): UserService[] {
    return this.#users([...new Set([this.#owner(), ...this.book.editors])]);
  }

  getViewers(): UserService[] {
    return this.#users(this.book.viewers);
  }

  addEditor(person: unknown): this {
    return this.#set('editors', [...this.book.editors, this.#email('addEditor', person)]);
  }

  addEditors(emails: string[]): this {
    return this.#set('editors', [...this.book.editors, ...emails]);
  }

  removeEditor(person: unknown): this {
    const gone = this.#email('removeEditor', person);
    return this.#set(
      'editors',
      this.book.editors.filter((email) => email !== gone),
    );
  }

  addViewer(person: unknown): this {
    return this.#set('viewers', [...this.book.viewers, this.#email('addViewer', person)]);
  }

  addViewers(emails: string[]): this {
    return this.#set('viewers', [...this.book.viewers, ...emails]);
  }

  removeViewer(person: unknown): this {
    const gone = this.#email('removeViewer', person);
    return this.#set(
      'viewers',
      this.book.viewers.filter((email) => email !== gone),
    );
  }

  getSpreadsheetLocale(): string {
    return this.book.locale;
  }

  /** Typing is read and numbers are shown in one locale only. */
  setSpreadsheetLocale(locale: string): void {
    if (typeof locale !== 'string') throw mismatch(this.serviceName, 'setSpreadsheetLocale', [locale]);
    if (locale !== this.book.locale) throw new NotSupportedLocally(`the spreadsheet locale ${locale}`);
  }

  getSpreadsheetTimeZone(): string {
    return this.book.timeZone;
  }

  setSpreadsheetTimeZone(zone: string): void {
    if (typeof zone !== 'string') throw mismatch(this.serviceName, 'setSpreadsheetTimeZone', [zone]);
    if (zone !== this.book.timeZone) throw new NotSupportedLocally(`the spreadsheet time zone ${zone}`);
  }
}
