import type { ConformanceCase } from '../case';
import { rangeValues } from './range-values';
import { sheetsApiSpreadsheets } from './sheets-api-spreadsheets';
import { sheetsApiValues } from './sheets-api-values';
import { urlFetchCases } from './url-fetch';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...rangeValues,
  ...sheetsApiValues,
  ...sheetsApiSpreadsheets,
  ...urlFetchCases,
];
