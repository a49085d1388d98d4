import type { Grid } from '../../../src/domain/layout/grid';
import { cellName } from '../../../src/domain/place';
import { readRegisters } from '../../../src/domain/registers/readRegisters';

/** What is told of those tabs in that year of assessment: "fund.unitMixed D4". */
export const told = (tabs: Grid[], year: number | null = 2024): string[] =>
  readRegisters(tabs, year).findings.map(({ code, place }) => `${code} ${cellName(place)}`);
