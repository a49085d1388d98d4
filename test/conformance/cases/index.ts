import type { ConformanceCase } from '../case';
import { activeTab } from './active-tab';
import { base } from './base';
import { chartBuilders } from './chart-builders';
import { chartBuilding } from './chart-building';
import { charts } from './charts';
import { developerMetadata } from './developer-metadata';
import { formulas } from './formulas';
import { metadataFinder } from './metadata-finder';
import { namedRanges } from './named-ranges';
import { rangeAlignment } from './range-alignment';
import { rangeCells } from './range-cells';
import { rangeCopies } from './range-copies';
import { rangeDisplay } from './range-display';
import { rangeFormulas } from './range-formulas';
import { rangeLists } from './range-lists';
import { rangeLooks } from './range-looks';
import { rangeMerges } from './range-merges';
import { rangeMoves } from './range-moves';
import { rangeNotes } from './range-notes';
import { rangeOrder } from './range-order';
import { rangePlace } from './range-place';
import { rangeSearch } from './range-search';
import { rangeTyping } from './range-typing';
import { rangeValues } from './range-values';
import { richText } from './rich-text';
import { richTextBuilder } from './rich-text-builder';
import { selections } from './selection';
import { sheetGetRange } from './sheet-get-range';
import { sheetHidden } from './sheet-hidden';
import { sheetRows } from './sheet-rows';
import { sheetRowsRemoved } from './sheet-rows-removed';
import { sheetSizes } from './sheet-sizes';
import { sheets } from './sheets';
import { spreadsheets } from './spreadsheets';
import { tabs } from './tabs';
import { textStyles } from './text-style';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...activeTab,
  ...base,
  ...chartBuilders,
  ...chartBuilding,
  ...charts,
  ...developerMetadata,
  ...formulas,
  ...metadataFinder,
  ...namedRanges,
  ...rangeAlignment,
  ...rangeCells,
  ...rangeCopies,
  ...rangeDisplay,
  ...rangeFormulas,
  ...rangeLists,
  ...rangeLooks,
  ...rangeMerges,
  ...rangeMoves,
  ...rangeNotes,
  ...rangeOrder,
  ...rangePlace,
  ...rangeSearch,
  ...rangeTyping,
  ...rangeValues,
  ...richTextBuilder,
  ...richText,
  ...selections,
  ...sheetGetRange,
  ...sheetHidden,
  ...sheetRowsRemoved,
  ...sheetRows,
  ...sheetSizes,
  ...sheets,
  ...spreadsheets,
  ...tabs,
  ...textStyles,
];
