import type { ConformanceCase } from '../case';
import { activeTab } from './active-tab';
import { blobs } from './blobs';
import { chartBuilders } from './chart-builders';
import { chartBuilding } from './chart-building';
import { charts } from './charts';
import { checkboxes } from './checkboxes';
import { conditionalFormat } from './conditional-format';
import { developerMetadata } from './developer-metadata';
import { documentBodies } from './document-bodies';
import { documentParagraphs } from './document-paragraphs';
import { documentTables } from './document-tables';
import { documentTexts } from './document-texts';
import { documents } from './documents';
import { driveCases } from './drive';
import { driveApi } from './drive-api';
import { encodings } from './encodings';
import { filters } from './filter';
import { formAnswers } from './form-answers';
import { formDestinations } from './form-destinations';
import { formItems } from './form-items';
import { formMaking } from './form-making';
import { forms } from './forms';
import { formulas } from './formulas';
import { html } from './html';
import { logging } from './logging';
import { mailCases } from './mail';
import { menus } from './menus';
import { metadataFinder } from './metadata-finder';
import { namedRanges } from './named-ranges';
import { protections } from './protection';
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
import { scriptAppCases } from './script-app';
import { selections } from './selection';
import { session } from './session';
import { sheetGetRange } from './sheet-get-range';
import { sheetHidden } from './sheet-hidden';
import { sheetRows } from './sheet-rows';
import { sheetRowsRemoved } from './sheet-rows-removed';
import { sheetSizes } from './sheet-sizes';
import { sheets } from './sheets';
import { sheetsApiSpreadsheets } from './sheets-api-spreadsheets';
import { sheetsApiValues } from './sheets-api-values';
import { spreadsheets } from './spreadsheets';
import { storage } from './storage';
import { tabs } from './tabs';
import { textStyles } from './text-style';
import { triggers } from './triggers';
import { urlFetchCases } from './url-fetch';
import { utilitiesCases } from './utilities';
import { validation } from './validation';
import { validationBuilder } from './validation-builder';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...activeTab,
  ...blobs,
  ...chartBuilders,
  ...chartBuilding,
  ...charts,
  ...checkboxes,
  ...conditionalFormat,
  ...developerMetadata,
  ...documentBodies,
  ...documentParagraphs,
  ...documentTables,
  ...documentTexts,
  ...documents,
  ...driveApi,
  ...driveCases,
  ...encodings,
  ...filters,
  ...formAnswers,
  ...formDestinations,
  ...formItems,
  ...formMaking,
  ...forms,
  ...formulas,
  ...html,
  ...logging,
  ...mailCases,
  ...menus,
  ...metadataFinder,
  ...namedRanges,
  ...protections,
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
  ...richText,
  ...richTextBuilder,
  ...scriptAppCases,
  ...selections,
  ...session,
  ...sheetGetRange,
  ...sheetHidden,
  ...sheetRows,
  ...sheetRowsRemoved,
  ...sheetSizes,
  ...sheets,
  ...sheetsApiSpreadsheets,
  ...sheetsApiValues,
  ...spreadsheets,
  ...storage,
  ...tabs,
  ...textStyles,
  ...triggers,
  ...urlFetchCases,
  ...utilitiesCases,
  ...validation,
  ...validationBuilder,
];
