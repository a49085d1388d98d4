import { addressOf } from '../../model/drive-address';
import type { DriveItem } from '../../model/drive-item';
import type { RunContext } from '../../run/context';
import { ServiceError } from '../../run/failures';
import { type Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { ACCESS, PERMISSION } from './access';
import { DriveUser } from './drive-user';

type Names =
  | 'getId'
  | 'getName'
  | 'setName'
  | 'getUrl'
  | 'getDescription'
  | 'setDescription'
  | 'getDateCreated'
  | 'getLastUpdated'
  | 'getSize'
  | 'getOwner'
  | 'isTrashed'
  | 'setTrashed'
  | 'isStarred'
  | 'setStarred'
  | 'moveTo'
  | 'getEditors'
  | 'getViewers'
  | 'addEditor'
  | 'addEditors'
  | 'addViewer'
  | 'addViewers'
  | 'removeEditor'
  | 'removeViewer'
  | 'getSharingAccess'
  | 'getSharingPermission'
  | 'setSharing';

/** What files and folders of Drive have in common. */
export abstract class DriveEntry
  extends Service
  implements Official<GoogleAppsScript.Drive.File, Names>, Official<GoogleAppsScript.Drive.Folder, Names>
{
  constructor(
    context: RunContext,
    readonly item: DriveItem,
  ) {
    super(context);
  }

  /** Changes the entry. Throws Google's text when this user may not. */
  protected readonly change = (apply: (item: DriveItem) => void): this => {
    if (!this.item.mayEdit(this.context.user)) throw new ServiceError('Access denied: DriveApp.');
    apply(this.item);
    return this;
  };

  readonly #users = (emails: Iterable<string>): DriveUser[] =>
    [...emails].map((email) => new DriveUser(this.context, email));

  getId(): string {
    return this.item.id;
  }

  getName(): string {
    return this.item.name;
  }

  setName(name: string): this {
    if (typeof name !== 'string') throw mismatch(this.serviceName, 'setName', [name]);
    return this.change((item) => item.rename(name, this.context.now().getTime()));
  }

  getUrl(): string {
    return addressOf(this.item);
  }

  getDescription(): string | null {
    return this.item.description;
  }

  setDescription(description: string): this {
    return this.change((item) => {
      item.description = String(description);
    });
  }

  getDateCreated(): Date {
    return new Date(this.item.createdAt);
  }

  getLastUpdated(): Date {
    return new Date(this.item.modifiedAt);
  }

  getSize(): number {
    return this.item.size;
  }

  getOwner(): DriveUser {
    return new DriveUser(this.context, this.item.owner ?? this.context.user);
  }

  isTrashed(): boolean {
    return this.item.trashed;
  }

  setTrashed(trashed: boolean): this {
    if (typeof trashed !== 'boolean') throw mismatch(this.serviceName, 'setTrashed', [trashed]);
    return this.change((item) => this.context.workspace.drive.setTrashed(item, trashed));
  }

  isStarred(): boolean {
    return this.item.starred;
  }

  setStarred(starred: boolean): this {
    if (typeof starred !== 'boolean') throw mismatch(this.serviceName, 'setStarred', [starred]);
    this.item.starred = starred;
    return this;
  }

  moveTo(destination: unknown): this {
    const folder = destination instanceof DriveEntry && destination.item.isFolder ? destination.item : null;
    if (!folder) throw mismatch(this.serviceName, 'moveTo', [destination]);
    return this.change((item) => {
      item.parentId = folder.id;
    });
  }

  getEditors(): DriveUser[] {
    return this.#users(this.item.editors);
  }

  getViewers(): DriveUser[] {
    return this.#users(this.item.viewers);
  }

  addEditor(user: unknown): this {
    return this.addEditors([emailOf(user)]);
  }

  addEditors(emails: string[]): this {
    return this.change((item) => {
      for (const email of emails) item.editors.add(email);
    });
  }

  addViewer(user: unknown): this {
    return this.addViewers([emailOf(user)]);
  }

  addViewers(emails: string[]): this {
    return this.change((item) => {
      for (const email of emails) item.viewers.add(email);
    });
  }

  removeEditor(user: unknown): this {
    return this.change((item) => item.editors.delete(emailOf(user)));
  }

  removeViewer(user: unknown): this {
    return this.change((item) => item.viewers.delete(emailOf(user)));
  }

  getSharingAccess(): Constant {
    return ACCESS.members[this.item.sharing.access as keyof typeof ACCESS.members];
  }

  getSharingPermission(): Constant {
    return PERMISSION.members[this.item.sharing.permission as keyof typeof PERMISSION.members];
  }

  setSharing(access: unknown, permission: unknown): this {
    const known = Object.values<unknown>(ACCESS.members).includes(access);
    if (!known || !Object.values<unknown>(PERMISSION.members).includes(permission)) {
      throw mismatch(this.serviceName, 'setSharing', [access, permission]);
    }
    return this.change((item) => {
      item.sharing = { access: (access as Constant).name, permission: (permission as Constant).name };
    });
  }
}

/** A person, given as an address or as a user of any service. */
function emailOf(user: unknown): string {
  if (user instanceof Service && 'getEmail' in user) return (user as { getEmail(): string }).getEmail();
  return String(user);
}
