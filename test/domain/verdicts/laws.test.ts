import fc from 'fast-check';
import type { ChecklistAnswer } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import {
  allMet,
  checklistCard,
  citizens,
  communeTt25,
  communeTt44,
  difficult,
  ordinary,
  pointsCard,
  unknownArea,
} from './cards';

const areas = fc.constantFrom(ordinary, difficult, unknownArea);
const bandRanks = ['Trung bình', 'Khá', 'Tốt'];

/** How far a decided verdict goes: 0 not recognised, then the bands or levels upwards. */
const rank = ({ outcome, band, level }: Verdict): number =>
  outcome === 'notRecognised' ? 0 : 1 + bandRanks.indexOf(band ?? '') + (level ?? 0);

const points = (max: number) => fc.integer({ min: 0, max: max * 2 }).map((halves) => halves / 2);
const citizenPoints = fc.array(points(10), { minLength: 10, maxLength: 10 });
const communePoints = fc.tuple(...communeTt44.criteria.map(({ max }) => points(max ?? 0)));

const citizenVerdict = (typed: (number | string)[], area = ordinary) =>
  judge(pointsCard('citizen', typed), citizens, area);

test('more points never make a citizen’s verdict worse', () => {
  fc.assert(
    fc.property(citizenPoints, fc.nat(9), fc.constantFrom(ordinary, difficult), (typed, at, area) => {
      const raised = typed.map((one, index) => (index === at ? Math.min(10, one + 0.5) : one));
      expect(rank(citizenVerdict(raised, area))).toBeGreaterThanOrEqual(rank(citizenVerdict(typed, area)));
    }),
  );
});

test('more points never make a commune’s rating worse', () => {
  fc.assert(
    fc.property(communePoints, fc.nat(14), (typed, at) => {
      const raised = typed.map((one, index) =>
        index === at ? Math.min(communeTt44.criteria[at]?.max ?? 0, one + 0.5) : one,
      );
      const rated = (some: number[]) => rank(judge(pointsCard('commune', some), communeTt44, ordinary));
      expect(rated(raised)).toBeGreaterThanOrEqual(rated([...typed]));
    }),
  );
});

test('a blank is never counted as 0: there is no verdict until it is filled in', () => {
  fc.assert(
    fc.property(citizenPoints, fc.nat(9), areas, (typed, at, area) => {
      const withBlank = typed.map((one, index) => (index === at ? '' : one));
      const verdict = citizenVerdict(withBlank, area);
      expect(verdict).toMatchObject({ outcome: 'insufficient', total: null });
      expect(verdict.reasons).toMatchObject([{ code: 'markBlank' }]);
    }),
  );
});

test('an unknown area only leaves open what the two areas decide differently', () => {
  fc.assert(
    fc.property(citizenPoints, (typed) => {
      const [here, there, unknown] = [ordinary, difficult, unknownArea].map(
        (area) => citizenVerdict(typed, area).outcome,
      );
      expect(unknown).toBe(here === there ? here : 'insufficient');
    }),
  );
});

test('the order of the criteria does not matter', () => {
  const order = fc.shuffledSubarray(citizens.criteria, { minLength: 10 });
  fc.assert(
    fc.property(citizenPoints, order, areas, (typed, criteria, area) => {
      const card = pointsCard('citizen', typed);
      const verdict = judge(card, citizens, area);
      const shuffled = judge(card, { ...citizens, criteria }, area);
      expect(shuffled).toEqual({ ...verdict, reasons: expect.arrayContaining(verdict.reasons) });
      expect(shuffled.reasons).toHaveLength(verdict.reasons.length);
    }),
  );
});

const answers = fc.constantFrom<Pick<ChecklistAnswer, 'level1' | 'level2'>>(
  { level1: true, level2: true },
  { level1: true, level2: false },
  { level1: false, level2: false },
);

test('meeting one indicator more never lowers a checklist’s verdict', () => {
  const ids = Object.keys(allMet()).slice(0, 13);
  fc.assert(
    fc.property(fc.tuple(...ids.map(() => answers)), fc.nat(12), (given, at) => {
      const typed = Object.fromEntries(ids.map((id, index) => [id, given[index]!]));
      const better = { ...typed, [ids[at]!]: { level1: true, level2: true } };
      const verdict = (some: typeof typed) => rank(judge(checklistCard(allMet(some)), communeTt25, ordinary));
      expect(verdict(better)).toBeGreaterThanOrEqual(verdict(typed));
    }),
  );
});

test('every verdict carries a reason', () => {
  const typed = fc.array(fc.oneof(points(12), fc.constantFrom('', 'nt')), { maxLength: 11 });
  fc.assert(
    fc.property(typed, areas, (some, area) => {
      expect(citizenVerdict(some, area).reasons.length).toBeGreaterThan(0);
    }),
  );
});
