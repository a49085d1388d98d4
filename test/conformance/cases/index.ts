import type { ConformanceCase } from '../case';
import { checkboxes } from './checkboxes';
import { conditionalFormat } from './conditional-format';
import { filters } from './filter';
import { protections } from './protection';
import { rangeValues } from './range-values';
import { validation } from './validation';
import { validationBuilder } from './validation-builder';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [
  ...rangeValues,
  ...validation,
  ...validationBuilder,
  ...checkboxes,
  ...conditionalFormat,
  ...protections,
  ...filters,
];
