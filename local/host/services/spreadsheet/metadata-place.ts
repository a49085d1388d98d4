import type { Book } from '../../model/book';
import type { MetadataPlace } from '../../model/developer-metadata';
import { ServiceError } from '../../run/failures';
import { Constant } from '../../run/service';
import { mismatch } from '../arguments';
import type { RangePlace } from './range-place';
import { METADATA_VISIBILITY } from './spreadsheet-constants';

/** The row or column a range covers wholly. Throws Google's text for any other range. */
export function rowOrColumn({ sheet, area }: RangePlace): MetadataPlace {
  const { row, column, rows, columns } = area;
  if (rows === 1 && columns === sheet.columnCount) return { kind: 'ROW', sheetId: sheet.id, at: row };
  if (columns === 1 && rows === sheet.rowCount) return { kind: 'COLUMN', sheetId: sheet.id, at: column };
  throw new ServiceError(
    'Adding developer metadata to arbitrary ranges is not currently supported. ' +
      'Developer metadata may only be added to the top-level spreadsheet, an individual sheet, ' +
      'or an entire row or column.',
  );
}

/** Adds metadata by the arguments of addDeveloperMetadata: `(key)`, `(key, value)`, `(key, visibility)` or all three. */
export function addMetadata(
  book: Book,
  place: MetadataPlace,
  service: string,
  args: readonly unknown[],
): void {
  const [key, second, third] = args;
  const visibility = second instanceof Constant ? second : third;
  const value = typeof second === 'string' ? second : null;
  const isUnderstood =
    typeof key === 'string' &&
    args.length === 1 + (value === null ? 0 : 1) + (visibility === undefined ? 0 : 1) &&
    (visibility === undefined ||
      (visibility instanceof Constant && visibility.type === METADATA_VISIBILITY.type));
  if (!isUnderstood) throw mismatch(service, 'addDeveloperMetadata', args);
  const id = Math.max(0, ...book.metadata.map((entry) => entry.id)) + 1;
  const name = visibility instanceof Constant ? visibility.name : 'DOCUMENT';
  book.metadata = [...book.metadata, { id, key: key as string, value, visibility: name, place }];
  book.revision++;
}
