import fc from 'fast-check';
import { examineWard } from '../../../src/domain/returns/examineWard';
import { wardReturn } from '../../../src/domain/returns/wardReturn';
import type { PointsCard } from '../../../src/domain/scorecards/scorecard';
import { readWardBook } from '../../../src/domain/scorecards/wardBook';
import { families, ordinary } from '../verdicts/cards';
import {
  type Household,
  households,
  type Layout,
  layouts,
  plainly,
  rosterSheet,
  typings,
} from './rosterSheets';

const toHousehold = ({ marks, subject, registered }: PointsCard) => ({
  name: subject.name,
  group: Number(subject.group?.match(/\d+/)?.[0]),
  registered,
  marks: ['1', '2', '3', '4'].map((id) => {
    const mark = marks[id];
    return mark?.kind === 'points' ? mark.points : mark?.kind === 'blank' ? null : mark;
  }),
});

const settings: Pick<Layout, 'titleLines'> = { titleLines: 2 };
const dated = layouts.map((layout) => ({ ...layout, ...settings }));

const examined = (list: Household[], layout: Layout) =>
  examineWard([rosterSheet(list, layout)], [families], ordinary);

const countsOf = (list: Household[], layout: Layout) => {
  const { reading, judged, findings } = examined(list, layout);
  return wardReturn(reading, judged, findings, 2024).titles;
};

test('every household is read with exactly the marks that were typed, whatever the layout', () => {
  fc.assert(
    fc.property(households, layouts, (list, layout) => {
      const cards = readWardBook([rosterSheet(list, layout)]).cards as PointsCard[];
      const ticked = list.some(({ registered }) => registered);
      expect(cards.map(toHousehold)).toEqual(
        list.map((one) => ({ ...one, registered: ticked ? one.registered : null })),
      );
    }),
    { numRuns: 300 },
  );
});

test('a blank mark never becomes 0 points', () => {
  fc.assert(
    fc.property(households, layouts, (list, layout) => {
      const blank = list.map((one) => ({ ...one, registered: true, marks: [null, null, null, null] }));
      const cards = readWardBook([rosterSheet(blank, layout)]).cards as PointsCard[];
      expect(cards.flatMap(({ marks }) => Object.values(marks)).every(({ kind }) => kind === 'blank')).toBe(
        true,
      );
    }),
  );
});

test('the order of the rows does not change the counts', () => {
  fc.assert(
    fc.property(households, dated, (list, layout) => {
      const column: Layout = { ...layout, groupAs: 'column' };
      expect(countsOf([...list].reverse(), column)).toEqual(countsOf(list, column));
    }),
  );
});

/** What is said of each household, by its name, wherever it stands. */
const verdictsOf = (list: Household[], layout: Layout) => {
  const { judged } = examined(list, layout);
  return Object.fromEntries(
    judged.map(({ verdict: { subject, outcome, total, reasons } }) => [
      subject.name,
      { outcome, total, reasons },
    ]),
  );
};

test('the order of the rows changes no household’s verdict', () => {
  const shuffled = households.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(
    fc.property(shuffled, dated, ([list, inAnotherOrder], layout) => {
      const column: Layout = { ...layout, groupAs: 'column' };
      expect(verdictsOf(inAnotherOrder, column)).toEqual(verdictsOf(list, column));
    }),
  );
});

test('accents as characters of their own and spaces that one does not see change no verdict', () => {
  fc.assert(
    fc.property(households, dated, typings, (list, layout, typing) => {
      const verdicts = verdictsOf(list, { ...layout, ...plainly });
      expect(verdictsOf(list, { ...layout, ...typing })).toEqual(verdicts);
      expect(Object.keys(verdicts).sort()).toEqual(list.map(({ name }) => name).sort());
    }),
  );
});

test('titles, numbering, totals and signatures do not change the counts', () => {
  fc.assert(
    fc.property(households, dated, fc.integer({ min: 2, max: 13 }), (list, layout, titleLines) => {
      const bare: Layout = { ...layout, numbering: false, totals: false, signatures: false };
      const furnished: Layout = { ...layout, numbering: true, totals: true, signatures: true, titleLines };
      expect(countsOf(list, furnished)).toEqual(countsOf(list, bare));
    }),
  );
});

test('the counts are those that plain arithmetic gives', () => {
  fc.assert(
    fc.property(households, dated, (list, layout) => {
      const someone = list.some(({ registered }) => registered);
      const registered = list.filter((one) =>
        someone ? one.registered : one.marks.some((points) => points !== null),
      );
      const inRange = ({ marks }: Household) =>
        marks.every((points, at) => points === null || points <= (at < 2 ? 30 : 20));
      const decided = registered.filter(
        (one) => one.marks.every((points) => points !== null) && inRange(one),
      );
      const total = (one: Household) => one.marks.reduce<number>((sum, points) => sum + (points ?? 0), 0);
      const { family } = countsOf(list, layout);
      expect(family.registered).toBe(registered.length === 0 ? null : registered.length);
      expect(family.recognised).toBe(
        decided.length === 0 ? null : decided.filter((one) => total(one) >= 80).length,
      );
      expect(family.insufficient).toBe(registered.length - decided.length);
    }),
  );
});
