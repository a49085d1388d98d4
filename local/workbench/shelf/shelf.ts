import path from 'node:path';
import { fileIds } from '../../files/fileId';
import { workbookFiles } from '../../files/folder';
import { Workspace } from '../../host';
import { KeptFile } from '../kept/keptFile';
import { keptDocuments, keptForms, keptTriggers } from '../kept/keptFiles';
import { keptOutbox } from '../kept/keptOutbox';
import type { SaveReport, ShelfEntry } from '../protocol';
import { arrivalName } from './arrivals';
import type { OpenBook } from './openBook';
import { Slot } from './slot';

/** Name of the file that keeps what belongs to no workbook. */
const COMMON = 'chung';

/** The workbooks of one folder, like a Drive with one folder. Files are read one after the other in the background. */
export class Shelf {
  readonly workspace = new Workspace();
  readonly #slots = new Map<string, Slot>();
  #adopting: Promise<void> = Promise.resolve();

  private constructor(
    readonly folder: string,
    readonly common: KeptFile,
    /** Called when the list of workbooks says something new. */
    readonly listed: () => void,
  ) {
    common.attach('outbox', keptOutbox(this.workspace.outbox));
    common.attach('forms', keptForms(this.workspace));
    common.attach('documents', keptDocuments(this.workspace));
    common.attach('triggers', keptTriggers(this.workspace));
  }

  /** The shelf of a folder. Throws when the folder cannot be read. */
  static async of(folder: string, listed: () => void): Promise<Shelf> {
    const shelf = new Shelf(folder, await KeptFile.read(folder, COMMON), listed);
    await shelf.#lookForFiles();
    return shelf;
  }

  /** The .xlsx files of the folder by name, those added since the last call included. Throws when it cannot be read. */
  async entries(): Promise<ShelfEntry[]> {
    await this.#lookForFiles();
    return [...this.#slots.values()]
      .map(({ entry }) => entry)
      .sort((a, b) => a.file.localeCompare(b.file, 'vi', { numeric: true }));
  }

  /** A workbook ready for use; null when there is none with that id or it cannot be read. */
  async open(id: string): Promise<OpenBook | null> {
    const slot = this.#slots.get(id);
    const book = slot && (await this.#read(slot));
    if (!book) return null;
    // The consolidating script opens the wards' files at once, and scripts cannot wait for a file to be read.
    if (book.edition === 'district') await this.readAll();
    return book;
  }

  /** Resolves when every file of the folder has been read or found unreadable. */
  async readAll(): Promise<void> {
    await this.#lookForFiles();
    for (const slot of this.#slots.values()) await this.#read(slot);
  }

  /** Writes everything that changed; a script may have written into other workbooks than its own. */
  async saveAll(): Promise<SaveReport[]> {
    await this.#adoptCreated();
    const books = await Promise.all([...this.#slots.values()].flatMap(({ reading }) => reading ?? []));
    const [trouble, ...reports] = await Promise.all([
      this.common.save(),
      ...books.flatMap((book) => book?.save() ?? []),
    ]);
    return trouble === null
      ? reports
      : [...reports, { kind: 'failed', file: this.common.name, error: trouble }];
  }

  /** Where damaged files of what is kept went; told once. */
  takeDamages(): string[] {
    const kept = [this.common, ...[...this.#slots.values()].map((slot) => slot.kept)];
    return kept.flatMap((file) => file.takeDamage() ?? []);
  }

  async #lookForFiles(): Promise<void> {
    const names = (await workbookFiles(this.folder)).map((file) => path.basename(file));
    const isNew = (name: string) => ![...this.#slots.values()].some(({ entry }) => entry.file === name);
    const found = await Promise.all(names.filter(isNew).map((name) => Slot.of(this.folder, name)));
    // Another look may have ended meanwhile; from here on nothing waits.
    const fresh = found.filter(({ entry }) => isNew(entry.file));
    const given = new Map([...this.#slots.values()].map(({ entry }) => [entry.file, entry.id] as const));
    for (const { entry, givenId } of fresh) {
      if (givenId !== null && ![...given.values()].includes(givenId)) given.set(entry.file, givenId);
    }
    const ids = fileIds(names, given);
    for (const slot of fresh) {
      slot.entry.id = ids.get(slot.entry.file)!;
      this.#slots.set(slot.entry.id, slot);
    }
    if (fresh.length > 0) this.listed();
  }

  #read(slot: Slot): Promise<OpenBook | null> {
    return slot.read(this.workspace.drive, this.listed);
  }

  /** Spreadsheets a script created get a file in the folder. One adoption after the other, or one would be made twice. */
  #adoptCreated(): Promise<void> {
    this.#adopting = this.#adopting.then(async () => {
      for (const { id, name } of this.workspace.drive.list()) {
        const book = this.workspace.drive.get(id);
        if (!book || this.#slots.has(id)) continue;
        const slot = await Slot.of(this.folder, this.#freeFileName(name));
        slot.takeCreated(book);
        this.#slots.set(id, slot);
        this.listed();
      }
    });
    return this.#adopting;
  }

  #freeFileName(name: string): string {
    const taken = new Set([...this.#slots.values()].map(({ entry }) => entry.file));
    const wanted = arrivalName(`${name.replace(/[\\/]/g, ' ')}.xlsx`) ?? 'Bảng tính.xlsx';
    const stem = path.parse(wanted).name;
    let file = wanted;
    for (let number = 2; taken.has(file); number++) file = `${stem} ${number}.xlsx`;
    return file;
  }
}
