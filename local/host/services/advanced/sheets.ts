import type { Official } from '../../run/service';
import { Service } from '../../run/service';
import { callApi, checkCount, type OptionalArgs } from './api-call';

type SheetsApi = GoogleAppsScript.Sheets;
type SpreadsheetsApi = GoogleAppsScript.Sheets.Collection.SpreadsheetsCollection;
type ValuesApi = GoogleAppsScript.Sheets.Collection.Spreadsheets.ValuesCollection;

/** Objects a request is put together from; each starts empty. */
const PARTS = [
  'AddNamedRangeRequest',
  'AddSheetRequest',
  'AppendCellsRequest',
  'AppendDimensionRequest',
  'BatchClearValuesRequest',
  'BatchUpdateSpreadsheetRequest',
  'BatchUpdateValuesRequest',
  'CellData',
  'CellFormat',
  'ClearValuesRequest',
  'Color',
  'DeleteDimensionRequest',
  'DeleteNamedRangeRequest',
  'DeleteSheetRequest',
  'DimensionProperties',
  'DimensionRange',
  'ExtendedValue',
  'GridCoordinate',
  'GridProperties',
  'GridRange',
  'InsertDimensionRequest',
  'MergeCellsRequest',
  'NamedRange',
  'NumberFormat',
  'RepeatCellRequest',
  'Request',
  'RowData',
  'Sheet',
  'SheetProperties',
  'Spreadsheet',
  'SpreadsheetProperties',
  'TextFormat',
  'UnmergeCellsRequest',
  'UpdateCellsRequest',
  'UpdateDimensionPropertiesRequest',
  'UpdateSheetPropertiesRequest',
  'UpdateSpreadsheetPropertiesRequest',
  'ValueRange',
] as const;

/** Sheets: the advanced service, over the same API as UrlFetchApp reaches. */
export class SheetsService extends Service implements Official<SheetsApi, 'Spreadsheets'> {
  readonly serviceName = 'Sheets';

  get Spreadsheets(): SpreadsheetsService {
    return new SpreadsheetsService(this.context);
  }
}

for (const part of PARTS) {
  Object.defineProperty(SheetsService.prototype, `new${part}`, { value: () => ({}) });
}

/** Sheets.Spreadsheets */
class SpreadsheetsService
  extends Service
  implements Official<SpreadsheetsApi, 'get' | 'create' | 'batchUpdate' | 'Values'>
{
  readonly serviceName = 'Sheets.Spreadsheets';

  get Values(): ValuesService {
    return new ValuesService(this.context);
  }

  get(...args: unknown[]): object {
    checkCount(args, 1);
    const [spreadsheetId, optional] = args as [string, OptionalArgs];
    return callApi(this.context, { id: 'sheets.spreadsheets.get', path: { spreadsheetId }, optional });
  }

  create(...args: unknown[]): object {
    checkCount(args, 1);
    const [body, optional] = args as [unknown, OptionalArgs];
    return callApi(this.context, { id: 'sheets.spreadsheets.create', body, optional });
  }

  batchUpdate(...args: unknown[]): object {
    checkCount(args, 2);
    const [body, spreadsheetId] = args as [unknown, string];
    return callApi(this.context, { id: 'sheets.spreadsheets.batchUpdate', path: { spreadsheetId }, body });
  }
}

type ValuesNames = 'get' | 'batchGet' | 'update' | 'append' | 'clear' | 'batchUpdate' | 'batchClear';

/** Sheets.Spreadsheets.Values */
class ValuesService extends Service implements Official<ValuesApi, ValuesNames> {
  readonly serviceName = 'Sheets.Spreadsheets.Values';

  get(...args: unknown[]): object {
    checkCount(args, 2);
    const [spreadsheetId, range, optional] = args as [string, string, OptionalArgs];
    return this.#call('get', { spreadsheetId, range }, undefined, optional);
  }

  batchGet(...args: unknown[]): object {
    checkCount(args, 1);
    const [spreadsheetId, optional] = args as [string, OptionalArgs];
    return this.#call('batchGet', { spreadsheetId }, undefined, optional);
  }

  update(...args: unknown[]): object {
    checkCount(args, 3);
    const [body, spreadsheetId, range, optional] = args as [unknown, string, string, OptionalArgs];
    return this.#call('update', { spreadsheetId, range }, body, optional);
  }

  append(...args: unknown[]): object {
    checkCount(args, 3);
    const [body, spreadsheetId, range, optional] = args as [unknown, string, string, OptionalArgs];
    return this.#call('append', { spreadsheetId, range }, body, optional);
  }

  clear(...args: unknown[]): object {
    checkCount(args, 3);
    const [body, spreadsheetId, range, optional] = args as [unknown, string, string, OptionalArgs];
    return this.#call('clear', { spreadsheetId, range }, body, optional);
  }

  batchUpdate(...args: unknown[]): object {
    checkCount(args, 2);
    const [body, spreadsheetId, optional] = args as [unknown, string, OptionalArgs];
    return this.#call('batchUpdate', { spreadsheetId }, body, optional);
  }

  batchClear(...args: unknown[]): object {
    checkCount(args, 2);
    const [body, spreadsheetId, optional] = args as [unknown, string, OptionalArgs];
    return this.#call('batchClear', { spreadsheetId }, body, optional);
  }

  #call(name: ValuesNames, path: Record<string, string>, body: unknown, optional: OptionalArgs): object {
    return callApi(this.context, { id: `sheets.spreadsheets.values.${name}`, path, body, optional });
  }
}
