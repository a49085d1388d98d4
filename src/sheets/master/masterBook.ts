import type { Grid } from '../../domain/layout/grid';
import { ownPages } from '../../words/districtPages';
import { storeWords } from '../../words/districtStore';
import { ownMark, ownTabName } from '../../words/ownTab';
import { api } from './api';
import { gridFields, gridOf } from './apiGrid';

type ApiSheet = GoogleAppsScript.Sheets.Schema.Sheet;

/** A tab as it stands in the file. */
export interface TabHead {
  sheetId: number;
  title: string;
  rows: number;
  columns: number;
  charts: number[];
}

/** The master as one look sees it: what people made whole, and of the add-in's own tabs that they are there. */
export interface MasterBook {
  id: string;
  /** Tabs that people made. */
  grids: Grid[];
  /** All of them, also those that a chart fills. */
  tabs: TabHead[];
  /** The add-in's own tabs under the names it knows them by. */
  own: ReadonlyMap<string, TabHead>;
  /** The first columns of the tab that keeps what was read, as texts. */
  kept: string[][];
}

const isNameOf = (title: string, name: string): boolean => title === name || title.startsWith(`${name} (`);

/**
 * Looks at the whole master in two calls, however many tabs it has. Needs the Sheets API, for SpreadsheetApp asks five
 * things of every tab.
 */
export const readMasterBook = (): MasterBook => look([...ownPages, storeWords.tab], storeWords.tab, true);

/** The same without a look into people's tabs, which are told by their heads only. */
export const readOwnTabs = (names: readonly string[]): MasterBook => look(names, null, false);

function look(names: readonly string[], store: string | null, withPeoples: boolean): MasterBook {
  const id = SpreadsheetApp.getActiveSpreadsheet().getId();
  const all = api().get(id, { fields: headFields }).sheets ?? [];
  const tabs = all.filter(hasCells).map(headOf);
  const mayBeOwn = ({ title }: TabHead) => names.some((name) => isNameOf(title, name));
  const ranges = tabs
    .filter((tab) => withPeoples || mayBeOwn(tab))
    .map((tab) => quoted(tab.title) + (mayBeOwn(tab) ? ownRange(tab, store) : ''));
  // Without any range the API tells every cell.
  const sheets =
    ranges.length === 0 ? [] : (api().get(id, { ranges, fields: `sheets(${gridFields})` }).sheets ?? []);
  const read = new Map(sheets.map((sheet) => [sheet.properties?.title ?? '', sheet]));
  const isOwn = (tab: TabHead) => mayBeOwn(tab) && markOf(read.get(tab.title)).startsWith(ownMark);
  const own = new Map(names.flatMap((name) => ownNamed(name, tabs.filter(isOwn))));
  const storeTitle = own.get(store ?? '')?.title ?? '';
  return {
    id,
    grids: withPeoples
      ? tabs.filter((tab) => !mayBeOwn(tab)).map((tab) => gridOf(read.get(tab.title) ?? {}))
      : [],
    tabs: all.map(headOf),
    own,
    kept: storeTitle === '' ? [] : gridOf(read.get(storeTitle) ?? {}).shown,
  };
}

const headFields =
  'sheets(properties(sheetId,title,sheetType,gridProperties(rowCount,columnCount)),charts(chartId))';

/** A chart may fill a tab of its own, which has no cells to read. */
const hasCells = ({ properties }: ApiSheet): boolean => properties?.sheetType === 'GRID';

function headOf({ properties, charts }: ApiSheet): TabHead {
  return {
    sheetId: properties?.sheetId ?? 0,
    title: properties?.title ?? '',
    rows: properties?.gridProperties?.rowCount ?? 0,
    columns: properties?.gridProperties?.columnCount ?? 0,
    charts: (charts ?? []).flatMap(({ chartId }) => chartId ?? []),
  };
}

/** Of an own tab only its mark is of interest; of the store also what it has kept of whom. */
const ownRange = ({ title, rows }: TabHead, store: string | null): string =>
  store !== null && isNameOf(title, store) ? `!A1:G${rows}` : `!A1:A${Math.min(rows, 2)}`;

const markOf = (sheet: ApiSheet | undefined): string =>
  sheet?.data?.[0]?.rowData?.[1]?.values?.[0]?.formattedValue ?? '';

/** A tab's name as the API's ranges want it. */
export const quoted = (title: string): string => `'${title.replace(/'/g, "''")}'`;

/** The own tab of that name: under the name itself, else under those taken where people used it. */
function ownNamed(name: string, tabs: TabHead[]): [string, TabHead][] {
  for (let number = 0; number <= tabs.length; number++) {
    const tab = tabs.find(({ title }) => title === ownTabName(name, number));
    if (tab !== undefined) return [[name, tab]];
  }
  return [];
}

/** What a new own tab is called: people may have taken the name itself. To Google "TỔNG HỢP" is "Tổng hợp". */
export function freeName({ tabs }: MasterBook, name: string): string {
  const taken = new Set(tabs.map(({ title }) => title.toLowerCase()));
  for (let number = 0; ; number++) {
    const free = ownTabName(name, number);
    if (!taken.has(free.toLowerCase())) return free;
  }
}

/** That id, or the next free one above: an own tab that somebody renamed, or whose mark is spoilt, keeps its id. */
export const freeSheetId = (book: MasterBook, id: number): number =>
  book.tabs.some(({ sheetId }) => sheetId === id) ? freeSheetId(book, id + 1) : id;
