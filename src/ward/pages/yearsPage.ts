import type { WardYears } from '../../domain/returns/wardYears';
import { titles } from '../../domain/title';
import type { SubjectChange } from '../../domain/years/changes';
import type { FiveYears } from '../../domain/years/fiveYears';
import type { Page, PageCell } from '../../sheets/page';
import { titleNames } from '../../words/titles';
import { wardWords } from '../../words/ward';
import { sayChange, sayFiveYears, sayGroupJump, sayOutlier } from '../../words/years';

/** Changes that a person wants to see by name; who stayed as they were is only counted. */
const told: SubjectChange['kind'][] = ['lost', 'notRenewed', 'gone', 'newlyRecognised', 'newSubject'];

/** The tab "Các năm": what changed since last year, what differs widely, and the view of five years; null: one year only. */
export function yearsPage(years: WardYears | null, year: number): Page {
  const { heading, counts, convention, columns, oneYear } = wardWords.years;
  return {
    heading,
    lines: years === null ? [oneYear] : [counts(year), convention],
    columns: [
      { heading: columns.kind, width: 190 },
      { heading: columns.title, width: 190 },
      { heading: columns.who, width: 190 },
      { heading: columns.text, width: 560 },
    ],
    rows: years === null ? [] : rowsOf(years),
    emphasised: [],
    frozenColumns: 0,
  };
}

function rowsOf(years: WardYears): PageCell[][] {
  const { kinds } = wardWords.years;
  const row = (kind: string, title: string, who: string | null, text: string): PageCell[] => [
    kind,
    title,
    who,
    text,
  ];
  const hasYears = ({ years: known }: FiveYears) => known.filter((one) => one !== null).length > 1;
  const views = [
    { title: titleNames.commune, group: null, view: years.commune },
    ...years.groups.map(({ group, view }) => ({ title: titleNames.family, group, view })),
  ].filter(({ view }) => hasYears(view));
  return [
    ...titles.flatMap((title) =>
      told.flatMap((kind) =>
        years.changes
          .filter((change) => change.title === title && change.kind === kind)
          .map((change) => row(kinds.change, titleNames[title], change.subject.name, sayChange(change))),
      ),
    ),
    ...years.jumps.map((jump) => row(kinds.jump, titleNames[jump.title], jump.group, sayGroupJump(jump))),
    ...years.outliers.map((one) =>
      row(kinds.outlier, titleNames[one.title], one.subject.name, sayOutlier(one)),
    ),
    ...views.map(({ title, group, view }) => row(kinds.fiveYears, title, group, sayFiveYears(view))),
  ];
}
