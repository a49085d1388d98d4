import type { Book } from '../../model/book';
import type { DeveloperMetadata, MetadataPlace } from '../../model/developer-metadata';
import type { RunContext } from '../../run/context';
import { Constant, type Official, Service } from '../../run/service';
import { mismatch } from '../arguments';
import { DeveloperMetadataService } from './developer-metadata';

type Names =
  | 'find'
  | 'onIntersectingLocations'
  | 'withId'
  | 'withKey'
  | 'withLocationType'
  | 'withValue'
  | 'withVisibility';

type Fits = (entry: DeveloperMetadata) => boolean;

/** SpreadsheetApp.DeveloperMetadataFinder: looks on a place and everything within it. */
export class DeveloperMetadataFinderService
  extends Service
  implements Official<GoogleAppsScript.Spreadsheet.DeveloperMetadataFinder, Names>
{
  readonly serviceName = 'SpreadsheetApp.DeveloperMetadataFinder';
  readonly #conditions: Fits[] = [];
  #alsoAround = false;

  constructor(
    context: RunContext,
    readonly book: Book,
    readonly place: MetadataPlace,
  ) {
    super(context);
  }

  readonly #where = (fits: Fits): this => {
    this.#conditions.push(fits);
    return this;
  };

  find(): DeveloperMetadataService[] {
    return this.book.metadata
      .filter(({ place }) => isWithin(place, this.place) || (this.#alsoAround && isWithin(this.place, place)))
      .filter((entry) => this.#conditions.every((fits) => fits(entry)))
      .map(({ id }) => new DeveloperMetadataService(this.context, this.book, id));
  }

  onIntersectingLocations(): this {
    this.#alsoAround = true;
    return this;
  }

  withId(id: number): this {
    return this.#where((entry) => entry.id === id);
  }

  withKey(key: string): this {
    return this.#where((entry) => entry.key === key);
  }

  withValue(value: string): this {
    return this.#where((entry) => entry.value === value);
  }

  withLocationType(type: unknown): this {
    if (!(type instanceof Constant)) throw mismatch(this.serviceName, 'withLocationType', [type]);
    return this.#where((entry) => entry.place.kind === type.name);
  }

  withVisibility(visibility: unknown): this {
    if (!(visibility instanceof Constant)) throw mismatch(this.serviceName, 'withVisibility', [visibility]);
    return this.#where((entry) => entry.visibility === visibility.name);
  }
}

/** What hangs on exactly this place. */
export function metadataAt(
  context: RunContext,
  book: Book,
  place: MetadataPlace,
): DeveloperMetadataService[] {
  return book.metadata
    .filter((entry) => JSON.stringify(entry.place) === JSON.stringify(place))
    .map(({ id }) => new DeveloperMetadataService(context, book, id));
}

function isWithin(inner: MetadataPlace, outer: MetadataPlace): boolean {
  if (outer.kind === 'SPREADSHEET') return true;
  if (inner.kind === 'SPREADSHEET' || inner.sheetId !== outer.sheetId) return false;
  if (outer.kind === 'SHEET') return true;
  return inner.kind === outer.kind && inner.at === outer.at;
}
