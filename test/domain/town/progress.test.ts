import fc from 'fast-check';
import type { ReturnStamp, ReturnState } from '../../../src/domain/returns/returnState';
import { calendarDate } from '../../../src/domain/text/date';
import type { Round } from '../../../src/domain/town/deadline';
import { progressOf } from '../../../src/domain/town/progress';
import { foldTown, type WardSource } from '../../../src/domain/town/townReport';
import { counts, failed, read, silent, unit } from './wards';

const stamp = (state: ReturnState): ReturnStamp => ({
  state,
  returnedBecause: '',
  unit: '',
  year: 2024,
  by: '',
  at: '',
  hash: '',
  despite: '',
});

const [a, b, c] = [unit('A'), unit('B'), unit('C')];
const [old1, old2] = ['O1', 'O2'].map((code) => unit(code, { to: '31/12/2023', successor: 'N' }));
const merged = unit('N', { from: '01/01/2024' });
const round: Round = { name: 'năm', lastDay: calendarDate(2024, 12, 15), opens: null };
const second: Round = { ...round, opens: calendarDate(2024, 10, 11) };

/** A ward with the add-in whose figures are that far. */
const handed = (of: typeof a, state: ReturnState | null, receivedOn: string | null) =>
  read(
    of,
    counts(10, 5, 3),
    {},
    { isRaw: false, receivedOn, handedUp: state && { stamp: stamp(state), figures: null } },
  );
const raw = (of: typeof a, receivedOn: string | null) => read(of, counts(10, 5, 3), {}, { receivedOn });

const progress = (sources: WardSource[], units = [a], running: Round | null = round) =>
  progressOf(foldTown(units, sources, 2024).wards, running);

describe('how far a ward is', () => {
  test.each([
    ['handed up the day before', handed(a, 'submitted', '2024-12-14'), 'received', false],
    ['handed up on the last day', handed(a, 'submitted', '2024-12-15'), 'received', false],
    ['handed up the day after', handed(a, 'submitted', '2024-12-16'), 'received', true],
    ['taken and locked', handed(a, 'received', '2024-12-16'), 'received', true],
    ['sent back', handed(a, 'returned', '2024-12-14'), 'returned', null],
    ['taken back by the ward', handed(a, 'notSubmitted', '2024-12-14'), 'notHandedUp', null],
    ['never handed up, though the add-in is there', handed(a, null, '2024-12-14'), 'notHandedUp', null],
    ['without the add-in', raw(a, '2024-12-14'), 'received', false],
    ['on a day that nobody knows', raw(a, null), 'received', null],
    ['unreadable', failed(a), 'failed', null],
    ['without a file', silent(a), 'notReported', null],
  ] as const)('%s', (_, source, arrival, late) => {
    expect(progress([source]).wards).toMatchObject([{ code: 'A', arrival, late }]);
  });

  test.each([
    ['handed up the day before it opened', handed(a, 'submitted', '2024-10-10'), 'earlierRound'],
    ['taken and locked before', handed(a, 'received', '2024-10-10'), 'earlierRound'],
    ['handed up on its first day', handed(a, 'submitted', '2024-10-11'), 'received'],
    ['handed up on a day that nobody knows', handed(a, 'submitted', null), 'received'],
    ['sent back before', handed(a, 'returned', '2024-10-10'), 'returned'],
    ['without the add-in, seen before', raw(a, '2024-10-10'), 'received'],
  ] as const)('in a second round: %s', (_, source, arrival) => {
    expect(progress([source], [a], second).wards).toMatchObject([{ arrival }]);
    expect(progress([source]).wards).not.toMatchObject([{ arrival: 'earlierRound' }]);
  });

  test('a merged ward is of an earlier round with any of its parts', () => {
    const parts = [handed(old1!, 'submitted', '2024-10-01'), handed(old2!, 'received', '2024-12-01')];
    const { wards, days } = progress(parts, [old1!, old2!, merged], second);
    expect(wards).toMatchObject([{ arrival: 'earlierRound', late: null }]);
    expect(days).toEqual([]);
  });

  test('a merged ward came when the last of its parts came, and is sent back with any of them', () => {
    const units = [old1!, old2!, merged];
    const both = [handed(old1!, 'submitted', '2024-12-01'), handed(old2!, 'submitted', '2024-12-20')];
    expect(progress(both, units).wards).toMatchObject([
      { arrival: 'received', on: '2024-12-20', late: true },
    ]);
    const sentBack = [both[0]!, handed(old2!, 'returned', '2024-12-01')];
    expect(progress(sentBack, units).wards).toMatchObject([{ arrival: 'returned', on: null }]);
  });

  test('without a deadline nobody is late or in time', () => {
    expect(progress([raw(a, '2024-12-14')], [a], null)).toMatchObject({ onTime: 0, late: 0, undated: 1 });
  });
});

test('by day the sum grows, the deadline is a day of its own, and days that nobody knows are left out', () => {
  const sources = [raw(a, '2024-12-20'), raw(b, '2024-12-01'), raw(c, null)];
  expect(progress(sources, [a, b, c]).days).toEqual([
    { day: '2024-12-01', came: 1, soFar: 1 },
    { day: '2024-12-15', came: 0, soFar: 1 },
    { day: '2024-12-20', came: 1, soFar: 2 },
  ]);
});

test('every ward is of exactly one kind, whatever came in whatever order', () => {
  const day = fc.option(fc.constantFrom('2024-10-10', '2024-12-01', '2024-12-15', '2024-12-16'));
  const state = fc.option(fc.constantFrom<ReturnState>('submitted', 'received', 'returned', 'notSubmitted'));
  const units = [a, b, c, old1!, old2!, merged];
  const sourceOf = (of: typeof a) =>
    fc.oneof(
      fc.tuple(state, day).map(([how, on]) => handed(of, how, on)),
      day.map((on) => raw(of, on)),
      fc.constantFrom<WardSource>(failed(of), silent(of)),
    );
  const shuffled = fc
    .tuple(...units.map(sourceOf))
    .chain((list) => fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })));
  fc.assert(
    fc.property(shuffled, fc.constantFrom(null, round, second), ([list, other], running) => {
      const known = progress(list, units, running);
      expect(progress(other, units, running)).toEqual(known);
      expect(Object.values(known.counts).reduce((sum, count) => sum + count, 0)).toBe(known.expected);
      expect(known.onTime + known.late + known.undated).toBe(known.counts.received);
      expect(known.days.at(-1)?.soFar ?? 0).toBeLessThanOrEqual(known.counts.received);
    }),
  );
});
