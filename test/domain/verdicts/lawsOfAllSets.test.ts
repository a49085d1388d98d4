import fc from 'fast-check';
import { shippedSets } from '../../../src/domain/criteria/catalogue';
import { type Indicator, indicatorsOf, type Requirement } from '../../../src/domain/criteria/criteriaSet';
import { type OrganisationKind, organisationKinds } from '../../../src/domain/criteria/organisationKind';
import type { ChecklistAnswer, PointsCard } from '../../../src/domain/scorecards/scorecard';
import { judge } from '../../../src/domain/verdicts/judge';
import type { ReasonCode } from '../../../src/domain/verdicts/verdict';
import { answer, filledIn, judgedBut, mark, ordinary, place, pointsCard, type Typed } from './cards';
import { expectDecisive, isLower, rankOf } from './decisive';
import { areas, circumstances, drawnAnswers, drawnPoints, faults } from './drawnCards';

const pointsSets = shippedSets.filter((set) => set.kind === 'points').map(filledIn);
const checklists = shippedSets.filter((set) => set.kind === 'checklist');

describe.each(pointsSets.map((set) => [set.id, set] as const))('%s', (_, shipped) => {
  const { criteria, title } = shipped;
  const points = drawnPoints(shipped);
  const criterion = fc.constantFrom(...criteria);

  const cardOf = (typed: Typed[], more: Partial<PointsCard> = {}) => pointsCard(title, typed, more);
  const retyped = (typed: Typed[], at: number, cell: Typed) =>
    typed.map((one, other) => (other === at ? cell : one));

  test('half a point more for one criterion never lowers the verdict', () => {
    fc.assert(
      fc.property(points, criterion, areas, ({ set, typed, evidence }, one, area) => {
        const at = criteria.indexOf(one);
        const cell = typed[at] ?? '';
        const higher = typeof cell === 'number' ? Math.min(one.max ?? 0, cell + 0.5) : cell;
        const rank = (cells: Typed[]) => rankOf(judge(cardOf(cells, { evidence }), set, area));
        expect(rank(retyped(typed, at, higher))).toBeGreaterThanOrEqual(rank(typed));
      }),
    );
  });

  test('a proof more never lowers the verdict', () => {
    fc.assert(
      fc.property(points, criterion, areas, ({ set, typed, evidence }, { id }, area) => {
        const rank = (proofs: typeof evidence) =>
          rankOf(judge(cardOf(typed, { evidence: proofs }), set, area));
        expect(rank(evidence && { ...evidence, [id]: 'Báo cáo' })).toBeGreaterThanOrEqual(rank(evidence));
      }),
    );
  });

  test('a card with a mark for every criterion is decided, but for an area nobody has named', () => {
    fc.assert(
      fc.property(points, areas, ({ set, typed, evidence }, area) => {
        const { outcome, reasons } = judge(cardOf(typed, { evidence }), set, area);
        if (outcome === 'insufficient') expect(['areaUnknown', 'nothingApplies']).toContain(reasons[0]?.code);
      }),
    );
  });

  // Nothing takes the place of a missing mark: not even a floor that another criterion breaks decides before it.
  test('a blank is never counted as 0: the card waits, without a total, and names the blank', () => {
    fc.assert(
      fc.property(points, criterion, areas, ({ set, typed, evidence }, one, area) => {
        const withBlank = retyped(typed, criteria.indexOf(one), '');
        // Whether somebody registered only matters where nothing at all is typed.
        const registered = withBlank.some((cell) => cell !== '') ? false : null;
        const verdict = judge(cardOf(withBlank, { evidence, registered }), set, area);
        expect(verdict).toMatchObject({ outcome: 'insufficient', total: null, band: null });
        const reason = { code: 'markBlank', clause: set.basis.number, facts: { criterion: one.id } };
        expect(verdict.reasons).toContainEqual(reason);
      }),
    );
  });

  test.each([
    [false, 'notRecognised', 'notRegistered'],
    [true, 'insufficient', 'markBlank'],
    ['unclear', 'insufficient', 'markBlank'],
    [null, 'insufficient', 'markBlank'],
  ] as const)('nothing but blanks, registered %p: %s', (registered, outcome, code) => {
    const blanks = criteria.map(() => '');
    const verdict = judge(cardOf(blanks, { registered }), shipped, ordinary);
    expect(verdict).toMatchObject({ outcome, total: null });
    expect(verdict.reasons[0]?.code).toBe(code);
  });

  test('the first reason names a rule of the set that decided, or a ground that is missing', () => {
    const spoilt = fc.tuple(...criteria.map(() => faults));
    const more = fc.record({
      registered: fc.constantFrom(true, false, null),
      typedTotal: fc.option(fc.integer({ min: 0, max: 100 }).map(mark)),
    });
    fc.assert(
      fc.property(points, spoilt, more, areas, ({ set, typed, evidence }, cells, rest, area) => {
        const card = cardOf(
          typed.map((cell, at) => cells[at] ?? cell),
          { evidence, ...rest },
        );
        expectDecisive(judge(card, set, area), set);
      }),
    );
  });
});

describe.each(checklists.map((set) => [set.id, set] as const))('%s', (_, set) => {
  const indicators = indicatorsOf(set);
  const indicator = fc.constantFrom(...indicators);
  const answers = drawnAnswers(set, { open: true });
  const where = circumstances(set);

  /** The same answer with a proof, where there is a column for it. */
  const proven = (one?: ChecklistAnswer): ChecklistAnswer =>
    answer({ ...one, evidence: one?.evidence === null ? null : 'Báo cáo' });
  const met = (one?: ChecklistAnswer): ChecklistAnswer => ({ ...proven(one), level1: true, level2: true });

  test('an indicator answered better, and proven, never lowers the verdict, whatever else is blank', () => {
    fc.assert(
      fc.property(answers, indicator, where, (given, { id }, here) => {
        const better = { ...given, [id]: met(given[id]) };
        expect(isLower(judgedBut(set, given, here), judgedBut(set, better, here))).toBe(false);
      }),
    );
  });

  test('one more of those who are counted in a proven row never lowers the verdict', () => {
    fc.assert(
      fc.property(answers, indicator, where, (given, { id }, here) => {
        const row = proven(given[id]);
        const more = row.figures?.map(({ count, total }) => ({ count: Math.min(total, count + 1), total }));
        const [before, after] = [row, { ...row, figures: more ?? null }].map((one) =>
          judgedBut(set, { ...given, [id]: one }, here),
        );
        expect(isLower(before!, after!)).toBe(false);
      }),
    );
  });

  test('a sheet that answers every row is decided, but for what area, kind of place or two counts leave open', () => {
    const open: ReasonCode[] = ['shareAreaUnknown', 'organisationUnknown', 'figuresContradict'];
    fc.assert(
      fc.property(drawnAnswers(set, { open: false }), where, (given, here) => {
        const { outcome, reasons } = judgedBut(set, given, here);
        if (outcome === 'insufficient') expect(open).toContain(reasons[0]?.code);
      }),
    );
  });

  const concerns = ({ appliesTo }: Requirement, kind: OrganisationKind) =>
    appliesTo === null || appliesTo.includes(kind);
  /** Whether both levels ask an indicator of a kind of place, or neither does. */
  const isAlike = ({ level1, level2 }: Indicator, kind: OrganisationKind) =>
    concerns(level1, kind) === concerns(level2, kind);

  // What is denied with a blank is denied with a đạt in its place too. Other tabs, which would fill it, know nothing.
  // Places of which level 1 asks more than level 2 are left out: there the text is open to two readings.
  test('a blank is never counted as không đạt', () => {
    const kinds = organisationKinds.filter((kind) => indicators.every((one) => isAlike(one, kind)));
    fc.assert(
      fc.property(answers, indicator, circumstances(set, kinds), (given, { id }, here) => {
        const unanswered = { ...given[id], level1: null, level2: null, figures: null };
        const judged = (one: Partial<ChecklistAnswer>) =>
          judgedBut(set, { ...given, [id]: one }, { ...here, known: {} });
        const [blank, full] = [judged(unanswered), judged(met(answer(unanswered)))];
        expect(blank.outcome === 'notRecognised').toBe(full.outcome === 'notRecognised');
        if (blank.outcome === 'notRecognised') expect(blank.reasons).toEqual(full.reasons);
      }),
    );
  });

  test.each(organisationKinds)(
    '%s: a blank row alone leaves the card waiting, but not one for others',
    (kind) => {
      const alike = indicators.filter((one) => isAlike(one, kind));
      const waiting = alike.filter(({ id }) => {
        const blank = { level1: null, level2: null, evidence: '' };
        const { outcome, reasons } = judgedBut(set, { [id]: blank }, { organisation: [kind] });
        return outcome === 'insufficient' && reasons[0]?.code === 'answerBlank';
      });
      expect(waiting).toEqual(alike.filter(({ level1 }) => concerns(level1, kind)));
    },
  );

  test('the first reason names a rule of the set that decided, or a ground that is missing', () => {
    const fault = fc.constantFrom<Partial<ChecklistAnswer>>(
      {},
      { inexact: { shown: '90%', place } },
      { figures: [{ count: 9, total: 8 }] },
      { level1: null, level2: null, notApplicable: true },
    );
    fc.assert(
      fc.property(answers, indicator, fault, where, (given, { id }, spoilt, here) => {
        expectDecisive(judgedBut(set, { ...given, [id]: { ...given[id], ...spoilt } }, here), set);
      }),
    );
  });
});
