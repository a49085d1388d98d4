import {
  type Band,
  type ChecklistSet,
  type CriteriaSet,
  type Criterion,
  criteriaWithParts,
  type PointsSet,
  type Requirement,
} from './criteriaSet';
import {
  baseNames,
  belowWord,
  type CitizenBase,
  criteriaHeader,
  indicatorsHeader,
  labels,
  policyNames,
  ruleNames,
  tabHeading,
  titleNames,
  type WardSettings,
} from './setsTabForm';

type Row = (string | number)[];

const width = 4;

/** What stands in a block only to be read: a label and a text a line. */
type Remarks = (set: CriteriaSet) => [string, string][];

const noRemarks: Remarks = () => [];

/** The rows of the tab "Bộ tiêu chí", all four cells wide, in the form that `readSetsTab` reads back. */
export function writeSets(
  sets: readonly CriteriaSet[],
  settings: WardSettings,
  remarks: Remarks = noRemarks,
): Row[] {
  return inWidth([
    [tabHeading],
    [],
    [labels.unit, settings.unit ?? ''],
    [labels.year, settings.year ?? ''],
    [labels.difficultForCitizens, yesOrNoWord(settings.difficultForCitizens)],
    [labels.difficultForCommune, yesOrNoWord(settings.difficultForCommune)],
    [labels.citizenBase, baseWord(settings.citizenBase), `${choicesOf(baseNames)} | …`],
    [
      labels.fiveYearRule,
      settings.fiveYearRule === null ? '' : ruleNames[settings.fiveYearRule],
      choicesOf(ruleNames),
    ],
    [labels.matchKey, settings.matchKey ?? ''],
    ...blocks(sets, remarks),
  ]);
}

/** The rows of further sets, to stand under a tab that has others already. */
export const writeMoreSets = (sets: readonly CriteriaSet[], remarks: Remarks = noRemarks): Row[] =>
  inWidth(blocks(sets, remarks));

const blocks = (sets: readonly CriteriaSet[], remarks: Remarks): Row[] =>
  sets.flatMap((set) => [[], ...blockOf(set, remarks)]);

const inWidth = (rows: Row[]): Row[] =>
  rows.map((row) => [...row, ...Array<string>(width - row.length).fill('')]);

/** The choices of a cell, to stand beside it. */
const choicesOf = (names: Record<string, string>): string => Object.values(names).join(' | ');

export const yesOrNoWord = (flag: boolean | null): string => (flag === null ? '' : flag ? 'Có' : 'Không');

function baseWord(base: CitizenBase | null): string | number {
  if (base === null) return '';
  return typeof base === 'object' ? base.people : baseNames[base];
}

const blockOf = (set: CriteriaSet, remarks: Remarks): Row[] => [
  [labels.set, set.id],
  [labels.title, titleNames[set.title]],
  [labels.basis, set.basis.number],
  [labels.from, set.years.from],
  [labels.to, set.years.to ?? ''],
  ...(set.kind === 'points' ? pointsRows(set) : []),
  ...remarks(set),
  ...(set.kind === 'points' ? criteriaRows(set) : indicatorRows(set)),
];

const pointsRows = (set: PointsSet): Row[] => [
  ...outcomeRows(set),
  [labels.floor, set.floor?.points ?? ''],
  [labels.step, set.step ?? ''],
  [
    labels.notApplicable,
    set.notApplicable === null ? '' : policyNames[set.notApplicable],
    choicesOf(policyNames),
  ],
  [labels.zeroBars, yesOrNoWord(set.zeroBars !== null)],
  [labels.evidence, yesOrNoWord(set.evidenceRequired !== null)],
];

const outcomeRows = ({ outcome }: PointsSet): Row[] =>
  outcome.kind === 'bands'
    ? outcome.bands.map((band) => [
        labels.band,
        band.name,
        band.from,
        band.open ? bandEndInWords(band) : band.to,
      ])
    : [
        [labels.ordinary, outcome.threshold.ordinary ?? ''],
        [labels.difficultArea, outcome.threshold.difficultArea ?? ''],
      ];

/** "84", or "dưới 85" where the next band begins there. */
export const bandEndInWords = ({ to, open }: Pick<Band, 'to' | 'open'>): string =>
  open ? `${belowWord} ${shownNumber(to)}` : shownNumber(to);

const shownNumber = (value: number): string => String(value).replace('.', ',');

const criteriaRows = (set: PointsSet): Row[] => [
  [...criteriaHeader],
  ...criteriaWithParts(set).map(criterionRow),
  // A template without criteria needs rows to type them in.
  ...(set.criteria.length === 0 ? rowsToFill : []),
  [labels.total, '', set.totalMax ?? ''],
];

const rowsToFill: Row[] = ['1', '2', '3', '4', '5'].map((id) => [id, '', '']);

const criterionRow = ({ id, name, max }: Criterion): Row => [id, name, max ?? ''];

const indicatorRows = ({ groups }: ChecklistSet): Row[] => [
  [...indicatorsHeader],
  ...groups.flatMap((group): Row[] => [
    ['', `Tiêu chí ${group.id}: ${group.name}`],
    ...group.indicators.map(
      ({ id, name, level1, level2 }): Row => [id, name, askedInWords(level1), askedInWords(level2)],
    ),
  ]),
];

/** "phải đạt", or the shares: "từ 50% và 12% (vùng khó khăn từ 40% và 10%)". */
export function askedInWords({ shares }: Requirement): string {
  if (shares.length === 0) return 'phải đạt';
  const lines = (which: 'atLeast' | 'atLeastDifficult') =>
    `từ ${shares.map((share) => `${share[which]}%`).join(' và ')}`;
  const [ordinary, difficult] = [lines('atLeast'), lines('atLeastDifficult')];
  return ordinary === difficult ? ordinary : `${ordinary} (vùng khó khăn ${difficult})`;
}
