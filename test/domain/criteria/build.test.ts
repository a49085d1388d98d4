import {
  allVerified,
  band,
  bandBelow,
  checklistSet,
  criterion,
  group,
  indicator,
  pointsSet,
  share,
} from '../../../src/domain/criteria/build';
import type { Criterion, Outcome } from '../../../src/domain/criteria/criteriaSet';
import { unknownProcedure } from '../../../src/domain/criteria/procedure';

const head = {
  id: 'THU',
  title: 'family',
  basis: { number: '1/QĐ', date: null, issuer: '', articles: '' },
  inForce: { from: null, to: null },
  years: { from: 2020, to: null },
  verifiedFields: allVerified('full', { figures: 'partial', procedure: 'template' }),
  source: '',
  procedure: unknownProcedure,
} as const;

const threshold = (ordinary: number | null, difficultArea: number | null): Outcome => ({
  kind: 'threshold',
  threshold: { ordinary, difficultArea },
  clause: '1/QĐ',
});

const bands = (...some: [string, number, number][]): Outcome => ({
  kind: 'bands',
  bands: some.map((one) => band(...one)),
  clause: '1/QĐ',
});

const build =
  (criteria: Criterion[], outcome: Outcome, totalMax: number | null = 100, floor = 0) =>
  () =>
    pointsSet({ ...head, criteria, outcome, totalMax, floor: { points: floor, clause: '1/QĐ' } });

const halves = [criterion('1', 'Một', 50), criterion('2', 'Hai', 50)];

test('a sound set is built, and remembers that it was shipped', () => {
  const set = build(halves, threshold(80, 70))();
  expect(set).toMatchObject({
    kind: 'points',
    origin: 'shipped',
    version: null,
    zeroBars: null,
    evidenceRequired: null,
    step: null,
    notApplicable: null,
  });
});

test('its mark is the weakest of what decides a verdict, not of who decides', () => {
  expect(build(halves, threshold(80, 70))().verified).toBe('partial');
});

test('bands that end just below the next one neither overlap nor leave a gap', () => {
  const outcome: Outcome = {
    kind: 'bands',
    bands: [band('Tốt', 85, 100), bandBelow('Khá', 70, 85)],
    clause: '1/QĐ',
  };
  expect(build(halves, outcome)).not.toThrow();
});

test('an incomplete set is built: unknown figures are no contradiction', () => {
  expect(
    build([criterion('1', 'Một', 50), criterion('2', 'Hai', null)], threshold(null, null)),
  ).not.toThrow();
});

test.each([
  ['duplicateId', build([criterion('1', 'Một', 50), criterion('1', 'Hai', 50)], threshold(80, 70))],
  ['duplicateId', build([criterion('1', 'Một', 100, [criterion('1', 'Hai', 100)])], threshold(80, 70))],
  ['negativeMax', build([criterion('1', 'Một', 110), criterion('2', 'Hai', -10)], threshold(80, 70))],
  ['sumDiffers', build([criterion('1', 'Một', 50), criterion('2', 'Hai', 49.5)], threshold(80, 70))],
  ['sumDiffers', build([criterion('1', 'Một', 101), criterion('2', 'Hai', null)], threshold(80, 70))],
  [
    'partsDiffer',
    build(
      [criterion('1', 'Một', 100, [criterion('1a', 'A', 60), criterion('1b', 'B', 30)])],
      threshold(80, 70),
    ),
  ],
  ['thresholdAboveSum', build(halves, threshold(101, 70))],
  ['thresholdAboveSum', build(halves, threshold(80, 120), null)],
  ['floorAboveMax', build(halves, threshold(80, 70), 100, 51)],
  ['bandReversed', build(halves, bands(['Tốt', 100, 85]))],
  ['bandsOverlap', build(halves, bands(['Tốt', 85, 100], ['Khá', 70, 85]))],
  ['bandsGap', build(halves, bands(['Tốt', 85, 100], ['Khá', 70, 80]))],
  ['bandAboveSum', build(halves, bands(['Tốt', 101, 110]))],
])('%s is refused at construction', (code, construct) => {
  expect(construct).toThrow(RangeError);
  expect(construct).toThrow(code);
});

describe('a checklist', () => {
  const list =
    (...indicators: ReturnType<typeof indicator>[]) =>
    () =>
      checklistSet({
        ...head,
        groups: [group('1', 'Nhóm', indicators)],
        clauses: { level1: 'Điều 6', level2: 'Điều 7', condition: 'Điều 8' },
        evidenceRequired: null,
      });

  test('is built; a share without its own figure for difficult areas has one figure', () => {
    const [built] = list(indicator('1.1', 'Một', { level1: [share('citizensWithTitle', 60)] }))().groups;
    expect(built?.indicators[0]?.level1.shares).toEqual([
      { of: 'citizensWithTitle', atLeast: 60, atLeastDifficult: 60, appliesTo: null },
    ]);
    expect(built?.indicators[0]?.level2).toEqual(built?.indicators[0]?.level1);
  });

  test.each([
    ['duplicateId', list(indicator('1.1', 'Một'), indicator('1.1', 'Hai'))],
    ['shareOutOfRange', list(indicator('1.1', 'Một', { level1: [share('citizensWithTitle', 101)] }))],
    ['shareOutOfRange', list(indicator('1.1', 'Một', { level2: [share('citizensWithTitle', 59.5)] }))],
  ])('%s is refused at construction', (code, construct) => {
    expect(construct).toThrow(RangeError);
    expect(construct).toThrow(code);
  });
});
