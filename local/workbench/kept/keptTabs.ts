import * as v from 'valibot';
import type { Book } from '../../host';
import { fileNames } from '../../xlsx';
import type { Keepable } from './keepable';

const tabs = v.record(v.string(), v.number());

/** The gids of a workbook's tabs by their names in the file, which knows none: links and forms point to tabs by gid. */
export class KeptTabs implements Keepable {
  /** The workbook, once it was read. */
  book: Book | null = null;
  #found: Record<string, number> = {};

  /** The gids as they were kept. */
  get ids(): ReadonlyMap<string, number> {
    return new Map(Object.entries(this.#found));
  }

  mark(): string {
    return JSON.stringify(this.toJson());
  }

  toJson(): Record<string, number> {
    if (!this.book) return this.#found;
    const tabs = [...fileNames(this.book)];
    // Whoever reads the file counts like this anyway.
    if (tabs.every(([sheet], index) => sheet.id === index)) return {};
    return Object.fromEntries(tabs.map(([sheet, name]) => [name, sheet.id]));
  }

  fromJson(kept: unknown): void {
    this.#found = v.parse(tabs, kept);
  }
}
