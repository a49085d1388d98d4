import type { ConformanceCase } from '../case';
import { rangeValues } from './range-values';

/** The whole table. */
export const allCases: readonly ConformanceCase[] = [...rangeValues];
