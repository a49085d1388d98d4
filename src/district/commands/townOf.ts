import { type Chain, followChain } from '../../domain/town/chain';
import { foldTown, type TownReport } from '../../domain/town/townReport';
import { type Sitting, sourcesOf } from './sitting';

/** The town of the year, from what is kept of every ward: no workbook is opened. */
export function reportOf({
  master,
  store,
  plan,
  year,
}: Pick<Sitting, 'master' | 'store' | 'plan' | 'year'>): TownReport {
  const { units = [], problems = [] } = master.list ?? {};
  return foldTown(units, sourcesOf({ store, plan, year }), year, problems);
}

/** The titles of the town and of what stands above it, as far as the master has their pages. */
export const chainOf = (
  { wards, year }: TownReport,
  { list, pages: cards, sets }: Sitting['master'],
): Chain => followChain(wards, { town: list?.town ?? '', cards, sets, year });
