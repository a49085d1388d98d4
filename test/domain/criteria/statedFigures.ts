import {
  type AppliesTo,
  type ChecklistSet,
  type CriteriaSet,
  criteriaWithParts,
  indicatorsOf,
  type PointsSet,
  type Requirement,
  type VerifiedFields,
} from '../../../src/domain/criteria/criteriaSet';
import { type OrganisationKind, organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type { Deadline } from '../../../src/domain/criteria/procedure';

export const fields = ['basis', 'years', 'criteria', 'figures', 'outcome', 'procedure'] as const;

export type Field = (typeof fields)[number] & keyof VerifiedFields;

/** One figure of a set, null where it has none, and the clause it cites for it. */
export interface Stated {
  is: unknown;
  clause?: string;
}

export type Named<T> = Record<string, T>;

/** Every figure that a set states, by the part of the set that is marked for itself, then by a name of its own. */
export const statedBy = (set: CriteriaSet): Record<Field, Named<Stated>> => ({
  basis: { number: { is: set.basis.number }, date: { is: set.basis.date } },
  years: {
    'in force from': { is: set.inForce.from },
    'in force to': { is: set.inForce.to },
    'first year': { is: set.years.from },
    'last year': { is: set.years.to },
  },
  criteria: set.kind === 'points' ? criteriaOf(set) : indicatorIds(set),
  figures: set.kind === 'points' ? maximaOf(set) : sharesOf(set),
  outcome: set.kind === 'points' ? ratingOf(set) : levelsOf(set),
  procedure: procedureOf(set),
});

const criteriaOf = (set: PointsSet): Named<Stated> => ({
  all: { is: set.criteria.length === 0 ? null : set.criteria.map(({ id }) => id) },
  ...named(
    set.criteria
      .filter(({ parts }) => parts.length > 0)
      .map(({ id, parts }) => [`parts of ${id}`, parts.map((part) => part.id)]),
  ),
  ...numbersNamed(criteriaWithParts(set)),
});

const indicatorIds = (set: ChecklistSet): Named<Stated> => ({
  all: { is: set.groups.map(({ id }) => id) },
  ...named(set.groups.map(({ id, indicators }) => [`parts of ${id}`, indicators.map((one) => one.id)])),
  ...numbersNamed(indicatorsOf(set)),
  ...concernsOf(set),
});

const named = (figures: [string, unknown][]): Named<Stated> =>
  Object.fromEntries(figures.map(([name, is]) => [name, { is }]));

/** Ages, numbers and levels that the text of an item asks for. */
const numbersNamed = (items: { id: string; name: string }[]): Named<Stated> =>
  named(
    items.flatMap(({ id, name }): [string, unknown][] => {
      const numbers = name.match(/\d+/g);
      return numbers === null ? [] : [[`numbers named in ${id}`, numbers.map(Number)]];
    }),
  );

/** Whom each item concerns that does not concern everybody, in the words of the circulars. */
const concernsOf = (set: ChecklistSet): Named<Stated> =>
  Object.assign(
    {},
    ...indicatorsOf(set).flatMap(({ id, level1, level2 }) => [
      concerns(id, level1.appliesTo, level2.appliesTo),
      ...level1.shares.map(({ of, appliesTo }, at) =>
        concerns(`${id} ${of}`, appliesTo, level2.shares[at]?.appliesTo ?? null),
      ),
    ]),
  );

function concerns(what: string, level1: AppliesTo, level2: AppliesTo): Named<Stated> {
  const [first, second] = [inWords(level1), inWords(level2)];
  const all: [string, unknown][] =
    first === second
      ? [[`${what} concerns`, first]]
      : [
          [`${what} concerns, level 1`, first],
          [`${what} concerns, level 2`, second],
        ];
  return named(all.filter(([, whom]) => whom !== null));
}

const inWords = (kinds: AppliesTo): string | null => {
  if (kinds === null) return null;
  const own = [...kinds].sort().join();
  return Object.entries(wording).find(([, meant]) => [...meant].sort().join() === own)?.[0] ?? own;
};

/** The kinds of place that the words of Thông tư 24/2023 mean. */
const wording: Record<string, readonly OrganisationKind[]> = {
  'cơ quan, đơn vị sự nghiệp công lập': [
    ...(['agency', 'publicService', 'preschool', 'school'] as const),
    ...(['continuing', 'vocationalContinuing', 'vocational', 'university'] as const),
  ],
  'mọi đơn vị trừ tổ chức kinh tế': organisationKinds.filter((kind) => kind !== 'economic'),
  'cơ sở giáo dục phổ thông': ['school', 'privateSchool'],
  'cơ sở giáo dục phổ thông, trung tâm giáo dục thường xuyên': [
    'school',
    'privateSchool',
    'continuing',
    'vocationalContinuing',
  ],
  'cơ sở giáo dục nghề nghiệp': ['vocational', 'privateVocational', 'vocationalContinuing'],
  'cơ sở giáo dục đại học': ['university', 'privateUniversity'],
  'cơ sở giáo dục cấp huyện có người học, trừ mầm non và phổ thông đến trung học cơ sở': [
    ...(['continuing', 'vocational', 'privateVocational', 'vocationalContinuing'] as const),
  ],
  'cơ sở giáo dục cấp tỉnh, trừ mầm non': [
    ...(['school', 'privateSchool', 'continuing', 'vocational', 'vocationalContinuing'] as const),
    ...(['privateVocational', 'university', 'privateUniversity'] as const),
  ],
};

const maximaOf = (set: PointsSet): Named<Stated> => ({
  ...named(criteriaWithParts(set).map(({ id, max }) => [`max ${id}`, max])),
  total: { is: set.totalMax },
  step: { is: set.step },
});

const sharesOf = (set: ChecklistSet): Named<Stated> =>
  named(
    indicatorsOf(set).flatMap(({ id, level1, level2 }) => [
      ...shares(id, level1, 'level 1'),
      ...shares(id, level2, 'level 2'),
    ]),
  );

const shares = (id: string, requirement: Requirement, level: string): [string, unknown][] =>
  requirement.shares.flatMap(({ of, atLeast, atLeastDifficult }): [string, unknown][] => [
    [`${id} ${of}, ${level}`, atLeast],
    ...(atLeast === atLeastDifficult
      ? []
      : [[`${id} ${of}, ${level}, difficult area`, atLeastDifficult] as [string, unknown]]),
  ]);

const ratingOf = ({ outcome, floor, zeroBars, evidenceRequired, notApplicable }: PointsSet) => ({
  ...cited(outcome.kind === 'bands' ? bandsOf(outcome.bands) : lines(outcome.threshold), outcome.clause),
  floor: { is: floor?.points ?? null, clause: floor?.clause },
  'zero bars': ruled(zeroBars),
  'evidence required': ruled(evidenceRequired),
  'not applicable': { is: notApplicable },
});

type Bands = Extract<PointsSet['outcome'], { kind: 'bands' }>['bands'];
type Lines = Extract<PointsSet['outcome'], { kind: 'threshold' }>['threshold'];

const bandsOf = (bands: Bands): [string, unknown][] =>
  bands.map(({ name, from, to, open }) => [`band ${name}`, { from, to, toIncluded: open !== true }]);

const lines = ({ ordinary, difficultArea }: Lines): [string, unknown][] => [
  ['threshold', ordinary],
  ['threshold in difficult areas', difficultArea],
];

const cited = (figures: [string, unknown][], clause: string): Named<Stated> =>
  Object.fromEntries(figures.map(([name, is]) => [name, { is, clause }]));

const ruled = (rule: { clause: string } | null): Stated => ({
  is: rule === null ? null : true,
  clause: rule?.clause,
});

const levelsOf = ({ clauses, evidenceRequired }: ChecklistSet): Named<Stated> => ({
  ...cited(
    [
      ['all indicators of level 1', articleOf(clauses.level1)],
      ['all indicators of level 2', articleOf(clauses.level2)],
    ],
    clauses.condition,
  ),
  'evidence required': ruled(evidenceRequired),
});

const articleOf = (clause: string): string => clause.replace(/ Thông tư .*$/, '');

function procedureOf({ procedure }: CriteriaSet): Named<Stated> {
  const { authority, validity, upgrade, council, wholeYear, deadlines } = procedure;
  return {
    authority: { is: authority },
    validity: { is: validity && `${validity.months} months`, clause: validity?.clause },
    upgrade: { is: upgrade && `after ${upgrade.months} months`, clause: upgrade?.clause },
    council: { is: council && `at least ${council.atLeast}`, clause: council?.clause },
    'whole year': ruled(wholeYear),
    ...Object.fromEntries(deadlines.map((one) => [one.step, { is: until(one), clause: one.clause }])),
  };
}

const until = (deadline: Deadline): string =>
  'before' in deadline
    ? `before ${deadline.before.day}/${deadline.before.month}`
    : `within ${deadline.workingDays} working days`;
