import { type Shift, shifted } from '../formulas/references';
import type { SheetModel } from './sheet-model';

/** What a piece of metadata hangs on; `at` is one row or column, from 1. */
export type MetadataPlace =
  | { readonly kind: 'SPREADSHEET' }
  | { readonly kind: 'SHEET'; readonly sheetId: number }
  | { readonly kind: 'ROW' | 'COLUMN'; readonly sheetId: number; readonly at: number };

/** A key and a value that programs hang on a part of a spreadsheet; people do not see them. Never changed in place. */
export interface DeveloperMetadata {
  /** Unique within the book. */
  readonly id: number;
  readonly key: string;
  readonly value: string | null;
  /** A name of SpreadsheetApp.DeveloperMetadataVisibility. */
  readonly visibility: string;
  readonly place: MetadataPlace;
}

/** The metadata after rows or columns of a tab moved; what hung on a removed one is gone. */
export function shiftMetadata(
  all: readonly DeveloperMetadata[],
  sheet: SheetModel,
  shift: Shift,
): readonly DeveloperMetadata[] {
  const kind = shift.axis === 'row' ? 'ROW' : 'COLUMN';
  return all.flatMap((entry) => {
    const { place } = entry;
    if (place.kind !== kind || place.sheetId !== sheet.id) return [entry];
    const at = shifted(place.at, shift);
    return at === null ? [] : [{ ...entry, place: { ...place, at } }];
  });
}
