import { bandNames } from '../../domain/returns/wardYears';
import { communeYearsOf } from '../../domain/town/communeYears';
import type { TownReport } from '../../domain/town/townReport';
import { fiveYears } from '../../domain/years/fiveYears';
import type { Page } from '../../sheets/page';
import { districtWords } from '../../words/district';
import { sayFiveYearResult, sayFiveYearRule, sayYearResult } from '../../words/years';
import type { Master } from '../master';

/**
 * The tab "Năm năm": each ward's own title over five years. The rule that the district chose stands above the table,
 * with its label; no rows where nobody has more than one year.
 */
export function fiveYearsPage(
  { wards, year }: TownReport,
  { sets, settings: { fiveYearRule: rule } }: Pick<Master, 'sets' | 'settings'>,
): Page {
  const known = wards.map((ward) => ({ ward, results: communeYearsOf(ward) }));
  const hasYears = known.some(({ results }) => results.size > 1);
  const bands = bandNames(sets);
  const isOneResult = rule !== null && rule !== 'list';
  const { heading, counts, convention, columns } = districtWords.fiveYears;
  return {
    heading,
    lines: [counts(year), sayFiveYearRule(rule), convention],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 180 },
      ...[4, 3, 2, 1, 0].map((back) => ({ heading: columns.year(year - back), width: 110 })),
      ...(isOneResult ? [{ heading: columns.result, width: 280 }] : []),
    ],
    rows: (hasYears ? known.filter(({ results }) => results.size > 0) : []).map(
      ({ ward: { unit }, results }) => {
        const view = fiveYears(results, year, rule, bands);
        return [
          unit.code,
          unit.name,
          ...view.years.map((one) => one && sayYearResult(one)),
          ...(isOneResult ? [sayFiveYearResult(view)] : []),
        ];
      },
    ),
    emphasised: [],
    frozenColumns: 2,
  };
}
