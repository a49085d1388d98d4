import type { Book } from '../../host';
import type { SaveReport, ShelfEntry } from '../protocol';
import type { Saver } from './saver';

/** One workbook in use and its file; the windows on it are many. */
export class OpenBook {
  constructor(
    readonly entry: ShelfEntry,
    readonly book: Book,
    readonly saver: Saver,
  ) {}

  /** Writes the file if anything changed; see {@link Saver.save}. */
  save(): Promise<SaveReport> {
    return this.saver.save();
  }
}
