import { NotSupportedLocally } from '../../run/failures';
import { badRequest } from '../api-error';
import { type Mask, pathsOf } from '../fields';

/** What of a Spreadsheet this machine can answer; paths below one of these are fine too. */
const ANSWERED = [
  'spreadsheetId',
  'spreadsheetUrl',
  'properties.title',
  'properties.locale',
  'properties.autoRecalc',
  'properties.timeZone',
  'namedRanges',
  'sheets.properties',
  'sheets.merges',
  'sheets.charts.chartId',
  'sheets.charts.position',
  'sheets.protectedRanges.protectedRangeId',
  'sheets.protectedRanges.range',
  'sheets.protectedRanges.description',
  'sheets.protectedRanges.warningOnly',
  'sheets.protectedRanges.unprotectedRanges',
  'sheets.basicFilter.range',
  'sheets.data.startRow',
  'sheets.data.startColumn',
  'sheets.data.rowMetadata',
  'sheets.data.columnMetadata',
  'sheets.data.rowData.values.userEnteredValue',
  'sheets.data.rowData.values.effectiveValue',
  'sheets.data.rowData.values.formattedValue',
  'sheets.data.rowData.values.userEnteredFormat',
  'sheets.data.rowData.values.effectiveFormat.numberFormat',
  'sheets.data.rowData.values.hyperlink',
  'sheets.data.rowData.values.note',
];

/** Parts of which only some is told: they must be asked for one by one. */
const TOLD_IN_PART = new Set(['sheets.charts', 'sheets.protectedRanges', 'sheets.basicFilter']);

/** What a Spreadsheet has besides at Google. */
const OFFICIAL = new Set(['dataSources', 'dataSourceSchedules', 'developerMetadata', 'properties', 'sheets']);
const OFFICIAL_OF_SHEETS = new Set([
  'bandedRanges',
  'basicFilter',
  'charts',
  'columnGroups',
  'conditionalFormats',
  'data',
  'developerMetadata',
  'filterViews',
  'protectedRanges',
  'rowGroups',
  'slicers',
  'tables',
]);

/** Throws when a mask asks for what this machine would leave out without a word, or for what no spreadsheet has. */
export function checkFields(mask: Mask): void {
  for (const path of pathsOf(mask)) {
    const parts = path.split('.');
    const open = parts.includes('*') ? parts.slice(0, parts.indexOf('*')).join('.') : path;
    const isWhole = !TOLD_IN_PART.has(open);
    if (isWhole && ANSWERED.some((known) => within(open, known) || within(known, open))) continue;
    if (isOfficial(parts)) throw new NotSupportedLocally(`sheets.spreadsheets.get with the field ${path}`);
    throw badRequest(
      `Request contains an invalid argument. Error expanding 'fields' parameter. Cannot find matching fields for path '${path}'.`,
    );
  }
}

function within(path: string, above: string): boolean {
  return above === '' || path === above || path.startsWith(`${above}.`);
}

function isOfficial([first = '', second = '']: string[]): boolean {
  return first === 'sheets' ? OFFICIAL_OF_SHEETS.has(second) : OFFICIAL.has(first);
}
