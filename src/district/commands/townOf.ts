import { type Chain, followChain } from '../../domain/town/chain';
import { foldTown, type TownReport } from '../../domain/town/townReport';
import { type KeptTown, sourcesOf } from './sitting';

/** The town of the year, from what is kept of every ward: no workbook is opened. */
export function reportOf(kept: KeptTown): TownReport {
  const { units = [], problems = [] } = kept.master.list ?? {};
  return foldTown(units, sourcesOf(kept), kept.year, problems);
}

/** The titles of the town and of what stands above it, as far as the master has their pages. */
export const chainOf = (
  { wards, year }: TownReport,
  { list, pages: cards, sets }: KeptTown['master'],
): Chain => followChain(wards, { town: list?.town ?? '', cards, sets, year });
