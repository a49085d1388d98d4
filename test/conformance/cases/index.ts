import type { ConformanceCase } from '../case';
import { driveCases } from './drive';
import { driveApi } from './drive-api';
import { rangeValues } from './range-values';
import { scriptAppCases } from './script-app';
import { sheetsApiSpreadsheets } from './sheets-api-spreadsheets';
import { sheetsApiValues } from './sheets-api-values';
import { storage } from './storage';
import { urlFetchCases } from './url-fetch';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...rangeValues,
  ...sheetsApiValues,
  ...sheetsApiSpreadsheets,
  ...urlFetchCases,
  ...driveCases,
  ...driveApi,
  ...storage,
  ...scriptAppCases,
];
