import { type ChecklistSet, type Counted, indicatorsOf } from '../../../src/domain/criteria/criteriaSet';
import type { KnownElsewhere } from '../../../src/domain/verdicts/knownElsewhere';
import type { Verdict } from '../../../src/domain/verdicts/verdict';
import { type Answers, judgedBut, typedFigures } from './cards';

const circular = 'Thông tư 25/2023/TT-BGDĐT';

/** What TT 25 says of 4.1: whose share it is, and its articles for level 1, level 2 and the result. */
interface Text {
  of: Extract<Counted, 'communesAtLevel' | 'districtsAtLevel'>;
  articles: { level1: string; level2: string; condition: string };
}

/** Expectations on 4.1, the share of the communes of a district or of the districts of a province. */
export function unitsAtLevel(set: ChecklistSet, { of, articles }: Text) {
  /** The verdict where the other tabs know so many units at level 1 and at level 2. */
  const judged = (answers: Answers, atLevel1?: string, atLevel2?: string): Verdict =>
    judgedBut(set, answers, { known: knownLevels(of, atLevel1, atLevel2) });

  const notReached = (level: 1 | 2, units: string) => {
    const [count, total] = units.split('/').map(Number);
    const clause = `${articles[`level${level}`]} ${circular}`;
    return {
      code: 'shareNotReached',
      clause,
      facts: { indicator: '4.1', level, of, count, total, atLeast: 90 },
    };
  };

  const expectOutcome = (verdict: Verdict, level: 1 | 2 | null) =>
    expect(verdict).toMatchObject({ outcome: level === null ? 'notRecognised' : 'recognised', level });

  return {
    judged,

    /** On a sheet that claims level 1 only, the same for typed units and for known ones. */
    expectAtLevel1(units: string, level: 1 | null) {
      const typed = judged(claimingLevel1(set, typedFigures(units)));
      const known = judged(claimingLevel1(set), units);
      for (const verdict of [typed, known]) {
        expectOutcome(verdict, level);
        if (level === null) expect(verdict.reasons).toEqual([notReached(1, units)]);
      }
    },

    expectAtLevel2(atLevel1: string, atLevel2: string, level: 1 | 2 | null) {
      const verdict = judged({}, atLevel1, atLevel2);
      expectOutcome(verdict, level);
      if (level === 1) expect(verdict.reasons[1]).toEqual(notReached(2, atLevel2));
    },

    /** On a sheet that claims level 1 only. */
    expectOfBoth(typed: string, known: string, outcome: string, code: string) {
      const verdict = judged(claimingLevel1(set, typedFigures(typed)), known);
      expect(verdict).toMatchObject({ outcome, reasons: [{ code }] });
      expect(verdict.level).toBe(outcome === 'recognised' ? 1 : null);
      if (code !== 'figuresContradict') return;
      const [count, total, knownCount, knownTotal] = `${typed}/${known}`.split('/').map(Number);
      const facts = { indicator: '4.1', count, total, knownCount, knownTotal };
      expect(verdict.reasons).toEqual([{ code, clause: `${articles.condition} ${circular}`, facts }]);
    },

    /** On a sheet that claims level 1 only, without figures. */
    expectAnswered(level1: boolean | null, known: string | undefined, outcome: string) {
      expect(judged(claimingLevel1(set, { level1 }), known).outcome).toBe(outcome);
    },

    /** One of the indicators without a share, answered in every way. */
    expectPlain(id: string) {
      expect(judged({ [id]: { level1: false, level2: false } }).reasons).toMatchObject([
        {
          code: 'indicatorNotMet',
          clause: `${articles.level1} ${circular}`,
          facts: { indicator: id, level: 1 },
        },
      ]);
      expect(judged({ [id]: { level2: false } }).reasons[1]).toMatchObject({
        code: 'indicatorNotMet',
        clause: `${articles.level2} ${circular}`,
        facts: { indicator: id, level: 2 },
      });
      expect(judged({ [id]: { level1: null, level2: null } }).reasons).toMatchObject([
        { code: 'answerBlank', clause: `${articles.condition} ${circular}`, facts: { indicator: id } },
      ]);
      // The circular does not say that a missing proof means "không đạt".
      expect(judged({ [id]: { evidence: '' } }).level).toBe(2);
    },
  };
}

/** A sheet that leaves level 2 blank everywhere, with that answer to 4.1. */
const claimingLevel1 = (set: ChecklistSet, answer: Answers[string] = {}): Answers => ({
  ...Object.fromEntries(indicatorsOf(set).map(({ id }) => [id, { level2: null }])),
  '4.1': { level2: null, ...answer },
});

function knownLevels(of: Counted, atLevel1?: string, atLevel2 = atLevel1): KnownElsewhere {
  const [level1, level2] = [atLevel1, atLevel2].map((units) => {
    const figure = units && typedFigures(units).figures?.[0];
    return figure && { ...figure, open: 0 };
  });
  return level1 && level2 ? { [of]: { level1, level2 } } : {};
}
