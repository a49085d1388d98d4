import fc from 'fast-check';
import {
  type ChecklistSet,
  type Indicator,
  indicatorsOf,
  type NotApplicablePolicy,
  type PointsSet,
} from '../../../src/domain/criteria/criteriaSet';
import { type OrganisationKind, organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type { ChecklistAnswer, Figure } from '../../../src/domain/scorecards/scorecard';
import type { KnownElsewhere } from '../../../src/domain/verdicts/knownElsewhere';
import { answer, difficult, ordinary, type Typed, unknownArea } from './cards';

/** The first of two, and once in so many times the second. */
const seldom = <T, U>(usual: fc.Arbitrary<T>, oneIn: number, other: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: oneIn - 1, arbitrary: usual }, { weight: 1, arbitrary: other });

export const areas = fc.constantFrom(ordinary, difficult, unknownArea);

const halves = (from: number, to: number): fc.Arbitrary<number> =>
  fc.integer({ min: Math.ceil(from * 2), max: Math.floor(to * 2) }).map((count) => count / 2);

/** Mostly high points, so that every result comes up. */
const pointsUpTo = (max: number): fc.Arbitrary<number> => seldom(halves(max * 0.7, max), 4, halves(0, max));

/** A set with one way of treating what cannot apply, and a usable cell for every criterion. */
interface DrawnPoints {
  set: PointsSet;
  typed: Typed[];
  evidence: Record<string, string> | null;
}

const policies: (NotApplicablePolicy | null)[] = [null, 'manual', 'fullMarks', 'rescale'];

export const drawnPoints = (shipped: PointsSet): fc.Arbitrary<DrawnPoints> =>
  fc.constantFrom(...policies).chain((notApplicable) => {
    const leavesOut = notApplicable === 'fullMarks' || notApplicable === 'rescale';
    const cells = shipped.criteria.map(({ max }) =>
      leavesOut ? seldom(pointsUpTo(max ?? 0), 6, fc.constant('KAD')) : pointsUpTo(max ?? 0),
    );
    return fc.record({
      set: fc.constant({ ...shipped, notApplicable }),
      typed: fc.tuple(...cells),
      evidence: fc.option(drawnProofs(shipped)),
    });
  });

const proof = seldom(fc.constant('Báo cáo'), 25, fc.constant(''));

const drawnProofs = ({ criteria }: PointsSet): fc.Arbitrary<Record<string, string>> =>
  fc.record(Object.fromEntries(criteria.map(({ id }) => [id, proof])));

/** What clerks write where points belong, null for points. */
export const faults = seldom(fc.constant(null), 12, fc.constantFrom<Typed>('', 'nt', 'KAD', -1, 1000, 0));

/** Often enough to reach a share, often just not. */
const counts: fc.Arbitrary<Figure> = fc.oneof(
  fc.integer({ min: 92, max: 100 }).map((count) => ({ count, total: 100 })),
  fc.integer({ min: 1, max: 40 }).chain((total) => fc.nat(total).map((count) => ({ count, total }))),
);

type Levels = Pick<ChecklistAnswer, 'level1' | 'level2'>;
type DrawnAnswers = Record<string, ChecklistAnswer>;

const clear: fc.Arbitrary<Levels> = seldom(
  fc.constant({ level1: true, level2: true }),
  20,
  fc.constantFrom({ level1: true, level2: false }, { level1: false, level2: false }),
);

const orBlank: fc.Arbitrary<Levels> = seldom(
  clear,
  15,
  fc.constantFrom({ level1: null, level2: null }, { level1: true, level2: null }),
);

/** An answer to every indicator, some with counts; `open` leaves some of them blank. */
export const drawnAnswers = (set: ChecklistSet, { open }: { open: boolean }): fc.Arbitrary<DrawnAnswers> =>
  fc.record(
    Object.fromEntries(indicatorsOf(set).map((one) => [one.id, drawnAnswer(one, open ? orBlank : clear)])),
  );

const drawnAnswer = ({ level1 }: Indicator, levels: fc.Arbitrary<Levels>): fc.Arbitrary<ChecklistAnswer> => {
  const typed = level1.shares.length === 0 ? fc.constant(null) : fc.tuple(...level1.shares.map(() => counts));
  return fc
    .record({
      levels,
      figures: seldom(fc.constant(null), 3, typed),
      evidence: seldom(proof, 10, fc.constant(null)),
    })
    .map(({ levels: both, ...more }) => answer({ ...both, ...more }));
};

/** Where a place is, what it may be of those kinds, and what other tabs know of its first share. */
export const circumstances = (set: ChecklistSet, kinds: readonly OrganisationKind[] = organisationKinds) =>
  fc.record({
    area: areas,
    organisation: fc.oneof(
      fc.constantFrom(...kinds).map((kind) => [kind]),
      fc.shuffledSubarray([...kinds], { minLength: 2 }),
    ),
    known: seldom(fc.constant({}), 3, drawnKnowledge(set)),
  });

const drawnKnowledge = (set: ChecklistSet): fc.Arbitrary<KnownElsewhere> => {
  const shares = indicatorsOf(set).flatMap(({ level1 }) => level1.shares);
  return fc
    .record({ level1: counts, level2: counts })
    .map((known) => Object.fromEntries(shares.slice(0, 1).map(({ of }) => [of, known])));
};
