import type { Criterion, PointsSet } from './criteriaSet';
import { criteriaHeader, labels, tabHeading, titleNames, type WardSettings } from './setsTabForm';

type Row = (string | number)[];

const width = 4;

/** The rows of the tab "Bộ tiêu chí", all four cells wide, in the form that `readSetsTab` reads back. */
export function writeSets(sets: readonly PointsSet[], settings: WardSettings): Row[] {
  const rows: Row[] = [
    [tabHeading],
    [],
    [labels.unit, settings.unit ?? ''],
    [labels.year, settings.year ?? ''],
    [labels.difficultForCitizens, yesOrNoWord(settings.difficultForCitizens)],
    [labels.difficultForCommune, yesOrNoWord(settings.difficultForCommune)],
    ...sets.flatMap((set) => [[], ...blockOf(set)]),
  ];
  return rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);
}

const yesOrNoWord = (flag: boolean | null): string => (flag === null ? '' : flag ? 'Có' : 'Không');

const blockOf = (set: PointsSet): Row[] => [
  [labels.set, set.id],
  [labels.title, titleNames[set.title]],
  [labels.basis, set.basis.number],
  [labels.from, set.years.from],
  [labels.to, set.years.to ?? ''],
  ...outcomeRows(set),
  [labels.floor, set.floor?.points ?? ''],
  [...criteriaHeader],
  ...set.criteria.flatMap((criterion) => [criterion, ...criterion.parts]).map(criterionRow),
  [labels.total, '', set.totalMax ?? ''],
];

const outcomeRows = ({ outcome }: PointsSet): Row[] =>
  outcome.kind === 'bands'
    ? outcome.bands.map((band) => [labels.band, band.name, band.from, band.to])
    : [
        [labels.ordinary, outcome.threshold.ordinary ?? ''],
        [labels.difficultArea, outcome.threshold.difficultArea ?? ''],
      ];

const criterionRow = ({ id, name, max }: Criterion): Row => [id, name, max ?? ''];
