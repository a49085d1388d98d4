import * as v from 'valibot';
import type { Book } from '../../host';
import type { KeptFile } from '../kept/keptFile';
import { keptProperties } from '../kept/keptProperties';
import { KeptWord } from '../kept/keptWord';
import type { Edition, SaveReport, ShelfEntry } from '../protocol';
import type { Saver } from './saver';

/** One workbook in use, its file, and what is kept of it outside of the cells; the windows on it are many. */
export class OpenBook {
  readonly #edition = new KeptWord<Edition>(v.picklist(['ward', 'district']));

  constructor(
    readonly entry: ShelfEntry,
    readonly book: Book,
    readonly saver: Saver,
    readonly kept: KeptFile,
    /** The edition that the workbook's content speaks for. */
    readonly usualEdition: Edition,
  ) {
    kept.attach('properties', keptProperties(book.stores));
    kept.attach('edition', this.#edition);
    this.#showEdition();
  }

  /** The edition of the add-in that is bound to the workbook. */
  get edition(): Edition {
    return this.#edition.word ?? this.usualEdition;
  }

  /** Binds another edition to the workbook. */
  chooseEdition(edition: Edition): void {
    this.#edition.word = edition;
    this.#showEdition();
  }

  /** Writes what changed; see {@link Saver.save}. */
  async save(): Promise<SaveReport> {
    const [report, trouble] = await Promise.all([this.saver.save(), this.kept.save()]);
    return trouble === null ? report : { kind: 'failed', file: this.entry.file, error: trouble };
  }

  #showEdition(): void {
    this.entry.state = { kind: 'readable', edition: this.edition };
  }
}
