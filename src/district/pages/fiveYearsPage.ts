import { bandNames } from '../../domain/returns/wardYears';
import { communeYearsOf } from '../../domain/town/communeYears';
import type { TownReport } from '../../domain/town/townReport';
import { fiveYears } from '../../domain/years/fiveYears';
import type { Page } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { sayFiveYears } from '../../words/years';
import type { Master } from '../master';

/**
 * The tab "Năm năm": each ward's own title over five years, by the rule that the district chose; no rows
 * where nobody has more than one year.
 */
export function fiveYearsPage(
  { wards, year }: TownReport,
  { sets, settings }: Pick<Master, 'sets' | 'settings'>,
): Page {
  const known = wards.map((ward) => ({ ward, results: communeYearsOf(ward) }));
  const hasYears = known.some(({ results }) => results.size > 1);
  const bands = bandNames(sets);
  const { heading, counts, columns } = districtWords.fiveYears;
  return {
    heading,
    lines: [counts(year)],
    columns: [
      { heading: columns.code, width: 70 },
      { heading: columns.name, width: 180 },
      { heading: columns.text, width: 620 },
    ],
    rows: (hasYears ? known.filter(({ results }) => results.size > 0) : []).map(
      ({ ward: { unit }, results }) => [
        unit.code,
        unit.name,
        sayFiveYears(fiveYears(results, year, settings.fiveYearRule, bands)),
      ],
    ),
    emphasised: [],
    frozenColumns: 2,
  };
}
