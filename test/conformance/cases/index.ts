import type { ConformanceCase } from '../case';
import { blobs } from './blobs';
import { documentBodies } from './document-bodies';
import { documentParagraphs } from './document-paragraphs';
import { documentTables } from './document-tables';
import { documentTexts } from './document-texts';
import { documents } from './documents';
import { driveCases } from './drive';
import { driveApi } from './drive-api';
import { encodings } from './encodings';
import { formAnswers } from './form-answers';
import { formDestinations } from './form-destinations';
import { formItems } from './form-items';
import { forms } from './forms';
import { html } from './html';
import { logging } from './logging';
import { mailCases } from './mail';
import { rangeValues } from './range-values';
import { scriptAppCases } from './script-app';
import { session } from './session';
import { sheetsApiSpreadsheets } from './sheets-api-spreadsheets';
import { sheetsApiValues } from './sheets-api-values';
import { storage } from './storage';
import { urlFetchCases } from './url-fetch';
import { utilitiesCases } from './utilities';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...blobs,
  ...documentBodies,
  ...documentParagraphs,
  ...documentTables,
  ...documentTexts,
  ...documents,
  ...driveApi,
  ...driveCases,
  ...encodings,
  ...formAnswers,
  ...formDestinations,
  ...formItems,
  ...forms,
  ...html,
  ...logging,
  ...mailCases,
  ...rangeValues,
  ...scriptAppCases,
  ...session,
  ...sheetsApiSpreadsheets,
  ...sheetsApiValues,
  ...storage,
  ...urlFetchCases,
  ...utilitiesCases,
];
