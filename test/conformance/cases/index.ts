import type { ConformanceCase } from '../case';
import { base } from './base';
import { formulas } from './formulas';
import { developerMetadata, namedRanges } from './named-ranges';
import { rangeCopies } from './range-copies';
import { rangeDisplay } from './range-display';
import { rangeLists } from './range-lists';
import { rangeLooks } from './range-looks';
import { rangeMerges } from './range-merges';
import { rangeOrder } from './range-order';
import { rangePlace } from './range-place';
import { rangeSearch } from './range-search';
import { rangeTyping } from './range-typing';
import { rangeValues } from './range-values';
import { richText } from './rich-text';
import { sheetRows } from './sheet-rows';
import { sheets } from './sheets';
import { spreadsheets } from './spreadsheets';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...rangeValues,
  ...rangeTyping,
  ...rangeDisplay,
  ...formulas,
  ...rangePlace,
  ...rangeLooks,
  ...rangeMerges,
  ...rangeCopies,
  ...rangeOrder,
  ...rangeSearch,
  ...richText,
  ...rangeLists,
  ...sheets,
  ...sheetRows,
  ...spreadsheets,
  ...namedRanges,
  ...developerMetadata,
  ...base,
];
