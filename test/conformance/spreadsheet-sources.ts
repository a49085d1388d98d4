import { record, reference } from './sources';

/** Public records about spreadsheets. The tests of gas-fakes were run by their author against Google as well. */
const gasFakes = (file: string) => record(`github.com/brucemcpherson/gas-fakes/blob/main/${file}`);

export const GAS_FAKES = gasFakes('test/testsheets.js');
export const GAS_FAKES_TEXT = gasFakes('test/testsheetstext.js');
export const GAS_FAKES_METADATA = gasFakes('test/testsheetsdeveloper.js');
export const GAS_FAKES_NAMES = gasFakes('test/testsheetsrange.js');
export const GAS_FAKES_CHARTS = gasFakes('test/testsheetschart.js');
export const GAS_FAKES_ODDITIES = gasFakes('notes/oddities.md');

export const TOO_FEW_ROWS = record('github.com/Elijas/auto-youtube-subscription-playlist-2/issues/99');
export const TOO_FEW_COLUMNS = record('github.com/mikerhodesideas/free/issues/1');
export const COLUMN_TOO_SMALL = record('github.com/davepar/gcalendarsync/issues/55');
export const OUTSIDE = record('github.com/diegomanuel/binance-to-google-sheets/issues/19');
export const OUT_OF_BOUNDS = record('github.com/mogsdad/SheetConverter/issues/20');
export const NON_FROZEN = record('github.com/theoephraim/node-google-spreadsheet/issues/186');
export const SAME_NAME = record('github.com/asimlqt/php-google-spreadsheet-client/issues/170');
export const TOO_LONG = record('github.com/freelabz/secator/issues/96');
export const WRONG_COLUMNS = record('github.com/alpatania/sassafras/issues/8');
export const CELL_REFERENCE = record('github.com/jamietr1/google-docs-writing-tracker/issues/17');

/** Pages of the reference by class. */
export const RANGE = reference('spreadsheet/range');
export const SHEET = reference('spreadsheet/sheet');
export const SPREADSHEET = reference('spreadsheet/spreadsheet');
