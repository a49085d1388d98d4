import type { TownReport } from '../../domain/town/townReport';
import { type Page, shareCell } from '../../sheets/page';
import { groupsWords as words } from '../../words/districtPages';

/** The tab "Theo tổ, thôn": families and citizens of every residential group, ward by ward. */
export function groupsPage({ wards, year }: TownReport): Page {
  const { columns } = words;
  const rows = wards.flatMap(({ unit: { code, name }, titles, returns }) =>
    (titles === null ? [] : returns).flatMap(({ groups }) =>
      groups.map(({ group, family, citizen }) => [
        code,
        name,
        group,
        family.total,
        family.registered,
        family.recognised,
        shareCell(family.recognised, family.total),
        shareCell(family.recognised, family.registered),
        citizen.total,
        citizen.registered,
        citizen.recognised,
        shareCell(citizen.recognised, citizen.total),
      ]),
    ),
  );
  const [figure, share] = [90, 110];
  return {
    heading: words.heading,
    lines: [words.counts(year, rows.length), words.notSummed],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 170 },
      { heading: columns.group, width: 170 },
      { heading: columns.households, width: figure },
      { heading: columns.familyRegistered, width: figure },
      { heading: columns.familyRecognised, width: figure },
      { heading: columns.familyOfTotal, width: share },
      { heading: columns.familyOfRegistered, width: share },
      { heading: columns.adults, width: figure },
      { heading: columns.citizenRegistered, width: figure },
      { heading: columns.citizenRecognised, width: figure },
      { heading: columns.citizenOfTotal, width: share },
    ],
    rows,
    emphasised: [],
    frozenColumns: 3,
  };
}
