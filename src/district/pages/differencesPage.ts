import type { TownReport } from '../../domain/town/townReport';
import type { Page } from '../../sheets/page';
import { differencesWords as words } from '../../words/districtPages';
import { titleNames } from '../../words/titles';

/** The tab "Số chênh": figures that wards gave and that their own lists do not bear out. */
export function differencesPage({ differences }: TownReport): Page {
  const { columns } = words;
  return {
    heading: words.heading,
    lines: [words.counts, words.step],
    columns: [
      { heading: columns.code, width: 60 },
      { heading: columns.name, width: 180 },
      { heading: columns.title, width: 170 },
      { heading: columns.what, width: 100 },
      { heading: columns.given, width: 190 },
      { heading: columns.theirs, width: 90 },
      { heading: columns.ours, width: 90 },
      { heading: columns.difference, width: 80 },
      { heading: columns.said, width: 260 },
    ],
    rows: differences.map((difference) => {
      const { code, name, title, what, given, theirs, ours } = difference;
      return [
        code,
        name,
        titleNames[title],
        words.what(what),
        words.given(given),
        theirs,
        ours,
        theirs === null || ours === null ? null : ours - theirs,
        words.said(difference),
      ];
    }),
    emphasised: [],
    frozenColumns: 2,
  };
}
