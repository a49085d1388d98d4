import { bandNames } from '../../domain/returns/wardYears';
import type { TownReport, WardEntry } from '../../domain/town/townReport';
import { fiveYears, type YearResult } from '../../domain/years/fiveYears';
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
  const known = wards.map((ward) => ({ ward, results: resultsOf(ward) }));
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

/** A ward merged from others has no years of its own yet. */
function resultsOf({ returns }: WardEntry): Map<number, YearResult> {
  const [only, ...others] = returns;
  return only === undefined || others.length > 0 ? new Map() : new Map(only.communeYears);
}
