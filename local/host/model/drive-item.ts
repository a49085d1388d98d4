/** MIME types of what is no file of bytes. */
export const GOOGLE_TYPES = {
  spreadsheet: 'application/vnd.google-apps.spreadsheet',
  form: 'application/vnd.google-apps.form',
  document: 'application/vnd.google-apps.document',
  folder: 'application/vnd.google-apps.folder',
} as const;

/** The MIME type of an Excel workbook, which stays a file of bytes until somebody converts it. */
export const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';

/** The id of the top folder; requests may also say `root`. */
export const ROOT_ID = '0AlocalRootFolderPVA';

/** What a Drive can hold: it says itself what it is called. */
export interface Storable {
  readonly id: string;
  name: string;
  /** When it last changed, for what changes by itself, in milliseconds; a Drive knows it for the rest. */
  readonly modifiedAt?: number;
}

/** A file of bytes, for example a text or a PDF. */
export interface BytesFile extends Storable {
  bytes: Uint8Array;
}

/** How far people without a name on the list get; names of DriveApp.Access and DriveApp.Permission. */
export interface Sharing {
  access: string;
  permission: string;
}

/** What a new {@link DriveItem} starts with. */
export interface ItemFacts {
  mimeType: string;
  /** Null for the top folder. */
  parentId: string | null;
  /** Null: nobody in particular; it belongs to whoever is at this machine, and all may use it. */
  owner?: string | null;
  createdAt: number;
  modifiedAt?: number;
}

/** One entry of a Drive: what it is, where it lies and who may use it. Its content is `content`. */
export class DriveItem<Content extends Storable = Storable> {
  readonly mimeType: string;
  parentId: string | null;
  owner: string | null;
  readonly createdAt: number;
  trashed = false;
  starred = false;
  description: string | null = null;
  readonly editors = new Set<string>();
  readonly viewers = new Set<string>();
  sharing: Sharing = { access: 'PRIVATE', permission: 'NONE' };
  #touchedAt: number;

  constructor(
    readonly content: Content,
    facts: ItemFacts,
  ) {
    this.mimeType = facts.mimeType;
    this.parentId = facts.parentId;
    this.owner = facts.owner ?? null;
    this.createdAt = facts.createdAt;
    this.#touchedAt = facts.modifiedAt ?? facts.createdAt;
  }

  get id(): string {
    return this.content.id;
  }

  get name(): string {
    return this.content.name;
  }

  get isFolder(): boolean {
    return this.mimeType === GOOGLE_TYPES.folder;
  }

  /** When the content or the name last changed, in milliseconds. */
  get modifiedAt(): number {
    return Math.max(this.#touchedAt, this.content.modifiedAt ?? 0);
  }

  /** Gives it another name. */
  rename(name: string, now: number): void {
    this.content.name = name;
    this.touched(now);
  }

  /** To be called after changing what does not tell so itself. */
  touched(now: number): void {
    this.#touchedAt = now;
  }

  /** Bytes; what Google itself keeps (spreadsheets, forms …) has no size here. */
  get size(): number {
    return 'bytes' in this.content ? (this.content.bytes as Uint8Array).byteLength : 0;
  }

  /** Whether a person may open it. */
  mayRead(user: string): boolean {
    return this.isGivenTo(user) || this.sharing.access.startsWith('ANYONE');
  }

  /** Whether it is somebody's by name: what only a link opens is in nobody's list. */
  isGivenTo(user: string): boolean {
    return this.owner === null || this.owner === user || this.editors.has(user) || this.viewers.has(user);
  }

  /** Whether a person may change it. */
  mayEdit(user: string): boolean {
    const everybody = this.sharing.access.startsWith('ANYONE') && this.sharing.permission === 'EDIT';
    return this.owner === null || this.owner === user || this.editors.has(user) || everybody;
  }
}
