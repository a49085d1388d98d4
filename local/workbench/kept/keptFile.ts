import { copyFileSync, existsSync } from 'node:fs';
import { lstat, mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import * as v from 'valibot';
import { replaceFile } from '../../files/replaceFile';
import type { Keepable } from './keepable';

/** Hidden folder beside the workbooks. */
const KEPT_FOLDER = '.so-khuyen-hoc';

/** Of the file's form; a program that meets a higher one sets the file aside rather than guess. */
const VERSION = 1;

const content = v.object({
  version: v.literal(VERSION),
  parts: v.record(v.string(), v.unknown()),
});

/**
 * One JSON file of named parts. It is written whole and atomically; parts nobody asked for stay as they are. A file or
 * part that cannot be understood is never fatal: a copy is kept aside, and the part begins anew.
 */
export class KeptFile {
  readonly #parts = new Map<string, Keepable>();
  #found: Record<string, unknown> = {};
  #written = new Map<string, unknown>();
  #running: Promise<string | null> | null = null;
  #aside: string | null = null;

  private constructor(readonly file: string) {}

  /** The file of that name in the hidden folder of a served folder; one that is not there is empty. */
  static async read(folder: string, name: string): Promise<KeptFile> {
    const kept = new KeptFile(path.join(folder, KEPT_FOLDER, `${name}.json`));
    try {
      kept.#found = v.parse(content, JSON.parse(await readFile(kept.file, 'utf8'))).parts;
    } catch (failure) {
      if ((failure as NodeJS.ErrnoException).code !== 'ENOENT') kept.#setAside();
    }
    return kept;
  }

  /** The file's path within the served folder. */
  get name(): string {
    return path.join(KEPT_FOLDER, path.basename(this.file));
  }

  /** Where a damaged file was kept, if it was damaged; told once. */
  takeDamage(): string | null {
    const aside = this.#aside;
    this.#aside = null;
    return aside && path.join(KEPT_FOLDER, path.basename(aside));
  }

  /** Gives a part back what was kept of it, and keeps it from now on. */
  attach(name: string, part: Keepable): void {
    try {
      if (Object.hasOwn(this.#found, name)) part.fromJson(this.#found[name]);
    } catch {
      this.#setAside();
    }
    this.#parts.set(name, part);
    this.#written.set(name, part.mark());
  }

  /** Writes the file if a part changed, and resolves when nothing is left to write: null, or why that failed. */
  save(): Promise<string | null> {
    this.#running ??= this.#saveAll().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #saveAll(): Promise<string | null> {
    try {
      while (this.#isBehind()) await this.#saveOnce();
      return null;
    } catch (failure) {
      return String(failure);
    }
  }

  async #saveOnce(): Promise<void> {
    const marks = this.#marks();
    const attached = [...this.#parts].map(([name, part]) => [name, part.toJson()] as const);
    const parts = { ...this.#found, ...Object.fromEntries(attached) };
    await makeOwnFolder(path.dirname(this.file));
    await replaceFile(this.file, Buffer.from(JSON.stringify({ version: VERSION, parts })));
    this.#written = marks;
  }

  #isBehind(): boolean {
    return [...this.#marks()].some(([name, mark]) => mark !== this.#written.get(name));
  }

  #marks(): Map<string, unknown> {
    return new Map([...this.#parts].map(([name, part]) => [name, part.mark()]));
  }

  #setAside(): void {
    this.#aside ??= freeAside(this.file);
    try {
      copyFileSync(this.file, this.#aside);
    } catch {
      // Then the next writing will fail as well, and that is told.
    }
  }
}

function freeAside(file: string): string {
  const stem = file.replace(/\.json$/, '');
  for (let number = 1; ; number++) {
    const name = `${stem}${number > 1 ? ` ${number}` : ''}.hỏng`;
    if (!existsSync(name)) return name;
  }
}

/** Makes the folder. Throws when a link stands there that would lead the writing elsewhere. */
async function makeOwnFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  if (!(await lstat(folder)).isDirectory()) throw new Error(`${folder} is no folder of its own`);
}
