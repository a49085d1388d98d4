import type { ConformanceCase } from '../case';
import { blobs } from './blobs';
import { documentBodies } from './document-bodies';
import { documentParagraphs } from './document-paragraphs';
import { documentTables } from './document-tables';
import { documentTexts } from './document-texts';
import { documents } from './documents';
import { encodings } from './encodings';
import { formAnswers } from './form-answers';
import { formDestinations } from './form-destinations';
import { formItems } from './form-items';
import { forms } from './forms';
import { html } from './html';
import { logging } from './logging';
import { mailCases } from './mail';
import { rangeValues } from './range-values';
import { session } from './session';
import { utilitiesCases } from './utilities';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...blobs,
  ...documentBodies,
  ...documentParagraphs,
  ...documentTables,
  ...documentTexts,
  ...documents,
  ...encodings,
  ...formAnswers,
  ...formDestinations,
  ...formItems,
  ...forms,
  ...html,
  ...logging,
  ...mailCases,
  ...rangeValues,
  ...session,
  ...utilitiesCases,
];
